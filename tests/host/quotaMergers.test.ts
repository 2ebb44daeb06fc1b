import municipalTable from "../../src/reference/data/municipalities.json";
import type { CellValue } from "../../workbench/model/gridModel";
import { codesOf } from "./giveOrder";
import { halfUp, municipalitiesOf, openQuotaWorkbook, type QuotaWorkbook } from "./quotaWorkbook";

const NOORD_HOLLAND = "PV27";
/** Of 2025 as CBS counted them (shipped); of 2026 figures of our own, because nobody knows those yet. */
const ALL_2025 = 18_044_027n;
const ALL_2026 = 18_100_000n;
const noordHolland = municipalitiesOf(NOORD_HOLLAND);

/** On 1 January 2025 (CBS); a year later a hundred more everywhere. */
const inhabitants2025 = (code: string): number =>
  Number(municipalTable.rows.find(([candidate]) => candidate === code)?.[6]);
const inhabitants2026 = (code: string): number => inhabitants2025(code) + 100;

/** What a planner keeps: one row per municipality and year, and the country; dates as day numbers. */
function ownInhabitants(): CellValue[][] {
  const year = (day: number, all: bigint, figureOf: (code: string) => number): CellValue[][] => [
    ...noordHolland.map(({ code, name }) => [code, name, day, figureOf(code), "eigen telling"]),
    ["NL", "Nederland", day, Number(all), "eigen telling"],
  ];
  return [
    ["Gebied", "Naam", "Peildatum", "Inwoners", "Bron"],
    ...year(45_658, ALL_2025, inhabitants2025),
    ...year(46_023, ALL_2026, inhabitants2026),
  ];
}

// Three half-years of 44 municipalities take their time.
jest.setTimeout(60_000);

describe("Wijdemeren, which goes into Hilversum on 1 January 2027", () => {
  let workbook: QuotaWorkbook;
  beforeEach(async () => {
    workbook = await openQuotaWorkbook();
    const sheetId = workbook.state.addSheet("Inwoners");
    const cells = ownInhabitants();
    const area = { sheetId, row: 0, column: 0, rows: cells.length, columns: 5 };
    workbook.state.write(area, cells);
    workbook.state.addTable(area).name = "LRT_Inwoners";
    workbook.state.tablesChanged();
    expect(codesOf(await workbook.openHalfYear("2026-II", NOORD_HOLLAND, 12_000))).toEqual([]);
    // 0, 2, 4 … persons in the second month, from the first municipality on.
    workbook.enterColumn(
      "Maand 2 (invoer)",
      noordHolland.map((_municipality, index) => 2 * index),
    );
    await workbook.enter("Wijdemeren", "2026-II", "Startsaldo (invoer)", -7);
    await workbook.enter("Hilversum", "2026-II", "Startsaldo (invoer)", 5);
  });
  afterEach(() => workbook.finish());

  const openNext = async (): Promise<void> =>
    expect(codesOf(await workbook.openHalfYear("2027-I", NOORD_HOLLAND, 11_000))).toEqual([]);
  const ends = async (name: string, halfYear: string): Promise<number> =>
    Number((await workbook.quotaRow(name, halfYear))["Eindsaldo"]);

  test("has its own row in 2026-II and none in 2027-I, where Hilversum counts the inhabitants of both", async () => {
    const wijdemeren = await workbook.quotaRow("Wijdemeren", "2026-II");
    // 12.000 × 24.670 / 18.044.027 = 16,41.
    expect([wijdemeren["Inwoners"], wijdemeren["Taakstelling"]]).toEqual([24_670, 16]);
    await openNext();
    const rows = (await workbook.rows("LRT_Taakstelling")).filter((row) => row["Halfjaar"] === "2027-I");
    expect(rows.map((row) => row["Gebied"]).sort()).toEqual(
      noordHolland
        .map(({ code }) => code)
        .filter((code) => code !== "GM1696")
        .sort(),
    );
    const hilversum = await workbook.quotaRow("Hilversum", "2027-I");
    // 94.393 + 100 + 24.670 + 100 = 119.263; 11.000 × 119.263 / 18.100.000 = 72,48.
    expect([hilversum["Inwoners"], hilversum["Taakstelling"]]).toEqual([119_263, 72]);
    for (const { code, name } of noordHolland.filter((other) => !["GM0402", "GM1696"].includes(other.code))) {
      const row = await workbook.quotaRow(name, "2027-I");
      const inhabitants = inhabitants2026(code);
      expect([row["Inwoners"], row["Taakstelling"], row["Controle"]]).toEqual([
        inhabitants,
        halfUp(11_000, BigInt(inhabitants), ALL_2026),
        "OK",
      ]);
    }
  });

  test("hands its balance to Hilversum, so that the balances of the province add up to the same", async () => {
    await openNext();
    const hilversum = await workbook.quotaRow("Hilversum", "2027-I");
    expect(hilversum["Beginsaldo"]).toBe((await ends("Hilversum", "2026-II")) + (await ends("Wijdemeren", "2026-II")));
    // The ladder looks at both together: before 2026-II they began with −7 and 5.
    expect([hilversum["Saldo 1 terug"], hilversum["Saldo peilmoment"]]).toEqual([-2, hilversum["Beginsaldo"]]);
    const [before, after] = await workbook.rows("LRT_Halfjaren");
    expect([before?.["Gemeenten"], after?.["Gemeenten"]]).toEqual([44, 43]);
    expect(after?.["Beginsaldo"]).toBe(before?.["Eindsaldo"]);
    expect(after?.["Controle"]).toBe("OK");
    // A further half-year counts it no second time.
    expect(codesOf(await workbook.openHalfYear("2027-II", NOORD_HOLLAND, 10_000))).toEqual([]);
    expect((await workbook.quotaRow("Hilversum", "2027-II"))["Beginsaldo"]).toBe(await ends("Hilversum", "2027-I"));
    const overviews = await workbook.rows("LRT_Halfjaren");
    expect(overviews[2]?.["Beginsaldo"]).toBe(overviews[1]?.["Eindsaldo"]);
  });

  test("hands over what is entered later for its last half-year as well", async () => {
    await openNext();
    await workbook.enter("Wijdemeren", "2026-II", "Maand 6 (invoer)", 9);
    const hilversum = await workbook.quotaRow("Hilversum", "2027-I");
    expect(hilversum["Beginsaldo"]).toBe((await ends("Hilversum", "2026-II")) + (await ends("Wijdemeren", "2026-II")));
    const [before, after] = await workbook.rows("LRT_Halfjaren");
    expect(after?.["Beginsaldo"]).toBe(before?.["Eindsaldo"]);
  });
});
