import { needsFormulas } from "../../src/plans/formulaTables";
import { layouts } from "../../src/plans/layouts";
import type { OrderChoice, OrderKind } from "../../src/plans/order";
import { planOf } from "../../src/plans/planOf";
import { recogniseTable } from "../../src/plans/recogniseTable";
import { emptyWorkbook, type WorkbookContent } from "../../src/plans/workbookContent";
import { housingCases } from "../campaign/housingCases";
import { firstDecision, secondDecision } from "../campaign/orderCases";
import type { OrderCase } from "../campaign/campaignWorkbook";
import { comparisonColumns } from "../../src/plans/comparison/comparisonColumns";
import { exchangeHead } from "../../src/plans/housing/quotaHeads";
import { almereAndUrk } from "./smallTable";
import { applyDesired } from "./applyDesired";
import { tableOf } from "./tableOf";

const stamp = { id: "proef", at: "2026-11-28T08:30:00.000Z", localTime: "2026-11-28 09:30 (UTC+1)", who: "", base: {} };

function after(orderCase: OrderCase, content: WorkbookContent): WorkbookContent {
  const prepared = orderCase.before.reduce((current, earlier) => after(earlier, current), content);
  const desired = desiredOf(orderCase.choice(prepared), prepared);
  return applyDesired(desired, prepared);
}

function desiredOf(choice: OrderChoice, content: WorkbookContent) {
  const desired = planOf({ ...stamp, choice }, content);
  if (!desired.ok) throw new Error(JSON.stringify(desired.problems));
  return desired.value;
}

test.each([firstDecision, secondDecision, ...housingCases].map((orderCase) => [orderCase.name, orderCase] as const))(
  "%s knows the formulas of every table that computes itself and of which it brings rows",
  (_name, orderCase) => {
    const content = after(orderCase, emptyWorkbook);
    const choice = orderCase.choice(orderCase.before.reduce((current, one) => after(one, current), emptyWorkbook));
    for (const { layout } of desiredOf(
      choice,
      orderCase.before.reduce((now, one) => after(one, now), emptyWorkbook),
    ).tables) {
      const found = recogniseTable(layout, content.tables);
      if (!found.ok || found.value === null) throw new Error(`${layout.name} is not there.`);
      if (layout.formulas !== undefined)
        expect([layout.name, needsFormulas(choice.kind, found.value)]).toEqual([layout.name, true]);
    }
  },
);

test("an import of a decision reads no formulas, and an update reads all", () => {
  const tables = after(housingCases[0] ?? firstDecision, emptyWorkbook).tables;
  expect(tables.length).toBeGreaterThan(5);
  expect(tables.some((table) => needsFormulas("decision", table))).toBe(false);
  expect(tables.every((table) => needsFormulas("update", table))).toBe(true);
});

test("a comparison knows the formulas of comparisons and of nothing else; other orders only of tables that are theirs", () => {
  const comparison = { ...almereAndUrk, headers: comparisonColumns };
  expect([comparison, almereAndUrk].map((table) => needsFormulas("comparison", table))).toEqual([true, false]);
  expect(needsFormulas("exchange", almereAndUrk)).toBe(false);
  // A table that is damaged is a problem of its own, and needs no formulas.
  const damaged = { ...almereAndUrk, name: "LRT_Taakruil", headers: exchangeHead.columns.slice(1) };
  expect(needsFormulas("exchange", damaged)).toBe(false);
  expect(needsFormulas("exchange", { ...damaged, headers: exchangeHead.columns })).toBe(true);
});

test("each order knows the formulas of the tables that it fills and that compute themselves, and of no other one", () => {
  const tables = layouts.map(({ name }) => tableOf(name));
  const known = (kind: OrderKind): readonly string[] =>
    tables.filter((table) => needsFormulas(kind, table)).map(({ name }) => name.replace("LRT_", ""));
  const quotas = "Taakstelling Landelijk Halfjaren OfficieleLijst Taakruil Bijstelling Beleid Ladder";
  expect(known("halfYear")).toEqual(quotas.split(" "));
  expect(known("revision")).toEqual(["Landelijk", "Bijstelling"]);
  expect(known("exchange")).toEqual(["Taakruil"]);
  expect(known("officialList")).toEqual(["OfficieleLijst"]);
  expect(known("dwellings")).toEqual(["Woningen", "Doorstroomlocaties"]);
  expect(known("transitionLocations")).toEqual(["Doorstroomlocaties"]);
  expect(known("threeTasks")).toEqual(["DrieOpgaven"]);
  expect(known("occupancy")).toEqual(["Bezetting"]);
  expect(known("agreements")).toEqual(["Afspraken"]);
  expect(known("supply")).toEqual(["Aanbod", "AanbodGemeente"]);
  const others = [
    "decision",
    "formula",
    "example",
    "comparison",
    "inhabitants",
    "checks",
    "ignore",
    "freeze",
    "thaw",
    "meeting",
    "regions",
    "glossary",
    "seal",
  ];
  for (const kind of others as readonly OrderKind[]) expect([kind, known(kind)]).toEqual([kind, []]);
  expect(known("update")).toHaveLength(layouts.length);
});
