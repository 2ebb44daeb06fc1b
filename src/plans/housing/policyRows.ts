/**
 * The intervention ladder and what a province decided about it. Gemeentewet art. 124–124h; the titles of the six steps follow
 * Binnenlands Bestuur (2021). Thresholds and terms are policy of each province: none is filled in here. The persons per
 * dwelling are the minister's.
 */
import ladder from "../../text/nl/ladder.json";
import { planningFigures } from "../../reference/planningFigures";
import type { Region } from "../../reference/region";
import { blank, COUNT_FORMAT, number, ONE_DECIMAL, text } from "../cellContent";
import { type DesiredRow, rowOf } from "../tableLayout";
import { ladderHead, policyHead } from "./quotaHeads";

/** Steps that the add-in may propose; the others need a decision of the province. */
const HIGHEST_PROPOSAL = 4;

export function policyRow(province: Region): DesiredRow {
  return rowOf(policyHead, {
    Gebied: text(province.code),
    Naam: text(province.name),
    "Drempel in personen (invoer)": blank(COUNT_FORMAT),
    "Peilmomenten voor indeplaatsstelling (invoer)": blank(COUNT_FORMAT),
    "Verschoonbaar mogelijk (invoer)": blank(),
    "Reden (invoer)": text(null),
    "Reikwijdte indeplaatsstelling (invoer)": blank(),
    "Personen per woning (invoer)": number(planningFigures.personsPerDwelling.value, ONE_DECIMAL),
    "Bron (invoer)": text(null),
  });
}

export function ladderRows(): readonly DesiredRow[] {
  return ladder.names.map((name, index) =>
    rowOf(ladderHead, {
      Trede: number(index + 1),
      Naam: text(name),
      Inhoud: text(ladder.contents[index] ?? null),
      "Wie bepaalt": text(index < HIGHEST_PROPOSAL ? ladder.proposal : ladder.decision),
      Grondslag: text(ladder.basis),
    }),
  );
}
