/** @jest-environment jsdom */
import { taskLayouts } from "../../src/plans/housing/taskLayouts";
import { pointerNames } from "../../src/plans/reception/pointers";
import type { WorkbookContent } from "../../src/plans/workbookContent";
import { workbookOf } from "../plans/checkSheet/checkedWorkbook";
import { typed } from "../plans/housing/orderFor";
import { autumn, opening } from "../plans/housing/orders";
import { decisionContent } from "./decisionContent";
import { done, type OpenPane, openPane, orders, workbookHolding } from "./openPane";

const content = decisionContent("mpp-2022-2-for-2024", "lrt-75500");
let pane: OpenPane;

/** The workbook as one of this schema says it is. */
function ofSchema(value: number): WorkbookContent {
  const pointers = new Map(content.pointers);
  pointers.set(pointerNames.schema, { sheet: "Start", row: 8, column: 1, value });
  return { ...content, pointers };
}

describe("a workbook of another version", () => {
  test("that is of this version says nothing about it", async () => {
    pane = await openPane(workbookHolding(content).port);
    expect([pane.isShown("#older-version"), pane.isShown("#read-only")]).toEqual([false, false]);
  });

  test("that is older can be brought up to date with one order", async () => {
    const { port } = workbookHolding(ofSchema(1), { carryOut: jest.fn(() => Promise.resolve(done({ content }))) });
    pane = await openPane(port);
    expect(pane.words("#older-version")).toContain("Deze werkmap is gemaakt met een oudere versie");
    await pane.click("#update-workbook");
    expect(orders(port).map(({ choice }) => choice)).toEqual([{ kind: "update" }]);
    expect(pane.words("#status")).toBe("De werkmap is bijgewerkt. Wat u invulde, staat er nog.");
    expect(pane.isShown("#older-version")).toBe(false);
  });

  test("that lost a sheet says which one, and gets it back with the same order", async () => {
    const { name, sheet, columns } = taskLayouts.LRT_DrieOpgaven;
    const table = { id: name, name, sheet, row: 4, column: 0, headers: columns, rows: [], formulas: null };
    const lost = { ...content, tables: [...content.tables, { ...table, hasTotals: false }] };
    const { port } = workbookHolding(lost, { carryOut: jest.fn(() => Promise.resolve(done({ content }))) });
    pane = await openPane(port);
    expect(pane.words("#older-version")).toContain("Niet meer als tabel in de werkmap: Taakstelling.");
    await pane.click("#update-workbook");
    expect(orders(port).map(({ choice }) => choice)).toEqual([{ kind: "update" }]);
    expect(pane.words("#status")).toContain(
      "Opnieuw gemaakt: Taakstelling. Wat daar was ingevuld, is niet teruggekomen",
    );
    expect(pane.isShown("#older-version")).toBe(false);
  });

  test("with rows that an older pane wrote names their sheet, and mends them with the same order", async () => {
    const computed = { Keer: "", "Startsaldo telt": "", Mutatie: "", Drempel: "" };
    const whole = typed(workbookOf(opening(autumn)), "LRT_Halfjaren", () => true, {
      "Nog te huisvesten": 0,
      Controle: "OK",
    });
    const tables = typed(whole, "LRT_Taakstelling", () => true, computed).tables.map((table) => ({
      ...table,
      formulas: null,
    }));
    const older = { ...whole, tables };
    const { port } = workbookHolding(older, { carryOut: jest.fn(() => Promise.resolve(done({ content }))) });
    pane = await openPane(port);
    expect(pane.words("#older-version")).toContain("Op regels in Taakstelling ontbreken formules.");
    await pane.click("#update-workbook");
    expect(orders(port).map(({ choice }) => choice)).toEqual([{ kind: "update" }]);
    expect(pane.isShown("#older-version")).toBe(false);
  });

  test("that is newer can be read; every button that writes says why it cannot be used", async () => {
    const { port } = workbookHolding(ofSchema(99));
    pane = await openPane(port);
    expect(pane.words("#read-only")).toContain("(schema 99; deze kent 2)");
    expect(pane.words(".card")).toContain("Sleutel: LRT-uitkomst najaar 2022");
    await pane.click("#decision-mpp-2024-1-for-2025");
    for (const [section, button] of [
      ["decision", "#put-in-workbook"],
      ["allocation", "#insert-formula"],
      ["housing", "#make-locations"],
    ] as const) {
      await pane.click(`#section-${section}`);
      expect([pane.isEnabled(button), pane.find(button).getAttribute("aria-describedby")]).toEqual([
        false,
        "read-only",
      ]);
      await pane.click(button);
    }
    expect(port.carryOut).not.toHaveBeenCalled();
  });
});
