import { logEntry } from "../../src/plans/desiredState";
import {
  notChecked,
  notDone,
  notPlanned,
  stillChanging,
  stillMissing,
  stoppedHere,
  takenBack,
} from "../../src/plans/endings";
import type { Order } from "../../src/plans/order";
import { emptyWorkbook } from "../../src/plans/workbookContent";
import { problem } from "../../src/text/result";
import { almereAndUrk, changedTable, logOf, nothing, someOrder, wantedRow, workbook } from "./smallTable";

const content = emptyWorkbook;
const rest = { ...nothing, tables: [changedTable(almereAndUrk, { addedRows: [wantedRow("GM0303", "Dronten", 4)] })] };
const before = { first: rest, hasWritten: false, begun: null, detail: "weg" };
const after = { ...before, hasWritten: true };

test("what went back leaves nothing but the sheets that were made, and says so; what an earlier round wrote stands", () => {
  const problems = [problem("workbook.olderSchema")];
  const made = { ...rest, newSheets: ["Bijstelling", "Vergelijk (2)"] };
  const sheets = problem("workbook.nothingWrittenBut", { sheets: "Bijstelling, Vergelijk (2)" });
  expect(takenBack({ ...after, first: made }, problems, made, content)).toEqual({
    kind: "refused",
    problems: [...problems, sheets],
    content,
  });
  expect(takenBack(after, problems, rest, content)).toEqual({ kind: "refused", problems, content });
  const both = [...problems, problem("workbook.partStands")];
  expect(takenBack({ ...after, first: null }, problems, made, content)).toEqual({
    kind: "unfinished",
    problems: both,
    content,
  });
});

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

test("an order that somebody ended in the log is over: it says only that, whatever of it stands", () => {
  const problems = [problem("workbook.orderEnded")];
  const begun = workbook(logOf(someOrder, logEntry("Proef", "proef")));
  for (const progress of [before, after])
    expect(notPlanned(progress, someOrder, problems, begun)).toEqual({
      kind: "unfinished",
      problems,
      isOver: true,
      content: begun,
    });
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

  test("is over when it is given again and cannot be planned: what stands of it nobody knows", () => {
    const sure = { ...before, begun: { line, wanted: 12, isSure: true } };
    const over = problem("workbook.cannotComeBack");
    const ended = { kind: "unfinished", problems: [...problems, over], isOver: true, content };
    expect(notPlanned(sure, someOrder, problems, content)).toEqual(ended);
    const passed = [problem("workbook.changedByColleague")];
    expect(notPlanned(sure, someOrder, passed, content)).toEqual({ ...ended, problems: [over] });
    expect(notPlanned(sure, { ...someOrder, isSettled: true }, problems, content).kind).toBe("refused");
    const unsure = { ...before, begun: { line, wanted: 12, isSure: false } };
    expect(notPlanned(unsure, someOrder, problems, content)).toEqual({ kind: "refused", problems, content });
  });

  test("is unfinished in the round in which it wrote", () => {
    const sure = { ...after, begun: { line, wanted: 12, isSure: true } };
    const told = { kind: "unfinished", problems: [...problems, problem("workbook.partStands")], content };
    expect(notPlanned(sure, someOrder, problems, content)).toEqual(told);
    expect(notPlanned({ ...sure, begun: { line, wanted: 12, isSure: false } }, someOrder, problems, content).kind).toBe(
      "refused",
    );
  });
});
