import { unreadableRows } from "../../../src/plans/housing/unreadableRows";
import { almereAndUrk } from "../smallTable";

/** Lines of the official list: half-year, municipality, which number counts. */
function said(...rows: readonly (readonly unknown[])[]): unknown {
  const table = { ...almereAndUrk, sheet: "Officiële lijst", headers: ["Halfjaar", "Gebied", "Telt (invoer)"], rows };
  return unreadableRows(table).map(({ parameters }) => [parameters["line"], parameters["header"], parameters["text"]]);
}

describe("a line of the official list is readable", () => {
  test("with a half-year, a code and a choice; in capitals too, and without a choice", () => {
    expect(said(["2024-I", "GM0034", "officieel"], ["2024-I", "GM0050", "Berekend"], ["2024-II", "PV24", ""])).toEqual(
      [],
    );
  });

  test("when it is blank: it waits for input", () => {
    expect(said(["", "", ""], [null, null, null])).toEqual([]);
  });
});

describe("a line that formulas would pass over is named", () => {
  test("for a choice that is none, a code that is none, a half-year that is none", () => {
    expect(said(["2024-I", "GM0034", "ja"], ["2024-I", "x", "officieel"], ["voorjaar", "GM0034", ""])).toEqual([
      ["6", "Telt (invoer)", "ja"],
      ["7", "Gebied", "x"],
      ["8", "Halfjaar", "voorjaar"],
    ]);
  });

  test("for a half-year that formulas read otherwise: they take 2024-i for 2024-I and 2024-1 for none", () => {
    expect(said(["2024-i", "GM0034", ""], ["2024-1", "GM0034", ""], ["2024-I ", "GM0034", ""])).toEqual([
      ["6", "Halfjaar", "2024-i"],
      ["7", "Halfjaar", "2024-1"],
      ["8", "Halfjaar", "2024-I "],
    ]);
  });

  test("for a blank around a choice or code, and for a part that is missing", () => {
    expect(said(["2024-I", "GM0034", "officieel "], ["2024-I", "GM0034 ", ""], ["2024-I", "", "officieel"])).toEqual([
      ["6", "Telt (invoer)", "officieel "],
      ["7", "Gebied", "GM0034 "],
      ["8", "Gebied", ""],
    ]);
  });
});

test("there is nothing to read without a table", () => {
  expect(unreadableRows(null)).toEqual([]);
});
