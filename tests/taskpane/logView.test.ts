/** @jest-environment jsdom */
import { emptyWorkbook, type WorkbookContent } from "../../src/plans/workbookContent";
import { applyDesired } from "../plans/applyDesired";
import { decisionOrder, orderOf, planned } from "../plans/reception/decisions";
import { planWithLog } from "../../src/plans/planWithLog";
import type { Order } from "../../src/plans/order";
import { type OpenPane, openPane, workbookHolding } from "./openPane";

function after(order: Order, content: WorkbookContent): WorkbookContent {
  const desired = planWithLog(order, content);
  if (!desired.ok) throw new Error("The order cannot be planned.");
  return applyDesired(desired.value, content);
}

const first: Order = { ...decisionOrder(), id: "eerste00", who: "Almere", localTime: "2026-11-27 10:00 (UTC+1)" };
const second: Order = {
  ...orderOf({ kind: "checks" }),
  id: "tweede00",
  who: "Regietafel",
  localTime: "2026-11-28 10:00 (UTC+1)",
};
const content = after(second, after(first, emptyWorkbook));

describe("the log in the section Delen", () => {
  let pane: OpenPane;
  const open = async (held: WorkbookContent): Promise<void> => {
    pane = await openPane(workbookHolding(held).port);
    await pane.click("#section-sharing");
  };

  test("shows who did what and when, newest first", async () => {
    expect(planned(first).log.action).not.toBe("");
    await open(content);
    expect(pane.words("#log-count")).toBe("2 van 2 regels");
    expect(pane.words("#log-lines li")).toContain("2026-11-28 10:00 (UTC+1), Regietafel:");
  });

  test("shows only what is about a sheet when that is asked", async () => {
    await open(content);
    await pane.fill("#log-subject", "controles");
    expect(pane.words("#log-count")).toBe("1 van 2 regels");
  });

  test("says that there is nothing yet", async () => {
    await open(emptyWorkbook);
    expect(pane.isShown("#log-count")).toBe(false);
  });
});
