import { withUnitHeader } from "../../../src/intake/table/unitHeader";
import type { Block } from "../../../src/intake/table/blocks";

function block(lines: readonly (readonly string[])[], headers: readonly string[] = []): Block {
  return {
    titles: [],
    headers: headers.length === 0 ? [] : [{ line: 1, cells: headers }],
    lines: lines.map((cells, index) => ({ line: index + 2, cells })),
    notes: [],
  };
}

const headersOf = (lines: readonly (readonly string[])[]): unknown => withUnitHeader(block(lines)).headers;

test("a list without a header is called by the units behind its numbers, where one column counts minors in another", () => {
  expect(
    headersOf([
      ["Gelderland", "3.210 plekken", "190 amv"],
      ["Drenthe", "2.700 plekken", "160 amv"],
    ]),
  ).toEqual([{ line: 2, cells: ["", "plekken", "amv"] }]);
});

test("who has no minors leaves the cell out", () => {
  expect(
    headersOf([
      ["Gelderland", "3.210 plekken", "190 AMV"],
      ["Drenthe", "2.700 Plekken"],
    ]),
  ).toEqual([{ line: 2, cells: ["", "plekken", "amv"] }]);
});

test.each([
  ["with no minors: what it counts is asked", [["Gelderland", "3.210 plekken"]]],
  ["with minors alone", [["Gelderland", "190 amv"]]],
  ["with minors beside a number that says nothing", [["Gelderland", "3.210", "190 amv"]]],
  [
    "with units that differ",
    [
      ["Gelderland", "3.210 plekken", "190 amv"],
      ["Drenthe", "2.700 plekken", "160"],
    ],
  ],
  ["with no lines", []],
] as const)("a list %s gets no header", (_what, lines) => {
  expect(headersOf(lines)).toEqual([]);
});

test("a header that is there stays", () => {
  const headed = block([["Gelderland", "3.210 plekken", "190 amv"]], ["Provincie", "Opgave", "Deel"]);
  expect(withUnitHeader(headed)).toBe(headed);
});
