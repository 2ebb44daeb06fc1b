/**
 * Columns and rows that a colleague moves right before an order writes: everything it wrote goes back by its place, and is written anew where
 * it belongs. It ends as when the colleague had been earlier.
 */
import type { OrderChoice } from "../../src/plans/order";
import { carryOut } from "../../src/workbook/carryOut";
import { forgetReceptionContext } from "../../src/workbook/receptionContext";
import { goldenWorkbook, loadWorkbook } from "../golden/loadWorkbook";
import { orderNow } from "./giveOrder";
import { type OpenHost, openHost } from "./harness";
import { loadFunctions } from "./loadFunctions";
import { exchangeOf, halfYear, openQuotaWorkbook, type QuotaWorkbook } from "./quotaWorkbook";

const LONG = 240_000;

/** What stands in a table, formulas as their text, by the names of its columns and in the order of its first key. */
function standing({ state }: OpenHost, name: string): readonly string[] {
  const table = state.tables.find((candidate) => candidate.name === name);
  if (table === undefined) return [];
  const [headers = [], ...rows] = state.grid.formulas(table.area);
  return rows
    .map((row) =>
      headers
        .map((header, place) => `${String(header)}=${String(row[place])}`)
        .sort()
        .join("|"),
    )
    .sort();
}

/** The order carried out while a colleague does something right before it writes first; what must then stand. */
async function disturbed(
  opened: OpenHost,
  choice: OrderChoice,
  tables: readonly string[],
  change: () => void,
): Promise<{ readonly stands: readonly string[]; readonly wanted: readonly string[] }> {
  const all = (): readonly string[] => tables.flatMap((name) => standing(opened, name));
  await opened.state.grid.settled();
  const restore = await opened.snapshot();
  const order = await orderNow(choice);
  opened.gate.reset();
  expect(await carryOut(order)).toMatchObject({ kind: "done" });
  const write = opened.gate.firstWrite;
  restore();
  forgetReceptionContext();
  opened.gate.reset();
  // As it must be: the colleague was there before the order looked.
  change();
  expect(await carryOut(order)).toMatchObject({ kind: "done" });
  await opened.state.grid.settled();
  const wanted = all();
  restore();
  forgetReceptionContext();
  opened.gate.reset();
  opened.gate.before(write, change);
  expect(await carryOut(order)).toMatchObject({ kind: "done", remarks: [] });
  await opened.state.grid.settled();
  return { stands: all(), wanted };
}

describe("a colleague moves a column of a table while an order is on its way", () => {
  let opened: QuotaWorkbook;
  beforeEach(async () => {
    opened = await openQuotaWorkbook();
    await opened.openHalfYear("2023-II");
  }, LONG);
  afterEach(() => opened.close());

  const toTheFront = (name: string): void => {
    const { columns } = opened.table(name);
    opened.person.moveColumns(name, [...columns.slice(-1), ...columns.slice(0, -1)]);
  };
  const toTheEnd = (name: string): void => {
    const { columns } = opened.table(name);
    opened.person.moveColumns(name, [...columns.slice(1), ...columns.slice(0, 1)]);
  };
  const listOf = (quota: number): OrderChoice => ({
    kind: "officialList",
    list: { halfYear: halfYear("2023-II"), rows: [{ code: "GM0034", listedName: "Almere", quota, counts: true }] },
  });

  test.each(["LRT_OfficieleLijst", "LRT_Logboek"])(
    "%s, when rows come and when cells are renewed",
    async (name) => {
      const rows = await disturbed(opened, listOf(300), ["LRT_OfficieleLijst", "LRT_Logboek"], () => toTheFront(name));
      expect(rows.stands).toEqual(rows.wanted);
      const cells = await disturbed(opened, listOf(310), ["LRT_OfficieleLijst", "LRT_Logboek"], () => toTheEnd(name));
      expect(cells.stands).toEqual(cells.wanted);
    },
    LONG,
  );

  test(
    "LRT_Taakruil, when it gets its first rows",
    async () => {
      const quotas = await opened.quotas("2023-II");
      const [almere, urk] = [Number(quotas["GM0034"]), Number(quotas["GM0184"])];
      const exchange = exchangeOf("2023-II", [
        ["Almere", almere, almere + 5],
        ["Urk", urk, urk - 5],
      ]);
      const { stands, wanted } = await disturbed(opened, exchange, ["LRT_Taakruil", "LRT_Logboek"], () =>
        toTheFront("LRT_Taakruil"),
      );
      expect(stands).toEqual(wanted);
    },
    LONG,
  );
});

describe("a colleague changes the half-years of 0.2.0 while they are brought up to date", () => {
  let opened: OpenHost;
  beforeEach(async () => {
    opened = openHost();
    forgetReceptionContext();
    await loadFunctions();
    loadWorkbook(opened.state, goldenWorkbook("0.2.0-mergers"));
  }, LONG);
  afterEach(() => opened.close());

  const name = "LRT_Taakstelling";
  test.each<readonly [what: string, change: () => void]>([
    ["sorts them", () => opened.colleague.sort(name, "Naam", "descending")],
    ["puts in a row", () => opened.colleague.insertTableRows(name, 0)],
    ["takes out a row", () => opened.colleague.deleteTableRows(name, 0)],
    [
      "puts a column of their own at the end",
      () => {
        opened.colleague.addColumn(name, "Opmerking");
        opened.colleague.type(`${name}[Opmerking]`, "van mij");
      },
    ],
    [
      "puts a column of their own in front",
      () => {
        opened.colleague.addColumn(name, "Opmerking", "Gebied");
        opened.colleague.type(`${name}[Opmerking]`, "van mij");
      },
    ],
  ])(
    "%s",
    async (_what, change) => {
      const { stands, wanted } = await disturbed(opened, { kind: "update" }, [name], change);
      expect(stands).toEqual(wanted);
    },
    LONG,
  );
});
