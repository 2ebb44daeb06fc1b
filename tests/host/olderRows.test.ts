/**
 * A colleague whose pane is still that of version 0.2.0 opens a half-year in a workbook that was updated: his rows have his formulas, and
 * nothing in the columns that he does not know.
 */
import { findingsOf } from "../../src/findings/findingsOf";
import { bareSheets } from "../../src/plans/schema/bareRows";
import { sentence } from "../../src/text/sentence";
import { inspectWorkbook } from "../../src/workbook/inspectWorkbook";
import { columnLetters } from "../../workbench/model/cellArea";
import { give, readContent } from "./giveOrder";
import { halfYearOf, openQuotaWorkbook, type QuotaWorkbook } from "./quotaWorkbook";

const UNKNOWN_THEN = ["Keer", "Startsaldo telt", "Mutatie", "Drempel"];

let workbook: QuotaWorkbook;
beforeEach(async () => {
  workbook = await openQuotaWorkbook();
  await give(halfYearOf("2023-I"));
  workbook.enterColumn("Maand 1 (invoer)", [3, 4, 5, 6, 7, 8]);
  await give(halfYearOf("2023-II"));
});
afterEach(() => workbook.close());

/** The rows of 2023-II as version 0.2.0 leaves them: one of its formulas stands for all. */
async function asOlder(municipalities: readonly string[]): Promise<void> {
  const { area, columns } = workbook.table("LRT_Taakstelling");
  const letters = (header: string): string => columnLetters(area.column + columns.indexOf(header));
  for (const name of municipalities) {
    for (const header of UNKNOWN_THEN) await workbook.enter(name, "2023-II", header, "");
    const rows = await workbook.rows("LRT_Taakstelling");
    const line = rows.findIndex((row) => row["Naam"] === name && row["Halfjaar"] === "2023-II");
    const row = area.row + 2 + line;
    await workbook.enter(name, "2023-II", "Opgave", `=${letters("Taakstelling")}${row}-${letters("Beginsaldo")}${row}`);
  }
  await workbook.state.grid.settled();
}

const figures = async (): Promise<readonly unknown[]> =>
  (await workbook.rows("LRT_Taakstelling")).map((row) =>
    ["Halfjaar", "Naam", "Taakstelling", "Beginsaldo", "Eindsaldo", "Saldo peilmoment", "Controle"].map(
      (header) => row[header],
    ),
  );

test("what they did not add to a balance leaves it unknown, never too high", async () => {
  expect(await give(halfYearOf("2024-I"))).toMatchObject({ kind: "done" });
  await asOlder(["Almere"]);
  const [almere, urk] = [await workbook.quotaRow("Almere", "2024-I"), await workbook.quotaRow("Urk", "2024-I")];
  expect([almere["Beginsaldo"], almere["Saldo peilmoment"], almere["Controle"]]).toEqual([
    "#N/A",
    "#N/A",
    "FOUT: saldo onbekend, zie een eerder halfjaar",
  ]);
  expect([urk["Beginsaldo"], urk["Controle"]]).toEqual([-40, "OK"]);
});

test("an order that computes with them asks for the update first", async () => {
  await asOlder(["Almere"]);
  const outcome = await give(halfYearOf("2024-I"));
  expect(outcome.kind).toBe("refused");
  expect(outcome.kind === "done" ? [] : outcome.problems.map(sentence)).toEqual([
    "Formules op blad 'Taakstelling' noemen losse cellen waar een tabel hoort, en zien nieuwe regels niet. Kies bij Controle 'Controleer werkmap' en daarna 'Werk de werkmap bij'. Dan komen de goede formules terug.",
  ]);
});

test.each(["Startsaldo telt", "Mutatie"])(
  "the same when a person clears %s of an earlier half-year, or types text",
  async (header) => {
    for (const content of ["", "geen"]) {
      await workbook.enter("Almere", "2023-I", header, content);
      expect(await workbook.quotaRow("Almere", "2023-II")).toMatchObject({ Beginsaldo: "#N/A", Eindsaldo: "#N/A" });
    }
  },
);

test("they are found, and an update gives exactly what would have stood without them", async () => {
  await give(halfYearOf("2024-I"));
  const undisturbed = await figures();
  expect(bareSheets(await readContent())).toEqual([]);
  await asOlder(["Almere", "Urk"]);
  expect(bareSheets(await readContent())).toEqual(["Taakstelling"]);
  const inspected = await inspectWorkbook();
  const found = inspected.ok ? findingsOf(inspected.value.workbook) : [];
  expect(found.filter(({ code }) => code.startsWith("FORMULE") || code === "OUDEREGEL")).toMatchObject([
    { code: "OUDEREGEL", where: { sheet: "Taakstelling", row: "GM0034 · 2023-II" }, repair: { kind: "update" } },
  ]);
  expect(found.flatMap(({ code, what }) => (code === "OUDEREGEL" ? [sentence(what)] : []))).toEqual([
    "In LRT_Taakstelling missen 2 regels de formules van deze versie. Dit is de eerste.",
  ]);
  expect(await give({ kind: "update" })).toMatchObject({ kind: "done" });
  expect(await figures()).toEqual(undisturbed);
  expect(bareSheets(await readContent())).toEqual([]);
});
