import { halfYearName } from "../../../src/housing/halfYear";
import { readQuotaState } from "../../../src/plans/housing/quotaState";
import type { WorkbookContent } from "../../../src/plans/workbookContent";
import { computed, type ComputedSheets } from "./computeSheets";

/** The sheet and our own rules must have come to the same figures, for every municipality in every half-year. */
export async function expectSameFigures(content: WorkbookContent, sheets?: ComputedSheets): Promise<void> {
  const shown = (sheets ?? (await computed(content))).rows("LRT_Taakstelling");
  const state = readQuotaState(content);
  if (!state.ok) throw new Error(state.problems.map(({ code }) => code).join(", "));
  expect(state.value.rows.length).toBeGreaterThan(0);
  for (const row of state.value.rows) {
    const name = halfYearName(row.halfYear);
    const cells = shown.find((candidate) => candidate["Gebied"] === row.code && candidate["Halfjaar"] === name);
    const { computed: berekend, exchanged, quota, beginBalance, realised, endBalance } = row;
    const numberOr = (value: unknown): number | null => (typeof value === "number" ? value : null);
    expect([
      name,
      row.code,
      ...["Berekend", "Taakstelling", "Beginsaldo", "Realisatie", "Eindsaldo"].map((header) =>
        numberOr(cells?.[header]),
      ),
    ]).toEqual([name, row.code, berekend, quota, beginBalance, realised, endBalance]);
    if (quota !== null) expect(cells?.["Ruil"]).toBe(exchanged);
  }
}
