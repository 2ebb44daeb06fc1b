import { mayBeExcused, policyOf, policyRows } from "../../../src/plans/housing/formulas/policyOf";
import type { CellValue } from "../../../workbench/model/gridModel";
import { workbook } from "../smallTable";
import { cellsOf, tableOf } from "../tableOf";
import { computed } from "./computeSheets";

type Policy = Readonly<Record<string, unknown>>;

/** What a formula answers in a row of Flevoland, by these rows of the policy. */
async function answer(template: string, ...policies: readonly Policy[]): Promise<CellValue | undefined> {
  const own = [cellsOf("LRT_Taakstelling", { Provincie: "PV24", Reden: `=${template}` })];
  const rows = policies.map((policy) => cellsOf("LRT_Beleid", { Gebied: "PV24", ...policy }));
  const tables = [
    tableOf("LRT_Taakstelling", { rows: own, formulas: own }),
    tableOf("LRT_Beleid", { rows, formulas: rows }),
  ];
  return (await computed(workbook(...tables))).rows("LRT_Taakstelling")[0]?.["Reden"];
}

const DRENTHE = { Gebied: "PV22" };

describe("a number of the policy", () => {
  const HEADER = "Drempel in personen (invoer)";
  const threshold = (...cells: readonly unknown[]) =>
    answer(policyOf(HEADER), ...cells.map((cell) => ({ [HEADER]: cell })));

  test("is that of the province of the row; left blank it is 0", async () => {
    expect(await threshold(10)).toBe(10);
    expect(await threshold("")).toBe(0);
    expect(await answer(policyOf(HEADER), { ...DRENTHE, [HEADER]: 7 }, { [HEADER]: 10 })).toBe(10);
  });

  test("is of its own column", async () => {
    const policy = { [HEADER]: 10, "Personen per woning (invoer)": 2.2 };
    expect(await answer(policyOf("Personen per woning (invoer)"), policy)).toBe(2.2);
  });

  test("is unknown when it is text or below 0, when two rows say something else, and without a row", async () => {
    for (const cells of [["tien"], [-1], [10, 11], [10, "tien"], []]) expect(await threshold(...cells)).toBe("#N/A");
    expect(await answer(policyOf(HEADER), { ...DRENTHE, [HEADER]: 7 })).toBe("#N/A");
    // The same row twice says one thing.
    expect(await threshold(10, 10)).toBe(10);
  });
});

test("the rows of the policy of a province are counted, those of others are not", async () => {
  expect(await answer(policyRows)).toBe(0);
  expect(await answer(policyRows, DRENTHE, {})).toBe(1);
  expect(await answer(policyRows, {}, {})).toBe(2);
});

describe("whether a shortfall may be excused", () => {
  const saying = (...words: readonly string[]) =>
    answer(mayBeExcused(), ...words.map((word) => ({ "Verschoonbaar mogelijk (invoer)": word })));

  test.each([
    [true, ["ja"]],
    [true, ["ja", "ja"]],
    [false, ["nee"]],
    [false, [""]],
    [false, ["nee", ""]],
    ["#N/A", ["ja", "nee"]],
    ["#N/A", ["ja", ""]],
    ["#N/A", ["misschien"]],
    ["#N/A", ["nee", "misschien"]],
  ] as const)("is %p where its rows say %p", async (expected, words) => {
    expect(await saying(...words)).toBe(expected);
  });

  test("is by the rows of the province itself", async () => {
    const theirs = { ...DRENTHE, "Verschoonbaar mogelijk (invoer)": "ja" };
    expect(await answer(mayBeExcused(), theirs, { "Verschoonbaar mogelijk (invoer)": "nee" })).toBe(false);
  });
});
