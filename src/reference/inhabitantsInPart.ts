/**
 * Years of which only some regions are known, for the table of a planner's own. They never count by themselves: a year without
 * all its municipalities is not shipped. None at present: 2025 is shipped as a whole, and of 2026 nothing was published yet.
 */
import type { OwnInhabitants } from "./inhabitants";

export const inhabitantsInPart: OwnInhabitants = new Map();
