import texts from "../../text/nl/checksPane.json";
import { speaker } from "../texts";

/** A text of the section Controle. */
export const tell = speaker<keyof typeof texts>(texts);
