import { number } from "../../src/plans/cellContent";
import { type Difference, difference, isNothing } from "../../src/plans/difference";
import { isDone } from "../../src/plans/isDone";
import { logHead, logSteps, stepOf } from "../../src/plans/log";
import { orderText } from "../../src/plans/logRow";
import type { Order } from "../../src/plans/order";
import { lostRows } from "../../src/plans/lostRows";
import { lineIn, withLine } from "../../src/plans/ownLine";
import { lacksOnlyLine, planInRun } from "../../src/plans/planInRun";
import { planWithLog } from "../../src/plans/planWithLog";
import { settled } from "../../src/plans/settled";
import type { ChangedTable } from "../../src/plans/tableDifference";
import { emptyWorkbook, type FoundTable, type WorkbookContent } from "../../src/plans/workbookContent";
import { applyDesired } from "./applyDesired";
import { decisionOrder } from "./reception/decisions";
import { almereAndUrk, changedTable, nothing, wantedRow } from "./smallTable";

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
const run = { order, stood: stood ?? null, first, brought: [] };

test("the line of an order is what the log says of it, and it is not known where there is none", () => {
  expect(stood).toEqual(fresh.log);
  expect(lineIn(order.id, withoutLine)).toBeUndefined();
  expect(lineIn(order.id, emptyWorkbook)).toBeUndefined();
  expect(settled(order, whole).line).toEqual(fresh.log);
  expect("line" in settled(order, withoutLine)).toBe(false);
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
  test("wants that line back as it was while all else stands, and is not done before", () => {
    const line = { ...fresh.log, subject: "zoals het er stond" };
    const planned = planInRun({ ...run, stood: line }, withoutLine);
    if (!planned.ok) throw new Error("There is a plan.");
    const rest = difference(planned.value, withoutLine);
    expect(rest.tables.map((table) => (table.kind === "new" ? table.rows : table.addedRows).length)).toEqual([1]);
    expect(rest.blocks.length + rest.placed.length + rest.pointers.length).toBe(0);
    expect(isDone({ order, stood: line }, planned.value, rest, withoutLine)).toBe(false);
    expect(isDone({ order, stood: null }, planned.value, rest, withoutLine)).toBe(true);
    const after = applyDesired(planned.value, withoutLine);
    expect(lineIn(order.id, after)).toEqual(line);
    expect(stepOf(order.id, after)).toBe(logSteps.done);
  });

  test("is planned as begun also where something else of it went, and anew where nothing of it stands", () => {
    const half = keeping(withoutLine, "LRT_Sleutel", (line) => line !== 3);
    const line = { ...fresh.log, subject: "zoals het er stond" };
    const subjectIn = (content: WorkbookContent, given: Partial<Parameters<typeof planInRun>[0]> = {}): unknown => {
      const planned = planInRun({ ...run, stood: line, ...given }, content);
      return planned.ok ? planned.value.tables.at(-1)?.rows[0]?.cells.get("Onderwerp") : planned.problems;
    };
    const [old, anew] = [line.subject, fresh.log.subject].map((words) => ({ kind: "text", text: words }));
    expect(subjectIn(half)).toEqual(old);
    expect(subjectIn(emptyWorkbook)).toEqual(anew);
    // Later, what stood at first is not known any more.
    expect(subjectIn(half, { first: null })).toEqual(anew);
    expect(subjectIn(withoutLine, { first: null })).toEqual(old);
    expect(subjectIn(withoutLine, { stood: null })).toEqual(anew);
    // The line stands still, whatever was known of it.
    expect(subjectIn(whole)).toEqual(anew);
  });

  test("is planned as begun when as little went as anything that was missing at first: cells, columns and names count", () => {
    const half = keeping(withoutLine, "LRT_Sleutel", (line) => line !== 3);
    const line = { ...fresh.log, subject: "zoals het er stond" };
    const isBegun = (rest: Partial<Difference>): boolean => {
      const planned = planInRun({ ...run, stood: line, first: { ...nothing, ...rest } }, half);
      const subject = planned.ok ? planned.value.tables.at(-1)?.rows[0]?.cells.get("Onderwerp") : null;
      return subject?.kind === "text" && subject.text === line.subject;
    };
    // Two are missing now: a row of the key, and the line.
    const cell = { row: 0, header: "Plekken", content: number(12) };
    const changed = (rest: Partial<ChangedTable>): Partial<Difference> => ({
      tables: [changedTable(almereAndUrk, rest)],
    });
    expect(isBegun(changed({ cells: [cell, cell, cell] }))).toBe(true);
    expect(isBegun(changed({ cells: [cell, cell] }))).toBe(false);
    const row = wantedRow("GM0303", "Dronten", 4);
    expect(isBegun(changed({ addedRows: [row], cells: [cell, cell] }))).toBe(true);
    expect(isBegun(changed({ addedRows: [row, row], addedColumns: ["Erbij"] }))).toBe(true);
    const block = { missing: [1, 2], missingNames: ["een"] } as unknown as Difference["blocks"][number];
    expect(isBegun({ blocks: [block] })).toBe(true);
    expect(isBegun({ blocks: [{ ...block, missingNames: [] }] })).toBe(false);
  });

  test("is planned as begun when it is given again because it did not finish, and as its own line says when it was done", () => {
    const [line, own] = ["zoals het er stond", "zoals zij het weet"].map((subject) => ({ ...fresh.log, subject }));
    if (line === undefined || own === undefined) throw new Error("There are two lines.");
    const subjectOf = (given: Order): unknown => {
      const planned = planInRun({ ...run, order: given, stood: line }, emptyWorkbook);
      return planned.ok ? planned.value.tables.at(-1)?.rows[0]?.cells.get("Onderwerp") : planned.problems;
    };
    expect(subjectOf({ ...order, line: own })).toEqual({ kind: "text", text: line.subject });
    expect(subjectOf({ ...order, line: own, isSettled: true })).toEqual({ kind: "text", text: own.subject });
    expect(subjectOf(order)).toEqual({ kind: "text", text: fresh.log.subject });
  });

  test("is damaged when it was done; the order without that line, or with more gone, is looked at as any other", () => {
    const done = settled(order, whole);
    expect([lacksOnlyLine(done, whole), lostRows(done, whole)]).toEqual([false, false]);
    expect([lacksOnlyLine(done, withoutLine), lostRows(done, withoutLine)]).toEqual([true, true]);
    expect([lacksOnlyLine(order, withoutLine), lostRows(order, withoutLine)]).toEqual([false, false]);
    const half = keeping(withoutLine, "LRT_Sleutel", (line) => line !== 3);
    expect([lacksOnlyLine(done, half), lostRows(done, half)]).toEqual([false, true]);
  });

  test("does not lack its line where that says that it began, and nothing is known where it cannot be planned", () => {
    const done = settled(order, whole);
    const column = logHead.columns.indexOf("Stap");
    const begunAgain = (rows: FoundTable["rows"]): FoundTable["rows"] =>
      rows.map((row) => row.map((cell, place) => (place === column ? logSteps.begun : cell)));
    const begun = whole.tables.map((table) =>
      table.name === "LRT_Logboek"
        ? { ...table, rows: begunAgain(table.rows), formulas: table.formulas && begunAgain(table.formulas) }
        : table,
    );
    expect(lacksOnlyLine(done, { ...whole, tables: begun })).toBe(false);
    const damaged = withoutLine.tables.map((table) =>
      table.name === "LRT_Sleutel" ? { ...table, headers: table.headers.map((header) => `oud ${header}`) } : table,
    );
    expect(lacksOnlyLine(done, { ...withoutLine, tables: damaged })).toBe(false);
  });

  test("keeps nothing of that in the log", () => {
    expect(orderText(settled(order, whole))).toBe(
      orderText({ ...order, ...(order.seen && { seen: settled(order, whole).seen }) }),
    );
  });
});

test("an order whose line stands is planned as it always was", () => {
  const planned = planInRun(run, whole);
  expect(planned.ok && isNothing(difference(planned.value, whole))).toBe(true);
});
