/** How large and how strange a source may be. Checked before anything is unpacked or parsed. */
export const MOST_BYTES = 5_000_000;
export const MOST_CHARACTERS = 5_000_000;
/** A field of text stands still on more; a whole table of a letter or a StatLine page holds a fraction of it. */
export const MOST_PASTED_CHARACTERS = 1_000_000;
export const MOST_LINES = 150_000;
export const MOST_COLUMNS = 300;
/** A header line of a whole StatLine download holds over seven thousand. */
export const LONGEST_LINE = 60_000;
export const LONGEST_CELL = 4_000;
/** With the blanks between them; a workbook within its other limits that is filled has a third of it. */
export const MOST_CELLS = 4_000_000;
export const MOST_SHEETS = 20;
export const MOST_ZIP_ENTRIES = 200;
export const MOST_UNPACKED_BYTES = 30_000_000;
export const LARGEST_ZIP_RATIO = 200;
export const DEEPEST_JSON = 32;
/** After so many lines or cells a caller may let the page breathe or stop. */
export const LINES_PER_STEP = 2_000;
