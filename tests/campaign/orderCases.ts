import type { Comparison } from "../../src/plans/comparison/comparison";
import { capacityDecisions } from "../../src/reference/decisions";
import type { CapacityDecision } from "../../src/reference/capacityDecision";
import type { OrderCase } from "./campaignWorkbook";

const [newest, older] = capacityDecisions.filter(({ total }) => total !== null);

function given(decision: CapacityDecision | undefined): CapacityDecision {
  if (decision === undefined) throw new Error("There is no such decision.");
  return decision;
}

const comparison: Comparison = {
  total: 100,
  first: "lrt-77100, sluitend",
  second: "oproep-2023-10-05, sluitend",
  rows: [
    { code: "PV20", name: "Groningen", inhabitants: 590_000, first: 40, second: 60 },
    { code: "GM0518", name: "'s-Gravenhage", inhabitants: 560_000, first: 60, second: 40 },
  ],
};

export const firstDecision: OrderCase = {
  name: "besluit in een lege werkmap",
  before: [],
  choice: () => ({ kind: "decision", decision: given(older), keyId: "spreidingswet-2026" }),
};

/** Sheets that carry names of ours: one with notes of a person, one blank. */
export const decisionBesideOwnSheets: OrderCase = {
  name: "besluit bij eigen bladen",
  before: [],
  people: ({ person, state }) => {
    for (const name of ["Start", "Besluit"]) state.addSheet(name);
    person.type("Start!F3", "onze notities");
  },
  choice: firstDecision.choice,
};

export const secondDecision: OrderCase = {
  name: "tweede besluit",
  before: [firstDecision],
  choice: () => ({ kind: "decision", decision: given(newest), keyId: "lrt-77100" }),
};

export const formulaFromKey: OrderCase = {
  name: "formule met een sleutel",
  before: [firstDecision],
  choice: () => ({
    kind: "formula",
    formula: {
      total: 5000,
      weights: {
        kind: "key",
        keyId: "gelijk",
        rows: [
          { name: "Groningen", weight: 1 },
          { name: "Fryslân", weight: 2 },
          { name: "Drenthe", weight: 3 },
        ],
      },
      method: "sluitend",
      minimum: "10",
      maximum: null,
      at: { sheet: "Blad1", row: 2, column: 1 },
    },
  }),
};

export const formulaFromSelection: OrderCase = {
  name: "formule met gekozen cellen",
  before: [],
  people: ({ person }) => {
    ["A1", "A2", "A3"].forEach((cell, index) => person.type(`Blad1!${cell}`, 10 * (index + 1)));
  },
  choice: () => ({
    kind: "formula",
    formula: {
      total: 60,
      weights: { kind: "selection", address: "Blad1!A1:A3", rows: 3, columns: 1, seen: "10 20 30" },
      method: "webster",
      minimum: null,
      maximum: null,
      at: { sheet: "Blad1", row: 0, column: 2 },
    },
  }),
};

export const functionExample: OrderCase = {
  name: "voorbeeld van een functie",
  before: [],
  choice: () => ({ kind: "example", example: { name: "VERDEEL", at: { sheet: "Blad1", row: 3, column: 5 } } }),
};

export const firstComparison: OrderCase = {
  name: "vergelijking",
  before: [firstDecision],
  choice: () => ({ kind: "comparison", comparison }),
};

export const secondComparison: OrderCase = {
  name: "tweede vergelijking",
  before: [firstDecision, firstComparison],
  choice: () => ({ kind: "comparison", comparison: { ...comparison, total: 101 } }),
};

export const receptionCases: readonly OrderCase[] = [
  firstDecision,
  decisionBesideOwnSheets,
  secondDecision,
  formulaFromKey,
  formulaFromSelection,
  functionExample,
  firstComparison,
  secondComparison,
];
