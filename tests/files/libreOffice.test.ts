/**
 * Another program computes our workbooks: every native formula gives the same answer in LibreOffice, and what LibreOffice saves is
 * read back whole. Answers are compared to 15 digits, because LibreOffice writes no more.
 */
import { rowsOf, readQuotaState } from "../../src/plans/housing/quotaState";
import type { FileCell, FileWorkbook } from "../../workbench/files/fileWorkbook";
import { writeWorkbookFile } from "../../workbench/files/writeWorkbookFile";
import type { WorkbookState } from "../../workbench/model/workbookState";
import { checkFile } from "../../workbench/node/checkFile";
import type { OpenExcel } from "../../workbench/node/openExcel";
import { municipalMap, provinceMap } from "../plans/map/mapChoices";
import { codesOf, give, readContent } from "../host/giveOrder";
import { typed } from "./changedFile";
import { savedByLibreOffice, withLibreOffice } from "./libreOffice";
import { bytesOf, cellsByPlace, fileOf, FLEVOLAND, halfYears, openSample, sheetOf, ZEELAND } from "./sampleState";

const BUILD_TIME = 300_000;
const HALF_YEARS = ["2023-I", "2023-II", "2024-I", "2024-II"] as const;
/** Nobody published that of 2024-II. */
const OWN_NUMBER = { "2024-II": 20_000 } as const;
const OURS = /\bLRT\./u;

/** The file without the answers of native formulas: who opens it must compute them. */
function withoutAnswers(file: FileWorkbook): FileWorkbook {
  const blank = (cell: FileCell): FileCell =>
    cell.formula === null || OURS.test(cell.formula) ? cell : { ...cell, kind: "blank", value: "" };
  const sheets = file.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(blank) })),
  }));
  return { ...file, sheets };
}

/** Whole numbers and text are equal or not; of other numbers LibreOffice writes 15 digits. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "number" || typeof other !== "number" || Number.isInteger(one)) return false;
  return Math.abs(one - other) <= 1e-13 * Math.abs(one);
}

/** Cells with a native formula of which LibreOffice says something else, and how many there are. */
function compared(
  file: FileWorkbook,
  other: FileWorkbook,
): { readonly count: number; readonly differing: readonly string[] } {
  const answers = cellsByPlace(other);
  let count = 0;
  const differing: string[] = [];
  for (const [place, cell] of cellsByPlace(file)) {
    if (cell.formula === null || OURS.test(cell.formula)) continue;
    count += 1;
    const answer = answers.get(place)?.value ?? "";
    if (!isSame(cell.value, answer)) {
      differing.push(`${place}: ${String(cell.value)} here, ${String(answer)} there`);
    }
  }
  return { count, differing };
}

function fill(state: WorkbookState, name: string, header: string, values: readonly (number | string)[]): void {
  const table = state.tables.find((candidate) => candidate.name === name);
  const column = table?.columns.indexOf(header) ?? -1;
  if (table === undefined || column < 0) throw new Error(`${name} has no ${header}.`);
  const { sheetId, row, rows } = table.area;
  for (let line = 0; line < rows - 1; line += 1) {
    const at = { sheetId, row: row + 1 + line, column: table.area.column + column, rows: 1, columns: 1 };
    state.write(at, [[values[line % values.length] ?? 0]]);
  }
}

/** Months, balances, dwellings and agreements as two provinces fill them in. */
async function fillIn(state: WorkbookState): Promise<void> {
  [3, 7, 0, 12, 5, 9].forEach((persons, month) => {
    fill(state, "LRT_Taakstelling", `Maand ${month + 1} (invoer)`, [persons, persons + 11, 2, 40]);
  });
  fill(state, "LRT_Taakstelling", "Startsaldo (invoer)", [0, -35, 12]);
  fill(state, "LRT_Woningen", "Vrijkomende woningen (invoer)", [120, 60, 300]);
  fill(state, "LRT_Woningen", "Toegewezen woningen (invoer)", [10, 4, 33]);
  fill(state, "LRT_DrieOpgaven", "Oekraïne opgave (invoer)", [200, 150]);
  fill(state, "LRT_DrieOpgaven", "Opvang gerealiseerd (invoer)", [80, 310, 15]);
  fill(state, "LRT_Bezetting", "Instroom (invoer)", [100, 130, 90]);
  fill(state, "LRT_Bezetting", "Uitstroom (invoer)", [80, 75]);
  fill(state, "LRT_Bezetting", "Capaciteit (invoer)", [900]);
  fillSupply(state);
  await state.grid.settled();
  const quota = readQuotaState(await readContent());
  if (!quota.ok) throw new Error(JSON.stringify(quota.problems));
  const [halfYear] = halfYears("2024-II");
  if (halfYear === undefined) throw new Error("There is no half-year.");
  const rows = rowsOf(quota.value, halfYear).map(({ code, quota: persons }) => ({ code, quota: persons ?? 0 }));
  const [one, other] = rows;
  if (one === undefined || other === undefined) throw new Error("There are no two municipalities.");
  const parties = [
    { code: one.code, before: one.quota, after: one.quota + 5 },
    { code: other.code, before: other.quota, after: other.quota - 5 },
  ];
  expect(codesOf(await give({ kind: "exchange", exchange: { halfYear, reason: "Nieuwbouw", parties } }))).toEqual([]);
  const listed = rows.slice(2, 6).map(({ code, quota: persons }, index) => ({
    code,
    listedName: code,
    quota: persons + 1,
    counts: index % 2 === 0,
  }));
  expect(codesOf(await give({ kind: "officialList", list: { halfYear, rows: listed } }))).toEqual([]);
  const inhabitants = { province: FLEVOLAND, year: 2018, counts: { GM0034: 203_990 }, source: "CBS" };
  expect(codesOf(await give({ kind: "inhabitants", inhabitants }))).toEqual([]);
  const values = Array.from({ length: 50 }, (_none, index) => (index % 9 === 4 ? null : (index * 7.25) % 91));
  for (const map of [provinceMap(), municipalMap("PV28", values), municipalMap("PV24", [0, -3, 5, 5, null, 9])]) {
    expect(codesOf(await give({ kind: "map", map }))).toEqual([]);
  }
  for (const [action, header] of [
    ["Taakstelling geruild", "Tijdstip (UTC)"],
    ["Officiële lijst ingelezen", "Onderwerp"],
  ] as const) {
    typeInLog(state, action, header);
  }
  await state.grid.settled();
}

/** Place blocks as they must be and as they must not: ended, begun today, of nobody, with text for a number, a day or a choice. */
function fillSupply(state: WorkbookState): void {
  const [today, yesterday] = [46_569, 46_568];
  const columns: Readonly<Record<string, readonly (number | string)[]>> = {
    Gemeente: ["Almere", "Goes", "", "Kampen", "Al*", "zeewolde", "Veere", "Urk", "Urk", "GM0303"],
    "Telt mee voor": ["", "Urk", "Terneuzen", "", "", "", "", "", "", ""],
    Categorie: ["totaal", "totaal", "Totaal", "totaal", "totaal", "totaal", "totaal", "amv", "regulier", "totaal"],
    Plekken: [400, 60, 7, 90, 12, "circa 50", 1.5, 80, 5, 31],
    Zekerheid: ["hard", "zacht", "hard", "hard", "zacht", "hard", "hard", "hard", "hard", "HARD"],
    Duurzaam: ["ja", "nee", "", "ja", "ja", "ja", "ja", "ja", "ja", "Ja"],
    Van: ["", yesterday, today, "", "", "", "", "", "", 46_569.5],
    Tot: ["", today, "", "", "", "", "", "", "voorjaar", today],
  };
  for (const [header, values] of Object.entries(columns)) fill(state, "LRT_Aanbod", `${header} (invoer)`, values);
  fill(state, "LRT_AanbodGemeente", "Opgave (invoer)", ["", 120, "", "veel", ""]);
}

/** In the log somebody types over what an order was about: nothing of it is found any more. */
function typeInLog(state: WorkbookState, action: string, header: string): void {
  const log = state.tables.find(({ name }) => name === "LRT_Logboek");
  if (log === undefined) throw new Error("There is no log.");
  const { area, columns } = log;
  const line = state.grid.values(area).findIndex((cells) => cells[columns.indexOf("Actie")] === action);
  state.write({ ...area, row: area.row + line, column: area.column + columns.indexOf(header), rows: 1, columns: 1 }, [
    ["anders"],
  ]);
}

/** What is found in a workbook, with where. */
function foundIn(file: FileWorkbook): readonly string[] {
  return checkFile(writeWorkbookFile(file, null)).bevindingen.map(
    ({ code, waar }) => `${code} ${waar.blad ?? ""}!${waar.cel ?? ""}`,
  );
}

withLibreOffice("LibreOffice and the sample workbook", () => {
  let excel: OpenExcel;
  let file: FileWorkbook;
  let saved: FileWorkbook;
  beforeAll(async () => {
    excel = await openSample();
    const sample = fileOf(bytesOf(excel.state));
    // A colleague keeps a column and a sheet of his own.
    file = typed(typed(sample, "Taakstelling", "BA5", "Eigen kolom"), "Taakstelling", "BA6", "=B6*2", 0);
    saved = fileOf(savedByLibreOffice(writeWorkbookFile(withoutAnswers(file), null)));
  }, BUILD_TIME);
  afterAll(() => excel.close());

  test("computes every native cell to the same answer", () => {
    const own = cellsByPlace(file).get("Taakstelling!5 1")?.value;
    const expected = typed(file, "Taakstelling", "BA6", "=B6*2", Number(own) * 2);
    const { count, differing } = compared(expected, saved);
    expect(differing).toEqual([]);
    expect(count).toBeGreaterThan(380);
  });

  test("leaves a workbook in which nothing is found but our functions, which LibreOffice does not know", () => {
    expect([...new Set(foundIn(saved).filter((one) => !foundIn(file).includes(one)))]).toEqual([
      "NAAM Verdeling provincies!A5",
      "NAAM Verdeling provincies!F9",
      "NAAM Verdeling provincies!F12",
      "NAAM Verdeling gemeenten!E5",
      "NAAM Verdeling gemeenten!H11",
      "NAAM Verdeling gemeenten!H14",
      "NAAM Verdeling gemeenten!E23",
      "NAAM Verdeling gemeenten!H28",
      "NAAM Verdeling gemeenten!H31",
    ]);
  });

  test("keeps figures and text", () => {
    const entered = [...cellsByPlace(file)].filter(([, { formula, kind }]) => formula === null && kind !== "blank");
    const kept = cellsByPlace(saved);
    const spilled = new Set([
      ...Array.from({ length: 12 }, (_none, index) => `Verdeling provincies!${index + 4} 0`),
      ...[4, 22].flatMap((first) =>
        Array.from({ length: 6 }, (_none, index) => `Verdeling gemeenten!${first + index} 4`),
      ),
    ]);
    const lost = entered.filter(
      ([place, { value }]) => !spilled.has(place) && !isSame(value, kept.get(place)?.value ?? ""),
    );
    expect(lost.map(([place]) => place)).toEqual([]);
    expect(entered.length).toBeGreaterThan(2000);
  });

  test("keeps tables and names", () => {
    const tablesIn = ({ sheets }: FileWorkbook): readonly unknown[] =>
      sheets.flatMap(({ name: sheet, tables }) =>
        tables.map(({ name, address, columns }) => ({
          sheet,
          name,
          address,
          columns: columns.map((column) => column.name),
        })),
      );
    expect(tablesIn(saved)).toEqual(tablesIn(file));
    const namesIn = ({ names }: FileWorkbook): readonly string[] =>
      names
        .flatMap(({ name, formula }) => (name.startsWith("LRT_") ? [`${name}=${formula.replaceAll("'", "")}`] : []))
        .sort();
    expect(namesIn(saved)).toEqual(namesIn(file));
  });

  test("knows our functions by another spelling, and we know them again", () => {
    const functionsIn = (workbook: FileWorkbook): readonly string[] =>
      [...cellsByPlace(workbook)].flatMap(([place, { formula }]) =>
        [...(formula ?? "").matchAll(/LRT\.[A-Z]+(?=\()/gu)].map(([name]) => `${place} ${name}`),
      );
    expect(functionsIn(saved)).toEqual(functionsIn(file));
    expect(functionsIn(saved).length).toBeGreaterThan(0);
    expect(
      sheetOf(saved, "Verdeling provincies")
        .rows.flatMap(({ cells }) => cells)
        .some(({ array }) => array !== null),
    ).toBe(true);
  });
});

withLibreOffice("LibreOffice and two provinces over four half-years", () => {
  test(
    "computes every native cell of every sheet to the same answer",
    async () => {
      const excel = await openSample([FLEVOLAND, ZEELAND], HALF_YEARS, OWN_NUMBER);
      await fillIn(excel.state);
      const file = fileOf(bytesOf(excel.state));
      const saved = fileOf(savedByLibreOffice(writeWorkbookFile(withoutAnswers(file), null)));
      const { count, differing } = compared(file, saved);
      excel.close();
      expect(differing).toEqual([]);
      expect(count).toBeGreaterThan(4000);
      // Of the map of the provinces: five classes in each of four rows of tiles.
      const rulesOf = (workbook: FileWorkbook): number =>
        sheetOf(workbook, "Kaart 2026-11-30").conditionals.flatMap(({ rules }) => rules).length;
      expect([rulesOf(file), rulesOf(saved)]).toEqual([20, 20]);
      const vanished = sheetOf(saved, "Controles").rows.flatMap(({ cells }) => {
        const line = new Map(cells.map(({ column, value }) => [column, value]));
        return String(line.get(0)).startsWith("VERDWENEN ") ? [[line.get(0), line.get(3), line.get(5)]] : [];
      });
      const before = new Set(foundIn(file));
      expect(foundIn(saved).filter((one) => !before.has(one) && !one.startsWith("NAAM "))).toEqual([]);
      expect(vanished).toEqual([
        ["VERDWENEN Officiële lijst", 1, "FOUT"],
        ["VERDWENEN Taakruil", 1, "FOUT"],
        ["VERDWENEN Inwoners", 0, "OK"],
      ]);
    },
    BUILD_TIME,
  );
});
