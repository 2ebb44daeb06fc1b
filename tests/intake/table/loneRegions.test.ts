import type { SourceLine } from "../../../src/intake/cells/cell";
import { lonesAbove, lonesBelow } from "../../../src/intake/table/loneRegions";

const line = (number: number, ...cells: readonly string[]): SourceLine => ({ line: number, cells });
const isOfRegion = ({ cells }: SourceLine): boolean => cells[0] !== "Bron";
const numbers = (lines: readonly SourceLine[]): readonly number[] => lines.map((one) => one.line);

describe("regions that stand alone", () => {
  test("below a line of the table follow it without a gap, until something else stands there", () => {
    const pending = [line(3, "Urk"), line(4, "Zeewolde", ""), line(5, "Bron"), line(6, "Almere")];
    expect(numbers(lonesBelow(line(2, "Zwolle", "140"), pending, isOfRegion))).toEqual([3, 4]);
    expect(lonesBelow(line(1, "Zwolle", "140"), pending, isOfRegion)).toEqual([]);
    expect(lonesBelow(undefined, pending, isOfRegion)).toEqual([]);
    expect(lonesBelow(line(2, "Zwolle"), [line(3, "Urk", "vrij")], isOfRegion)).toEqual([]);
  });

  test("above a line of the table precede it without a gap, from the last thing that is no region", () => {
    const pending = [line(2, "Ommen"), line(3, "Bron"), line(4, "Urk"), line(5, "Zeewolde")];
    expect(numbers(lonesAbove(pending, line(6, "Zwolle", "140"), isOfRegion))).toEqual([4, 5]);
    expect(lonesAbove(pending, line(7, "Zwolle", "140"), isOfRegion)).toEqual([]);
    expect(lonesAbove([line(5, "Urk", "vrij")], line(6, "Zwolle"), isOfRegion)).toEqual([]);
  });
});
