import { text } from "../../src/plans/cellContent";
import { difference } from "../../src/plans/difference";
import { isDone } from "../../src/plans/isDone";
import { logHead, logSteps, stepOf } from "../../src/plans/log";
import { orderText } from "../../src/plans/logRow";
import { lostRows } from "../../src/plans/lostRows";
import { lineIn, withLine } from "../../src/plans/ownLine";
import { amountOf, lacksOnlyLine, planAnew, planOfBegun } from "../../src/plans/planOfBegun";
import type { BegunOrder } from "../../src/plans/order";
import { planWithLog } from "../../src/plans/planWithLog";
import { settled } from "../../src/plans/settled";
import { emptyWorkbook, type FoundTable, type WorkbookContent } from "../../src/plans/workbookContent";
import { applyDesired } from "./applyDesired";
import { decisionOrder, orderOf } from "./reception/decisions";
import { almereAndUrk, changedTable, head, layout, nothing, wantedRow } from "./smallTable";

const order = decisionOrder();
const wantedIn = (content: WorkbookContent, given = order) => {
  const planned = planWithLog(given, content);
  if (!planned.ok) throw new Error("There is a plan.");
  return planned.value;
};
const fresh = wantedIn(emptyWorkbook);
const first = difference(fresh, emptyWorkbook);
const whole = applyDesired(fresh, emptyWorkbook);
const stood = lineIn(order.id, whole);

/** The workbook with some rows of a table only. */
function keeping(content: WorkbookContent, name: string, keeps: (line: number) => boolean): WorkbookContent {
  const tables = content.tables.map((table): FoundTable => {
    if (table.name !== name) return table;
    const { rows, formulas } = table;
    return {
      ...table,
      rows: rows.filter((_row, line) => keeps(line)),
      formulas: formulas && formulas.filter((_row, line) => keeps(line)),
    };
  });
  return { ...content, tables };
}
const withoutLine = keeping(whole, "LRT_Logboek", () => false);
const begun = (rest: Partial<BegunOrder> = {}): BegunOrder => ({
  line: stood ?? fresh.log,
  wanted: amountOf(first),
  isSure: true,
  ...rest,
});

test("the line of an order is what the log says of it, and it is not known where there is none", () => {
  expect(stood).toEqual(fresh.log);
  expect(lineIn(order.id, withoutLine)).toBeUndefined();
  expect(lineIn(order.id, emptyWorkbook)).toBeUndefined();
  expect(settled(order, whole).begun).toEqual({ line: fresh.log, wanted: null, isSure: true });
  expect("begun" in settled(order, withoutLine)).toBe(false);
});

test("a line that is put in its place again is that of an order that began, at the end of the log or in a new one", () => {
  if (stood === undefined) throw new Error("The line stands.");
  expect(stepOf(order.id, withLine(order, stood, emptyWorkbook))).toBe(logSteps.begun);
  const other = { ...order, id: "ander" };
  const both = withLine(other, { ...stood, subject: "iets anders" }, whole);
  const log = both.tables.find(({ name }) => name === "LRT_Logboek");
  expect(log?.rows.map((row) => row[logHead.columns.indexOf("Onderwerp")])).toEqual([stood.subject, "iets anders"]);
  expect(log?.formulas).toHaveLength(2);
  expect(both.tables).toHaveLength(whole.tables.length);
  const damaged = {
    ...whole,
    tables: whole.tables.map((table) => ({ ...table, headers: table.headers.map(() => "x") })),
  };
  expect(withLine(order, stood, damaged)).toBe(damaged);
});

describe("an order of which the line stood and went", () => {
  const line = { ...fresh.log, subject: "zoals het er stond" };
  const half = keeping(withoutLine, "LRT_Sleutel", (row) => row !== 3);

  test("wants that line back as it was while all else stands, and is not done before", () => {
    const known = begun({ line });
    const desired = planOfBegun(order, known, withoutLine);
    if (desired === null) throw new Error("It stands.");
    const rest = difference(desired, withoutLine);
    expect([amountOf(rest), rest.tables.length]).toEqual([0, 1]);
    expect(isDone({ order, begun: known }, desired, rest, withoutLine)).toBe(false);
    expect(isDone({ order, begun: null }, desired, rest, withoutLine)).toBe(true);
    const after = applyDesired(desired, withoutLine);
    expect(lineIn(order.id, after)).toEqual(line);
    expect(stepOf(order.id, after)).toBe(logSteps.done);
  });

  test("goes on also where something else of it went", () => {
    const desired = planOfBegun(order, begun({ line }), half);
    expect(desired?.tables.at(-1)?.rows[0]?.cells.get("Onderwerp")).toEqual({ kind: "text", text: line.subject });
    // The one row of the key that went has six cells.
    expect(desired === null ? 0 : amountOf(difference(desired, half))).toBe(6);
  });

  test("is planned as any other where nothing of it stands, its line does, or it is not sure that it ever began", () => {
    expect(planOfBegun(order, begun(), emptyWorkbook)).toBeNull();
    expect(planOfBegun(order, begun(), whole)).toBeNull();
    expect(planOfBegun(order, begun({ isSure: false }), withoutLine)).toBeNull();
    expect(planOfBegun(order, null, withoutLine)).toBeNull();
    // Of one that was done nobody knows any more how much it was.
    expect(planOfBegun(order, begun({ wanted: null }), half)).toBeNull();
    expect(planOfBegun(order, begun({ wanted: null }), withoutLine)).not.toBeNull();
  });

  test("is damaged when it was done; an order without that line, or with more gone, is looked at as any other", () => {
    const done = settled(order, whole);
    expect([lacksOnlyLine(done, whole), lostRows(done, whole)]).toEqual([false, false]);
    expect([lacksOnlyLine(done, withoutLine), lostRows(done, withoutLine)]).toEqual([true, true]);
    expect([lacksOnlyLine(order, withoutLine), lostRows(order, withoutLine)]).toEqual([false, false]);
    expect([lacksOnlyLine(done, half), lostRows(done, half)]).toEqual([false, true]);
  });

  test("keeps nothing of that in the log", () => {
    expect(orderText({ ...order, begun: begun() })).toBe(orderText(order));
  });
});

test("an order is planned anew as one that began where it did, and as any other elsewhere", () => {
  const line = { ...fresh.log, subject: "zoals het er stond" };
  const subject = (content: WorkbookContent, known: BegunOrder | null): unknown => {
    const planned = planAnew({ order, begun: known }, content);
    return planned.ok ? planned.value.tables.at(-1)?.rows[0]?.cells.get("Onderwerp") : planned.problems;
  };
  expect(subject(withoutLine, begun({ line }))).toEqual({ kind: "text", text: line.subject });
  expect(subject(emptyWorkbook, begun({ line }))).toEqual({ kind: "text", text: fresh.log.subject });
  expect(subject(withoutLine, null)).toEqual({ kind: "text", text: fresh.log.subject });
});

test("an order whose rows have keys goes on also where its tables hold rows of others, or are gone", () => {
  const other = decisionOrder({ id: "ander", total: 9 });
  const both = keeping(applyDesired(wantedIn(whole, other), whole), "LRT_Logboek", () => false);
  expect(planOfBegun(order, begun(), both)).not.toBeNull();
  const gone = { ...withoutLine, tables: withoutLine.tables.filter(({ name }) => name !== "LRT_Besluiten") };
  expect(planOfBegun(order, begun(), gone)).not.toBeNull();
});

test("a difference is as large as its cells and names: those of new rows, of blocks and of pointers, without the log", () => {
  const five = head.columns.length;
  const row = wantedRow("GM0303", "Dronten", 4);
  const cell = { row: 0, header: "Naam", content: text("Almere") };
  const changed = changedTable(almereAndUrk, { addedRows: [row, row], cells: [cell], addedColumns: ["Erbij"] });
  expect(amountOf({ ...nothing, tables: [changed] })).toBe(2 * five + 1 + 1);
  expect(amountOf({ ...nothing, tables: [{ kind: "new", layout, rows: [row], bars: undefined, frame: null }] })).toBe(
    five,
  );
  const missing = [{ row: 0, column: 0, content: text("Totaal") }];
  const block = { block: {} as never, found: null, missing, missingNames: ["Een", "Twee"], brokenNames: [] };
  expect(amountOf({ ...nothing, blocks: [block], placed: [{} as never], pointers: [{} as never, {} as never] })).toBe(
    6,
  );
  expect(amountOf(nothing)).toBe(0);
});

describe("a comparison, which is known by its line alone", () => {
  const given = (total: number) => {
    const [one, other] = total === 300 ? ["PV20", "PV21"] : ["PV24", "PV26"];
    const rows = [
      { code: one, name: one, inhabitants: 444_701, first: 0.4 * total, second: 0.6 * total },
      { code: other, name: other, inhabitants: 1_387_643, first: 0.6 * total, second: 0.4 * total },
    ];
    const comparison = { total, first: "gelijk", second: "inwoners", rows };
    return orderOf({ kind: "comparison", comparison }, { id: `o${total}` });
  };
  const own = given(100);
  const standing = applyDesired(wantedIn(emptyWorkbook, own), emptyWorkbook);
  const known = (): BegunOrder => ({ line: wantedIn(emptyWorkbook, own).log, wanted: 20, isSure: true });
  const lineless = (content: WorkbookContent): WorkbookContent => keeping(content, "LRT_Logboek", () => false);

  test("gets its line back where what stands under its name is what it wrote", () => {
    expect(planOfBegun(own, known(), lineless(standing))).not.toBeNull();
  });

  test("is none in which somebody changed one figure since: that sheet stays theirs", () => {
    const bare = lineless(standing);
    const changed = (table: FoundTable): FoundTable => ({
      ...table,
      rows: table.rows.map((row, line) => (line === 1 ? row.map((cell) => (cell === 60 ? 61 : cell)) : row)),
    });
    const tables = bare.tables.map((table) => (table.name === "LRT_Vergelijk" ? changed(table) : table));
    expect(tables).not.toEqual(bare.tables);
    expect(planOfBegun(own, known(), { ...bare, tables })).toBeNull();
  });

  test("goes on where its table is gone, and a blank row in it is nobody's", () => {
    const bare = lineless(standing);
    const gone = { ...bare, tables: bare.tables.filter(({ name }) => name !== "LRT_Vergelijk") };
    expect(planOfBegun(own, { ...known(), wanted: 1000 }, gone)).not.toBeNull();
    const blankRow = (table: FoundTable): FoundTable => ({
      ...table,
      rows: [...table.rows, table.headers.map(() => "")],
    });
    const padded = {
      ...bare,
      tables: bare.tables.map((table) => (table.name === "LRT_Vergelijk" ? blankRow(table) : table)),
    };
    expect(planOfBegun(own, known(), padded)).not.toBeNull();
  });

  test("is none that a colleague made under the same name, with other figures or other rows", () => {
    for (const other of [given(200), given(300)]) {
      const others = applyDesired(wantedIn(emptyWorkbook, other), emptyWorkbook);
      expect(planOfBegun(own, known(), lineless(others))).toBeNull();
    }
  });
});
