import texts from "../../text/nl/sharingPane.json";
import { speaker } from "../texts";

/** A text of the section Delen. */
export const tell = speaker<keyof typeof texts>(texts);
