/** @jest-environment jsdom */
import { difference } from "../../src/plans/difference";
import { emptyWorkbook, type WorkbookContent } from "../../src/plans/workbookContent";
import { fail, problem } from "../../src/text/result";
import type { WorkbookPort } from "../../src/taskpane/workbookPort";
import { applyDesired } from "../plans/applyDesired";
import { decisionOrder, planned } from "../plans/reception/decisions";
import { plan, workbookWith } from "../plans/housing/orderFor";
import { openHousing } from "./openHousing";
import { done, openPane, workbook } from "./openPane";
import { quotaWith } from "./quotaBuilder";

/** A workbook in which the decision is written when it is asked for. */
function accepting(change: Partial<WorkbookPort> = {}): WorkbookPort {
  const desired = planned(decisionOrder());
  const outcome = done({
    desired,
    written: difference(desired, emptyWorkbook),
    content: applyDesired(desired, emptyWorkbook),
  });
  return workbook({ carryOut: () => Promise.resolve(outcome), ...change });
}

describe("Ga naar blad", () => {
  test("is offered after an order, the sheet that it is about first; a click brings it to the front and the message stays", async () => {
    const port = accepting();
    const pane = await openPane(port);
    await pane.click("#put-in-workbook");
    expect(pane.lines("#go-to-sheet button")).toEqual([
      "Ga naar blad Besluit",
      "Ga naar blad Start",
      "Ga naar blad Besluiten",
    ]);
    expect(port.showSheet).not.toHaveBeenCalled();
    await pane.click("#go-to-sheet-1");
    expect(port.showSheet).toHaveBeenCalledWith({ by: "table", key: "LRT_Besluit" });
    expect(pane.words("#status")).toContain("geldt nu in de werkmap");
    expect(pane.isShown("#go-to-sheet-1")).toBe(true);
  });

  test("goes when the planner begins something else", async () => {
    const pane = await openPane(accepting());
    await pane.click("#put-in-workbook");
    await pane.click("#section-allocation");
    expect(pane.isShown("#go-to-sheet")).toBe(false);
  });

  test("says what is so when the sheet is gone", async () => {
    const pane = await openPane(accepting({ showSheet: () => Promise.resolve(fail(problem("workbook.itemGone"))) }));
    await pane.click("#put-in-workbook");
    await pane.click("#go-to-sheet-1");
    expect(pane.words("#error-summary")).toContain("Excel vindt een blad, tabel of naam niet meer");
  });
});

describe("buttons that make a sheet, when it is there", () => {
  const HALF_YEAR = { year: 2023, half: 2 } as const;
  const quota = quotaWith({ halfYear: "2023-II", province: "PV24", national: [17_600] });
  const occupancy = { kind: "occupancy", occupancy: { period: "week", periods: 26, start: "2027-01-04" } } as const;
  const after = (...choices: readonly Parameters<typeof plan>[1][]): WorkbookContent =>
    choices.reduce((content, choice) => applyDesired(plan(content, choice), content), quota);

  test("become the way to that sheet: it is made once", async () => {
    const content = after(
      { kind: "transitionLocations" },
      { kind: "threeTasks", threeTasks: { province: "PV24", halfYear: HALF_YEAR } },
      occupancy,
    );
    const pane = await openHousing(content);
    expect(["#make-locations", "#make-three-tasks", "#make-occupancy", "#occupancy-start"].map(pane.isShown)).toEqual([
      false,
      false,
      false,
      false,
    ]);
    await pane.click("#make-occupancy-there-1");
    expect(pane.port.showSheet).toHaveBeenLastCalledWith({ by: "table", key: "LRT_Bezetting" });
    expect(pane.words("#make-three-tasks-there")).toBe("Ga naar blad Drie opgaven");
    expect(pane.words("#make-locations-there")).toBe("Ga naar blad Doorstroomlocaties");
  });

  test("keep a button beside it where a next half-year adds lines", async () => {
    const pane = await openHousing(after({ kind: "dwellings", dwellings: { province: "PV24", halfYear: HALF_YEAR } }));
    expect(pane.words("#make-dwellings")).toBe("Vul blad Woningen aan");
    expect(pane.words("#make-dwellings-there")).toBe("Ga naar blad Woningen");
  });

  test("stay as they are where the sheet is not there", async () => {
    const pane = await openHousing(workbookWith());
    expect(pane.words("#make-locations")).toBe("Maak blad Doorstroomlocaties");
    expect(pane.isShown("#make-locations-there")).toBe(false);
  });
});
