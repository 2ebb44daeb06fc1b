import { lateFormulas } from "../../../src/plans/lateFormulas";
import { namedBy } from "../../../src/plans/namedBy";
import { namedIn } from "../../../src/plans/structured";
import { blockFormulas } from "../../../src/plans/supply/blockFormulas";
import { suppliedFormulas } from "../../../src/plans/supply/suppliedFormulas";
import { supplyLayouts } from "../../../src/plans/supply/supplyLayouts";
import "../../../src/plans/supply/supplyFormulas";

const { LRT_Aanbod: blocks, LRT_AanbodGemeente: supplied } = supplyLayouts;

test.each([
  [blocks.name, blocks, blockFormulas],
  [supplied.name, supplied, suppliedFormulas],
])(
  "the formulas of %s come late and are those of its columns, and it says which tables they name",
  (_name, layout, formulas) => {
    expect({ ...layout.formulas }).toEqual(formulas);
    const named = Object.values(formulas).flatMap(({ template }) => namedIn(template));
    expect(new Set(namedBy(layout))).toEqual(new Set(named.filter((name) => name !== layout.name)));
  },
);

test("a formula that nobody brought is refused, and its column is known to compute", () => {
  const formulas = lateFormulas("LRT_Proef", ["Som"]);
  expect(Object.keys(formulas)).toEqual(["Som"]);
  expect(Object.hasOwn(formulas, "Som")).toBe(true);
  expect(() => formulas.Som).toThrow("Nobody brought the formula of Som in LRT_Proef.");
});
