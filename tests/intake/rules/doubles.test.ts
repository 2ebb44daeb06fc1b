/** A region stands once: twice with the same figure is a note, twice with different figures a problem. */
import { doubles } from "../../../src/intake/rules/doubles";
import type { Counted } from "../../../src/intake/table/entry";

const row = (region: string, count: number, ...lines: readonly number[]): Counted => ({
  region,
  name: `Gemeente ${region}`,
  count,
  lines,
  category: null,
});

test("the same figure counts once, with all its lines", () => {
  const result = doubles([row("A", 5, 2), row("B", 6, 3), row("A", 5, 4, 5)]);
  expect(result.rows).toEqual([row("A", 5, 2, 4, 5), row("B", 6, 3)]);
  expect(result.notes).toEqual([
    {
      problem: { code: "reading.sameTwice", parameters: { name: "Gemeente A", first: "2", second: "4" } },
      severity: "information",
      lines: [2, 4, 5],
    },
  ]);
  expect([result.problems, result.clashes]).toEqual([[], []]);
});

test("of different figures nobody knows which is meant: the first and the first that differs are named", () => {
  const result = doubles([row("A", 5, 2), row("A", 5, 3), row("A", 7, 4), row("B", 6, 5)]);
  expect(result.rows).toEqual([row("B", 6, 5)]);
  expect(result.problems).toEqual([
    { code: "reading.differsTwice", parameters: { name: "Gemeente A", first: "2", second: "4", count: 5, other: 7 } },
  ]);
  expect(result.clashes).toEqual([[2, 3, 4]]);
  expect(result.notes).toEqual([]);
});
