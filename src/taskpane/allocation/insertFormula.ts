import { cellsAddress, quotedSheet } from "../../plans/address";
import type { FormulaChoice } from "../../plans/formula/formulaChoice";
import { placesOf } from "../../plans/formula/planFormula";
import type { ReceptionContext } from "../../reception/receptionContext";
import { then, succeed } from "../../text/result";
import type { AskedOrder } from "../section";
import { say } from "../texts";
import type { UnplacedFormula } from "./previewAllocation";

/**
 * Puts the distribution that the planner sees in the cell that is selected at the click.
 *
 * @param context What is in force: a decision that only the add-in knows is none of the workbook.
 */
export function insertedFormula(choice: UnplacedFormula, { origin, decision, key }: ReceptionContext): AskedOrder {
  const inForce = origin === "workbook" ? { inForce: { decision: decision.id, key: key.id } } : {};
  return {
    choose: async (workbook) =>
      then(await workbook.readSelectedCell(), ({ sheet, row, column }) =>
        succeed({ kind: "formula", formula: { ...choice, ...inForce, at: { sheet, row, column } } }),
      ),
    told: (_done, given) => (given.kind === "formula" ? writtenPlaces(given.formula) : []),
  };
}

/** What was written where. */
function writtenPlaces(formula: FormulaChoice): readonly string[] {
  const { at, weights } = formula;
  const places = placesOf(formula);
  const cell = `${quotedSheet(at.sheet)}!${cellsAddress({ ...at, rows: 1, columns: 1 })}`;
  return [
    say("inserted", { cell, result: places.result }),
    weights.kind === "key"
      ? say("insertedKey", { key: weights.keyId, weights: places.weights })
      : say("insertedWeights", { weights: places.weights }),
    say("insertedProvenance", { provenance: places.provenance }),
  ];
}
