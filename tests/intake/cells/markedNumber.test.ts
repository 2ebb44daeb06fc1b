import { isMarkedNumber } from "../../../src/intake/cells/markedNumber";
import { DECISION, outcome, read } from "../corpus";

test.each([
  ["300 (doorgehaald)", true],
  ["-300.5 (samengevoegde cel)", true],
  ['4 (opmaak 0".000")', true],
  ["4 (getoond als niets)", true],
  ["Zwolle (doorgehaald)", false],
  ["Opgave 2024 (doorgehaald)", false],
  ["2024 (voorlopig)", false],
  [300, false],
  [undefined, false],
])("%j is a number with what is the matter: %s", (cell, expected) => {
  expect(isMarkedNumber(cell)).toBe(expected);
});

test("a first line that was crossed out is a line, and never the header", async () => {
  const text = "Gemeente;Opgave\nZwolle (doorgehaald);300 (doorgehaald)\nAlmere;400\nEnschede;120\n";
  const reading = await read(text, DECISION);
  expect(outcome(reading)).toBe("GM0034 400, GM0153 120");
  expect(reading.meldingen.filter(({ ernst }) => ernst === "fout").map(({ regels }) => regels)).toEqual([[2]]);
});
