/**
 * A line of Controles as an earlier version made it: every order writes the rule of now in its place. What a person made of it stays, and
 * is a finding.
 */
import { findingsOf } from "../../src/findings/findingsOf";
import { withActualNames } from "../../src/plans/structured";
import type { OrderChoice } from "../../src/plans/order";
import { inspectWorkbook } from "../../src/workbook/inspectWorkbook";
import kept from "../plans/checkSheet/keptChecks.json";
import { codesOf, give } from "./giveOrder";
import { FLEVOLAND, openQuotaWorkbook, type QuotaWorkbook } from "./quotaWorkbook";

const LINES = ["ONTBREEKT Inwoners", "VERDWENEN Inwoners"] as const;
const inhabitants = (persons: number): OrderChoice => ({
  kind: "inhabitants",
  inhabitants: { province: FLEVOLAND, year: 2026, counts: { NL: 18_000_000, GM0034: persons }, source: "CBS" },
});

let workbook: QuotaWorkbook;
beforeEach(async () => {
  workbook = await openQuotaWorkbook();
  expect(codesOf(await workbook.openHalfYear("2023-II"))).toEqual([]);
  expect(codesOf(await give(inhabitants(230_000)))).toEqual([]);
  expect(codesOf(await give({ kind: "checks" }))).toEqual([]);
});
afterEach(() => workbook.close());

/** The cell with what a line computes. */
async function cellOf(id: string): Promise<string> {
  const ids = (await workbook.read("Controles!A1:A120")).map(([cell]) => cell);
  return `Controles!D${ids.indexOf(id) + 1}`;
}

function formulaIn(address: string): unknown {
  const { grid } = workbook.state;
  const sheet = grid.sheets().find(({ name }) => name === "Controles");
  const row = Number(/\d+$/u.exec(address)?.[0]) - 1;
  return grid.formulas({ sheetId: sheet?.id ?? "", row, column: 3, rows: 1, columns: 1 })[0]?.[0];
}

async function found(): Promise<readonly string[]> {
  const inspected = await inspectWorkbook();
  if (!inspected.ok) throw new Error("The workbook cannot be inspected.");
  const all = findingsOf(inspected.value.workbook);
  return all.flatMap(({ code }) => (/^CONTROLE|^FORMULE/u.test(code) ? [code] : []));
}

/** The rule of an earlier version, as it stands in a cell. */
const former = (id: (typeof LINES)[number]): string => `=IFERROR(${kept.former[id]},"FOUT")`;

test.each(LINES)("the older rule of %s is found, and renewed by the next order, whatever that is about", async (id) => {
  const cell = await cellOf(id);
  const rule = formulaIn(cell);
  expect(await found()).toEqual([]);
  workbook.type(cell, former(id));
  expect(await found()).toEqual(["CONTROLEOUD"]);
  // 231.000 in the place of 230.000: the order is about the sheet Inwoners.
  expect(codesOf(await give(inhabitants(231_000)))).toEqual([]);
  expect(formulaIn(cell)).toBe(rule);
  expect(await found()).toEqual([]);
});

test("the older rule is known under the name that somebody gave a table, and renewed under that name", async () => {
  const cell = await cellOf("VERDWENEN Inwoners");
  workbook.person.renameTable("LRT_Inwoners", "Inwoners_van_ons");
  const renamed = (formula: string): string =>
    withActualNames(formula, (name) => (name === "LRT_Inwoners" ? "Inwoners_van_ons" : name));
  workbook.type(cell, renamed(former("VERDWENEN Inwoners")));
  expect(await found()).toEqual(["CONTROLEOUD"]);
  expect(codesOf(await give({ kind: "checks" }))).toEqual([]);
  expect(String(formulaIn(cell))).toContain("Inwoners_van_ons[Peildatum]");
  expect(await found()).toEqual([]);
});

test("what a person made of a rule stays with other orders, and is told", async () => {
  const cell = await cellOf("VERDWENEN Inwoners");
  const own = "=0*SUM(LRT_Inwoners[Inwoners])";
  workbook.type(cell, own);
  expect(await found()).toEqual(["FORMULEANDERS"]);
  expect(codesOf(await give(inhabitants(231_000)))).toEqual([]);
  expect(formulaIn(cell)).toBe(own);
});
