import texts from "../../text/nl/supplyPane.json";
import { speaker } from "../texts";

/** A text about supply. */
export const tellSupply = speaker<keyof typeof texts>(texts);
