import fc from "fast-check";
import { ladderReason } from "../../../src/functions/ladderText";
import { proposeStep } from "../../../src/housing/proposeStep";
import { ladderFormulas } from "../../../src/plans/housing/formulas/ladderFormulas";
import { momentColumns, quotaHead } from "../../../src/plans/housing/quotaHeads";
import { quotaLayouts } from "../../../src/plans/housing/quotaLayouts";
import type { FoundTable, WorkbookContent } from "../../../src/plans/workbookContent";
import { emptyWorkbook } from "../../../src/plans/workbookContent";
import type { CellValue } from "../../../workbench/model/gridModel";
import { computed } from "./computeSheets";

interface LadderRow {
  /** At the assessment moments that are known, oldest first. */
  readonly balances: readonly CellValue[];
  readonly threshold: number;
  readonly isExcused: boolean;
}

/** Rows of the quota table in which balances and threshold are typed, and only the ladder computes itself. */
function ladderContent(rows: readonly LadderRow[], mayBeExcused = "ja"): WorkbookContent {
  const cells = rows.map(({ balances, threshold, isExcused }) => {
    const moments = [...Array.from({ length: 5 - balances.length }, () => ""), ...balances];
    const values = new Map<string, unknown>([
      ...momentColumns.map((header, index) => [header, moments[index] ?? ""] as const),
      ["Provincie", "PV24"],
      ["Drempel", threshold],
      ["Verschoonbaar (invoer)", isExcused ? "ja" : ""],
      ...(["Peilmomenten op rij", "Trede (voorstel)", "Reden", "Indeplaatsstelling mogelijk"] as const).map(
        (header) => [header, `=${ladderFormulas[header].template}`] as const,
      ),
    ]);
    return quotaHead.columns.map((header) => values.get(header) ?? "");
  });
  const policy = ["PV24", "Flevoland", "", 3, mayBeExcused, "", "", 2.2, ""];
  return {
    ...emptyWorkbook,
    sheets: ["Taakstelling", "Beleid"].map((name) => ({ id: name, name, isProtected: false, used: null })),
    tables: [tableOf("LRT_Taakstelling", cells), tableOf("LRT_Beleid", [policy])],
  };
}

function tableOf(name: "LRT_Taakstelling" | "LRT_Beleid", rows: readonly (readonly unknown[])[]): FoundTable {
  const { sheet, columns } = quotaLayouts[name];
  return { id: name, name, sheet, row: 4, column: 0, headers: columns, rows, formulas: rows, hasTotals: false };
}

type Shown = readonly [moments: unknown, step: unknown, reason: unknown];

async function shown(rows: readonly LadderRow[], mayBeExcused?: string): Promise<readonly Shown[]> {
  const sheets = await computed(ladderContent(rows, mayBeExcused));
  return sheets
    .rows("LRT_Taakstelling")
    .map((row) => [row["Peilmomenten op rij"], row["Trede (voorstel)"], row["Reden"]]);
}

const row = (balances: readonly CellValue[], threshold = 0, isExcused = false): LadderRow => ({
  balances,
  threshold,
  isExcused,
});

describe("the proposed step in the sheet", () => {
  test.each([
    ["there is no backlog", row([5]), 0, 0],
    ["the balance is 0", row([-3, 0]), 0, 0],
    ["there is a backlog for the first time", row([-3]), 1, 1],
    ["it is exactly the threshold", row([-10], 10), 0, 0],
    ["it is one more than the threshold", row([-11], 10), 1, 1],
    ["it grew at the last two moments", row([-1, -2, -3]), 3, 4],
    ["it grew once", row([-2, -2, -3]), 3, 3],
    ["it grew from a lead on", row([4, -2, -3]), 2, 3],
    ["it lasts five moments and grew: 4 at most", row([-1, -2, -3, -4, -5]), 5, 4],
    ["it grew over two moments of which the first is unknown", row([-2, -3]), 2, 2],
    ["it is excused: the step of the moment before", row([-1, -2, -3, -3], 0, true), 4, 4],
    ["it is excused at the first moment", row([-3], 0, true), 1, 0],
    ["it is excused and the moments before did not grow", row([-3, -3, -3], 0, true), 3, 2],
  ])("when %s", async (_when, given, moments, step) => {
    const [[inARow, proposed] = []] = await shown([given]);
    expect([inARow, proposed]).toEqual([moments, step]);
  });

  test("does not excuse what the province does not excuse", async () => {
    const given = [row([-1, -2, -3], 0, true)];
    expect((await shown(given, "ja"))[0]?.[1]).toBe(2);
    expect((await shown(given, ""))[0]?.[1]).toBe(4);
  });

  test("is an error where a balance is unknown, never a step", async () => {
    const given = [row(["#N/A"]), row([-1, -2, "#N/A"]), row(["#VALUE!"], 0, true)];
    const steps = (await shown(given)).map(([moments, step, reason]) => [moments, step, reason]);
    expect(steps).toEqual([
      ["#N/A", "#N/A", "#N/A"],
      ["#N/A", "#N/A", "#N/A"],
      ["#VALUE!", "#VALUE!", "#VALUE!"],
    ]);
  });

  test("names a large backlog the Dutch way", async () => {
    const reasons = (await shown([row([-1_000]), row([-1_005]), row([-12_034]), row([-999])])).map(
      ([, , text]) => text,
    );
    expect(reasons).toEqual(
      ["1.000", "1.005", "12.034", "999"].map(
        (backlog) => `De achterstand is ${backlog} en bestaat 1 peilmoment. Dit is een voorstel; de provincie beslist.`,
      ),
    );
  });

  test("tells whether the moments that the province set have passed", async () => {
    const sheets = await computed(ladderContent([row([-1, -2]), row([-1, -1, -1])]));
    expect(sheets.rows("LRT_Taakstelling").map((cells) => cells["Indeplaatsstelling mogelijk"])).toEqual(["nee", "ja"]);
  });

  test("is that of the rule, with its sentence, for 2.500 rows of any balances", async () => {
    const balance = fc.oneof(fc.integer({ min: -30, max: 10 }), fc.integer({ min: -250_000, max: 900 }));
    const rows = fc.sample(
      fc.record({
        balances: fc.array(balance, { minLength: 1, maxLength: 5 }),
        threshold: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 15 })),
        isExcused: fc.boolean(),
      }),
      { numRuns: 2_500, seed: 27 },
    );
    const found = await shown(rows);
    expect(found).toEqual(
      rows.map(({ balances, threshold, isExcused }) => {
        const proposal = proposeStep(balances, threshold, isExcused);
        return [proposal.moments, proposal.step, ladderReason(proposal)];
      }),
    );
    expect(new Set(found.map(([, step]) => step))).toEqual(new Set([0, 1, 2, 3, 4]));
  });
});
