/**
 * Every sheet of a workbook of 0.2.0 that its formulas compute from, taken away before the update: what the pane says to do ends well. No
 * formula is left that looks at nothing, and once that what only the sheet held is entered again every figure is that of an update with it.
 */
import { missingTables } from "../../src/plans/missingTables";
import type { OrderChoice } from "../../src/plans/order";
import { parseHalfYear } from "../../src/housing/halfYear";
import { forgetReceptionContext } from "../../src/workbook/receptionContext";
import type { CellValue } from "../../workbench/model/gridModel";
import { goldenWorkbook, loadWorkbook } from "../golden/loadWorkbook";
import { codesOf, give, readContent } from "./giveOrder";
import { type OpenHost, openHost } from "./harness";
import { loadFunctions } from "./loadFunctions";

// Formulas of a province over three half-years take their time.
jest.setTimeout(600_000);

type Row = Readonly<Record<string, CellValue>>;
const QUOTA = "LRT_Taakstelling";
/** What an update leaves blank, and people or other orders fill again. */
const ENTERED = /\(invoer\)/u;

async function rowsOf(opened: OpenHost, table: string): Promise<readonly Row[]> {
  const [headers = [], ...body] = await opened.read(`${table}[#All]`);
  return body.map((cells) => Object.fromEntries(cells.map((cell, place) => [String(headers[place]), cell])));
}

/** Every row of these tables, wherever it stands, and by header: a sheet that was made again has its columns in the order of now. */
async function figures(opened: OpenHost): Promise<Readonly<Record<string, readonly string[]>>> {
  await opened.state.grid.settled();
  const tables = opened.state.tables.map(({ name }) => name).filter((name) => name !== "LRT_Logboek");
  const found = await Promise.all(tables.map(async (name) => [name, await rowsOf(opened, name)] as const));
  return Object.fromEntries(
    found.map(([name, rows]) => [
      name,
      rows
        .filter(isFilled)
        .map((row) => shown(row))
        .sort(),
    ]),
  );
}

const isFilled = (row: Row): boolean => Object.values(row).some((cell) => cell !== "");
const DIGITS = 14;
function shown(row: Row): string {
  const cells = Object.entries(row)
    .filter(([header]) => !header.includes("(UTC)"))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify(
    cells.map(([header, cell]) => [header, typeof cell === "number" ? cell.toPrecision(DIGITS) : cell]),
  );
}

function lost(opened: OpenHost): readonly string[] {
  return opened.state.grid.sheets().flatMap(({ id, name }) => {
    const used = opened.state.grid.usedArea(id);
    const cells = used === null ? [] : [opened.state.grid.formulas(used), opened.state.grid.values(used)].flat(2);
    const count = cells.filter((cell) => String(cell).includes("#REF!")).length;
    return count === 0 ? [] : [`${name}: ${count}`];
  });
}

/** Each half-year and province that stood there, the oldest first, with the national number that was in force. */
function openings(quotas: readonly Row[]): readonly OrderChoice[] {
  const found = new Map<string, OrderChoice>();
  for (const row of [...quotas].sort((one, other) => Number(one["Volgnummer"]) - Number(other["Volgnummer"]))) {
    const halfYear = parseHalfYear(String(row["Halfjaar"]));
    const [province, ownNational] = [String(row["Provincie"]), Number(row["Landelijk"])];
    if (!halfYear.ok || row["Gebied"] === "") continue;
    const choice = { province, halfYear: halfYear.value, rounding: "published", ownNational } as const;
    found.set(`${String(row["Halfjaar"])} ${province}`, { kind: "halfYear", halfYear: choice });
  }
  return [...found.values()];
}

/** Types again what people had entered in the quota table. */
async function enterAgain(opened: OpenHost, entered: readonly Row[]): Promise<void> {
  const table = opened.state.tables.find(({ name }) => name === QUOTA);
  if (table === undefined) throw new Error("There is no quota table.");
  const { sheetId, row: top, column: left } = table.area;
  for (const [line, row] of (await rowsOf(opened, QUOTA)).entries()) {
    const before = entered.find((one) => one["Gebied"] === row["Gebied"] && one["Halfjaar"] === row["Halfjaar"]);
    for (const [header, cell] of Object.entries(before ?? {})) {
      const place = table.columns.indexOf(header);
      if (!ENTERED.test(header) || cell === "" || place < 0) continue;
      opened.state.write({ sheetId, row: top + 1 + line, column: left + place, rows: 1, columns: 1 }, [[cell]]);
    }
  }
}

describe("the workbook 0.2.0-mergers", () => {
  let opened: OpenHost;
  let back: () => void;
  let quotas: readonly Row[];
  let wanted: Readonly<Record<string, readonly string[]>>;
  beforeAll(async () => {
    opened = openHost();
    forgetReceptionContext();
    await loadFunctions();
    const kept = goldenWorkbook("0.2.0-mergers");
    loadWorkbook(opened.state, kept);
    await opened.state.grid.settled();
    back = await opened.snapshot();
    expect((await give({ kind: "update" })).kind).toBe("done");
    wanted = await figures(opened);
    quotas = await rowsOf(opened, QUOTA);
  });
  afterAll(() => opened.close());

  test.each(["Landelijk", "Taakstelling", "Taakruil", "Officiële lijst", "Beleid"])(
    "without %s comes to the figures of an update with it",
    async (name) => {
      back();
      forgetReceptionContext();
      opened.person.deleteSheet(name);
      await opened.state.grid.settled();
      const orders = [
        { kind: "update" } as const,
        ...(["Landelijk", "Taakstelling"].includes(name) ? openings(quotas) : []),
      ];
      for (const choice of orders) expect(codesOf(await give(choice))).toEqual([]);
      if (name === "Taakstelling") await enterAgain(opened, quotas);
      await opened.state.grid.settled();
      expect(missingTables(await readContent())).toEqual([]);
      expect(lost(opened)).toEqual([]);
      expect(await figures(opened)).toEqual(wanted);
    },
  );
});
