import type { OrderChoice } from "../../../src/plans/order";
import { planOf } from "../../../src/plans/planOf";
import { needsUpdate } from "../../../src/plans/schema/needsUpdate";
import { lacksColumns, schemaOf } from "../../../src/plans/schema/schemaOf";
import { emptyWorkbook, type WorkbookContent } from "../../../src/plans/workbookContent";
import { almereAndUrk } from "../smallTable";
import { goldenContent } from "./goldenContent";

const full = goldenContent("0.2.0-full");
const halfYear = { year: 2024, half: 1 } as const;
const province = "PV28";

const choices: readonly OrderChoice[] = [
  { kind: "halfYear", halfYear: { province, halfYear, rounding: "statutory", ownNational: null } },
  { kind: "revision", revision: { halfYear, persons: 1, announced: null, source: "", before: {} } },
  { kind: "exchange", exchange: { halfYear, parties: [], reason: "" } },
  { kind: "officialList", list: { halfYear, rows: [] } },
  { kind: "dwellings", dwellings: { province, halfYear } },
];
const others: readonly OrderChoice[] = [
  { kind: "comparison", comparison: { total: 1, first: "", second: "", rows: [] } },
  { kind: "inhabitants", inhabitants: { province: null, year: 2025, counts: {}, source: "" } },
  { kind: "transitionLocations" },
  { kind: "threeTasks", threeTasks: { province, halfYear } },
  { kind: "occupancy", occupancy: { period: "week", periods: 4, start: "2026-01-05" } },
  { kind: "update" },
];

test.each(choices)("in a workbook of 0.2.0 the order $kind waits for the update", (choice) => {
  const order = { id: "x", at: "2026-11-28T01:00:00.000Z", localTime: "", who: "", base: {}, choice };
  const planned = planOf(order, full);
  expect(planned.ok ? [] : planned.problems).toEqual([{ code: "workbook.olderSchema", parameters: {} }]);
  expect(needsUpdate(choice, emptyWorkbook)).toBe(false);
});

test.each(others)("the order $kind does not", (choice) => {
  expect(needsUpdate(choice, full)).toBe(false);
});

test("dwellings wait for the name of their block", () => {
  const dwellings = full.tables.filter(({ name }) => name === "LRT_Woningen");
  const content: WorkbookContent = { ...full, tables: dwellings };
  const choice: OrderChoice = { kind: "dwellings", dwellings: { province, halfYear } };
  expect(needsUpdate(choice, content)).toBe(true);
  const others = choices.filter(({ kind }) => kind !== "dwellings");
  expect(others.map((other) => needsUpdate(other, content))).toEqual([false, false, false, false]);
  const cell = { sheet: "Woningen", row: 4, column: 22, value: "" };
  expect(needsUpdate(choice, { ...content, pointers: new Map([["LRT_BlokWoningen", cell]]) })).toBe(false);
});

test("the schema stands on Start; without it the columns that came later tell", () => {
  expect(schemaOf(full)).toBe(1);
  expect(schemaOf({ ...full, pointers: new Map() })).toBe(1);
  // Every order gives the log its columns: it tells nothing.
  const log = full.tables.filter(({ name }) => name === "LRT_Logboek");
  expect(schemaOf({ ...emptyWorkbook, tables: log })).toBe(2);
  expect(schemaOf(emptyWorkbook)).toBe(2);
});

test("one column that came later and is not there is enough", () => {
  const headers = ["Gebied", "Plekken"];
  const lacks = (...added: readonly string[]): boolean => lacksColumns({ added }, { ...almereAndUrk, headers });
  expect([lacks("Gebied", "Opvolger"), lacks("Opvolger"), lacks("Gebied"), lacks()]).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(lacksColumns({}, { ...almereAndUrk, headers })).toBe(false);
});
