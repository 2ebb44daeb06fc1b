/** Characters of one line that a planner types; more than this is no title, reason or source, and an order that holds it could not be kept. */
export const LONGEST_TEXT = 500;
