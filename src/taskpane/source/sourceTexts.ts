import texts from "../../text/nl/sourcePane.json";
import { speaker } from "../texts";

export type SourceText = keyof typeof texts;

/** A text about taking in a source. */
export const tellSource = speaker<SourceText>(texts);
