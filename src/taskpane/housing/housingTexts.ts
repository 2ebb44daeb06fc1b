import texts from "../../text/nl/housingPane.json";
import { speaker } from "../texts";

export type HousingText = keyof typeof texts;

/** A text of the section Huisvesting. */
export const tell = speaker<HousingText>(texts);
