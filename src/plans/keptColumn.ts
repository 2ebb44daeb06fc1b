/**
 * The column of the log in which orders are kept for machines, up to 32,000 characters each: the log of some years is more than Excel on the
 * web gives in one answer. It is read apart: of the last lines always, of others where they matter. A cell that was not read is undefined.
 */
export const KEPT = "Opdracht (voor de invoegtoepassing)";
/** So many lines are read with the rest of the log. */
export const LAST_LINES = 40;
/** As many more go in one answer. */
export const MOST_KEPT = 60;
