/**
 * Every sheet of ours that somebody takes away: what the pane then says to do ends well. No formula is left that looks at nothing, and
 * every figure is as it was once that what only the sheet held is entered again.
 */
import { missingTables } from "../../src/plans/missingTables";
import type { OrderChoice } from "../../src/plans/order";
import { capacityDecisions } from "../../src/reference/decisions";
import type { CellValue } from "../../workbench/model/gridModel";
import { codesOf, give, readContent } from "./giveOrder";
import { firstHalf, FLEVOLAND, type HousingSheets, MUNICIPALITIES, openHousing, secondHalf } from "./housingSheets";

// A workbook with every sheet, restored for each of them.
jest.setTimeout(300_000);

const OWN = 20_000;
const QUOTA = "LRT_Taakstelling";
const DWELLINGS = "LRT_Woningen";
const TASKS = "LRT_DrieOpgaven";
const PERIODS = "LRT_Bezetting";
const LOCATIONS = "LRT_Doorstroomlocaties";

const [newest] = capacityDecisions.filter(({ total }) => total !== null);
if (newest === undefined) throw new Error("There is no decision.");

const update: OrderChoice = { kind: "update" };
const decision: OrderChoice = { kind: "decision", decision: newest, keyId: "lrt-77100" };
const checks: OrderChoice = { kind: "checks" };
const locations: OrderChoice = { kind: "transitionLocations" };
const opening = (halfYear: typeof firstHalf, ownNational: number | null = null): OrderChoice => ({
  kind: "halfYear",
  halfYear: { province: FLEVOLAND, halfYear, rounding: "published", ownNational },
});
const openings = [opening(firstHalf), opening(secondHalf, OWN)];
const dwellings = [firstHalf, secondHalf].map((halfYear): OrderChoice => ({
  kind: "dwellings",
  dwellings: { province: FLEVOLAND, halfYear },
}));
const tasks: OrderChoice = { kind: "threeTasks", threeTasks: { province: FLEVOLAND, halfYear: secondHalf } };
const occupancy: OrderChoice = { kind: "occupancy", occupancy: { period: "month", periods: 6, start: "2026-01-01" } };
const inhabitants: OrderChoice = {
  kind: "inhabitants",
  inhabitants: {
    province: FLEVOLAND,
    year: 2019,
    counts: Object.fromEntries(MUNICIPALITIES.map((code, place) => [code, 1_000 + place])),
    source: "plakken",
  },
};

/** Computed for 2024-I and 2024-II before anything was exchanged or listed. */
interface Quotas {
  readonly first: readonly number[];
  readonly second: readonly number[];
}

/** Twelve persons from Dronten to Almere in 2024-I. */
function exchange({ first }: Quotas): OrderChoice {
  const [almere = 0, dronten = 0] = first;
  const parties = [
    { code: MUNICIPALITIES[0] ?? "", before: almere, after: almere + 12 },
    { code: MUNICIPALITIES[1] ?? "", before: dronten, after: dronten - 12 },
  ];
  return { kind: "exchange", exchange: { halfYear: firstHalf, reason: "Nieuwbouw", parties } };
}

/** One person more for everyone; for every second municipality it counts. */
function officialList({ second }: Quotas): OrderChoice {
  const rows = MUNICIPALITIES.map((code, place) => ({
    code,
    listedName: code,
    quota: (second[place] ?? 0) + 1,
    counts: place % 2 === 0,
  }));
  return { kind: "officialList", list: { halfYear: secondHalf, rows } };
}

async function lines(sheets: HousingSheets, table: string): Promise<readonly (readonly [line: number, row: Row])[]> {
  const [headers = [], ...body] = await sheets.read(`${table}[#All]`);
  return body.map((cells, line) => [
    line,
    Object.fromEntries(headers.map((name, place) => [String(name), cells[place]])),
  ]);
}
type Row = Readonly<Record<string, CellValue | undefined>>;

/** What people typed, each in the row that it is about. */
const entries = {
  [QUOTA]: async (sheets: HousingSheets): Promise<void> => {
    for (const [line, row] of await lines(sheets, QUOTA)) {
      const place = MUNICIPALITIES.indexOf(String(row["Gebied"]));
      const isFirst = row["Halfjaar"] === "2024-I";
      for (let month = 1; month <= (isFirst ? 6 : 2); month += 1) {
        sheets.fill(QUOTA, line, `Maand ${month} (invoer)`, (isFirst ? 10 : 5) + place);
      }
    }
  },
  [DWELLINGS]: async (sheets: HousingSheets): Promise<void> => {
    for (const [line] of await lines(sheets, DWELLINGS)) {
      sheets.fill(DWELLINGS, line, "Vrijkomende woningen (invoer)", 3_000);
      sheets.fill(DWELLINGS, line, "Toegewezen woningen (invoer)", 7);
    }
  },
  [TASKS]: async (sheets: HousingSheets): Promise<void> => {
    for (const [line, row] of await lines(sheets, TASKS)) {
      const place = MUNICIPALITIES.indexOf(String(row["Gebied"]));
      sheets.fill(TASKS, line, "Opvang gerealiseerd (invoer)", 5 + place);
      sheets.fill(TASKS, line, "Oekraïne opgave (invoer)", 50);
      sheets.fill(TASKS, line, "Oekraïne gerealiseerd (invoer)", 6 + place);
    }
  },
  [PERIODS]: async (sheets: HousingSheets): Promise<void> => {
    await sheets.fillBeside("Bezetting", "Beginbezetting (invoer)", 100);
    for (const [line] of await lines(sheets, PERIODS)) {
      sheets.fill(PERIODS, line, "Instroom (invoer)", 20 + line);
      sheets.fill(PERIODS, line, "Uitstroom (invoer)", 15);
      sheets.fill(PERIODS, line, "Capaciteit (invoer)", 3_000);
    }
  },
  [LOCATIONS]: (sheets: HousingSheets): Promise<void> => {
    const typed = {
      "Locatie (invoer)": "Hotel",
      "Gemeente (invoer)": "Dronten",
      "Koppelgemeente (invoer)": "Almere",
      "Capaciteit (invoer)": 99,
      "Bewoners (invoer)": 1,
      "Telt mee in halfjaar (invoer)": "2024-II",
    };
    for (const [header, value] of Object.entries(typed)) sheets.fill(LOCATIONS, 0, header, value);
    return Promise.resolve();
  },
};

async function done(choice: OrderChoice): Promise<void> {
  const outcome = await give(choice);
  expect([choice.kind, outcome.kind, codesOf(outcome)]).toEqual([choice.kind, "done", []]);
}

async function quotasNow(sheets: HousingSheets): Promise<Quotas> {
  const all = (await sheets.column(QUOTA, "Berekend")).map(Number);
  return { first: all.slice(0, MUNICIPALITIES.length), second: all.slice(MUNICIPALITIES.length) };
}

/** Everything that a workbook can hold. */
async function openFull(): Promise<readonly [HousingSheets, Quotas]> {
  const sheets = await openHousing();
  await done(decision);
  await entries[QUOTA](sheets);
  await done(opening(secondHalf, OWN));
  await entries[QUOTA](sheets);
  await sheets.state.grid.settled();
  const quotas = await quotasNow(sheets);
  for (const choice of [
    exchange(quotas),
    officialList(quotas),
    inhabitants,
    locations,
    ...dwellings,
    tasks,
    occupancy,
  ]) {
    await done(choice);
  }
  for (const enter of Object.values(entries)) await enter(sheets);
  await done(checks);
  await sheets.state.grid.settled();
  return [sheets, quotas];
}

/** When a row was written is no figure. */
const isFigure = (header: string): boolean => !header.includes("(UTC)");

/** Every row of every table of ours but the log, wherever it stands, and what Start and Controles come to. */
async function figures(sheets: HousingSheets): Promise<Readonly<Record<string, readonly string[]>>> {
  await sheets.state.grid.settled();
  const found: Record<string, readonly string[]> = {};
  for (const { name } of sheets.state.tables) {
    if (name === "LRT_Logboek") continue;
    const rows = (await lines(sheets, name)).map(([, row]) =>
      JSON.stringify(Object.entries(row).filter(([header]) => isFigure(header))),
    );
    found[name] = rows.sort();
  }
  const above = (await sheets.read("Start!B7:B10")).map(([cell]) => JSON.stringify(cell));
  return { ...found, Start: above };
}

/** Where a formula looks at nothing, by sheet. */
function lost(sheets: HousingSheets): readonly string[] {
  return sheets.state.grid.sheets().flatMap(({ id, name }) => {
    const used = sheets.state.grid.usedArea(id);
    const cells = used === null ? [] : [sheets.state.grid.formulas(used), sheets.state.grid.values(used)].flat(2);
    const count = cells.filter((cell) => String(cell).includes("#REF!")).length;
    return count === 0 ? [] : [`${name}: ${count}`];
  });
}

type Way = (quotas: Quotas) => readonly (OrderChoice | keyof typeof entries)[];

/** What the pane says to do, and what is entered again because only that sheet held it. */
const ways: Readonly<Record<string, Way>> = {
  Taakstelling: () => [update, ...openings, QUOTA],
  Landelijk: () => [update, ...openings],
  "Officiële lijst": (quotas) => [update, officialList(quotas)],
  Taakruil: (quotas) => [update, exchange(quotas)],
  Beleid: () => [update],
  Doorstroomlocaties: () => [update, LOCATIONS],
  Besluit: () => [decision],
  Besluiten: () => [decision],
  Sleutel: () => [decision],
  // One of the half-years that is opened again, or the next one, brings back the rows of all.
  Halfjaren: () => [opening(firstHalf)],
  Interventieladder: () => [opening(secondHalf, OWN)],
  Inwoners: () => [inhabitants],
  Woningen: () => [...dwellings, DWELLINGS],
  "Drie opgaven": () => [tasks, TASKS],
  Bezetting: () => [occupancy, PERIODS],
  Controles: () => [checks],
};

/** A second way, where there is one. */
const otherWays: readonly (readonly [string, Way])[] = [
  ["Halfjaren", () => [update]],
  ["Interventieladder", () => [update]],
];

describe("a workbook with every sheet", () => {
  let sheets: HousingSheets;
  let quotas: Quotas;
  let back: () => void;
  let before: Readonly<Record<string, readonly string[]>>;
  beforeAll(async () => {
    [sheets, quotas] = await openFull();
    before = await figures(sheets);
    back = await sheets.snapshot();
  });
  afterAll(() => sheets.close());

  test("is right, and every sheet of it has a way back", () => {
    expect(lost(sheets)).toEqual([]);
    const tables = new Set(sheets.state.tables.map(({ area }) => sheets.state.sheetName(area.sheetId)));
    const others = ["Start", "Logboek"];
    expect([...tables, "Controles"].filter((name) => !others.includes(name)).sort()).toEqual(Object.keys(ways).sort());
  });

  test.each([...Object.entries(ways), ...otherWays])("without %s comes back whole", async (name, way) => {
    back();
    sheets.person.deleteSheet(name);
    await sheets.state.grid.settled();
    for (const step of way(quotas)) {
      if (typeof step === "string") await entries[step](sheets);
      else await done(step);
    }
    await sheets.state.grid.settled();
    expect(missingTables(await readContent()).map(({ sheet }) => sheet)).toEqual([]);
    expect(lost(sheets)).toEqual([]);
    expect(await figures(sheets)).toEqual(before);
  });
});
