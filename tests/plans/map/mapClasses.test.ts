import fc from "fast-check";
import { classBounds, classOf, decimalsOf, mapClasses, MIDDLE } from "../../../src/plans/map/mapClasses";

/** How much two colours differ in light: WCAG 2.2, contrast ratio. */
function contrast(one: string, other: string): number {
  const light = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Numbers of a map, with as many decimals as they may have. */
const numbers = fc
  .tuple(fc.integer({ min: 0, max: 2 }), fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1 }))
  .map(([decimals, whole]) => ({ decimals, values: whole.map((value) => value / 10 ** decimals) }));

describe("the classes of a map", () => {
  test("are five equal parts, of which a bound is the lowest number: from 0 to 100 they begin at 0, 20, 40, 60 and 80", () => {
    const bounds = classBounds(0, 100, 0);
    expect(bounds).toEqual([0, 20, 40, 60, 80]);
    expect([0, 19, 20, 39, 40, 79, 80, 100].map((value) => classOf(value, bounds, false))).toEqual([
      0, 0, 1, 1, 2, 3, 4, 4,
    ]);
  });

  test("begin at what a number can be: a fifth of 7 is 1,4, so whole numbers go on at 2, and with one decimal at 1,4", () => {
    expect(classBounds(0, 7, 0)).toEqual([0, 2, 3, 5, 6]);
    expect(classBounds(0, 7, 1)).toEqual([0, 1.4, 2.8, 4.2, 5.6]);
    // 0,1 + 0,1 and the like are not exact: in tenths they are.
    expect(classBounds(0.1, 0.6, 1)).toEqual([0.1, 0.2, 0.3, 0.4, 0.5]);
    expect(classBounds(-10, 0, 0)).toEqual([-10, -8, -6, -4, -2]);
  });

  test("hold every number in exactly one of them, the lowest in the first and the highest in the last, and a higher number never lower", () => {
    fc.assert(
      fc.property(numbers, ({ decimals, values }) => {
        const [lowest, highest] = [Math.min(...values), Math.max(...values)];
        const bounds = classBounds(lowest, highest, decimals);
        expect(bounds).toEqual([...bounds].sort((one, other) => one - other));
        expect(bounds[0]).toBe(lowest);
        if (lowest === highest) return;
        const sorted = [...values].sort((one, other) => one - other);
        const classes = sorted.map((value) => {
          const within = bounds.flatMap((bound, index) =>
            bound <= value && value < (bounds[index + 1] ?? Infinity) ? [index] : [],
          );
          expect(within).toEqual([classOf(value, bounds, false)]);
          return classOf(value, bounds, false);
        });
        expect(classes).toEqual([...classes].sort((one, other) => one - other));
        expect([classes[0], classes.at(-1)]).toEqual([0, mapClasses.length - 1]);
      }),
    );
  });

  test("that are all equal are in the middle", () => {
    expect(classOf(5, classBounds(5, 5, 0), true)).toBe(MIDDLE);
  });

  test("have letters that stand out on their fill, a fill that is darker with each class, and a sign of their own", () => {
    for (const { fill, color } of mapClasses) expect(contrast(fill, color)).toBeGreaterThanOrEqual(4.5);
    const darkness = mapClasses.map(({ fill }) => contrast(fill, "#FFFFFF"));
    expect(darkness).toEqual([...darkness].sort((one, other) => one - other));
    expect(new Set(mapClasses.map(({ sign }) => sign)).size).toBe(mapClasses.length);
  });

  test("are made with as many decimals as the numbers have, two at most", () => {
    expect([decimalsOf([1, -2, 0]), decimalsOf([1, 2.5]), decimalsOf([2.5, 0.25]), decimalsOf([])]).toEqual([
      0, 1, 2, 0,
    ]);
  });
});
