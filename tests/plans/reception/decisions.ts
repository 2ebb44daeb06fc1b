/** A decision that is not shipped, orders for it and workbooks that hold it. */
import type { Order, OrderChoice } from "../../../src/plans/order";
import { planOf } from "../../../src/plans/planOf";
import type { DesiredState } from "../../../src/plans/desiredState";
import { emptyWorkbook, type WorkbookContent } from "../../../src/plans/workbookContent";
import type { CapacityDecision } from "../../../src/reference/capacityDecision";
import { applyDesired } from "../applyDesired";

export const decision: CapacityDecision = {
  id: "proef-2026",
  kind: "capaciteitsbesluit",
  status: "concept",
  title: "Proefbesluit 2026",
  decidedOn: "2026-02-27",
  decidedBy: "de minister",
  referenceDate: "2027-01-01",
  total: 96_000,
  unaccompaniedMinors: 5_000,
  precision: "exact",
  adviceKey: "gelijk",
  adviceReason: null,
  supersedes: "proef-2025",
  sources: [{ title: "Staatscourant", url: "https://example.org/1", reference: "2026-1" }],
  note: null,
  fingerprint: "sha256:proef",
};

export function orderOf(choice: OrderChoice, rest: Partial<Order> = {}): Order {
  return {
    id: "o1",
    at: "2026-11-25T08:30:00.000Z",
    localTime: "25-11-2026 09:30",
    who: "provincie",
    base: {},
    choice,
    ...rest,
  };
}

export function decisionOrder(rest: Partial<CapacityDecision> = {}, keyId = "gelijk"): Order {
  return orderOf({ kind: "decision", decision: { ...decision, ...rest }, keyId });
}

export function planned(order: Order, content: WorkbookContent = emptyWorkbook): DesiredState {
  const desired = planOf(order, content);
  if (!desired.ok) throw new Error(desired.problems.map(({ code }) => code).join(", "));
  return desired.value;
}

/** The codes of what is wrong with an order. */
export function refused(order: Order, content: WorkbookContent = emptyWorkbook): readonly unknown[] {
  const desired = planOf(order, content);
  return desired.ok ? [] : desired.problems.map(({ code, parameters }) => [code, parameters]);
}

/** The workbook after these orders. */
export function workbookAfter(...orders: readonly Order[]): WorkbookContent {
  return orders.reduce((content, order) => applyDesired(planned(order, content), content), emptyWorkbook);
}
