/** @jest-environment jsdom */
import { inspectedSheet } from "../findings/inspectedSheet";
import type { Inspection } from "../../src/findings/inspectedExcel";
import type { InspectedSheet, InspectedWorkbook } from "../../src/findings/inspectedWorkbook";
import { sealable } from "../../src/findings/sealable";
import { planWithLog } from "../../src/plans/planWithLog";
import { sealPrint } from "../../src/plans/seal/sealedState";
import { emptyWorkbook, type WorkbookContent } from "../../src/plans/workbookContent";
import type { WorkbookPort } from "../../src/taskpane/workbookPort";
import { shortFingerprint } from "../../src/text/fingerprint";
import { succeed } from "../../src/text/result";
import { applyDesired } from "../plans/applyDesired";
import { orderOf } from "../plans/reception/decisions";
import { done, inspectionOf, type OpenPane, openPane, orders, workbookHolding } from "./openPane";

const figures = inspectedSheet("Cijfers", [
  ["Gemeente", "Plekken"],
  ["Almere", 218],
  ["Urk", 23],
]);

function inspected(content: WorkbookContent, ...sheets: readonly InspectedSheet[]): InspectedWorkbook {
  return { ...inspectionOf(content).workbook, sheets };
}

function sealedContent(workbook: InspectedWorkbook): WorkbookContent {
  const state = sealable(workbook);
  if (!state.ok) throw new Error("It cannot be sealed.");
  const seal = { name: "Stuk", decision: "", key: "", state: state.value };
  const desired = planWithLog(orderOf({ kind: "seal", seal }), emptyWorkbook);
  if (!desired.ok) throw new Error("There is no plan.");
  return applyDesired(desired.value, emptyWorkbook);
}

const sealed = sealedContent(inspected(emptyWorkbook, figures));

const sealId = orderOf({ kind: "checks" }).id;

/** The same workbook, sealed once more ten minutes later, with 220 places in Almere and a sheet more. */
function sealedAgain(): WorkbookContent {
  const sheets = [
    inspectedSheet("Cijfers", [
      ["Gemeente", "Plekken"],
      ["Almere", 220],
      ["Urk", 23],
    ]),
    inspectedSheet("Notities", [["x"]]),
  ];
  const state = sealable(inspected(sealed, ...sheets));
  if (!state.ok) throw new Error("It cannot be sealed.");
  const seal = { name: "Later", decision: "", key: "", state: state.value };
  const order = { ...orderOf({ kind: "seal", seal }), id: "zegel-2", at: "2026-11-25T08:40:00.000Z" };
  const desired = planWithLog({ ...order, localTime: "25-11-2026 09:40" }, sealed);
  if (!desired.ok) throw new Error("There is no plan.");
  return applyDesired(desired.value, sealed);
}

describe("seals in the section Delen", () => {
  let pane: OpenPane;
  const open = async (content: WorkbookContent, ...sheets: readonly InspectedSheet[]): Promise<WorkbookPort> => {
    const answer: Inspection = { workbook: inspected(content, ...sheets), unseen: [] };
    const { port } = workbookHolding(content, {
      inspect: jest.fn(() => Promise.resolve(succeed(answer))),
      carryOut: jest.fn(() => Promise.resolve(done({ content }))),
    });
    pane = await openPane(port);
    await pane.click("#section-sharing");
    return port;
  };

  test("the workbook is sealed as it is at the click, under the name that was typed", async () => {
    const port = await open(emptyWorkbook, figures);
    expect(pane.isShown("#check-seal")).toBe(false);
    await pane.fill("#seal-name", " Stuk voor de regietafel ");
    await pane.click("#seal");
    const [order] = orders(port);
    const state = sealable(inspected(emptyWorkbook, figures));
    expect(order?.choice).toEqual({
      kind: "seal",
      seal: { name: "Stuk voor de regietafel", decision: "", key: "", state: state.ok ? state.value : null },
    });
    const print = shortFingerprint(state.ok ? sealPrint(state.value) : "");
    expect(pane.words("#status")).toContain(`De werkmap is verzegeld. Vingerafdruk: ${print}.`);
    expect(pane.valueOf("#seal-name")).toBe("");
  });

  test("nothing is sealed while Excel computes", async () => {
    const port = await open(emptyWorkbook, inspectedSheet("Cijfers", [["#BUSY!"]]));
    await pane.click("#seal");
    expect(pane.words("#error-summary")).toContain("Op blad Cijfers staat #BUSY!.");
    expect(orders(port)).toEqual([]);
  });

  test("a seal that is whole is told, with sheets that came since", async () => {
    await open(sealed, figures, inspectedSheet("Notities", [["x"]]));
    await pane.click("#check-seal");
    expect(pane.words("#seal-verdict")).toMatch(/^Het zegel van 25-11-2026 09:30 is heel: er is niets veranderd\./u);
    expect(pane.lines("#seal-beside li")).toEqual(["Blad Notities is er bij gekomen. Dat verbreekt het zegel niet."]);
    expect(pane.words("#seals summary")).toBe("1 zegel");
    expect(pane.words("#seals li")).toContain("Stuk. Verzegeld op 25-11-2026 09:30 door provincie.");
  });

  test("a seal that is broken is told with the rows, and leads to them", async () => {
    const changed = inspectedSheet("Cijfers", [
      ["Gemeente", "Plekken"],
      ["Almere", 219],
      ["Urk", 23],
    ]);
    const port = await open(sealed, changed);
    await pane.click("#check-seal");
    expect(pane.words("#seal-verdict")).toContain("Het zegel van 25-11-2026 09:30 is verbroken.");
    expect(pane.lines("#seal-changes p")).toEqual(["Blad Cijfers: regel 2"]);
    await pane.click("#seal-go-to-0");
    expect(jest.mocked(port.showSheet).mock.calls).toEqual([[{ by: "sheet", key: "Cijfers" }, "A2:B2"]]);
  });

  test("of two seals one is chosen to check with: the workbook is as it was at the first", async () => {
    await open(sealedAgain(), figures);
    await pane.click("#check-seal");
    expect(pane.words("#seal-verdict")).toContain("Het zegel van 25-11-2026 09:40 is verbroken.");
    await pane.fill("#seal-against", sealId);
    expect(pane.isShown("#seal-verdict")).toBe(false);
    await pane.click("#check-seal");
    expect(pane.words("#seal-verdict")).toContain("Het zegel van 25-11-2026 09:30 is heel");
  });

  test("of two seals the difference is told without reading a sheet: row 2 of Cijfers, and the sheet Notities", async () => {
    const port = await open(sealedAgain(), figures);
    expect(pane.lines("#seal-differences li")).toEqual(["Blad Cijfers: regel 2", "Blad Notities is er bij gekomen."]);
    expect(pane.words("#seal-from")).toContain("Stuk (25-11-2026 09:30)");
    await pane.fill("#seal-from", "zegel-2");
    expect(pane.words("#seal-same")).toBe("Tussen deze twee zegels is niets veranderd.");
    expect(jest.mocked(port.inspect).mock.calls).toEqual([]);
  });

  test("with one seal there is nothing to choose", async () => {
    await open(sealed, figures);
    expect([pane.isShown("#seal-against"), pane.isShown("#seal-difference")]).toEqual([false, false]);
  });

  test("a sheet that is too large to read is told, and the seal is not called whole", async () => {
    const used = { row: 0, column: 0, rows: 1_000_000, columns: 2 };
    const content = { ...sealed, sheets: [{ id: "1", name: "Cijfers", isProtected: false, used }] };
    await open(content, inspectedSheet("Cijfers", []));
    await pane.click("#check-seal");
    expect(pane.words("#seal-verdict")).toContain("Wat te lezen was, is niet veranderd");
    expect(pane.lines("#seal-beside li")).toEqual([
      "Blad Cijfers is te groot om te lezen. Dat blad is niet nagekeken.",
    ]);
    await pane.click("#seal");
    expect(pane.words("#error-summary")).toContain("Blad Cijfers is te groot om te lezen.");
  });

  test("a seal of which the row was changed proves nothing", async () => {
    const tables = sealed.tables.map((table) =>
      table.name === "LRT_Zegels"
        ? { ...table, rows: table.rows.map((row) => row.map((cell) => (cell === "Stuk" ? "Ander" : cell))) }
        : table,
    );
    await open({ ...sealed, tables }, figures);
    expect(pane.words("#seals li")).toContain("De regel van dit zegel is veranderd");
    await pane.click("#check-seal");
    expect(pane.words("#seal-verdict")).toContain("Er is geen zegel dat iets bewijst");
  });
});
