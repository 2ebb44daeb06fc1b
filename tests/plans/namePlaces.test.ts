import { type NamePlaces, namePlaces, readAnew } from "../../src/plans/namePlaces";
import type { ReadScope } from "../../src/plans/readScope";

const places = (...named: readonly (readonly [name: string, formula: string])[]) =>
  namePlaces(named.map(([name, formula]) => ({ name, formula })));
const scope: ReadScope = { withFormulas: () => false, isOurs: () => true, layouts: [], areas: () => [] };
const haveMoved = (one: NamePlaces, other: NamePlaces): boolean => readAnew(scope, one, other) !== null;
const before = places(["LRT_Totaal", "=Start!$B$8"], ["LRT_BlokBladen", "=Start!$A$12"]);

describe("named cells that were read", () => {
  test("moved when two rows came above one of them: A12 is A14", () => {
    expect(haveMoved(before, places(["LRT_Totaal", "=Start!$B$8"], ["LRT_BlokBladen", "=Start!$A$14"]))).toBe(true);
  });

  test("did not when names came or went", () => {
    expect(haveMoved(before, before)).toBe(false);
    expect(haveMoved(before, places(["LRT_Totaal", "=Start!$B$8"], ["Eigen", "=Start!$C$1"]))).toBe(false);
    expect(haveMoved(places(), before)).toBe(false);
  });

  test("are read anew three times at most", () => {
    const after = places(["LRT_Totaal", "=Start!$B$9"]);
    const [first, second, third] = [3, 2, 1].map((times) => readAnew({ ...scope, times }, before, after)?.times);
    expect([readAnew(scope, before, after)?.times, first, second, third]).toEqual([2, 2, 1, 0]);
    expect(readAnew({ ...scope, times: 0 }, before, after)).toBeNull();
  });
});
