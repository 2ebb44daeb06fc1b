/** Under what is kept how far somebody is with the first steps. */
export const FIRST_STEPS = "begin";
/** What is kept by who is through with them, or skipped them. */
export const FIRST_STEPS_OVER = "klaar";
