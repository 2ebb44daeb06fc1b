/** @jest-environment jsdom */
import { planOf } from "../../src/plans/planOf";
import type { Order } from "../../src/plans/order";
import { emptyWorkbook, type WorkbookContent } from "../../src/plans/workbookContent";
import { municipalitiesOf } from "../../src/reference/regions";
import { after, decided, workbookOf } from "../plans/checkSheet/checkedWorkbook";
import { typed } from "../plans/housing/orderFor";
import { done, type OpenPane, openPane, orders, remembering, settle, workbookHolding } from "./openPane";

const FLEVOLAND = { kind: "regions", regions: { province: "PV24" } } as const;

let pane: OpenPane;
let port: ReturnType<typeof workbookHolding>["port"];

/** Opens the part with the regions, for 300 places. */
async function open(content: WorkbookContent = emptyWorkbook, kept: Readonly<Record<string, string>> = {}) {
  ({ port } = workbookHolding(content, {
    carryOut: jest.fn((order: Order) => {
      const desired = planOf(order, content);
      if (!desired.ok) throw new Error(JSON.stringify(desired.problems));
      return Promise.resolve(done({ desired: desired.value, content: after(content, order) }));
    }),
  }));
  pane = await openPane(port, { memory: remembering({ wie: "Regietafel", begin: "klaar", ...kept }) });
  await pane.click("#section-allocation");
  await pane.fill("#total", "300");
  const details = pane.find("#regions") as HTMLDetailsElement;
  details.open = true;
  details.dispatchEvent(new Event("toggle"));
  await settle();
}

/** Flevoland in two groups. */
const own = (): WorkbookContent =>
  typed(workbookOf(FLEVOLAND), "LRT_Regio", (row) => ["Almere", "Zeewolde"].includes(String(row["Naam"])), {
    "Regio (invoer)": "Zuid",
  });

const numbers = (selector: string): readonly number[] =>
  pane.lines(selector).map((text) => Number(text.replaceAll(".", "").replace("−", "-").replace("+", "")));

describe("a total by way of regions, in the pane", () => {
  test("asks for a province, and knows the one that was chosen before", async () => {
    await open();
    expect(pane.isShown("#steps-table")).toBe(false);
    await pane.fill("#regions-province", "PV24");
    expect(pane.isShown("#steps-table")).toBe(true);
    await open(emptyWorkbook, { provincie: "PV28" });
    expect(pane.valueOf("#regions-province")).toBe("PV28");
    expect(pane.lines("#steps-table tbody tr")).toHaveLength(municipalitiesOf("PV28").length);
  });

  test("goes by the safety regions where the workbook has none, and says so", async () => {
    await open(emptyWorkbook, { provincie: "PV28" });
    expect(pane.words("#regions-origin")).toBe(
      "De werkmap heeft nog geen regio's van Zuid-Holland. Hier staan de veiligheidsregio's (CBS, indeling 1 januari 2023).",
    );
    expect([...pane.lines("#regions-table tbody th")].sort()).toEqual([
      "Haaglanden",
      "Hollands Midden",
      "Rotterdam-Rijnmond",
      "Zuid-Holland Zuid",
    ]);
    expect(pane.words("#regions-table tfoot")).toBe("Som 50 300");
    expect(pane.words("#steps-table tfoot")).toBe("Som 300 300 0");
    const [one, two, difference] = [2, 3, 4].map((column) => numbers(`#steps-table tbody td:nth-child(${column})`));
    expect(difference).toEqual(two?.map((places, index) => places - (one?.[index] ?? 0)));
    // The largest differences first, equal ones by name.
    const sizes = difference?.map(Math.abs) ?? [];
    expect(sizes[0]).toBeGreaterThan(0);
    expect(sizes).toEqual([...sizes].sort((left, right) => right - left));
    const alike = pane.lines("#steps-table tbody th").filter((_name, row) => sizes[row] === 0);
    expect(alike).toEqual(municipalitiesOf("PV28").flatMap(({ name }) => (alike.includes(name) ? [name] : [])));
  });

  test("goes by the regions of the workbook, and leads to their sheet instead of making it", async () => {
    await open(own(), { provincie: "PV24" });
    expect(pane.words("#regions-origin")).toBe("De regio's zijn die van het blad 'Regio-indeling'.");
    expect(pane.lines("#regions-table tbody th")).toEqual(["Zuid", "Flevoland"]);
    expect([pane.isShown("#make-regions"), pane.words("#regions-sheet")]).toEqual([
      false,
      "Ga naar blad Regio-indeling",
    ]);
  });

  test("refuses a region that lacks, and never takes the safety regions for it", async () => {
    const lacking = typed(own(), "LRT_Regio", (row) => row["Naam"] === "Urk", { "Regio (invoer)": "" });
    await open(lacking, { provincie: "PV24" });
    expect(pane.words("#regions .field-error")).toBe(
      "De gemeente Urk heeft geen regio. Vul er een in op het blad Regio-indeling.",
    );
    expect([pane.isShown("#steps-table"), pane.isShown("#compare-regions")]).toEqual([false, false]);
    const unreadable = typed(own(), "LRT_Regio", (row) => row["Naam"] === "Urk", { Provincie: "Flevoland" });
    await open(unreadable, { provincie: "PV24" });
    expect(pane.words("#regions .field-error")).toContain("(Urk): bij Provincie staat 'Flevoland'.");
    await pane.fill("#total", "veel");
    expect(pane.words("#regions .field-error")).toContain("Het totaal 'veel' is geen heel getal.");
    await pane.fill("#total", "");
    expect(pane.words("#regions .field-error")).toBe(
      "Het totaal ontbreekt. Vul bij Totaal aantal plekken een getal in.",
    );
  });

  test("makes the sheet for the province, also where the workbook has another one", async () => {
    await open(own(), { provincie: "PV28" });
    expect(pane.words("#regions-origin")).toContain("De werkmap heeft nog geen regio's van Zuid-Holland.");
    await pane.click("#make-regions");
    expect(orders(port)[0]?.choice).toEqual({ kind: "regions", regions: { province: "PV28" } });
    expect(pane.words("#status")).toContain("De gemeenten van Zuid-Holland staan op het blad 'Regio-indeling'.");
    expect(pane.words("#regions-origin")).toBe("De regio's zijn die van het blad 'Regio-indeling'.");
  });

  test("puts both ways beside each other on a sheet, with what A and B are", async () => {
    await open(own(), { provincie: "PV24" });
    await pane.fill("#regions-method", "adams");
    const shown = [2, 3].map((column) => numbers(`#steps-table tbody td:nth-child(${column})`));
    await pane.click("#compare-regions");
    const [order] = orders(port);
    if (order?.choice.kind !== "comparison") throw new Error("No comparison.");
    const { comparison } = order.choice;
    expect([comparison.total, comparison.first, comparison.second]).toEqual([
      300,
      "in één stap, sleutel spreidingswet-2026, adams",
      "in twee stappen, via de regio's van blad Regio-indeling, sleutel spreidingswet-2026, adams",
    ]);
    expect([comparison.rows.map(({ first }) => first), comparison.rows.map(({ second }) => second)]).toEqual(shown);
    expect(comparison.rows.map(({ code }) => code).sort()).toEqual(
      municipalitiesOf("PV24")
        .map(({ code }) => code)
        .sort(),
    );
    expect(comparison.rows.every(({ inhabitants }) => inhabitants > 20_000)).toBe(true);
    expect(pane.words("#status")).toContain("De vergelijking staat op het blad 'Vergelijk'.");
    await open(emptyWorkbook, { provincie: "PV24" });
    await pane.click("#compare-regions");
    expect(orders(port)[0]?.choice).toMatchObject({
      comparison: { second: "in twee stappen, via de veiligheidsregio's, sleutel spreidingswet-2026, sluitend" },
    });
  });

  test("says by which key it goes, that inhabitants weigh where that has no municipalities, and that bounds do not count", async () => {
    await open(emptyWorkbook, { provincie: "PV24" });
    expect(pane.words("#regions-key")).toMatch(/^Gewogen met de geldende sleutel spreidingswet-2026: /u);
    expect([pane.isShown("#regions-weights"), pane.isShown("#regions-bounds")]).toEqual([false, false]);
    await pane.fill("#maximum", "40");
    expect(pane.words("#regions-bounds")).toBe("Het minimum en het maximum hierboven tellen hier niet mee.");
    await open(workbookOf(decided), { provincie: "PV24" });
    expect(pane.words("#regions-weights")).toBe(
      "Sleutel gelijk heeft geen gewichten per gemeente. De gemeenten wegen daarom naar inwoners op 1 januari 2024.",
    );
  });

  test("says when both ways are the same", async () => {
    await open(workbookOf(FLEVOLAND), { provincie: "PV24" });
    expect(pane.words("#regions-moved")).toBe("In twee stappen krijgt elke gemeente hetzelfde als in één stap.");
  });
});
