import { explanationLines, MOST_LINES, sheetHead, WIDEST_LINE } from "../../src/plans/sheetHead";
import { layouts } from "../../src/plans/layouts";
import { titleLines } from "../../src/plans/tableTitle";

describe("what stands above a table", () => {
  test("is the title, and the explanation in whole sentences on lines that fit beside the pane", () => {
    const layout = { name: "LRT_Proef", title: "Titel", explanation: `${"a".repeat(80)}. ${"B".repeat(60)}. C d.` };
    expect(sheetHead(layout).map(([cell]) => cell)).toEqual([
      { kind: "text", text: "Titel" },
      { kind: "text", text: `${"a".repeat(80)}.` },
      { kind: "text", text: `${"B".repeat(60)}. C d.` },
    ]);
  });

  test("stays above the headers, however much there is to say: the last line then runs on", () => {
    const long = Array.from({ length: 9 }, (_line, index) => `${String.fromCodePoint(65 + index)}${"x".repeat(100)}.`);
    const lines = explanationLines(long.join(" "));
    expect(lines).toHaveLength(MOST_LINES);
    expect(lines.join(" ")).toBe(long.join(" "));
  });

  test("does not end a line at a number or an abbreviation", () => {
    const words = `Artikel 29, tweede lid, van 3. de wet ${"x".repeat(100)}`;
    expect(explanationLines(words)).toEqual([words]);
  });

  test("of every table of ours fits on the screen", () => {
    const wide = layouts
      .flatMap((layout) => explanationLines(titleLines(layout)[1]))
      .filter((line) => line.length > WIDEST_LINE);
    expect(wide).toEqual([]);
  });
});
