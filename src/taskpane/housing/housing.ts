import type { LoadedSection } from "../sections";
import { readHousing } from "./housingActions";
import { housingSection } from "./housingSection";

/** The section Huisvesting, fetched when it is first shown. */
export const housing: LoadedSection = { view: housingSection, enter: readHousing };
