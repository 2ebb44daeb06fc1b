import { logEntry } from "../../src/plans/desiredState";
import {
  notChecked,
  notDone,
  notPlanned,
  stillChanging,
  stillMissing,
  stoppedHere,
  withLineOf,
} from "../../src/plans/endings";
import type { Order } from "../../src/plans/order";
import { emptyWorkbook } from "../../src/plans/workbookContent";
import { problem } from "../../src/text/result";
import { almereAndUrk, changedTable, logOf, nothing, someOrder, wantedRow, workbook } from "./smallTable";

const content = emptyWorkbook;
const rest = { ...nothing, tables: [changedTable(almereAndUrk, { addedRows: [wantedRow("GM0303", "Dronten", 4)] })] };
const before = { first: rest, hasWritten: false, stood: null, detail: "weg" };
const after = { ...before, hasWritten: true };

describe("an order that did not come to its end", () => {
  test("was refused when nothing was written, and is unfinished when something was", () => {
    const problems = [problem("workbook.olderSchema")];
    expect(notDone(before, problems, content)).toEqual({ kind: "refused", problems, content });
    // An order of which a part stands says so: nobody reads that nothing was written.
    const both = [...problems, problem("workbook.partStands")];
    expect(notDone(after, problems, null)).toEqual({ kind: "unfinished", problems: both, content: null });
    expect(notDone(after, problems, content, "refused").kind).toBe("refused");
  });

  test("and could not be read back says whether the workbook could be read at all", () => {
    expect(notChecked(after, null)).toEqual({
      kind: "unfinished",
      problems: [problem("workbook.unknownState", { detail: "weg" })],
      content: null,
    });
    expect(notChecked(after, content)).toEqual({
      kind: "unfinished",
      problems: [problem("workbook.notChecked", { detail: "weg" })],
      content,
    });
  });

  test("wrote nothing when all of it is missing still, and that was looked up", () => {
    expect(stillMissing(after, { ...rest }, content)).toEqual({
      kind: "refused",
      problems: [problem("workbook.nothingWritten", { detail: "weg" })],
      content,
    });
  });

  test("wrote a part when less is missing: the sentence says where", () => {
    const less = { ...rest, tables: [changedTable(almereAndUrk)] };
    expect(stillMissing(after, less, content)).toEqual({
      kind: "unfinished",
      problems: [problem("workbook.partlyWritten", { detail: "weg", missing: "Proef" })],
      content,
    });
    expect(stillMissing({ ...after, first: null }, less, content).kind).toBe("unfinished");
  });

  test("because a planner stopped it, or a colleague kept changing what it is about, says what is missing", () => {
    expect(stoppedHere(rest, content)).toEqual({
      kind: "unfinished",
      problems: [problem("workbook.stopped", { missing: "Proef" })],
      content,
    });
    expect(stillChanging(rest, content)).toEqual({
      kind: "unfinished",
      problems: [problem("workbook.stillChanging", { missing: "Proef" })],
      content,
    });
  });
});

test("an order that can no longer be planned is unfinished while its line stands in the log, and refused without it", () => {
  const problems = [problem("workbook.olderSchema")];
  const begun = workbook(logOf(someOrder, logEntry("Proef", "proef")));
  expect(notPlanned(after, someOrder, problems, begun).kind).toBe("unfinished");
  expect(notPlanned(before, someOrder, problems, begun).kind).toBe("unfinished");
  expect(notPlanned(after, someOrder, problems, content)).toEqual({ kind: "refused", problems, content });
  expect(notPlanned(after, { ...someOrder, id: "o2" }, problems, begun).kind).toBe("refused");
});

test("an order that began on figures which are no longer so is told how to end it: there is no preview to look at", () => {
  const problems = [problem("workbook.changedByColleague")];
  const begun = workbook(logOf(someOrder, logEntry("Proef", "proef")));
  expect(notPlanned(after, someOrder, problems, begun)).toEqual({
    kind: "unfinished",
    problems: [problem("workbook.cannotGoOn")],
    isOver: true,
    content: begun,
  });
  const formula = { ...someOrder, choice: { kind: "formula" } as unknown as Order["choice"] };
  expect(notPlanned(after, formula, problems, begun).problems.map(({ code }) => code)).toEqual([
    "workbook.cannotGoOn",
    "workbook.placedMoved",
  ]);
  expect(notPlanned(before, someOrder, problems, content)).toEqual({ kind: "refused", problems, content });
});

test("an order that was done and of which even the line is gone does not come back over figures of others", () => {
  const settled = { ...someOrder, isSettled: true } as const;
  const passed = [problem("workbook.changedByColleague")];
  const ended = { kind: "refused", problems: [problem("workbook.cannotComeBack")], isOver: true, content };
  expect(notPlanned(before, settled, passed, content)).toEqual(ended);
  const older = [problem("workbook.olderSchema")];
  expect(notPlanned(before, settled, older, content)).toEqual({ kind: "refused", problems: older, content });
});

test("cells at a chosen place that are taken may hold the result itself, moved: an order that wrote before says so", () => {
  const problems = [problem("workbook.cellsTaken", { address: "Blad1!A1" })];
  expect(notDone(after, problems, content).problems.map(({ code }) => code)).toEqual([
    "workbook.cellsTaken",
    "workbook.placedMoved",
    "workbook.partStands",
  ]);
  expect(notDone(before, problems, content)).toEqual({ kind: "refused", problems, content });
});

test("an order that cannot be planned keeps its own problems; one of several that is of a colleague ends it", () => {
  const [older, passed] = [problem("workbook.olderSchema"), problem("workbook.changedByColleague")];
  const begun = workbook(logOf(someOrder, logEntry("Proef", "proef")));
  expect(notPlanned(after, someOrder, [older], begun).problems).toEqual([older, problem("workbook.partStands")]);
  expect(notPlanned(after, someOrder, [older, passed], begun).problems).toEqual([problem("workbook.cannotGoOn")]);
  const both = [problem("workbook.cellsTaken", { address: "Blad1!A1" }), older];
  expect(notDone(after, both, content).problems).toContainEqual(problem("workbook.placedMoved"));
});

describe("of an order whose line is known", () => {
  const line = logEntry("Proef", "proef");
  const problems = [problem("workbook.olderSchema")];

  test("something may stand although that line is gone: it is unfinished, unless it was done before", () => {
    const stood = { ...before, stood: line };
    const ending = notPlanned(stood, someOrder, problems, content);
    expect(ending).toEqual({ kind: "unfinished", problems: [...problems, problem("workbook.partStands")], content });
    expect(notPlanned(stood, { ...someOrder, isSettled: true }, problems, content).kind).toBe("refused");
  });

  test("who gives it again knows that line: as it stood, or else as the order wrote it; not when nothing of it stands", () => {
    const unfinished = { kind: "unfinished", problems, content } as const;
    const log = logEntry("Proef", "anders");
    expect(withLineOf({ stood: line, log }, unfinished)).toEqual({ ...unfinished, line });
    expect(withLineOf({ stood: null, log }, unfinished)).toEqual({ ...unfinished, line: log });
    expect(withLineOf({ stood: null, log: null }, unfinished)).toEqual(unfinished);
    expect("line" in withLineOf({ stood: null, log: null }, unfinished)).toBe(false);
    const refused = { kind: "refused", problems, content } as const;
    expect("line" in withLineOf({ stood: line, log }, refused)).toBe(false);
  });
});
