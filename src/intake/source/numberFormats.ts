/** Number formats that a file names by a number only (ECMA-376 part 1, 18.8.30). */
export const builtInFormats: ReadonlyMap<number, string> = new Map([
  [0, "General"],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "m/d/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yyyy h:mm"],
  [37, "#,##0 ;(#,##0)"],
  [38, "#,##0 ;[Red](#,##0)"],
  [39, "#,##0.00;(#,##0.00)"],
  [40, "#,##0.00;[Red](#,##0.00)"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mmss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
]);

/** Numbers from here on are free for formats of a file. */
export const FIRST_OWN_FORMAT = 164;

/** Whether numbers with this format are days or times: letters of a calendar outside text, colours and filling. */
export function isDateFormat(format: string): boolean {
  const bare = bareFormat(format);
  return /[ymdhs]/iu.test(bare) && !/^general$/iu.test(bare);
}

/** Whether they are days of a calendar, and not times or durations only: an m beside hours or seconds is a minute. */
export function isDayFormat(format: string): boolean {
  const bare = bareFormat(format);
  return isDateFormat(format) && (/[yd]|m{3}/iu.test(bare) || !/[hs]/iu.test(bare)) && !/\[m+\]/iu.test(bare);
}

/** Without text, colours and filling. */
function bareFormat(format: string): string {
  return format.replaceAll(/"[^"]*"|\\.|\[(?!(?:h+|m+|s+)\])[^\]]*\]|[_*]./giu, "");
}
