/** Rows on which the quota rests and that somebody takes out: an older number, the computed quota or shipped inhabitants would count. */
import { presentTables } from "../../../src/plans/checkSheet/presentTables";
import { sourceChecks } from "../../../src/plans/checkSheet/sourceChecks";
import { nothingDesired } from "../../../src/plans/desiredState";
import type { OrderChoice } from "../../../src/plans/order";
import type { WorkbookContent } from "../../../src/plans/workbookContent";
import { autumn, inhabitants, opening, quotasIn2023, revision } from "../housing/orders";
import { typed, type Cells, without } from "../housing/orderFor";
import { tableOf } from "../tableOf";
import { checkedIn, checks, whole, workbookOf } from "./checkedWorkbook";

const lineOf = async (content: WorkbookContent, id: string): Promise<unknown> => {
  const found = (await checkedIn(content)).lines.get(id);
  return [found?.actual, found?.verdict];
};

test.each([
  [["LRT_Bijstelling", "LRT_Landelijk"], [["ONTBREEKT Landelijk", "Blad Ons LRT_Landelijk"]]],
  [["LRT_Landelijk"], []],
  [["LRT_Bijstelling"], []],
  [["LRT_Taakstelling", "LRT_OfficieleLijst"], [["ONTBREEKT Officiële lijst", "Blad Ons LRT_OfficieleLijst"]]],
  [["LRT_OfficieleLijst"], []],
  [["LRT_Taakstelling", "LRT_Inwoners"], [["ONTBREEKT Inwoners", "Blad Ons LRT_Inwoners"]]],
  [["LRT_Inwoners"], []],
  [["LRT_Taakstelling"], []],
])(
  "formulas look only at tables that are there: with %j these lines are made, and lead to them: %j",
  (names, lines) => {
    const tables = names.map((name) => tableOf(name, { sheet: `Ons ${name}` }));
    const found = sourceChecks(presentTables(nothingDesired, { tables }));
    expect(found.map(({ id, where }) => [id, where])).toEqual(lines);
  },
);

test("the number of a revision that is gone is FOUT: 17.600 of before would count for all six municipalities", async () => {
  const content = workbookOf(opening(autumn), revision(), checks);
  const isRevised = (row: Cells): boolean => row["Personen"] === 20_000;
  expect(await lineOf(content, "ONTBREEKT Landelijk")).toEqual([0, "OK"]);
  expect(await lineOf(without(content, "LRT_Landelijk", isRevised), "ONTBREEKT Landelijk")).toEqual([6, "FOUT"]);
  // A number that somebody corrects is still there.
  const corrected = typed(content, "LRT_Landelijk", isRevised, { Personen: 21_000 });
  expect(await lineOf(corrected, "ONTBREEKT Landelijk")).toEqual([0, "OK"]);
});

test("a municipality that is gone from the list asks for attention; a half-year without a list does not", async () => {
  const id = "ONTBREEKT Officiële lijst";
  expect(await lineOf(whole(), id)).toEqual([0, "OK"]);
  const isAlmere = (row: Cells): boolean => row["Gebied"] === "GM0034";
  expect(await lineOf(without(whole(), "LRT_OfficieleLijst", isAlmere), id)).toEqual([1, "LET OP"]);
  expect(await lineOf(typed(whole(), "LRT_OfficieleLijst", isAlmere, { Officieel: "" }), id)).toEqual([1, "LET OP"]);
  expect(await lineOf(workbookOf(opening(autumn), checks), id)).toEqual([0, "OK"]);
});

test.each(["", 2022, "2022-01-01", "1-1-2022", "01-01-2022", "1 januari 2022"])(
  "a municipality whose own inhabitants are gone asks for attention (date %j)",
  async (date) => {
    const id = "ONTBREEKT Inwoners";
    // The half-year 2023-II counts the inhabitants of 1 January 2022.
    const counts = Object.fromEntries(
      ["NL", ...Object.keys(quotasIn2023)].map((code) => [code, code === "NL" ? 17_590_672 : 100_000]),
    );
    const choice: OrderChoice = inhabitants({ year: 2022, counts });
    const all = workbookOf(opening(autumn), choice, checks);
    const content = date === "" ? all : typed(all, "LRT_Inwoners", () => true, { Peildatum: date });
    const isUrk = (row: Cells): boolean => row["Gebied"] === "GM0184";
    expect(await lineOf(content, id)).toEqual([0, "OK"]);
    expect(await lineOf(without(content, "LRT_Inwoners", isUrk), id)).toEqual([1, "LET OP"]);
    expect(await lineOf(typed(content, "LRT_Inwoners", isUrk, { Inwoners: "" }), id)).toEqual([1, "LET OP"]);
    // Those of the country and of a province alone are no list of municipalities.
    const isMunicipality = (row: Cells): boolean => String(row["Gebied"]).startsWith("GM");
    expect(await lineOf(without(content, "LRT_Inwoners", isMunicipality), id)).toEqual([0, "OK"]);
    // Inhabitants of another date say nothing about this half-year.
    expect(await lineOf(workbookOf(opening(autumn), inhabitants(), checks), id)).toEqual([0, "OK"]);
  },
);
