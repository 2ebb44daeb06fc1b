/** @jest-environment jsdom */
import { logLayout, logSteps } from "../../src/plans/log";
import { logTable } from "../../src/plans/logRow";
import { logEntry, nothingDesired } from "../../src/plans/desiredState";
import { overtakenInPart, overtakenWhole } from "../../src/plans/laterOrders";
import type { Order } from "../../src/plans/order";
import { emptyWorkbook, type WorkbookContent } from "../../src/plans/workbookContent";
import { localTime } from "../../src/taskpane/orderStamp";
import type { WorkbookPort } from "../../src/taskpane/workbookPort";
import { problem, succeed } from "../../src/text/result";
import { applyDesired } from "../plans/applyDesired";
import { decisionContent, decisionOrder } from "./decisionContent";
import { done, notDone, type OpenPane, openPane, orders, settle, workbook, workbookHolding } from "./openPane";

const OLD = "mpp-2022-2-for-2024";
let pane: OpenPane;

/** Orders end like this, one after the other; the last ending stays. */
function endings(...outcomes: readonly Awaited<ReturnType<WorkbookPort["carryOut"]>>[]): WorkbookPort["carryOut"] {
  let given = 0;
  return jest.fn(() => {
    const outcome = outcomes[Math.min(given, outcomes.length - 1)] ?? done();
    given += 1;
    return Promise.resolve(outcome);
  });
}

/** A workbook whose log says that an order was begun. */
function begunIn(order: Order, kept?: string): WorkbookContent {
  const entry = logEntry("Besluit gekozen", "Capaciteitsbesluit");
  const content = applyDesired(
    { ...nothingDesired, tables: [logTable(order, entry, logSteps.begun)], log: entry },
    emptyWorkbook,
  );
  if (kept === undefined) return content;
  const place = logLayout.columns.indexOf("Opdracht (voor de invoegtoepassing)");
  const tables = content.tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => row.map((cell, index) => (index === place ? kept : cell))),
  }));
  return { ...content, tables };
}

describe("an order of the pane", () => {
  test("has an id, the moment in UTC and as the clock shows it, who gave it, and what its preview was made from", async () => {
    const port = workbook();
    pane = await openPane(port);
    await pane.click(`#decision-${OLD}`);
    await pane.click("#put-in-workbook");
    const [order] = orders(port);
    expect(order).toMatchObject({ who: "Regietafel", choice: { kind: "decision" } });
    expect(order?.id).toMatch(/^[a-z][a-z0-9]{7}$/u);
    expect(order?.at).toMatch(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/u);
    expect(order?.localTime).toMatch(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2} \(UTC.*\)$/u);
    expect(Object.keys(order?.base ?? {})).toEqual(["LRT_Besluiten", "LRT_Besluit", "LRT_Sleutel", "pointers"]);
  });

  test("that did not finish is the same order when the same is chosen again, and when Maak af is chosen", async () => {
    const port = workbook({ carryOut: endings(notDone("unfinished"), notDone("unfinished"), done()) });
    pane = await openPane(port);
    await pane.click(`#decision-${OLD}`);
    await pane.click("#put-in-workbook");
    expect(pane.words("#error-summary")).toContain("Nog niet in de werkmap: Besluiten. Kies Maak af.");
    await pane.click("#put-in-workbook");
    await pane.click("#finish");
    const [first, second, third] = orders(port);
    // Chosen anew it is given anew, under the id that the log knows: what came between is what the planner saw.
    expect(second).toEqual({ ...first, at: second?.at, localTime: second?.localTime });
    expect((second?.at ?? "") >= (first?.at ?? "")).toBe(true);
    expect(third).toEqual(second);
    expect(pane.words("#status")).toContain("geldt nu in de werkmap");
    expect(pane.isShown("#finish")).toBe(false);
    // The button that was chosen is gone: the outcome has the focus.
    expect(document.activeElement).toBe(pane.find("#status"));
  });

  test("of other choices is another order, and so is one after an order that is done or refused", async () => {
    const port = workbook({ carryOut: endings(notDone("unfinished"), done(), notDone("refused"), done()) });
    pane = await openPane(port);
    await pane.click(`#decision-${OLD}`);
    await pane.click("#put-in-workbook");
    await pane.fill("#key", "lrt-75500");
    for (let order = 0; order < 3; order += 1) await pane.click("#put-in-workbook");
    expect(new Set(orders(port).map(({ id }) => id)).size).toBe(4);
  });

  test("that was begun stays the same when the workbook could not be read at the next try", async () => {
    const unread = notDone("refused", problem("workbook.editing"));
    const port = workbook({ carryOut: endings(notDone("unfinished"), unread) });
    pane = await openPane(port);
    await pane.click(`#decision-${OLD}`);
    await pane.click("#put-in-workbook");
    await pane.click("#finish");
    expect(pane.words("#error-summary")).toContain("U bent nog in een cel aan het typen.");
    await pane.click("#finish");
    expect(new Set(orders(port).map(({ id }) => id)).size).toBe(1);
  });

  test("that found everything in place says so; what did not work out is told after it", async () => {
    const remarks = [problem("workbook.looksFailed", { detail: "?" })];
    pane = await openPane(workbook({ carryOut: endings(done({ wasPresent: true, remarks })) }));
    await pane.click(`#decision-${OLD}`);
    await pane.click("#put-in-workbook");
    expect(pane.lines("#status p")).toEqual([
      "Dit stond al in de werkmap. Er is niets bijgeschreven.",
      "Het besluit 'Capaciteitsbesluit najaar 2022 (voor 1 januari 2024)' geldt in de werkmap.",
      "De gegevens staan in de werkmap. Alleen de opmaak lukte niet (?).",
    ]);
  });

  test("that a later one overtook claims nothing: it is said to be finished, and that the later one stays", async () => {
    const overtaken = overtakenInPart({ action: "Besluit in werkmap gezet", subject: "Proefbesluit" });
    const desired = { ...nothingDesired, log: logEntry("Besluit in werkmap gezet", "Najaar"), overtaken };
    pane = await openPane(workbook({ carryOut: endings(done({ desired, remarks: [overtaken.told] })) }));
    await pane.click(`#decision-${OLD}`);
    await pane.click("#put-in-workbook");
    expect(pane.lines("#status p")).toEqual([
      "Afgemaakt: Besluit in werkmap gezet, Najaar.",
      "Hierna kwam een nieuwere opdracht: Besluit in werkmap gezet, Proefbesluit. Wat die invulde, blijft staan.",
    ]);
  });

  test("that a later one took the place of whole is closed, and not said to be finished", async () => {
    const overtaken = overtakenWhole({ action: "Besluit in werkmap gezet", subject: "Proefbesluit" });
    const desired = { ...nothingDesired, log: logEntry("Besluit in werkmap gezet", "Najaar"), overtaken };
    pane = await openPane(workbook({ carryOut: endings(done({ desired, remarks: [overtaken.told] })) }));
    await pane.click(`#decision-${OLD}`);
    await pane.click("#put-in-workbook");
    expect(pane.lines("#status p")).toEqual([
      "Gesloten: Besluit in werkmap gezet, Najaar.",
      "Hierna kwam een nieuwere opdracht: Besluit in werkmap gezet, Proefbesluit. Die geldt. Deze opdracht is gesloten en vulde nu niets in.",
    ]);
  });

  test("shows what the workbook holds after it without another read", async () => {
    const read = jest.fn(() => Promise.resolve(succeed(emptyWorkbook)));
    const content = decisionContent(OLD, "lrt-75500");
    pane = await openPane(workbook({ read, carryOut: endings(done({ content })) }));
    await pane.click(`#decision-${OLD}`);
    await pane.click("#put-in-workbook");
    expect(pane.words(".card")).toContain("Sleutel: LRT-uitkomst najaar 2022");
    expect(read).not.toHaveBeenCalled();
  });

  test("in more parts shows how far it is, and can be stopped", async () => {
    let asked: Parameters<WorkbookPort["carryOut"]>[1] = {};
    let end: (outcome: ReturnType<typeof notDone>) => void = () => undefined;
    const carryOut: WorkbookPort["carryOut"] = (_order, options) => {
      asked = options;
      return new Promise((ended) => (end = ended));
    };
    pane = await openPane(workbook({ carryOut }));
    await pane.click(`#decision-${OLD}`);
    await pane.click("#put-in-workbook");
    asked.onProgress?.(0, 1);
    expect(pane.isShown("#stop")).toBe(false);
    asked.onProgress?.(1, 3);
    expect(pane.words("#status")).toBe("Bezig … deel 2 van 3.");
    expect(asked.isStopped?.()).toBe(false);
    await pane.click("#stop");
    expect(asked.isStopped?.()).toBe(true);
    expect([pane.words("#status"), pane.isShown("#stop")]).toEqual(["Stopt na dit deel …", false]);
    end(notDone("unfinished", problem("workbook.stopped", { missing: "Taakstelling" })));
    await settle();
    expect(pane.words("#error-summary")).toContain("Nog niet in de werkmap: Taakstelling. Kies Maak af");
    expect(pane.isShown("#finish")).toBe(true);
  });
});

describe("orders that somebody began", () => {
  const begun = decisionOrder(OLD, "lrt-75500");

  test("are shown with who, when and what, and are finished exactly as the log kept them", async () => {
    const { port } = workbookHolding(begunIn(begun), { carryOut: endings(done()) });
    pane = await openPane(port);
    expect(pane.words("#unfinished-orders li p")).toBe(
      "Besluit gekozen: Capaciteitsbesluit. Begonnen door Provincie op 2026-11-25 09:30 (UTC+1).",
    );
    await pane.click("#finish-0");
    expect(orders(port)).toEqual([begun]);
    expect(pane.words("#status")).toBe("Afgemaakt: actie, onderwerp.");
    expect(pane.isShown("#unfinished-orders")).toBe(false);
  });

  test("too large to keep have a sentence in place of the button", async () => {
    pane = await openPane(workbookHolding(begunIn(begun, "")).port);
    expect(pane.words("#unfinished-orders")).toContain("is te groot om te bewaren");
    expect(pane.isShown("#finish-0")).toBe(false);
  });

  test.each([
    ["is no order any more", "{}"],
    ["is of another line", JSON.stringify({ ...begun, id: "anders22" })],
  ])("whose text %s are refused in a sentence", async (_what, kept) => {
    const { port } = workbookHolding(begunIn(begun, kept));
    pane = await openPane(port);
    await pane.click("#finish-0");
    expect(pane.words("#error-summary")).toContain("De bewaarde opdracht in het Logboek is niet te gebruiken");
    expect(port.carryOut).not.toHaveBeenCalled();
  });

  test("that cannot go on say how to end them, and have no button any more", async () => {
    const { port } = workbookHolding(begunIn(begun), {
      carryOut: endings({ ...notDone("unfinished", problem("workbook.cannotGoOn"), begunIn(begun)), isOver: true }),
    });
    pane = await openPane(port);
    await pane.click("#finish-0");
    const told = "zij kan niet meer af. Zet in het Logboek bij Stap 'gestopt'.";
    expect(pane.words("#error-summary")).toContain(told);
    expect(pane.words("#unfinished-orders")).toContain(told);
    expect([pane.isShown("#finish"), pane.isShown("#finish-0")]).toEqual([false, false]);
  });

  test("whose text is no order any more have no button after that was told", async () => {
    pane = await openPane(workbookHolding(begunIn(begun, "{}")).port);
    await pane.click("#finish-0");
    expect(pane.words("#unfinished-orders")).toContain("De bewaarde opdracht in het Logboek is niet te gebruiken");
    expect(pane.isShown("#finish-0")).toBe(false);
  });

  test("and that were undone, and cannot come back, are offered once", async () => {
    const { port, tell } = workbookHolding(emptyWorkbook, {
      carryOut: endings({ ...notDone("refused", problem("workbook.cannotComeBack"), emptyWorkbook), isOver: true }),
    });
    pane = await openPane(port);
    await tell({ damaged: [begun] });
    await pane.click("#repair-0");
    expect(pane.words("#error-summary")).toContain("Zij komt niet terug. Wilt u haar nog? Kies haar dan opnieuw.");
    expect([pane.isShown("#finish"), pane.isShown("#unfinished-orders")]).toEqual([false, false]);
    await tell({ damaged: [begun] });
    expect(pane.isShown("#unfinished-orders")).toBe(false);
  });

  test("and that a colleague's change damaged are shown until they are whole again", async () => {
    const { port, tell } = workbookHolding(emptyWorkbook);
    pane = await openPane(port);
    await tell({ damaged: [begun] });
    expect(pane.words("#unfinished-orders li p")).toBe(
      "Er ontbreekt nu iets van: het besluit, van 2026-11-25 09:30 (UTC+1). Een collega schreef tegelijk met u, of iemand maakte uw opdracht ongedaan of haalde regels weg.",
    );
    await tell();
    await pane.click("#repair-0");
    expect(orders(port)).toEqual([begun]);
    expect(pane.isShown("#unfinished-orders")).toBe(false);
  });

  test("of a colleague are told with who gave them, until the planner gives one", async () => {
    const { port, tell } = workbookHolding({ ...emptyWorkbook });
    pane = await openPane(port);
    expect(pane.words("#others")).toBe("");
    const entry = logEntry("Taakruil", "2023-II");
    // Just now: in a workbook without a log, what was done long ago came with a file.
    const time = localTime(new Date());
    const given = { ...begun, localTime: time };
    const log = logTable({ ...given, id: "vanander", who: "Gemeente Almere" }, entry, logSteps.done);
    await tell({ damaged: null }, applyDesired({ ...nothingDesired, tables: [log], log: entry }, emptyWorkbook));
    expect(pane.words("#others")).toBe(`Gemeente Almere: Taakruil, 2023-II (${time}).`);
    // Another one is told beside it.
    const other = logTable({ ...given, id: "nogeen", who: "" }, entry, logSteps.done);
    await tell({ damaged: null }, applyDesired({ ...nothingDesired, tables: [log, other], log: entry }, emptyWorkbook));
    expect(pane.lines("#others p")).toEqual([
      `Gemeente Almere: Taakruil, 2023-II (${time}).`,
      `Door een collega: Taakruil, 2023-II (${time}).`,
    ]);
    await pane.click(`#decision-${OLD}`);
    await pane.click("#put-in-workbook");
    expect(pane.words("#others")).toBe("");
  });

  test("and that a later look finds whole are no longer shown", async () => {
    const { port, tell } = workbookHolding(emptyWorkbook);
    pane = await openPane(port);
    await tell({ damaged: [begun] });
    expect(pane.isShown("#unfinished-orders")).toBe(true);
    await tell({ damaged: [] });
    expect(pane.isShown("#unfinished-orders")).toBe(false);
  });

  test("and of which somebody took lines away on purpose can be left as they are, one or all, and are not named again", async () => {
    const { port, tell } = workbookHolding(emptyWorkbook);
    const [second, third] = [
      { ...begun, id: "tweede" },
      { ...begun, id: "derde" },
    ];
    pane = await openPane(port);
    await tell({ damaged: [begun, second, third] });
    await pane.click("#leave-0");
    expect(pane.words("#status")).toContain("De werkmap blijft zoals zij is.");
    expect([pane.isShown("#repair-1"), pane.isShown("#repair-2")]).toEqual([true, false]);
    await pane.click("#leave-all");
    await tell({ damaged: [begun, second, third] });
    expect(pane.isShown("#unfinished-orders")).toBe(false);
    await tell({ damaged: [begun, { ...begun, id: "vierde" }] });
    expect([pane.isShown("#repair-0"), pane.isShown("#repair-1"), pane.isShown("#leave-all")]).toEqual([
      true,
      false,
      false,
    ]);
    expect(orders(port)).toEqual([]);
  });
});
