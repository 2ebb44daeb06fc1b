/**
 * Number formats that show another number than a cell holds: a percentage (1 is shown as 100%), and digits of the format's own (4 is shown as
 * 4.000).
 */
/** As Excel writes formats; text between quotes, or behind a backward stroke, is shown as it is. */
export function isTelling(format: string): boolean {
  const shownAsIs = format.match(/"[^"]*"|\\./gu) ?? [];
  return shownAsIs.some((text) => /\d/u.test(text)) || format.replace(/"[^"]*"|\\./gu, "").includes("%");
}

/** Whether a format shows nothing where a number is above or below 0: one of its parts is empty. */
export function hidesNumber(format: string, value: number): boolean {
  const parts = format.replace(/"[^"]*"|\\./gu, "x").split(";");
  const [above = "", below = above] = parts;
  return parts.length > 1 && ((value > 0 && above.trim() === "") || (value < 0 && below.trim() === ""));
}
