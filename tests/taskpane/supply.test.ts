/** @jest-environment jsdom */
import { planOf } from "../../src/plans/planOf";
import type { Order } from "../../src/plans/order";
import { emptyWorkbook, type WorkbookContent } from "../../src/plans/workbookContent";
import { after, decided, workbookOf } from "../plans/checkSheet/checkedWorkbook";
import { published, supplyOf } from "../plans/supply/supplyWorkbook";
import { done, type OpenPane, openPane, orders, remembering, settle, workbookHolding } from "./openPane";

let pane: OpenPane;
let port: ReturnType<typeof workbookHolding>["port"];

/** Opens the part about supply, for a planner of Flevoland. */
async function open(content: WorkbookContent, kept: Readonly<Record<string, string>> = { provincie: "PV24" }) {
  ({ port } = workbookHolding(content, {
    carryOut: jest.fn((order: Order) => {
      const desired = planOf(order, content);
      if (!desired.ok) throw new Error(JSON.stringify(desired.problems));
      return Promise.resolve(done({ desired: desired.value, content: after(content, order) }));
    }),
  }));
  pane = await openPane(port, { memory: remembering({ wie: "Regietafel", begin: "klaar", ...kept }) });
  await pane.click("#section-allocation");
  const details = pane.find("#supply") as HTMLDetailsElement;
  details.open = true;
  details.dispatchEvent(new Event("toggle"));
  await settle();
}

const isDisabled = (): boolean => pane.find("#make-supply").getAttribute("aria-disabled") === "true";

describe("the sheets about supply, in the pane", () => {
  test("need a decision, and say so", async () => {
    await open(emptyWorkbook);
    expect(pane.words("#supply-decision")).toBe(
      "Zet eerst een besluit in de werkmap, bij Besluit. Daar komen de opgave en de peildatum vandaan.",
    );
    expect(pane.isShown("#make-supply")).toBe(false);
  });

  test("ask for a province that was not chosen before", async () => {
    await open(workbookOf(decided), {});
    expect(pane.isShown("#make-supply")).toBe(false);
    await pane.fill("#supply-province", "PV29");
    expect(pane.isShown("#make-supply")).toBe(true);
  });

  test("take the day of the decision, or another one that is typed", async () => {
    await open(workbookOf(decided));
    await pane.click("#make-supply");
    expect(orders(port)[0]?.choice).toEqual({
      kind: "supply",
      supply: { province: "PV24", date: null, isExample: false },
    });
    expect(pane.words("#status")).toContain(
      "De gemeenten van Flevoland staan op het blad 'Aanbod per gemeente'. Typ de plekken op het blad 'Aanbod'.",
    );
    await open(workbookOf(decided));
    await pane.fill("#supply-date", "31-12-2027");
    await pane.click("#make-supply");
    expect(orders(port)[0]?.choice).toMatchObject({ supply: { date: "2027-12-31" } });
  });

  test("ask for a day where the decision names none, and refuse what is no day", async () => {
    await open(workbookOf(published));
    expect(pane.words("#supply-date-needed")).toContain("Het besluit in de werkmap noemt geen dag.");
    expect(isDisabled()).toBe(true);
    await pane.fill("#supply-date", "medio 2027");
    expect(pane.words("#supply .field-error")).toBe(
      "'medio 2027' is geen datum. Schrijf dag, maand en jaar, zoals 1-7-2027.",
    );
    expect(isDisabled()).toBe(true);
    await pane.fill("#supply-date", "1-7-2027");
    expect(isDisabled()).toBe(false);
  });

  test("are gone to where they are, and completed with another province without asking for a day", async () => {
    await open(workbookOf(published, supplyOf("PV24")));
    expect(pane.words("#supply-sheets")).toContain("Ga naar blad Aanbod");
    expect(pane.isShown("#make-supply")).toBe(false);
    await pane.fill("#supply-province", "PV26");
    expect([pane.isShown("#supply-date"), pane.words("#make-supply")]).toEqual([
      false,
      "Vul de gemeenten van Utrecht aan",
    ]);
    await pane.click("#make-supply");
    expect(orders(port)[0]?.choice).toEqual({
      kind: "supply",
      supply: { province: "PV26", date: null, isExample: false },
    });
  });
});
