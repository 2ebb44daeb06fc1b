/**
 * A row that people type without what it is about is looked up by nothing and counts nowhere: the line SCHRIJFWIJZE of its sheet says so,
 * in every table that is computed with, and the pane has a finding about the same row.
 */
import { rowFindings } from "../../../src/findings/rowFindings";
import { layouts } from "../../../src/plans/layouts";
import { recogniseTable } from "../../../src/plans/recogniseTable";
import type { TableLayout } from "../../../src/plans/tableLayout";
import type { FoundTable, WorkbookContent } from "../../../src/plans/workbookContent";
import { agreementsOf } from "../agreements/agreementChoices";
import { withTables } from "../applyDesired";
import {
  autumn,
  dwellings,
  exchange,
  inhabitants,
  listed,
  occupancy,
  officialList,
  opening,
  revision,
  threeTasks,
} from "../housing/orders";
import { computed } from "../housing/computeSheets";
import { checkedIn, checks, decided, workbookOf } from "./checkedWorkbook";

const locations = { kind: "transitionLocations" } as const;
const regions = { kind: "regions", regions: { province: "PV24" } } as const;
const everything = [
  opening(autumn),
  exchange(),
  officialList(...listed),
  inhabitants(),
  decided,
  locations,
  dwellings,
  threeTasks,
  occupancy,
  regions,
  agreementsOf(),
  { kind: "glossary" } as const,
];

/** Tables that nothing looks anything up in. */
const UNREAD = new Set(["LRT_Logboek", "LRT_Ladder", "LRT_Genegeerd", "LRT_Bevroren", "LRT_Zegels"]);

interface Present {
  readonly layout: TableLayout;
  readonly table: FoundTable;
}

function tablesOf(content: WorkbookContent): readonly Present[] {
  return layouts.flatMap((layout) => {
    const found = recogniseTable(layout, content.tables);
    return found.ok && found.value !== null && !UNREAD.has(layout.name) ? [{ layout, table: found.value }] : [];
  });
}

/** The content with one more row in every table: its formulas as Excel fills them, and one thing that a person typed. */
function withRow(content: WorkbookContent, headerOf: (layout: TableLayout) => string | undefined): WorkbookContent {
  const longer = tablesOf(content).map(({ layout, table }): FoundTable => {
    const typed = headerOf(layout);
    const cells = table.headers.map((header, place) => {
      if (header === typed) return "2";
      return layout.formulas?.[header] === undefined ? "" : (table.formulas?.[0]?.[place] ?? "");
    });
    return { ...table, rows: [...table.rows, cells], formulas: [...(table.formulas ?? []), cells] };
  });
  return withTables(content, ...longer);
}

const isEntered = ({ formulas = {} }: TableLayout, header: string): boolean => formulas[header] === undefined;
/** Something beside the key. */
const beside = (layout: TableLayout): string | undefined =>
  layout.columns.filter((header) => isEntered(layout, header) && !layout.key.includes(header)).at(-1);

async function faulty(content: WorkbookContent): Promise<readonly string[]> {
  const { lines } = await checkedIn(content);
  return tablesOf(content)
    .map(({ layout }) => layout.sheet)
    .filter((sheet) => lines.get(`SCHRIJFWIJZE ${sheet}`)?.verdict === "FOUT");
}
const sheetsOf = (content: WorkbookContent): readonly string[] => tablesOf(content).map(({ layout }) => layout.sheet);

test.each([
  ["every table but that of revisions", workbookOf(...everything, checks)],
  ["the table of revisions", workbookOf(opening(autumn), revision(), checks)],
])("a row without a key is told in %s", async (_what, content) => {
  expect(await faulty(content)).toEqual([]);
  // A blank row is no row yet.
  expect(await faulty(withRow(content, () => undefined))).toEqual([]);
  const wrong = withRow(content, beside);
  expect(await faulty(wrong)).toEqual(sheetsOf(content));
  const found = rowFindings({ content: wrong, sheets: [], names: new Map(), links: [] });
  expect(new Set(found.filter(({ code }) => code === "ZONDERSLEUTEL").map(({ where }) => where.sheet))).toEqual(
    new Set(sheetsOf(content)),
  );
});

test.each([
  ["LRT_Landelijk", { Personen: 30_000 }, "nee"],
  ["LRT_Landelijk", { Halfjaar: "2023-II", Personen: 30_000 }, "nee"],
  ["LRT_Landelijk", { Halfjaar: "2023-II", Versie: 9, Personen: 30_000 }, "ja"],
])("the column Geldt of %s with %j says %s", async (name, cells: Readonly<Record<string, unknown>>, says) => {
  const content = withRow(workbookOf(opening(autumn), checks), () => undefined);
  const table = content.tables.find((candidate) => candidate.name === name);
  if (table === undefined) throw new Error(`There is no table ${name}.`);
  const changed = (rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] =>
    rows.map((row, line) =>
      line < rows.length - 1 ? row : row.map((cell, place) => cells[table.headers[place] ?? ""] ?? cell),
    );
  const sheets = await computed(
    withTables(content, { ...table, rows: changed(table.rows), formulas: changed(table.formulas ?? []) }),
  );
  expect(sheets.rows(name).at(-1)?.["Geldt"]).toBe(says);
});
