/** @jest-environment jsdom */
import type { OrderChoice } from "../../src/plans/order";
import { emptyWorkbook, type WorkbookContent } from "../../src/plans/workbookContent";
import type { WorkbookPort } from "../../src/taskpane/workbookPort";
import { applyDesired } from "../plans/applyDesired";
import { agreementsOf } from "../plans/agreements/agreementChoices";
import { workbookOf } from "../plans/checkSheet/checkedWorkbook";
import { orderOf, planned } from "../plans/reception/decisions";
import { done, type OpenPane, openPane, orders, workbookHolding } from "./openPane";

const glossary = { kind: "glossary" } as const;

describe("sheets with lines of a planner, in the section Delen", () => {
  let pane: OpenPane;
  const open = async (content: WorkbookContent, choice: OrderChoice, wasPresent = false): Promise<WorkbookPort> => {
    const made = planned(orderOf(choice, { id: wasPresent ? "o0" : "o1" }), content);
    const outcome = done({ desired: made, content: applyDesired(made, content), wasPresent });
    const { port } = workbookHolding(content, { carryOut: jest.fn(() => Promise.resolve(outcome)) });
    pane = await openPane(port);
    await pane.click("#section-sharing");
    return port;
  };

  test("agreements are made without lines, and the pane says what to fill in", async () => {
    const port = await open(emptyWorkbook, agreementsOf());
    await pane.click("#make-agreements");
    expect(orders(port).map(({ choice }) => choice)).toEqual([agreementsOf()]);
    expect(pane.words("#status")).toContain("Het blad 'Afspraken' staat klaar.");
    expect(pane.words("#status")).toContain("bij Peildatum de dag waarop u kijkt");
  });

  test("agreements that are there are gone to: they are made once", async () => {
    const port = await open(workbookOf(agreementsOf()), glossary);
    expect(pane.isShown("#make-agreements")).toBe(false);
    expect(pane.words("#agreements-there")).toBe("Ga naar blad Afspraken");
    await pane.click("#agreements-there-1");
    expect(port.showSheet).toHaveBeenLastCalledWith({ by: "table", key: "LRT_Afspraken" });
  });

  test("words come with one button, which completes them later and says when none lacks", async () => {
    const port = await open(emptyWorkbook, glossary);
    expect(pane.words("#make-glossary")).toBe("Maak het blad Begrippen");
    await pane.click("#make-glossary");
    expect(orders(port).map(({ choice }) => choice)).toEqual([glossary]);
    expect(pane.words("#status")).toContain("De begrippen staan op het blad 'Begrippen'.");
  });

  test("words that are there can be gone to and completed", async () => {
    await open(workbookOf(glossary), glossary, true);
    expect(pane.words("#make-glossary")).toBe("Vul het blad Begrippen aan");
    expect(pane.words("#glossary-there")).toBe("Ga naar blad Begrippen");
    await pane.click("#make-glossary");
    expect(pane.words("#status")).toContain("Op het blad 'Begrippen' ontbreekt geen begrip.");
  });
});
