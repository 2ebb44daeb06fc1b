/**
 * Whatever a sheet may hold, every function answers with values that a cell can show, or with a Dutch sentence. Never a
 * bare #VALUE!, never NaN, never a defect of ours.
 */
import * as fc from "fast-check";
import { associatedIds, cell, column, parameterCount } from "./cell";

/** What people, other sheets and other platforms really send. */
const NONSENSE: readonly unknown[] = [
  null,
  undefined,
  "",
  " ",
  0,
  -0,
  -1,
  1.5,
  0.1,
  1e-7,
  2 ** 53,
  1e16,
  5e-324,
  1e21,
  1e308,
  -1e300,
  NaN,
  Infinity,
  true,
  false,
  "geen",
  "12",
  "12,5",
  "1.000",
  "-",
  "#N/A",
  "#VALUE!",
  "constructor",
  "__proto__",
  "toString",
  "Utrecht",
  "GM9999",
  "=1+1",
  "{total}",
  "x".repeat(10_000),
  "ΑΒΓ \u0000 🙂",
  {},
  { type: "Error", basicValue: "#N/A" },
  new Date(0),
  [],
  [[]],
  [[null]],
  [[undefined]],
  [[0], [0]],
  [["a", 1], [2]],
  [1, 2, 3],
  [[[1]]],
  column(1, "", null, "geen", -3, "x"),
  [Array.from({ length: 12 }, () => 0)],
  column(...Array.from({ length: 12 }, () => 1)),
  column(...Array.from({ length: 50 }, () => "fout")),
  column(9007199254740991, 9007199254740991, 5e-324),
  column(1e308, 1e308),
  [[1e308, 5e-324]],
];

/** Sound arguments, so that a single odd one is really looked at. */
const SOUND: Readonly<Record<string, readonly unknown[]>> = {
  VERDEEL: [100, column(1, 2, 3), "sluitend", column(1, 1, 1), column(90, 90, 90)],
  RESTVERDEEL: [100, column(1, 2, 3), column(10, "", "geen"), "webster"],
  SPREIDING: [100, column(1000, 2000), column(0.1, -0.1), "hill"],
  VERGELIJK: [100, column(1, 2), column(2, 1), "officieel"],
  UITLEG: [100, column(1, 2, 3), "sluitend", column(1, 1, 1), column(90, 90, 90)],
  KRUISVERDEEL: [
    column(3, 4),
    [[2, 5]],
    [
      [1, 2],
      [3, 4],
    ],
  ],
  GEVOELIGHEID: [100, column(1, 2, 3), column(0.1, 0, -0.2), 4],
  EERLIJKHEID: [column(1, 2, 3), column(1, 2, 3)],
  CONTROLE: [column(1, 2, 3), 6, column(0, 0, 0), column(9, 9, 9)],
  RUILCONTROLE: [column(1, 2), column(2, 1)],
  BESLUIT: ["id"],
  CAPACITEIT: ["totaal"],
  OPGAVE: [column("PV26", "GM0344"), "totaal"],
  SLEUTEL: ["gelijk", column("PV26", "GM0344")],
  INWONERS: [column("PV26", "GM0344"), 2023],
  GEBIED: [column("PV26", "Den Haag"), "naam"],
  GEMEENTEN: ["PV24"],
  LANDELIJK: ["2024-I", "actueel"],
  TAAKSTELLING: [column("PV26", "GM0344"), "2024-I", 10_000, "wettelijk"],
  SALDO: [column(10, 20), column(9, 21), column(0, -3)],
  VOORTGANG: [column(10, 20), column(9, 21), column(0, -3), 3],
  TREDE: [column(0, -3, -5), 1, false],
  TOEWIJZING: [column(10, 20), column(9, 21), 2.2, column(1, 0)],
  BIJDRAGE: [
    [
      [10, 20],
      [3, 4],
    ],
    [
      [5, 5],
      [3, 0],
    ],
  ],
  BEZETTING: [100, column(5, 6), column(1, 2), column(200, 200), 0.9],
};

const isSentence = (text: string): boolean =>
  /^#(?:VALUE!|N\/A) \S.*\.$/su.test(text) &&
  text.length <= 900 &&
  !text.includes("[object") &&
  !/Meld dit aan de beheerder|NaN|Infinity|undefined|null|\{\w+\}|"\w+\.\w+/u.test(withoutQuotes(text));

/** What a planner typed may be odd, as long as our own words are not. */
function withoutQuotes(text: string): string {
  return text.replace(/'[^']*'/gu, "''");
}

/** Everything in an answer that a cell cannot show. */
function oddities(answer: unknown): readonly unknown[] {
  if (Array.isArray(answer)) {
    const rows: readonly unknown[] = answer;
    const widths = new Set(rows.map((row) => (Array.isArray(row) ? row.length : -1)));
    return rows.length > 0 && widths.size === 1 && !widths.has(0) && !widths.has(-1)
      ? rows.flatMap((row) => (Array.isArray(row) ? row.flatMap(oddCell) : [row]))
      : [answer];
  }
  return oddCell(answer);
}

function oddCell(value: unknown): readonly unknown[] {
  if (typeof value === "number") return Number.isFinite(value) ? [] : [value];
  if (typeof value !== "string") return [value];
  return value.startsWith("#") && !isSentence(value) ? [value] : [];
}

describe("every function", () => {
  test("answers one odd argument among sound ones with a value or a sentence", () => {
    for (const [id, sound] of Object.entries(SOUND)) {
      for (const index of sound.keys()) {
        for (const odd of NONSENSE) {
          const given = sound.map((value, position) => (position === index ? odd : value));
          expect({ id, index, odd, oddities: oddities(cell(id, ...given)) }).toEqual({ id, index, odd, oddities: [] });
        }
      }
    }
  });

  test("answers any mixture of odd arguments with a value or a sentence", () => {
    const calls = fc.constantFrom(...associatedIds()).chain((id) => {
      const length = parameterCount(id);
      return fc.tuple(
        fc.constant(id),
        fc.array(fc.constantFrom(...NONSENSE), { minLength: length, maxLength: length }),
      );
    });
    fc.assert(
      fc.property(calls, ([id, given]) => {
        expect(oddities(cell(id, ...given))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test("answers any grid of values with a value or a sentence", () => {
    const text = fc.string().filter((typed) => !typed.includes("'"));
    const value = fc.oneof(fc.constantFrom(...NONSENSE), fc.double(), text, fc.integer(), fc.boolean());
    const grid = fc.array(fc.array(value, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...associatedIds()), grid, grid, (id, first, second) => {
        const [start, ...rest] = SOUND[id] ?? [];
        for (const given of [
          [first, second],
          [start, first, second],
          [first, ...rest],
        ]) {
          expect(oddities(cell(id, ...given.slice(0, parameterCount(id))))).toEqual([]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("has sound arguments in this test, one for every parameter", () => {
    for (const [id, sound] of Object.entries(SOUND)) {
      expect([id, sound.length]).toEqual([id, parameterCount(id)]);
      expect(oddities(cell(id, ...sound))).toEqual([]);
      expect(String(cell(id, ...sound))).not.toContain("#");
    }
    expect(Object.keys(SOUND).sort()).toEqual([...associatedIds()].sort());
  });
});
