import texts from "../../text/nl/functionsPane.json";
import { speaker } from "../texts";

/** A text of the section Functies. */
export const tell = speaker<keyof typeof texts>(texts);
