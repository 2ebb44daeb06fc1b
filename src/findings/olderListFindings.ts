/**
 * Municipalities of which an older official list counts, while a newer one of their half-year and province stands in the table; and rows of
 * which nobody can tell, because a person typed something in the place of the moment.
 */
import { cellText } from "../plans/cellText";
import { olderListRows } from "../plans/housing/olderList";
import { isStamp } from "../plans/isLater";
import { quotaLayouts } from "../plans/housing/quotaLayouts";
import type { TableLayout } from "../plans/tableLayout";
import texts from "../text/nl/quotaSheet.json";
import { type Finding, found } from "./finding";
import type { InspectedWorkbook } from "./inspectedWorkbook";
import { atRow, cellUnder, filledLines, type OwnTable, ownTable } from "./ownTables";

export function olderListFindings({ content }: InspectedWorkbook): readonly Finding[] {
  const list = whole(quotaLayouts.LRT_OfficieleLijst, content);
  const quota = whole(quotaLayouts.LRT_Taakstelling, content);
  if (list === null) return [];
  return [...unreadMoments(list), ...(quota === null ? [] : olderRows(list, quota))];
}

const READ_AT = "Ingelezen op (UTC)";
const LONGEST_SHOWN = 30;

function unreadMoments(list: OwnTable): readonly Finding[] {
  return filledLines(list).flatMap((line) => {
    const text = under(list, line, READ_AT);
    if (text === "" || isStamp(text)) return [];
    return [found("MOMENT", atRow(list, line, READ_AT), { header: READ_AT, text: text.slice(0, LONGEST_SHOWN) })];
  });
}

function olderRows(list: OwnTable, quota: OwnTable): readonly Finding[] {
  const provinces = new Map(filledLines(quota).map((line) => [keyOf(quota, line), under(quota, line, "Provincie")]));
  const rows = filledLines(list).map((line) => ({
    line,
    halfYear: under(list, line, "Halfjaar"),
    code: under(list, line, "Gebied"),
    counts: under(list, line, "Telt (invoer)").toLowerCase() === texts.counts,
    readAt: under(list, line, READ_AT),
  }));
  return olderListRows(rows, ({ line }) => provinces.get(keyOf(list, line))).map(({ line, halfYear, readAt }) =>
    found("OUDERELIJST", atRow(list, line, "Telt (invoer)"), { name: under(list, line, "Naam"), halfYear, readAt }),
  );
}

function whole(layout: TableLayout, content: InspectedWorkbook["content"]): OwnTable | null {
  const table = ownTable(layout, content);
  return table === null ? null : { layout, table };
}

function keyOf(own: OwnTable, line: number): string {
  return `${under(own, line, "Gebied")} ${under(own, line, "Halfjaar")}`;
}

function under({ table }: OwnTable, line: number, header: string): string {
  return cellText(cellUnder(table, line, header));
}
