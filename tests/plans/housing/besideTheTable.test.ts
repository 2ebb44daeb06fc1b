/** Settings and rows elsewhere on which a sheet rests: what does not fit is said in every row that it makes wrong. */
import type { WorkbookContent } from "../../../src/plans/workbookContent";
import { checkedIn, checks, workbookOf } from "../checkSheet/checkedWorkbook";
import { asking } from "./asking";
import { computed } from "./computeSheets";
import { type Cells, typed } from "./orderFor";
import { autumn, dwellings, listed, occupancy, officialList, opening, threeTasks } from "./orders";

const any = (): boolean => true;
const VACATED = "Vrijkomende woningen (invoer)";

const withDwellings = (): WorkbookContent =>
  typed(workbookOf(opening(autumn), dwellings, checks), "LRT_Woningen", any, { [VACATED]: 100 });

async function wordsOf(content: WorkbookContent, table: string): Promise<readonly unknown[]> {
  return [...new Set((await computed(content)).rows(table).map((row) => row["Controle"]))];
}

async function lineOf(content: WorkbookContent, id: string): Promise<unknown> {
  const found = (await checkedIn(content)).lines.get(id);
  return [found?.actual, found?.verdict];
}

// 10 % and 12 % of the dwellings that become free are asked for.
test.each([
  ["lowest", 0.1, 10],
  ["lowest", 0.1, -0.1],
  ["lowest", 0.1, 0.13],
  ["lowest", 0.1, "10 procent"],
  ["highest", 0.12, 1.2],
  ["highest", 0.12, ""],
])("no row of Woningen is right when the %s part is not %d but %j", async (_which, from, to) => {
  expect(await wordsOf(withDwellings(), "LRT_Woningen")).not.toContain(
    "FOUT: vul bij Laagste en Hoogste deel delen tussen 0% en 100% in",
  );
  expect(await wordsOf(asking(withDwellings(), from, to), "LRT_Woningen")).toEqual([
    "FOUT: vul bij Laagste en Hoogste deel delen tussen 0% en 100% in",
  ]);
});

test("residents who count for an unknown municipality make every row of their half-year uncertain", async () => {
  const location: Cells = {
    "Locatie (invoer)": "Kade",
    "Gemeente (invoer)": "Lelystad",
    "Koppelgemeente (invoer)": "Atlantis",
    "Capaciteit (invoer)": 40,
    "Bewoners (invoer)": 30,
  };
  const living = (halfYear: string): WorkbookContent =>
    typed(withDwellings(), "LRT_Doorstroomlocaties", (row) => row["Nummer"] === 1, {
      ...location,
      "Telt mee in halfjaar (invoer)": halfYear,
    });
  expect(await wordsOf(living("2023-II"), "LRT_Woningen")).toEqual(["FOUT: zie blad Doorstroomlocaties"]);
  expect(await wordsOf(living("2024-I"), "LRT_Woningen")).toEqual(["OK"]);
});

test.each([91, 0, -0.91, "", "91%"])("no period of Bezetting is right with %j places in use", async (norm) => {
  const flows = { "Instroom (invoer)": 10, "Uitstroom (invoer)": 0, "Capaciteit (invoer)": 1_000 };
  const content = typed(workbookOf(occupancy, checks), "LRT_Bezetting", any, flows);
  expect(await wordsOf(content, "LRT_Bezetting")).toEqual(["OK"]);
  expect(await wordsOf(asking(content, 0.91, norm), "LRT_Bezetting")).toEqual([
    "FOUT: vul bij Norm een getal boven 0 en hoogstens 1 in, zoals 0,91",
  ]);
});

test("a number of the official list for a municipality without a row counts for nobody: Controles says so", async () => {
  const content = workbookOf(opening(autumn), officialList(...listed), checks);
  expect(await lineOf(content, "ONBEKEND Officiële lijst")).toEqual([0, "OK"]);
  // Groningen is of no province that was opened.
  const strange = typed(content, "LRT_OfficieleLijst", (row) => row["Gebied"] === "GM0034", { Gebied: "GM0014" });
  expect(await lineOf(strange, "ONBEKEND Officiële lijst")).toEqual([1, "FOUT"]);
});

test.each(["2019-I", "2023-2", ""])(
  "Drie opgaven that ask for %j find no rows: Controles says so",
  async (halfYear) => {
    const content = workbookOf(opening(autumn), threeTasks, checks);
    expect(await lineOf(content, "GEVRAAGD Drie opgaven")).toEqual([0, "OK"]);
    expect(await lineOf(asking(content, "2023-II", halfYear), "GEVRAAGD Drie opgaven")).toEqual([1, "FOUT"]);
  },
);
