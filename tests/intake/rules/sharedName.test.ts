/** A bare "Utrecht": what the other lines of the list are tells which one it is, and known inhabitants where those are of both kinds. */
import type { Cell } from "../../../src/intake/cells/cell";
import { readFigure } from "../../../src/intake/cells/readFigure";
import { listRegion } from "../../../src/intake/regions/listRegion";
import { listKinds, sharedName } from "../../../src/intake/rules/sharedName";
import type { Entry } from "../../../src/intake/table/entry";
import type { Region } from "../../../src/reference/region";

function entries(lines: readonly (readonly [string, Cell])[]): readonly Entry[] {
  return lines.map(([text, cell], index) => ({
    line: { line: index + 2, cells: [text, cell] },
    subject: { found: listRegion(text), text, code: null },
    figure: readFigure(cell, { notation: "dutch", mayBeNegative: false, factor: 1 }),
    figureText: String(cell),
    category: null,
  }));
}

/** The code of what is meant; `agrees` holds the codes whose known inhabitants agree. */
function meant(lines: readonly (readonly [string, Cell])[], agrees: readonly string[] = []): string | null {
  const shared = listRegion("Utrecht");
  if (shared.kind !== "shared") throw new Error("Utrecht is one region.");
  return sharedName(shared, listKinds(entries(lines)), ({ code }: Region) => agrees.includes(code))?.code ?? null;
}

const CITY = "GM0344";
const PROVINCE = "PV26";

test.each<[string, readonly (readonly [string, Cell])[], string | null]>([
  ["among municipalities the municipality", [["Zwolle", 1]], CITY],
  ["among one that ended as well", [["Weesp", 1]], CITY],
  ["among provinces the province", [["Drenthe", 1]], PROVINCE],
  ["beside its own province the municipality", [["Provincie Utrecht", 1]], CITY],
  [
    "also where other provinces stand",
    [
      ["Provincie Utrecht", 1],
      ["Drenthe", 1],
    ],
    CITY,
  ],
  [
    "and other municipalities",
    [
      ["Provincie Utrecht", 1],
      ["Zwolle", 1],
    ],
    CITY,
  ],
  [
    "among both nobody knows",
    [
      ["Drenthe", 1],
      ["Zwolle", 1],
    ],
    null,
  ],
  ["among nothing nobody knows", [], null],
  ["the country is neither", [["Nederland", 1]], null],
  [
    "a province without a figure is not in the list",
    [
      ["Drenthe", null],
      ["Zwolle", 1],
    ],
    CITY,
  ],
  [
    "nor is a municipality",
    [
      ["Zwolle", "x"],
      ["Drenthe", 1],
    ],
    PROVINCE,
  ],
])("%s", (_name, lines, expected) => {
  expect(meant(lines)).toBe(expected);
});

test("among both, and alone, known inhabitants tell when they are those of one", () => {
  const both = [["Drenthe", 1] as const, ["Zwolle", 1] as const];
  expect(meant(both, [CITY])).toBe(CITY);
  expect(meant(both, [PROVINCE])).toBe(PROVINCE);
  expect(meant(both, [PROVINCE, CITY])).toBeNull();
  expect(meant([], [PROVINCE])).toBe(PROVINCE);
});

test("the list tells before known inhabitants do", () => {
  expect(meant([["Zwolle", 1]], [PROVINCE])).toBe(CITY);
});
