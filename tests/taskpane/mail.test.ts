/** @jest-environment jsdom */
import { inspectedSheet } from "../findings/inspectedSheet";
import type { InspectedSheet } from "../../src/findings/inspectedWorkbook";
import { emptyWorkbook } from "../../src/plans/workbookContent";
import { problem, succeed } from "../../src/text/result";
import { inspectionOf, type OpenPane, openPane, orders, workbookHolding } from "./openPane";

const sound = inspectedSheet("Cijfers", [
  ["Gemeente", "Plekken"],
  ["Almere", 218],
]);
const withError = inspectedSheet("Cijfers", [
  ["Gemeente", "Plekken"],
  ["Almere", "#DIV/0!"],
]);

describe("looking through the workbook before it is mailed", () => {
  let pane: OpenPane;
  const open = async (sheets: readonly InspectedSheet[], unseen: readonly ReturnType<typeof problem>[] = []) => {
    const answer = { workbook: { ...inspectionOf(emptyWorkbook).workbook, sheets }, unseen };
    const { port } = workbookHolding(emptyWorkbook, { inspect: () => Promise.resolve(succeed(answer)) });
    pane = await openPane(port);
    await pane.click("#section-sharing");
    await pane.click("#check-mail");
    return port;
  };

  test("names every point, also those against which nothing was found, and writes nothing", async () => {
    const port = await open([sound]);
    const lines = pane.lines("#mail-points li");
    expect(lines).toHaveLength(10);
    expect(lines).toContain("Functies die Excel niet kent, en fouten: niets gevonden.");
    expect(lines).toContain("Zegels: niets gevonden.");
    expect(orders(port)).toEqual([]);
  });

  test("tells an error in a cell under its point, counts the points that are open, and leads to Controle", async () => {
    await open([withError]);
    expect(pane.lines("#mail-points strong")).toContain("Functies die Excel niet kent, en fouten: 1 bevinding.");
    expect(pane.words("#mail-points")).toContain("Fouten in cellen");
    expect(pane.words("#mail-verdict")).toMatch(/^Kijk eerst naar \d+ punt/u);
    await pane.click("#mail-to-checks");
    expect(pane.isShown("#findings-heading")).toBe(true);
  });

  test("says what it did not see: that is no point in order", async () => {
    await open([sound], [problem("workbook.olderSchema")]);
    expect(pane.lines("#mail-unseen li")).toHaveLength(1);
  });
});
