import type { NumberNotation } from "../../../src/intake/reading";
import type { FigureKind } from "../../../src/intake/headers/figureWords";
import { entriesOf, type ReadEntries } from "../../../src/intake/table/entriesOf";
import { linesOf, subjectsOf, times } from "./parts";

function readEntries(
  cells: string,
  wanted: FigureKind,
  notation: NumberNotation | null,
): { readonly steps: number; readonly entries: ReadEntries } {
  const lines = linesOf(
    cells
      .split("\n")
      .map((cell) => `Zwolle;${cell}`)
      .join("\n"),
  );
  const manner = {
    wanted,
    subjects: subjectsOf({ name: 0 }),
    memory: new Map(),
    factor: 1,
    mayBeNegative: false,
    category: null,
    notation,
  };
  const work = entriesOf(lines, { column: 1, text: "Aantal", own: "Aantal" }, manner);
  let steps = 0;
  let step = work.next();
  for (; step.done !== true; step = work.next()) steps += 1;
  return { steps, entries: step.value };
}

/** "dutch: 140 fraction; said code {…}": how a column of such cells is read. */
function column(
  cells: string,
  {
    wanted = "places",
    notation = null,
  }: { readonly wanted?: FigureKind; readonly notation?: NumberNotation | null } = {},
): string {
  const { entries: found } = readEntries(cells.split(" | ").join("\n"), wanted, notation);
  const figures = found.entries.map(({ figure }) => (figure.kind === "count" ? figure.count : figure.kind));
  const said = found.messages.map(
    ({ problem, severity }) => `${severity} ${problem.code} ${JSON.stringify(problem.parameters)}`,
  );
  const wrong = found.problems.map(({ code, parameters }) => `! ${code} ${JSON.stringify(parameters)}`);
  return [`${found.notation ?? "-"}: ${figures.join(" ")}`.trim(), ...said, ...wrong].join("; ");
}

const COMMAS = 'warning reading.commaThousands {"column":"Aantal"}';
const FRACTIONS = '-:; ! reading.mostlyFractions {"column":"Aantal"}';

describe("numbers are read the way the whole column writes them", () => {
  test.each<[string, string, string]>([
    ["plain", "140 | 250", "dutch: 140 250"],
    ["with points", "1.234 | 250", "dutch: 1234 250"],
    ["with commas, and that is said", "1,234 | 250", `english: 1234 250; ${COMMAS}`],
    ["both ways", "1.234 | 1,234", '-:; ! reading.mixedNotation {"column":"Aantal","one":"1.234","other":"1,234"}'],
    ["with a fraction", "1,4 | 250 | 251 | 252", "dutch: fraction 250 251 252"],
    ["with a point in a fraction, and no comma to say anything about", "1.45 | 250 | 251", "english: fraction 250 251"],
    ["with a note that has a comma", "1.45 | 250 | 251 | x 1,23", "english: fraction 250 251 unreadable"],
  ])("%s", (_what, cells, expected) => {
    expect(column(cells)).toBe(expected);
  });

  test("or the way that the planner chose", () => {
    expect(column("1,234 | 250", { notation: "dutch" })).toBe("dutch: fraction 250");
    expect(column("1.234 | 250", { notation: "english" })).toBe("english: fraction 250");
    expect(column("1,234 | 250", { notation: "english" })).toBe(`english: 1234 250; ${COMMAS}`);
    expect(column("140 | 250", { notation: "english" })).toBe("english: 140 250");
  });
});

describe("whole numbers among fractions are counts by chance", () => {
  test.each<[string, string, string]>([
    ["as many fractions as counts", "1,4 | 1,25 | 2 | 3", FRACTIONS],
    ["more fractions, zeros aside", "1,4 | 1,25 | 2 | 0 | 0", FRACTIONS],
    ["fewer fractions", "1,4 | 1,25 | 2 | 3 | 4", "dutch: fraction fraction 2 3 4"],
    ["one fraction", "1,4 | 2", "dutch: fraction 2"],
    ["fractions and no counts: each is said", "1,4 | 1,25 | 0", "dutch: fraction fraction 0"],
  ])("%s", (_what, cells, expected) => {
    expect(column(cells)).toBe(expected);
  });
});

describe("what stands behind the numbers and was not read is said", () => {
  test("each once, of the numbers that count", () => {
    expect(column("140 plekken | 250 personen | 9 plekken | 1,5 bedden")).toBe(
      'dutch: 140 250 9 fraction; information reading.unitBehind {"column":"Aantal","units":"\'plekken\', \'personen\'"}',
    );
  });

  test("and nothing where nothing stands", () => {
    expect(column("140 | 250")).toBe("dutch: 140 250");
  });

  test("as much of it as a sentence can hold", () => {
    const units =
      "plekken plek plaatsen plaats opvangplekken opvangplek opvangplaatsen opvangplaats personen persoon mensen stuks".split(
        " ",
      );
    const { entries } = readEntries(units.map((unit) => `140 ${unit}`).join("\n"), "places", null);
    expect(String(entries.messages[0]?.problem.parameters["units"])).toHaveLength(100);
  });
});

test("after every 2,000 lines it hands over, so that a page breathes", () => {
  const steps = (count: number): number =>
    readEntries(
      times(count, () => "140"),
      "places",
      null,
    ).steps;
  expect([1, 2000, 2001, 4001].map(steps)).toEqual([1, 1, 2, 3]);
});
