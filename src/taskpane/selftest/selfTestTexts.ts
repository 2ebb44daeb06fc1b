import texts from "../../text/nl/selfTestPane.json";
import { speaker } from "../texts";

/** A text of the self-test. */
export const tell = speaker<keyof typeof texts>(texts);
