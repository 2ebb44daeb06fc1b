import { newestRevised } from "../../../src/plans/housing/newestRevised";
import { emptyQuotaState, type QuotaState } from "../../../src/plans/housing/quotaState";
import { cellsOf, tableOf } from "../tableOf";

const TABLE = "LRT_Bijstelling";
const spring = { year: 2024, half: 1 } as const;
const revised = (...rows: readonly (readonly [halfYear: string, version: unknown])[]): QuotaState => {
  const cells = rows.map(([halfYear, version]) => cellsOf(TABLE, { Halfjaar: halfYear, Versie: version }));
  return {
    ...emptyQuotaState,
    tables: { ...emptyQuotaState.tables, LRT_Bijstelling: tableOf(TABLE, { rows: cells }) },
  };
};

test("the newest version that was revised is that of its own half-year, and a number", () => {
  expect(newestRevised(revised(["2024-I", 2], ["2024-I", 4], ["2024-I", 3]), spring)).toBe(4);
  expect(newestRevised(revised(["2024-I", 2], ["2023-II", 5]), spring)).toBe(2);
  expect(newestRevised(revised(["2024-I", 2], ["2024-I", "7"], ["2024-I", ""]), spring)).toBe(2);
  expect(newestRevised(revised(["2023-II", 5]), spring)).toBe(0);
  expect(newestRevised(revised(), spring)).toBe(0);
  expect(newestRevised(emptyQuotaState, spring)).toBe(0);
});
