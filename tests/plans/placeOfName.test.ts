import { placeOfName } from "../../src/plans/placeOfName";

const sheets = [{ name: "Start" }, { name: "Drie opgaven" }, { name: "'s Ochtends" }];

test.each([
  ["=Start!$B$5", "Start", "B5"],
  ["start!B5", "Start", "B5"],
  ["='Drie opgaven'!$AP$15", "Drie opgaven", "AP15"],
  ["='''s Ochtends'!$A$1", "'s Ochtends", "A1"],
])("%s stands for one cell", (formula, name, address) => {
  expect(placeOfName(formula, sheets)).toEqual({ sheet: { name }, address });
});

test.each(["=Start!$B$5:$B$6", "=#REF!", "=Start!#REF!", "=Weg!$B$5", "=12", 5])("%p stands for none", (formula) => {
  expect(placeOfName(formula, sheets)).toBeUndefined();
});
