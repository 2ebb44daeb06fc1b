import texts from "../../text/nl/regionsPane.json";
import { speaker } from "../texts";

/** A text about a division by way of regions. */
export const tellRegions = speaker<keyof typeof texts>(texts);
