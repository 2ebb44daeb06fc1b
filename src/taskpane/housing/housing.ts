import type { LoadedSection } from "../section";
import { housingDefaults } from "./housingForm";
import { housingSection } from "./housingSection";

/** The section Huisvesting, fetched when it is first shown. */
export const housing: LoadedSection = { view: housingSection, enter: housingDefaults };
