import { logEntry } from "../../src/plans/desiredState";
import { logHead, logSteps, stepOf } from "../../src/plans/log";
import { lineIn, withLine } from "../../src/plans/ownLine";
import { emptyWorkbook, type FoundTable } from "../../src/plans/workbookContent";
import { almereAndUrk, logOf, someOrder, workbook } from "./smallTable";

const line = logEntry("Besluit geïmporteerd", "Proefbesluit", {
  before: "100",
  after: "120",
  remark: "Bron: Staatscourant",
  fingerprintBefore: "sha256:oud",
  fingerprintAfter: "sha256:nieuw",
});
const log = logOf(someOrder, line);
const damaged: FoundTable = { ...log, headers: log.headers.map((header) => `oud ${header}`) };

describe("the line of an order", () => {
  test("is all that the log says of it, whatever column stands where", () => {
    expect(lineIn("o1", workbook(log))).toEqual(line);
    const turned = { ...log, headers: [...log.headers].reverse(), rows: log.rows.map((row) => [...row].reverse()) };
    expect(lineIn("o1", workbook(turned))).toEqual(line);
  });

  test("is not known of another order, without a log, or in a log of which the columns are damaged", () => {
    expect(lineIn("o2", workbook(log))).toBeUndefined();
    expect(lineIn("o1", emptyWorkbook)).toBeUndefined();
    expect(lineIn("o1", workbook(damaged))).toBeUndefined();
  });
});

describe("the workbook with the line of an order that began", () => {
  const other = { ...someOrder, id: "o2" };

  test("has it at the end of the log", () => {
    const content = withLine(other, line, workbook(almereAndUrk, log));
    expect(lineIn("o2", content)).toEqual(line);
    expect(stepOf("o2", content)).toBe(logSteps.begun);
    expect(content.tables.find(({ id }) => id === "log")?.rows).toHaveLength(2);
    expect(content.tables).toHaveLength(2);
    expect(content.tables).toContain(almereAndUrk);
  });

  test("has it also where formulas were read, and there as well", () => {
    const read = { ...log, formulas: log.rows };
    const held = (formulas: FoundTable["formulas"]): unknown =>
      withLine(other, line, workbook({ ...log, formulas })).tables[0]?.formulas?.length ?? null;
    expect([held(read.formulas), held(null)]).toEqual([2, null]);
  });

  test("says nothing in a column that somebody put in the log", () => {
    const own = { ...log, headers: [...log.headers, "Notitie"], rows: log.rows.map((row) => [...row, "gebeld"]) };
    const [found] = withLine(other, line, workbook(own)).tables;
    expect(found?.rows.map((row) => row.at(-1))).toEqual(["gebeld", ""]);
  });

  test("has a log of one line where there was none", () => {
    const content = withLine(someOrder, line, workbook(almereAndUrk));
    expect(content.tables.map(({ name, rows, formulas }) => [name, rows.length, formulas?.length])).toEqual([
      ["LRT_Proef", 2, 2],
      [logHead.name, 1, 1],
    ]);
    expect(lineIn("o1", content)).toEqual(line);
  });

  test("is as it was where the columns of the log are damaged", () => {
    const content = workbook(damaged);
    expect(withLine(other, line, content)).toBe(content);
  });
});
