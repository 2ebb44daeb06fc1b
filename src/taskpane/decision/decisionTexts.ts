import texts from "../../text/nl/decisionPane.json";
import { speaker } from "../texts";

/** A text about a decision of the planner's own. */
export const tellDecision = speaker<keyof typeof texts>(texts);
