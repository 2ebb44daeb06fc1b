import fc from "fast-check";
import { laplaceStep } from "../../src/allocation/biproportional/laplaceStep";

/** What the links make of a step: the sum over others of link × (own step − theirs). */
function pullOf(links: readonly number[], steps: Float64Array): number[] {
  const count = steps.length;
  return [...steps].map((own, node) =>
    [...steps].reduce((sum, other, to) => sum + (node === to ? 0 : (links[node * count + to] ?? 0) * (own - other)), 0),
  );
}

describe("a step of linked nodes", () => {
  test("answers the pull: a link of 2, pulled apart by 6, stretches to 3; the last node stays", () => {
    const step = Float64Array.from([6, -6]);
    laplaceStep(Float64Array.from([0, 2, 2, 0]), step);
    expect([...step]).toEqual([3, 0]);
  });

  test("leaves nodes alone that have no links", () => {
    const step = Float64Array.from([6, 1, -6]);
    laplaceStep(Float64Array.from([0, 0, 2, 0, 0, 0, 2, 0, 0]), step);
    expect([...step]).toEqual([3, 0, 0]);
  });

  test("keeps the digits of a link of 10^−30 beside one of 1", () => {
    // 0 – 1 by 1, 1 – 2 by 10^−30: a pull of 10^−30 on both ends lifts 0 and 1 by 1 against 2.
    const step = Float64Array.from([1e-30, 0, -1e-30]);
    laplaceStep(Float64Array.from([0, 1, 0, 1, 0, 1e-30, 0, 1e-30, 0]), step);
    expect(step[1]).toBeCloseTo(1, 12);
    expect(step[2]).toBe(0);
  });

  test("answers any pull that adds up to nothing", () => {
    const size = 5;
    const cells = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: size * size, maxLength: size * size });
    fc.assert(
      fc.property(
        cells,
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: size, maxLength: size }),
        (values, steps) => {
          const links = values.map((_own, cell) => {
            const [row, column] = [Math.floor(cell / size), cell % size];
            return row === column ? 0 : (values[Math.min(row, column) * size + Math.max(row, column)] ?? 0);
          });
          const pull = pullOf(links, Float64Array.from(steps));
          const found = Float64Array.from(pull);
          laplaceStep(Float64Array.from(links), found);
          pullOf(links, found).forEach((own, node) => {
            expect(own).toBeCloseTo(pull[node] ?? 0, 8);
          });
        },
      ),
    );
  });
});
