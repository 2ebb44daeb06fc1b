/** A column as a planner may call it: by what stands above it, else by its place (from 0). */
export function columnName(text: string, column: number): string {
  return text === "" ? placeName(column) : text;
}

/** "kolom 3". */
export function placeName(column: number): string {
  return `kolom ${column + 1}`;
}

/** Of columns that are called the same, such as "waarvan amv" twice, each with its place. */
export function apartName(text: string, column: number): string {
  return text === "" ? placeName(column) : `${text} (${placeName(column)})`;
}
