/** Rows of a year, in a table whose dates may be written as a date or as a year. */

/** @returns Criteria as COUNTIFS takes them; a row meets at most one of them. */
export function inYearOf(dates: string, year: string): readonly string[] {
  return [`${dates},">="&(${firstDayOf(year)}),${dates},"<"&(${firstDayOf(`(${year}+1)`)})`, `${dates},${year}`];
}

/** 1 January of a year as Excel counts days, for a whole column at once: 2022 is 365 × 122 + 30 + 2 = 44.562. Until 2100. */
function firstDayOf(year: string): string {
  return `365*(${year}-1900)+INT((${year}-1901)/4)+2`;
}
