import texts from "../../text/nl/allocationPane.json";
import { speaker } from "../texts";

export type AllocationText = keyof typeof texts;

/** A text about recipients, their columns and what to know of an outcome. */
export const tellAllocation = speaker<AllocationText>(texts);
