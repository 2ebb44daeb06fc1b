import { contentOf, valueOf } from "../../workbench/univer/cellContent";

const CellValueType = { STRING: 1, NUMBER: 2, BOOLEAN: 3 };

// The grid itself needs a browser; its kinds of cells are all that counts here.
jest.mock("@univerjs/core", () => ({ CellValueType: { STRING: 1, NUMBER: 2, BOOLEAN: 3 } }));

describe("what a cell of the grid on the screen gets", () => {
  test("empty text makes a cell blank", () => {
    expect(contentOf("")).toEqual({ f: null, si: null, p: null, v: null, t: null });
  });

  test("a number in text becomes a number; in a text cell it stays text, and so does a formula", () => {
    expect(contentOf("0012")).toMatchObject({ v: 12, t: CellValueType.NUMBER });
    expect(contentOf("0012", true)).toMatchObject({ v: "0012", t: CellValueType.STRING });
    expect(contentOf("=1+1")).toMatchObject({ f: "=1+1", v: null });
    expect(contentOf("=1+1", true)).toMatchObject({ f: null, v: "=1+1", t: CellValueType.STRING });
  });

  test("a truth value is one again when it is read", () => {
    expect([valueOf(contentOf(true)), valueOf(contentOf(false)), valueOf(contentOf(1))]).toEqual([true, false, 1]);
  });
});
