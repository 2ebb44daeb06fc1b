import { namedBy } from "../../src/plans/namedBy";
import { layout, plainLayout } from "./smallTable";

const withTemplates = (...templates: readonly string[]) => ({
  ...layout,
  formulas: Object.fromEntries(templates.map((template, index) => [`Kolom ${index}`, { template, format: "0" }])),
});

test("a table names the tables of ours that its formulas look at, each once, and not itself", () => {
  const two = withTemplates(
    "SUM(LRT_Beleid[Drempel])+COUNTIFS(LRT_Proef[Gebied],[@Gebied])",
    "SUM(LRT_Beleid[Drempel])+SUM(LRT_Taakruil[Personen])",
  );
  expect([...namedBy(two)]).toEqual(["LRT_Beleid", "LRT_Taakruil"]);
});

test("a name in a sentence names nothing, and a table without formulas names none", () => {
  expect([...namedBy(withTemplates('"Zie LRT_Beleid[Drempel]"'))]).toEqual([]);
  expect([...namedBy(plainLayout)]).toEqual([]);
  expect([...namedBy({ ...layout, formulas: { Dubbel: undefined } })]).toEqual([]);
});

test("what was found of a table is kept: asked again it is the same answer", () => {
  const one = withTemplates("SUM(LRT_Beleid[Drempel])");
  expect(namedBy(one)).toBe(namedBy(one));
  expect([...namedBy(one)]).toEqual(["LRT_Beleid"]);
});
