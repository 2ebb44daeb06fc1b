import { text } from "../../../src/plans/cellContent";
import type { DesiredBlock } from "../../../src/plans/desiredState";
import { isBlockGone } from "../../../src/plans/housing/blockGone";
import { madeOnce } from "../../../src/plans/housing/madeOnce";
import { taskLayouts } from "../../../src/plans/housing/taskLayouts";
import { areaOf, emptyWorkbook } from "../../../src/plans/workbookContent";
import { readTaskState } from "../../../src/plans/housing/taskState";
import { readQuotaState } from "../../../src/plans/housing/quotaState";
import { foundTable } from "../smallTable";
import { problem } from "../../../src/text/result";

const { columns } = taskLayouts.LRT_Bezetting;
const found = foundTable([], {
  id: "bezetting",
  name: "LRT_Bezetting",
  sheet: "Mijn bezetting",
  headers: columns,
  rows: [columns.map(() => "")],
});
const block: DesiredBlock = {
  sheet: "Bezetting",
  anchor: "LRT_BlokBezetting",
  row: 4,
  column: 12,
  contents: [
    [text("Nu bezet"), text("")],
    [text(""), text("")],
    [text("Norm"), text("")],
  ],
  cells: [
    { row: 0, column: 1, isInput: true },
    { row: 2, column: 1, name: "LRT_Norm", isInput: true },
  ],
};
const cell = { sheet: "Mijn bezetting", row: 4, column: 12, value: "" };
const beside = (...cells: readonly (readonly unknown[])[]) => ({
  ...emptyWorkbook,
  areas: new Map([[areaOf.right(found), { row: 4, column: 11, cells }]]),
});

describe("the block beside a table", () => {
  test("is gone when none of its names and none of its labels is there", () => {
    expect(isBlockGone(block, found, emptyWorkbook)).toBe(true);
    expect(isBlockGone(block, found, beside(["", "van mij"], ["", ""]))).toBe(true);
  });

  test("is there under one of its names, the one of its corner or of a cell in it", () => {
    for (const name of ["LRT_BlokBezetting", "LRT_Norm"]) {
      expect(isBlockGone(block, found, { ...emptyWorkbook, pointers: new Map([[name, cell]]) })).toBe(false);
    }
    expect(isBlockGone(block, found, { ...emptyWorkbook, pointers: new Map([["LRT_Ander", cell]]) })).toBe(true);
  });

  test("is there without names, as version 0.2.0 made it, when one of its labels stands beside the table", () => {
    expect(isBlockGone(block, found, beside(["van mij", ""], ["", "Norm"]))).toBe(false);
    // A blank cell is no label.
    expect(isBlockGone(block, found, beside(["", ""]))).toBe(true);
  });
});

describe("an order for a sheet that is made once", () => {
  const state = { tables: [{ layout: taskLayouts.LRT_Bezetting, rows: [] }], blocks: [block] };
  const quota = readQuotaState(emptyWorkbook);
  const made = (tables: readonly (typeof found)[], isContinued: boolean, content = emptyWorkbook) => {
    if (!quota.ok) throw new Error("The workbook cannot be read.");
    const tasks = readTaskState({ ...content, tables }, quota.value);
    if (!tasks.ok) throw new Error("The workbook cannot be read.");
    const result = madeOnce({ state: tasks.value, isContinued, content }, "LRT_Bezetting", state);
    return result.ok ? result.value : result.problems.map(({ code, parameters }) => [code, parameters]);
  };
  const named = { ...emptyWorkbook, pointers: new Map([["LRT_BlokBezetting", cell]]) };

  test("makes it where there is none, and goes on with what it left behind itself", () => {
    expect(made([], false)).toBe(state);
    expect(made([found], true, named)).toBe(state);
  });

  test("is refused where another order made it: the sheet is named", () => {
    expect(made([found], false, named)).toEqual([["tasks.sheetExists", { sheet: "Mijn bezetting" }]]);
  });

  test("is refused where a colleague made it of something else meanwhile, also when it had begun", () => {
    const other = problem("tasks.otherPeriods", { sheet: "Mijn bezetting" });
    if (!quota.ok) throw new Error("The workbook cannot be read.");
    const tasks = readTaskState({ ...named, tables: [found] }, quota.value);
    if (!tasks.ok) throw new Error("The workbook cannot be read.");
    for (const isContinued of [false, true]) {
      const result = madeOnce({ state: tasks.value, isContinued, content: named }, "LRT_Bezetting", state, other);
      expect(result).toEqual({ ok: false, problems: [other] });
    }
  });

  test("only brings back the block that somebody took away", () => {
    expect(made([found], false)).toEqual({
      tables: [{ layout: taskLayouts.LRT_Bezetting, rows: [] }],
      blocks: [block],
    });
  });

  test("brings back all of its blocks when one of them is gone", () => {
    const two = {
      ...state,
      blocks: [block, { ...block, anchor: "LRT_BlokTwee", cells: [], contents: [[text("Twee")]] }],
    };
    if (!quota.ok) throw new Error("The workbook cannot be read.");
    const tasks = readTaskState({ ...emptyWorkbook, tables: [found] }, quota.value);
    if (!tasks.ok) throw new Error("The workbook cannot be read.");
    const result = madeOnce({ state: tasks.value, isContinued: false, content: named }, "LRT_Bezetting", two);
    expect(result.ok && result.value.blocks).toBe(two.blocks);
  });
});
