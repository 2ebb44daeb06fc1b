/** A row of the quota table that is rounded in another way than the other municipalities of its province and half-year. */
import { cellText } from "../plans/cellText";
import { quotaLayouts } from "../plans/housing/quotaLayouts";
import { type Finding, found } from "./finding";
import type { InspectedWorkbook } from "./inspectedWorkbook";
import { atRow, cellUnder, filledLines, ownTable } from "./ownTables";
import { shownContent } from "./shownContent";

/** A half-year is opened with one way of rounding for its whole province: what most rows say is that way. */
export function roundingFindings({ content }: InspectedWorkbook): readonly Finding[] {
  const layout = quotaLayouts.LRT_Taakstelling;
  const table = ownTable(layout, content);
  if (table === null || !table.headers.includes("Afronding")) return [];
  const own = { layout, table };
  const under = (line: number, header: string): string => cellText(cellUnder(table, line, header));
  const groups = new Map<string, number[]>();
  for (const line of filledLines(own)) {
    const group = `${under(line, "Provincie")} ${under(line, "Halfjaar")}`;
    groups.set(group, [...(groups.get(group) ?? []), line]);
  }
  return [...groups.values()].flatMap((lines) => {
    const usual = mostOf(lines.map((line) => under(line, "Afronding")));
    const others = lines.filter((line) => under(line, "Afronding") !== usual);
    return others.map((line) => {
      const words = { name: under(line, "Naam"), halfYear: under(line, "Halfjaar"), usual };
      return found("AFRONDING", atRow(own, line, "Afronding"), {
        ...words,
        shown: shownContent(cellUnder(table, line, "Afronding")),
      });
    });
  });
}

/** The first of those that stand there most often. */
function mostOf(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? "";
}
