/** What is said of a cell that holds no count: its line, its name and what stands there. */
import { figureMessage } from "../../../src/intake/rules/figureMessage";
import type { Entry } from "../../../src/intake/table/entry";

const entry = (figureText: string): Entry => ({
  line: { line: 5, cells: [] },
  subject: { found: { kind: "unknown" }, text: "Zwolle", code: null },
  figure: { kind: "blank" },
  figureText,
  category: null,
});

test("a sign is explained", () => {
  expect(figureMessage(entry("x"), "secretSign")).toEqual({
    problem: { code: "reading.secretSign", parameters: { line: "5", name: "Zwolle", text: "x" } },
    severity: "error",
    lines: [5],
  });
});

test("of a number that is too large the largest is named, and of a long text the begin", () => {
  expect(figureMessage(entry("9".repeat(61)), "tooLarge").problem.parameters).toEqual({
    line: "5",
    name: "Zwolle",
    text: `${"9".repeat(60)}…`,
    most: 100_000_000,
  });
});
