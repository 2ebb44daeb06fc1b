import { difference } from "../../src/plans/difference";
import { offeredSheets, sheetOfTable } from "../../src/plans/offeredSheets";
import type { Order, OrderChoice } from "../../src/plans/order";
import type { DesiredState } from "../../src/plans/desiredState";
import { quotaLayouts } from "../../src/plans/housing/quotaLayouts";
import { planWithLog } from "../../src/plans/planWithLog";
import { emptyWorkbook, type WorkbookContent } from "../../src/plans/workbookContent";
import { applyDesired, withTables } from "./applyDesired";
import { provinceMap } from "./map/mapChoices";
import { meetingChoice } from "./meeting/meetingChoiceOf";
import { revision } from "./housing/orders";
import { decisionOrder, orderOf } from "./reception/decisions";
import { desired as wanted } from "./smallTable";

interface CarriedOut {
  readonly offered: readonly string[];
  readonly content: WorkbookContent;
}

/** What is offered when an order has been written in a workbook, and what the workbook holds then. */
function carriedOut(order: Order, content: WorkbookContent = emptyWorkbook): CarriedOut {
  const planned = planWithLog(order, content);
  if (!planned.ok) throw new Error(planned.problems.map(({ code }) => code).join(", "));
  const desired = planned.value;
  const after = applyDesired(desired, content);
  const written = difference(desired, content);
  const offered = offeredSheets(order.choice.kind, { desired, written, content: after });
  return { offered: offered.map(({ name }) => name), content: after };
}

const HALF_YEAR = { year: 2023, half: 2 } as const;
const halfYear: OrderChoice = {
  kind: "halfYear",
  halfYear: { province: "PV24", halfYear: HALF_YEAR, rounding: "published", ownNational: null },
};
const { content: withQuota } = carriedOut(orderOf(halfYear));

describe("the sheets that are offered after an order", () => {
  test("of a decision: its places and Start first, then what else was written", () => {
    expect(carriedOut(decisionOrder()).offered).toEqual(["Besluit", "Start", "Besluiten"]);
  });

  test("of a half-year: the quota first, no table that is still blank, and never more than three", () => {
    expect(carriedOut(orderOf(halfYear)).offered).toEqual(["Taakstelling", "Halfjaren", "Landelijk"]);
  });

  test("of dwellings: their sheet before the sheet of locations that comes along", () => {
    const dwellings = orderOf(
      { kind: "dwellings", dwellings: { province: "PV24", halfYear: HALF_YEAR } },
      { id: "o2" },
    );
    expect(carriedOut(dwellings, withQuota).offered).toEqual(["Woningen", "Doorstroomlocaties"]);
  });

  test("of the checks: their sheet, which holds no table, then Start with the verdict", () => {
    expect(carriedOut(orderOf({ kind: "checks" })).offered).toEqual(["Controles", "Start"]);
  });

  test("of a formula: the sheet that the planner chose, also when checks are written elsewhere", () => {
    const { content } = carriedOut(orderOf({ kind: "checks" }));
    const sheets = [...content.sheets, { id: "7", name: "Mijn blad", isProtected: false, used: null }];
    const formula: OrderChoice = {
      kind: "formula",
      formula: {
        total: 10,
        weights: { kind: "selection", address: "'Mijn blad'!A1:A2", rows: 2, columns: 1, seen: "" },
        method: "sluitend",
        minimum: null,
        maximum: null,
        at: { sheet: "mijn blad", row: 0, column: 2 },
      },
    };
    expect(carriedOut(orderOf(formula, { id: "o2" }), { ...content, sheets }).offered[0]).toBe("Mijn blad");
  });

  test("of a result that is kept: its own sheet before the table of formulas", () => {
    const freeze: OrderChoice = {
      kind: "freeze",
      freeze: {
        source: { sheet: "Blad1", row: 0, column: 0 },
        day: "2026-11-28",
        decision: "",
        key: "",
        values: [[60]],
        formats: [["General"]],
        formulas: [{ row: 0, column: 0, rows: 1, columns: 1, formula: "SUM(B1:B3)", format: "General" }],
        tables: [],
      },
    };
    expect(carriedOut(orderOf(freeze)).offered).toEqual(["Uitkomst vast 2026-11-28", "Bevroren"]);
  });

  test("of a page for a meeting: that page, also where Start gets a line about it", () => {
    const { content } = carriedOut(decisionOrder());
    const meeting = orderOf({ kind: "meeting", meeting: meetingChoice() }, { id: "o2" });
    expect(carriedOut(meeting, content).offered).toEqual(["Vergaderblad 2026-11-30"]);
  });

  test("of a map: the sheet with the map", () => {
    const { content } = carriedOut(decisionOrder());
    const map = orderOf({ kind: "map", map: provinceMap() }, { id: "o2" });
    expect(carriedOut(map, content).offered).toEqual(["Kaart 2026-11-30"]);
  });

  test("of an update: the log, where it says what it did; of a revision: its own table first", () => {
    const older = {
      ...withQuota,
      pointers: new Map([...withQuota.pointers].filter(([name]) => name !== "LRT_Schema")),
    };
    expect(carriedOut(orderOf({ kind: "update" }, { id: "o2" }), older).offered[0]).toBe("Logboek");
    expect(carriedOut(orderOf(revision(), { id: "o2" }), withQuota).offered[0]).toBe("Bijstelling");
  });

  test("are each known by the table or the named cell on them, else by themselves; what is not there is left out", () => {
    const marksOf = (kind: OrderChoice["kind"], desired: Partial<DesiredState>, content: WorkbookContent) => {
      const state = wanted(desired);
      return offeredSheets(kind, { desired: state, written: difference(wanted(), content), content });
    };
    const { content } = carriedOut(orderOf({ kind: "checks" }));
    expect(marksOf("checks", {}, content)).toEqual([
      { mark: { by: "name", key: "LRT_BlokControles" }, name: "Controles" },
    ]);
    expect(marksOf("checks", {}, emptyWorkbook)).toEqual([]);
    const placed = [{ sheet: "CONTROLES", row: 0, column: 0, contents: [], spill: null }];
    const { id } = content.sheets.find(({ name }) => name === "Controles") ?? { id: "" };
    expect(marksOf("formula", { placed }, content)).toEqual([{ mark: { by: "sheet", key: id }, name: "Controles" }]);
    expect(marksOf("formula", { placed }, emptyWorkbook)).toEqual([]);
    const tables = [{ layout: quotaLayouts.LRT_Taakstelling, rows: [] }];
    expect(marksOf("exchange", { tables }, withQuota)).toEqual([
      { mark: { by: "table", key: "LRT_Taakstelling" }, name: "Taakstelling" },
    ]);
    expect(marksOf("exchange", { tables }, emptyWorkbook)).toEqual([]);
  });

  test("when everything stood there already: only what the order is about", () => {
    const { content } = carriedOut(decisionOrder());
    expect(carriedOut(decisionOrder(), content).offered).toEqual(["Besluit", "Start"]);
  });

  test("carry the name that somebody gave them since", () => {
    const renamed = withQuota.tables.map((table) =>
      table.name === "LRT_Taakstelling" ? { ...table, name: "Quota", sheet: "Taak per gemeente" } : table,
    );
    expect(sheetOfTable(quotaLayouts.LRT_Taakstelling, withTables(withQuota, ...renamed))).toEqual({
      mark: { by: "table", key: "LRT_Taakstelling" },
      name: "Taak per gemeente",
    });
  });

  test("leave out a table that is not there, and one of two that may be it", () => {
    expect(sheetOfTable(quotaLayouts.LRT_Taakstelling, emptyWorkbook)).toBeNull();
    const [quota] = withQuota.tables.filter(({ name }) => name === "LRT_Taakstelling");
    if (quota === undefined) throw new Error("There is no quota.");
    const twice = ["Een", "Twee"].map((name) => ({ ...quota, id: name, name, sheet: name }));
    expect(sheetOfTable(quotaLayouts.LRT_Taakstelling, { tables: twice })).toBeNull();
  });
});
