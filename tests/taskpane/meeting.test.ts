/** @jest-environment jsdom */
import { emptyWorkbook, type WorkbookContent } from "../../src/plans/workbookContent";
import type { WorkbookPort } from "../../src/taskpane/workbookPort";
import { applyDesired } from "../plans/applyDesired";
import { meetingChoice } from "../plans/meeting/meetingChoiceOf";
import { orderOf, planned } from "../plans/reception/decisions";
import { decisionContent } from "./decisionContent";
import { done, type OpenPane, openPane, orders, workbookHolding } from "./openPane";

const meeting = planned(orderOf({ kind: "meeting", meeting: meetingChoice() }));

describe("the page for a meeting in the section Delen", () => {
  let pane: OpenPane;
  const open = async (content: WorkbookContent): Promise<WorkbookPort> => {
    const outcome = done({ desired: meeting, content: applyDesired(meeting, content) });
    const { port } = workbookHolding(content, { carryOut: jest.fn(() => Promise.resolve(outcome)) });
    pane = await openPane(port);
    await pane.click("#section-sharing");
    return port;
  };

  test("asks for a decision in the workbook first", async () => {
    const port = await open(emptyWorkbook);
    expect(pane.words("#meeting-needs")).toBe("Zet eerst een besluit in de werkmap.");
    await pane.click("#meeting");
    expect(orders(port)).toEqual([]);
  });

  test("is made of the decision and key that count in the workbook, and says on which sheet it stands", async () => {
    const content = decisionContent("mpp-2022-2-for-2024", "lrt-77100");
    const port = await open(content);
    expect(pane.isShown("#meeting-needs")).toBe(false);
    await pane.click("#meeting");
    const [order] = orders(port);
    if (order?.choice.kind !== "meeting") throw new Error("There is no order.");
    const { decision, key, rows } = order.choice.meeting;
    expect([decision.id, key.id]).toEqual(["mpp-2022-2-for-2024", "lrt-77100"]);
    expect(rows.reduce((sum, { places }) => sum + places, 0)).toBe(decision.total);
    expect(pane.words("#status")).toContain("Het vergaderblad staat in het blad Vergaderblad 2026-11-30.");
  });
});
