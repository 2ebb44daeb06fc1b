import fc from "fast-check";
import { cellsAddress } from "../../src/plans/address";
import { parsedCells } from "../../src/plans/parsedCells";

describe("parsedCells", () => {
  test("is the way back of every address that we write", () => {
    const area = fc.record({
      row: fc.nat(1_000_000),
      column: fc.nat(16_000),
      rows: fc.integer({ min: 1, max: 48_000 }),
      columns: fc.integer({ min: 1, max: 300 }),
    });
    fc.assert(fc.property(area, (cells) => expect(parsedCells(cellsAddress(cells))).toEqual(cells)));
  });

  test("takes dollar signs, which say nothing about the place", () => {
    expect(parsedCells("$AA$10:$AB$12")).toEqual({ row: 9, column: 26, rows: 3, columns: 2 });
  });

  test.each(["", "A", "7", "A0", "B2:A1", "A2:A1", "A3:A1", "B1:A1", "C1:A1", "Blad1!A1", "A1:B", "=A1"])(
    "is null for %j, which is no area",
    (address) => {
      expect(parsedCells(address)).toBeNull();
    },
  );
});
