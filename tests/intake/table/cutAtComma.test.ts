import { isCutAtComma } from "../../../src/intake/table/cutAtComma";
import { blockOf, headersOf } from "./parts";

/** Whether the figures of the second column go on in the third. */
function isCut(headers: string, line: string, hasCommas: boolean): boolean {
  return isCutAtComma(blockOf(line, headers), headersOf(headers), 1, hasCommas);
}

test.each<[boolean, string, string, boolean]>([
  // Three digits behind one to three, below no header
  [true, "Gemeente;Inwoners", "Zwolle;133;810", false],
  [true, "Gemeente;Inwoners;", "Zwolle;133;810", false],
  [true, "Gemeente;Inwoners", "Zwolle;1;234", false],
  [true, "Gemeente;Saldo", "Zwolle;-1;234", false],
  [true, "Gemeente;Saldo", "Zwolle;+1;234", false],
  [false, "Gemeente;Inwoners", "Zwolle;1338;100", false],
  [false, "Gemeente;Inwoners", "Zwolle;x1;234", false],
  [false, "Gemeente;Inwoners", "Zwolle;1x;234", false],
  [false, "Gemeente;Inwoners", "Zwolle;133;81", false],
  [false, "Gemeente;Inwoners", "Zwolle;133;8100", false],
  [false, "Gemeente;Inwoners", "Zwolle;133;x810", false],
  [false, "Gemeente;Inwoners", "Zwolle;133;810x", false],
  [false, "Gemeente;Inwoners", "Zwolle;133", false],
  [false, "Gemeente;Inwoners;Woningen", "Zwolle;133;810", false],
  // Below a header of remarks only where commas divide the cells
  [true, "Gemeente;Inwoners;Opmerking", "Zwolle;133;810", true],
  [true, "Gemeente;Inwoners;Bron van het getal", "Zwolle;133;810", true],
  [false, "Gemeente;Inwoners;Opmerking", "Zwolle;133;810", false],
  [false, "Gemeente;Inwoners;Opmerking", "Zwolle;133;81", true],
  [false, "Gemeente;Inwoners;Woningen", "Zwolle;133;810", true],
  // There any digits below no header are suspect
  [true, "Gemeente;Inwoners;;Noot", "Zwolle;133;81;", true],
  [true, "Gemeente;Inwoners;;Noot", "Zwolle;133;8;", true],
  [false, "Gemeente;Inwoners;;Noot", "Zwolle;133;8x;", true],
  [false, "Gemeente;Inwoners;;Noot", "Zwolle;133;x8;", true],
  [false, "Gemeente;Inwoners;;Noot", "Zwolle;133;;", true],
  [false, "Gemeente;Inwoners;;Noot", "Zwolle;133;81;", false],
  // And so are any behind the last header
  [true, "Gemeente;Inwoners;Noot", "Zwolle;133;a;81", true],
  [true, "Gemeente;Inwoners;Noot;;", "Zwolle;133;a;;8", true],
  [false, "Gemeente;Inwoners;Noot", "Zwolle;133;a;8x", true],
  [false, "Gemeente;Inwoners;Noot", "Zwolle;133;a;x8", true],
  [false, "Gemeente;Inwoners;Noot", "Zwolle;133;a;81", false],
  [false, "Gemeente;Inwoners;Noot", "Zwolle;133;a", true],
])("%s: below '%s' in '%s', with commas: %s", (expected, headers, line, hasCommas) => {
  expect(isCut(headers, line, hasCommas)).toBe(expected);
});

test("one line is enough", () => {
  const headers = "Gemeente;Inwoners";
  expect(isCutAtComma(blockOf("Urk;21\nZwolle;133;810", headers), headersOf(headers), 1, false)).toBe(true);
});

test("a list without headers is not judged: there nobody knows which column is the figure", () => {
  expect(isCutAtComma(blockOf("Zwolle;133;810"), [], 1, true)).toBe(false);
});
