import type { FreezeChoice } from "../../src/plans/freeze/freezeChoices";
import { keptResults, thawOf } from "../../src/plans/freeze/keptFormulas";
import type { OrderCase } from "./campaignWorkbook";
import { formulaFromSelection } from "./orderCases";

/** The places 10, 20 and 30 of one formula that fills three cells, and what it is checked by. */
const result: FreezeChoice = {
  source: { sheet: "Blad1", row: 0, column: 0 },
  day: "2026-11-28",
  decision: "",
  key: "",
  values: [
    [10, "'s-Gravenhage", 10],
    [20, "Groningen", 20],
    [30, "", 30],
    [60, "", ""],
  ],
  formats: [
    ["General", "", "#,##0"],
    ["General", "", "#,##0"],
    ["General", "", "#,##0"],
    ["General", "", ""],
  ],
  formulas: [
    { row: 0, column: 2, rows: 3, columns: 1, formula: 'LRT.VERDEEL(60,Blad1!A1:A3,"webster")', format: "#,##0" },
    { row: 3, column: 0, rows: 1, columns: 1, formula: "SUM(A1:A3)", format: "General" },
  ],
  tables: [],
};

/** A result that one formula answers, kept as values. */
export const freeze: OrderCase = {
  name: "vastzetten",
  before: [formulaFromSelection],
  choice: () => ({ kind: "freeze", freeze: result }),
};

/** The second one on a day gets a sheet of its own. */
export const secondFreeze: OrderCase = {
  name: "tweede keer vastzetten",
  before: [formulaFromSelection, freeze],
  choice: freeze.choice,
};

/** Somebody pasted the values over their formula, and took the sum away. */
export const thaw: OrderCase = {
  name: "ontdooien",
  before: [formulaFromSelection, freeze],
  people: ({ person }) => {
    person.type("Blad1!C1", "");
    [10, 20, 30].forEach((places, row) => person.type(`Blad1!C${row + 1}`, places));
  },
  choice: (content) => {
    const [kept] = keptResults(content).kept;
    if (kept === undefined) throw new Error("Nothing was kept.");
    return { kind: "thaw", thaw: thawOf(kept) };
  },
};

export const freezeCases: readonly OrderCase[] = [freeze, secondFreeze, thaw];
