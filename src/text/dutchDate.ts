/** The months of the year, from January. */
export const dutchMonths: readonly string[] = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
];

/**
 * A date as far as its source gives it ("2026-02-27", "2022-12" or "2021"), the Dutch way: "27 februari 2026",
 * "december 2022", "2021".
 */
export function dutchDate(iso: string): string {
  const [year = "", month, day] = iso.split("-");
  if (month === undefined) return year;
  const name = dutchMonths[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
