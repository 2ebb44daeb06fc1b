/**
 * The intervention ladder and what a province decided about it. Gemeentewet art. 124–124h; the titles of the six steps follow
 * Binnenlands Bestuur (2021). Thresholds and terms are policy of each province: none is filled in here. The 2,2 persons per
 * dwelling are the minister's (5 September 2022, ah-tk-20212022-3888).
 */
import ladder from "../../text/nl/ladder.json";
import type { Region } from "../../reference/region";
import { blank, type CellContent, COUNT_FORMAT, text } from "../writeGateway";

const PERSONS_PER_DWELLING = 2.2;
/** Steps that the add-in may propose; the others need a decision of the province. */
const HIGHEST_PROPOSAL = 4;

export function policyRow(province: Region): readonly CellContent[] {
  return [
    text(province.code),
    text(province.name),
    blank(COUNT_FORMAT),
    blank(COUNT_FORMAT),
    blank(),
    text(null),
    blank(),
    { kind: "number", value: PERSONS_PER_DWELLING, format: "0.0" },
    text(null),
  ];
}

export function ladderRows(): readonly (readonly CellContent[])[] {
  return ladder.names.map((name, index) => [
    { kind: "number", value: index + 1 },
    text(name),
    text(ladder.contents[index] ?? null),
    text(index < HIGHEST_PROPOSAL ? ladder.proposal : ladder.decision),
    text(ladder.basis),
  ]);
}
