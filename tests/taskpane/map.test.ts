/** @jest-environment jsdom */
import type { MapChoice } from "../../src/plans/map/mapChoice";
import { emptyWorkbook, type WorkbookContent } from "../../src/plans/workbookContent";
import type { WorkbookPort } from "../../src/taskpane/workbookPort";
import { fail, problem, succeed } from "../../src/text/result";
import { applyDesired } from "../plans/applyDesired";
import { municipalMap, provinceMap } from "../plans/map/mapChoices";
import { orderOf, planned } from "../plans/reception/decisions";
import { decisionContent } from "./decisionContent";
import { done, type OpenPane, openPane, orders, selected, workbookHolding } from "./openPane";

describe("maps in the section Delen", () => {
  let pane: OpenPane;
  const open = async (
    content: WorkbookContent,
    map: MapChoice,
    change: Partial<WorkbookPort> = {},
  ): Promise<WorkbookPort> => {
    const made = planned(orderOf({ kind: "map", map }));
    const outcome = done({ desired: made, content: applyDesired(made, content) });
    const { port } = workbookHolding(content, { carryOut: jest.fn(() => Promise.resolve(outcome)), ...change });
    pane = await openPane(port);
    await pane.click("#section-sharing");
    return port;
  };

  test("of the provinces need a decision in the workbook; of municipalities they do not", async () => {
    const port = await open(emptyWorkbook, provinceMap());
    expect(pane.words("#map-needs")).toBe("Voor de kaart van de provincies zet u eerst een besluit in de werkmap.");
    await pane.click("#map-provinces");
    expect(orders(port)).toEqual([]);
  });

  test("of the provinces show what a page for a meeting shows, and the pane says on which sheet", async () => {
    const port = await open(decisionContent("mpp-2022-2-for-2024", "lrt-77100"), provinceMap());
    expect(pane.isShown("#map-needs")).toBe(false);
    await pane.click("#map-provinces");
    await pane.click("#meeting");
    const [map, meeting] = orders(port).map(({ choice }) => choice);
    if (map?.kind !== "map" || map.map.areas !== "provinces" || meeting?.kind !== "meeting") {
      throw new Error("There are no orders.");
    }
    expect(map.map.paper).toEqual(meeting.meeting);
    expect(map.map.paper.decision.id).toBe("mpp-2022-2-for-2024");
  });

  test("of municipalities are made of the selection, and the pane says how many have no number", async () => {
    const cells = selected([
      ["Gemeente", "Plekken"],
      ["Urk", 12.345],
      ["Almere", 3],
    ]);
    const port = await open(emptyWorkbook, municipalMap("PV24", [3]), {
      readSelection: () => Promise.resolve(succeed(cells)),
    });
    await pane.click("#map-municipalities");
    const [order] = orders(port);
    if (order?.choice.kind !== "map" || order.choice.map.areas !== "municipalities") throw new Error("No order.");
    expect(order.choice.map.rows.map(({ value }) => value)).toEqual([3, null, null, null, 12.35, null]);
    expect(pane.words("#status")).toContain("De kaart staat in het blad Kaart 2026-11-30.");
    expect(pane.words("#status")).toContain("4 gemeenten hebben geen getal. Op hun tegels staat: geen gegevens.");
    expect(pane.words("#status")).toContain("De getallen zijn afgerond op twee decimalen.");
  });

  test("of a selection that is no list of municipalities are refused with what to select", async () => {
    const port = await open(emptyWorkbook, municipalMap("PV24", [3]), {
      readSelection: () => Promise.resolve(fail(problem("workbook.selectionTooLarge"))),
    });
    await pane.click("#map-municipalities");
    expect(orders(port)).toEqual([]);
    expect(pane.words("#error-summary")).toContain(
      "Selecteer de namen van de gemeenten en een kolom getallen ernaast, en geen hele kolommen.",
    );
  });
});
