import { goldenWorkbook, type GoldenName, loadWorkbook } from "../golden/loadWorkbook";
import { keepWorkbook, type KeptWorkbook } from "../golden/keptWorkbook";
import { FIVE_MEGABYTES } from "../../workbench/model/hostBehaviour";
import type { Order } from "../../src/plans/order";
import { carryOut } from "../../src/workbook/carryOut";
import { forgetReceptionContext } from "../../src/workbook/receptionContext";
import { orderWith } from "./giveOrder";
import { type HostOptions, type OpenHost, openHost } from "./harness";
import { loadFunctions } from "./loadFunctions";
import { changedEntries, changedFigures, changedFormats, lettered, mixedColumns, tableCells } from "./updatedWorkbook";

// Formulas of two provinces over two half-years take their time.
jest.setTimeout(600_000);

async function openGolden(kept: KeptWorkbook, behaviour: HostOptions["behaviour"] = {}): Promise<OpenHost> {
  const opened = openHost({ behaviour });
  forgetReceptionContext();
  await loadFunctions();
  loadWorkbook(opened.state, kept);
  await opened.state.grid.settled();
  opened.gate.reset();
  return opened;
}

function updateOrder(): Order {
  return orderWith({ kind: "update" }, {});
}

/** What 0.2.0 called a backlog before its half-year was over, row by row of LRT_Halfjaren. */
const exceptions: Readonly<Record<GoldenName, readonly string[]>> = {
  "0.2.0-full": [
    // 2023-II of Zuid-Holland and 2023-I of Noord-Brabant are not over.
    "Halfjaren!K7: 3445 was 6811",
    "Halfjaren!L7: 168 was 11",
    "Halfjaren!M7: 46 was 48",
    "Halfjaren!K8: 96 was 2642",
    "Halfjaren!L8: 20 was 0",
    "Halfjaren!M8: 9 was 55",
    // The schema itself.
    "Start!B9: 2 was 1",
  ],
  "0.2.0-mergers": [
    // 2027-I of Noord-Holland is not over.
    "Halfjaren!K8: 3114 was 4742",
    "Halfjaren!L8: 244 was 149",
    "Halfjaren!M8: 29 was 33",
  ],
};

/** What people put in the place of a formula. */
const keptCells: Readonly<Record<GoldenName, readonly string[]>> = {
  "0.2.0-full": ["=ROUND($N51/$G51,2)"],
  "0.2.0-mergers": [],
};

const remarks: Readonly<Record<GoldenName, string>> = {
  "0.2.0-full": "5.306 formules vernieuwd, 2 cellen van u gelaten",
  "0.2.0-mergers": "3.445 formules vernieuwd, 0 cellen van u gelaten",
};

describe.each<GoldenName>(["0.2.0-full", "0.2.0-mergers"])("the workbook %s, as version 0.2.0 left it", (name) => {
  const kept = goldenWorkbook(name);

  test("comes to the same figures when it is opened again", async () => {
    const opened = await openGolden(kept);
    const again = await keepWorkbook(opened.state, kept.version);
    expect(changedFigures(kept, again)).toEqual([]);
    expect(again).toEqual(kept);
    opened.close();
  });

  describe("when it is updated", () => {
    let opened: OpenHost;
    let updated: KeptWorkbook;

    beforeAll(async () => {
      opened = await openGolden(kept);
      const outcome = await carryOut(updateOrder());
      expect(outcome).toMatchObject({ kind: "done", wasPresent: false, remarks: [] });
      if (outcome.kind === "done") expect(outcome.desired.log.remark).toBe(remarks[name]);
      updated = await keepWorkbook(opened.state, kept.version);
    });

    afterAll(() => opened.close());

    test("every figure is equal, except what 0.2.0 called a backlog too early", () => {
      expect(changedFigures(kept, updated)).toEqual([...exceptions[name]].sort(bySheet(kept)));
    });

    test("everything that was entered stands where it stood, and looks as it did", () => {
      expect(changedEntries(kept, updated).filter((line) => !line.startsWith("Start!B9"))).toEqual([]);
      // The verdict below the sums of Woningen is no number.
      expect(changedFormats(kept, updated)).toEqual(name === "0.2.0-full" ? ["Woningen!X23: General was #,##0"] : []);
      for (const table of kept.tables) {
        const now = updated.tables.find((other) => other.name === table.name);
        expect(now?.columns.slice(0, table.columns.length)).toEqual(table.columns);
        expect(now).toMatchObject({ sheet: table.sheet, style: table.style });
      }
      expect(updated.names).toEqual(expect.arrayContaining([...kept.names]));
      expect(updated.protected).toEqual(kept.protected);
    });

    test("sheets of others stay as they are, formulas included", () => {
      const ours = new Set(updated.tables.map(({ sheet }) => sheet));
      const others = (workbook: KeptWorkbook) =>
        workbook.sheets.filter((sheet) => !ours.has(sheet.name) && sheet.name !== "Start");
      expect(others(updated)).toEqual(others(kept));
    });

    test("every column has one formula, by names; what a person put in its place is the only other one", () => {
      const kinds = Object.values(mixedColumns(updated));
      expect(kinds.flatMap((formulas) => formulas.filter((formula) => !formula.includes("[")))).toEqual(
        keptCells[name],
      );
      expect(kinds).toHaveLength(keptCells[name].length);
      expect(lettered(updated).map((line) => line.replace(/^.*?: /u, ""))).toEqual(keptCells[name]);
    });

    test("a number in the place of a formula stays", () => {
      const typed = (workbook: KeptWorkbook): readonly unknown[] =>
        tableCells(workbook).flatMap(({ table, header, address, cell }) =>
          table === "LRT_Taakstelling" && header === "Woningen nodig" && cell.f === undefined
            ? [[address, cell.v]]
            : [],
        );
      expect(typed(updated)).toEqual(typed(kept));
      expect(typed(updated)).toHaveLength(name === "0.2.0-full" ? 1 : 0);
    });

    test("once more writes nothing", async () => {
      expect(await carryOut(updateOrder())).toMatchObject({ kind: "done", wasPresent: true });
      expect(await keepWorkbook(opened.state, kept.version)).toEqual(updated);
    });
  });
});

test.each<[string, HostOptions["behaviour"]]>([
  ["that fills columns and takes in what touches a table", { calculatedColumns: true, tablesGrow: "rowsAndColumns" }],
  ["that keeps the mark of text and takes in nothing", { apostropheEaten: false, tablesGrow: "never" }],
  ["that refuses 5 MB", { payloadLimit: FIVE_MEGABYTES }],
])("an Excel %s comes to the same", async (_words, behaviour) => {
  const kept = goldenWorkbook("0.2.0-full");
  const opened = await openGolden(kept, behaviour);
  expect(await carryOut(updateOrder())).toMatchObject({ kind: "done" });
  const updated = await keepWorkbook(opened.state, kept.version);
  expect(changedFigures(kept, updated)).toEqual([...exceptions["0.2.0-full"]].sort(bySheet(kept)));
  expect(changedEntries(kept, updated).filter((line) => !line.startsWith("Start!B9"))).toEqual([]);
  expect(lettered(updated)).toHaveLength(1);
  opened.close();
});

/** As they stand in the workbook: sheet by sheet. */
function bySheet({ sheets }: KeptWorkbook): (one: string, other: string) => number {
  const place = (line: string): number => sheets.findIndex(({ name }) => line.startsWith(`${name}!`));
  return (one, other) => place(one) - place(other);
}

describe("an update that stops half-way", () => {
  const kept = goldenWorkbook("0.2.0-mergers");
  const MOST_REQUESTS = 40;
  let opened: OpenHost;
  let restore: () => void;
  let undisturbed: KeptWorkbook;
  /** The request that writes most, and how many actions it has. */
  let write: number;
  let actions: number;
  const order = updateOrder();

  beforeAll(async () => {
    opened = await openGolden(kept);
    restore = await opened.snapshot();
    await carryOut(order);
    const counts = opened.gate.actionsPerRequest;
    actions = Math.max(...counts);
    write = counts.indexOf(actions);
    undisturbed = await keepWorkbook(opened.state, kept.version);
  });

  afterAll(() => opened.close());

  test.each([0.02, 0.2, 0.5, 0.8, 0.99])(
    "after %s of its actions loses nothing, and the retry completes it",
    async (part) => {
      restore();
      forgetReceptionContext();
      opened.gate.reset();
      opened.gate.plan(write, { kind: "stopped", at: Math.round(actions * part) });
      for (let later = write + 1; later < MOST_REQUESTS; later += 1) opened.gate.plan(later, { kind: "error" });
      expect(await carryOut(order)).toMatchObject({ kind: "unfinished" });
      const half = await keepWorkbook(opened.state, kept.version);
      expect(changedEntries(kept, half)).toEqual([]);
      opened.gate.reset();
      expect(await carryOut(order)).toMatchObject({ kind: "done" });
      expect(await keepWorkbook(opened.state, kept.version)).toEqual(undisturbed);
    },
  );
});
