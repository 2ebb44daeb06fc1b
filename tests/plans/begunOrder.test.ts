import { begunByPart, begunSeen, withBegun } from "../../src/plans/begunOrder";
import { logEntry } from "../../src/plans/desiredState";
import { emptyWorkbook } from "../../src/plans/workbookContent";
import { problem } from "../../src/text/result";
import { almereAndUrk, changedTable, logOf, nothing, someOrder, wantedRow, workbook } from "./smallTable";

const content = emptyWorkbook;
const rest = { ...nothing, tables: [changedTable(almereAndUrk, { addedRows: [wantedRow("GM0303", "Dronten", 4)] })] };
const line = logEntry("Proef", "proef");
const problems = [problem("workbook.olderSchema")];

test("an order that began is known to whoever gives it again: as it stands, as it stood, or as it was tried", () => {
  const unfinished = { kind: "unfinished", problems, content } as const;
  const log = logEntry("Proef", "anders");
  const run = { order: someOrder, begun: null, log, first: rest };
  // The one row that lacked has five cells.
  const tried = { line: log, wanted: 5, isSure: false };
  expect(withBegun(run, unfinished)).toEqual({ ...unfinished, begun: tried });
  expect(withBegun({ ...run, first: null }, unfinished)).toEqual({
    ...unfinished,
    begun: { ...tried, wanted: null },
  });
  expect(withBegun({ ...run, log: null }, unfinished)).toEqual(unfinished);
  const known = { line, wanted: 12, isSure: true };
  expect(withBegun({ ...run, begun: known }, { ...unfinished, content: null })).toMatchObject({ begun: known });
  const standing = workbook(logOf(someOrder, line));
  expect(withBegun(run, { ...unfinished, content: standing })).toMatchObject({
    begun: { line, wanted: 5, isSure: true },
  });
  expect("begun" in withBegun(run, { kind: "refused", problems, content })).toBe(false);
});

test("an order knows of itself what came through, also when that goes back", () => {
  const log = logEntry("Proef", "anders");
  const run = { begun: null, log, first: null };
  expect(begunByPart(run, false, rest)).toEqual({ line: log, wanted: 5, isSure: true });
  expect(begunByPart({ ...run, first: nothing }, false, rest)).toEqual({ line: log, wanted: 0, isSure: true });
  const known = { line, wanted: 12, isSure: true };
  expect(begunByPart({ ...run, begun: known }, true, rest)).toBe(known);
  expect(begunByPart({ ...run, log: null, begun: known }, false, rest)).toBe(known);
  expect(begunSeen({ order: someOrder, begun: null, first: rest }, content)).toBeNull();
  expect(begunSeen({ order: someOrder, begun: null, first: null }, workbook(logOf(someOrder, line)))).toEqual({
    line,
    wanted: null,
    isSure: true,
  });
});

test("that a part of an order stands is said where its line was seen or its batch came through, else that it may", () => {
  const stands = [problem("workbook.olderSchema"), problem("workbook.partStands")];
  const unfinished = { kind: "unfinished", problems: stands, content } as const;
  const run = { order: someOrder, begun: null, log: line, first: rest };
  expect(withBegun(run, unfinished).kind).toBe("unfinished");
  expect(withBegun(run, unfinished)).toMatchObject({
    problems: [problem("workbook.olderSchema"), problem("workbook.mayStand")],
  });
  expect(withBegun({ ...run, begun: { line, wanted: 5, isSure: true } }, unfinished)).toMatchObject({
    problems: stands,
  });
  const standing = workbook(logOf(someOrder, line));
  expect(withBegun(run, { ...unfinished, content: standing })).toMatchObject({ problems: stands });
});
