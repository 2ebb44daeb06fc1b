/** Rows of a year, in a table whose dates may be written as a date or as a year. */

/** @returns Criteria as COUNTIFS takes them; a row meets at most one of them. */
export function inYearOf(dates: string, year: string): readonly string[] {
  return [`${dates},">="&(${firstDayOf(year)}),${dates},"<"&(${firstDayOf(`(${year}+1)`)})`, `${dates},${year}`];
}

/**
 * The same, and rows whose date is text as people type it: "2023-01-01", "1-1-2023", "1 januari 2023".
 *
 * @param text The year as text, in a formula.
 * @returns Criteria of which a row may meet more than one.
 */
export function datedIn(dates: string, year: string, text: string): readonly string[] {
  return [...inYearOf(dates, year), `${dates},${text}&"*"`, `${dates},"*-"&${text}`, `${dates},"* "&${text}`];
}

/** 1 January of a year as Excel counts days, for a whole column at once: 2022 is 365 × 122 + 30 + 2 = 44.562. Until 2100. */
function firstDayOf(year: string): string {
  return `365*(${year}-1900)+INT((${year}-1901)/4)+2`;
}
