import texts from "../../text/nl/comparisonPane.json";
import { speaker } from "../texts";

/** A text about two divisions beside each other. */
export const tellComparison = speaker<keyof typeof texts>(texts);
