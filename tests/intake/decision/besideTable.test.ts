import { besideRows, rowsNotRead, textOf } from "../../../src/intake/decision/besideTable";
import { message } from "../../../src/intake/table/entry";
import type { TableReading } from "../../../src/intake/understandTable";
import { problem } from "../../../src/text/result";
import { sentence } from "../../../src/text/sentence";
import { linesOf } from "../table/parts";
import { readingOf, tableOf } from "./drafts";

const { source: CSV } = readingOf({});
const TABLE = { name: null, lines: linesOf("Er zijn;9 plekken\nDrenthe;3\nZeeland;4\nUrk;5\nTot ziens") };
const NOTHING = tableOf({});
const row = (line: number): TableReading["rows"][number] => ({
  region: "PV22",
  name: "",
  count: 3,
  lines: [line],
  category: null,
});

test("the text of a letter is put together again as it was divided", () => {
  expect(textOf([TABLE, { name: null, lines: linesOf("Groet;A") }], CSV)).toBe(
    "Er zijn;9 plekken\nDrenthe;3\nZeeland;4\nUrk;5\nTot ziens\nGroet;A",
  );
  expect(textOf([{ name: null, lines: linesOf("Groet;A") }], { ...CSV, separator: null })).toBe("Groet A");
});

test("beside its rows stands what is neither a row, nor doubtful, nor said already", () => {
  const reading = {
    ...NOTHING,
    rows: [row(2)],
    doubtful: [row(3)],
    messages: [message(problem("reading.zero"), "warning", [4])],
  };
  expect(besideRows(TABLE, reading, CSV)).toBe("Er zijn;9 plekken\nTot ziens");
});

test("a sheet is no letter", () => {
  const sheet = { ...CSV, format: "xlsx" } as const;
  expect(textOf([TABLE], sheet)).toBe("");
  expect(besideRows(TABLE, NOTHING, sheet)).toBe("");
});

describe("a table that could not be taken is said with its reason", () => {
  const noRows = problem("reading.noRows");
  const noTitle = problem("reading.decisionTitle");
  test.each<[string, Partial<TableReading>, string | null]>([
    ["a problem", { problems: [noRows, noTitle] }, sentence(noRows)],
    ["an error", { messages: [message(noRows, "warning"), message(noTitle, "error")] }, sentence(noTitle)],
    ["a problem before an error", { problems: [noRows], messages: [message(noTitle, "error")] }, sentence(noRows)],
    ["a warning is none", { messages: [message(noRows, "warning")] }, null],
    ["nothing", {}, null],
  ])("%s", (_what, said, reason) => {
    const found = rowsNotRead([{ ...NOTHING, ...said }]);
    expect(found.map(({ problem: { code, parameters }, severity }) => [code, parameters, severity])).toEqual(
      reason === null ? [] : [["reading.rowsNotRead", { reason }, "warning"]],
    );
  });
});
