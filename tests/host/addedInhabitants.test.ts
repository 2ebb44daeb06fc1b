/**
 * Whose inhabitants Hilversum adds to its own in 2027-I, when those of Wijdemeren come after the half-year was opened: first all in the number
 * of Hilversum, then apart, as CBS counts them on 1 January 2026.
 */
import { findingsOf } from "../../src/findings/findingsOf";
import { municipalitiesIn } from "../../src/housing/municipalitiesIn";
import type { OrderChoice } from "../../src/plans/order";
import { inspectWorkbook } from "../../src/workbook/inspectWorkbook";
import { forgetReceptionContext } from "../../src/workbook/receptionContext";
import { give } from "./giveOrder";
import { openQuotaWorkbook } from "./quotaWorkbook";

const NOORD_HOLLAND = "PV27";
const HALF_YEAR = "2027-I";
const counts = {
  NL: 18_100_000,
  ...Object.fromEntries(municipalitiesIn(NOORD_HOLLAND, { year: 2027, half: 1 }).map(({ code }) => [code, 50_000])),
};
const inhabitants = (given: Readonly<Record<string, number>>): OrderChoice => ({
  kind: "inhabitants",
  inhabitants: { province: NOORD_HOLLAND, year: 2026, counts: { ...counts, ...given }, source: "CBS" },
});

test("the line of Controles follows the inhabitants that an order brings, and agrees with the row that was put right", async () => {
  const workbook = await openQuotaWorkbook();
  const { grid } = workbook.state;
  const line = async (): Promise<unknown> => {
    await grid.settled();
    const sheet = grid.sheets().find(({ name }) => name === "Controles");
    const used = sheet === undefined ? null : grid.usedArea(sheet.id);
    const lines = used === null ? [] : grid.values(used);
    return lines.find(([id]) => id === "MEEGETELD 2027-I Noord-Holland")?.[5];
  };
  const row = async (): Promise<unknown> => {
    const cells = await workbook.quotaRow("Hilversum", HALF_YEAR);
    return [cells["Inwoners"], cells["Meegeteld"], cells["Controle"]];
  };
  const found = async (): Promise<readonly string[]> => {
    const inspected = await inspectWorkbook();
    if (!inspected.ok) throw new Error("The workbook cannot be inspected.");
    const codes = findingsOf(inspected.value.workbook).map(({ code }) => code);
    return codes.filter((code) => /MEEGETELD|CONTROLE|FORMULE/u.test(code));
  };
  await give(inhabitants({ GM0402: 118_000 }));
  await workbook.openHalfYear(HALF_YEAR, NOORD_HOLLAND, 10_000);
  await give({ kind: "checks" });
  expect([await row(), await line(), await found()]).toEqual([[118_000, "", "OK"], "OK", ["MEEGETELDONBEKEND"]]);
  // 118.000 = 93.000 + 25.000.
  await give(inhabitants({ GM0402: 93_000, GM1696: 25_000 }));
  forgetReceptionContext();
  expect([await row(), await line(), await found()]).toEqual([[93_000, "", "OK"], "FOUT", ["CONTROLE", "MEEGETELD"]]);
  await workbook.enter("Hilversum", HALF_YEAR, "Meegeteld", "GM1696");
  expect([await row(), await line(), await found()]).toEqual([[118_000, "GM1696", "OK"], "OK", []]);
  workbook.close();
});
