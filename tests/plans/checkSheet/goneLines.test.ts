/** Lines of Controles that are called gone: only those of a sheet, decision or half-year that is not there. */
import { checksOf } from "../../../src/plans/checkSheet/checkState";
import { goneIds } from "../../../src/plans/checkSheet/goneLines";
import { idleIds } from "../../../src/plans/checkSheet/standingLines";
import { nothingDesired } from "../../../src/plans/desiredState";
import type { FoundTable, WorkbookContent } from "../../../src/plans/workbookContent";
import { typed, without } from "../housing/orderFor";
import { cellsOf, tableOf } from "../tableOf";
import { whole } from "./checkedWorkbook";

const idleIn = (content: WorkbookContent): readonly string[] =>
  idleIds(checksOf(nothingDesired, content, null), content);
const goneIn = (content: WorkbookContent): readonly string[] => goneIds(idleIn(content), content);
const withoutTable = (name: string): WorkbookContent => ({
  ...whole(),
  tables: whole().tables.filter((table) => table.name !== name),
});
/** The workbook in which somebody typed over a header. */
const retyped = (name: string, header: string): WorkbookContent => ({
  ...whole(),
  tables: whole().tables.map((table) =>
    table.name === name
      ? { ...table, headers: table.headers.map((each) => (each === header ? "Anders" : each)) }
      : table,
  ),
});
const all = (): boolean => true;

test.each([
  ["a header of Taakruil", retyped("LRT_Taakruil", "Reden")],
  ["a header of Taakstelling", retyped("LRT_Taakstelling", "Halfjaar")],
  ["the header Meegeteld", retyped("LRT_Taakstelling", "Meegeteld")],
  ["a header of Besluit", retyped("LRT_Besluit", "Categorie")],
])("none of a workbook with %s typed over: they rest, and nobody takes them out", (_what, content) => {
  expect(idleIn(content)).not.toEqual([]);
  expect(goneIn(content)).toEqual([]);
});

test("no line rests while own inhabitants cannot be read: each still looks at its table", () => {
  const content = typed(whole(), "LRT_Inwoners", all, { Inwoners: "veel" });
  expect(idleIn(content)).toEqual([]);
  expect(idleIn(retyped("LRT_Taakstelling", "Meegeteld"))).toContain("MEEGETELD 2023-II Flevoland");
});

test.each([
  ["LRT_Taakruil", "RUIL"],
  ["LRT_Halfjaren", "NIVEAU Taakstelling"],
  ["LRT_OfficieleLijst", "VERDWENEN Officiële lijst"],
  ["LRT_Inwoners", "DUBBEL Inwoners"],
  ["LRT_Sleutel", "SLEUTEL"],
  ["LRT_Besluiten", "BESLUIT"],
  ["LRT_Besluit", "AMV"],
  ["LRT_Taakstelling", "GEMEENTEN 2023-II Flevoland"],
])("those of %s when it is gone: %s", (name, id) => {
  expect(goneIn(withoutTable(name))).toContain(id);
});

test("those of a half-year, and of a decision, of which no row is left", () => {
  expect(goneIn(without(whole(), "LRT_Taakstelling", all))).toEqual([
    "GEMEENTEN 2023-II Flevoland",
    "MEEGETELD 2023-II Flevoland",
    "LIJST 2023-II Flevoland",
  ]);
  const decided = without(without(whole(), "LRT_Besluiten", all), "LRT_Besluit", all);
  expect(goneIn(decided).filter((id) => id.startsWith("SOM "))).toHaveLength(4);
  // Of a decision that stands in one of its two sheets, nobody knows that it is gone.
  expect(goneIn(without(whole(), "LRT_Besluiten", all)).filter((id) => id.startsWith("SOM "))).toEqual([]);
});

test("those of a sheet of which nobody knows a table are not: a planner renamed it, or a later version made it", () => {
  expect(goneIds(["OORDEEL Mijn cijfers", "DUBBEL Taakruil"], { tables: [] })).toEqual(["DUBBEL Taakruil"]);
});

describe("the sums of decision 77100", () => {
  const sum = "SOM NL totaal 77100";
  const register = (...ids: readonly string[]): FoundTable =>
    tableOf("LRT_Besluiten", { rows: ids.map((id) => cellsOf("LRT_Besluiten", { BesluitId: id })) });
  const areas = (...ids: readonly string[]): FoundTable =>
    tableOf("LRT_Besluit", { rows: ids.map((id) => cellsOf("LRT_Besluit", { BesluitId: id })) });
  const damaged = (table: FoundTable, header: string): FoundTable => ({
    ...table,
    headers: table.headers.map((each) => (each === header ? "Anders" : each)),
  });
  const isGone = (...tables: readonly FoundTable[]): boolean => goneIds([sum], { tables }).length === 1;

  test("are gone when only other decisions stand there, and rows of none", () => {
    expect(isGone(register("96000"), areas("96000"))).toBe(true);
    expect(isGone(register("96000", ""), areas(""))).toBe(true);
    expect(isGone(register("7100"), areas("177100", "77100-correctie-1"))).toBe(true);
  });

  test("are not when it stands in one of the two", () => {
    expect([isGone(register("96000", "77100"), areas()), isGone(register(), areas("77100"))]).toEqual([false, false]);
  });

  test("are gone when one of the two tables is", () => {
    expect([isGone(register("77100")), isGone(areas("77100"))]).toEqual([true, true]);
  });

  test("are not while one of the two cannot be read: it may stand there", () => {
    expect(isGone(register(), damaged(areas(), "Categorie"))).toBe(false);
    expect(isGone(damaged(register(), "Titel"), areas())).toBe(false);
  });
});
