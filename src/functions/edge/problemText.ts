import { catalogue, entryOf, type ProblemCode } from "../../text/catalogue";
import type { Problem } from "../../text/result";
import { fillIn, sentence } from "../../text/sentence";
import type { Grid } from "./grid";

/** Excel shows little more than this when a planner points at a cell. */
const LONGEST_MESSAGE = 400;

/** The parameter that a problem of the rules is about, by the start of its code. */
const argumentOf: readonly (readonly [string, string])[] = [
  ["allocation.weight", "gewichten"],
  ["allocation.negativeWeight", "gewichten"],
  ["allocation.minimum", "minimum"],
  ["allocation.maximum", "maximum"],
  ["allocation.agreed", "vast"],
  ["allocation.correctionOutOfRange", "correctie"],
  ["allocation.rowTotal", "rijtotalen"],
  ["allocation.columnTotal", "kolomtotalen"],
  ["allocation.places", "verdeling"],
  ["housing.occupancy", "instroom"],
  ["housing.balanceTooLarge", "taak"],
  ["reception.inhabitants", "inwoners"],
  ["reception.scoreOutOfRange", "seswoa"],
];

/** Data that is not there, as against input that is wrong: such codes end in "notAvailable". */
export function isNotAvailable(problem: Problem): boolean {
  return problem.code.toLowerCase().endsWith("notavailable");
}

/**
 * Every problem as Dutch text: what is wrong, where and what to do. The first ones in full; further ones are counted,
 * so that the text stays readable in the small window of a cell.
 */
export function problemText(problems: readonly Problem[], grids: readonly Grid[]): string {
  const texts = [...new Set(problems.map((found) => placedSentence(found, grids)))];
  const shown: string[] = [];
  for (const text of texts) {
    if (shown.length > 0 && [...shown, text].join(" ").length > LONGEST_MESSAGE) break;
    shown.push(text);
  }
  const more = texts.length - shown.length;
  if (more > 0) shown.push(fillIn(catalogue["functions.moreProblems"], { more }));
  return shown.join(" ");
}

function placedSentence(found: Problem, grids: readonly Grid[]): string {
  const said = sentence(found);
  if (found.position === undefined) return said;
  const grid = gridOf(found, grids);
  if (grid === undefined) return inArgument(found, said);
  const row = String(Math.floor(found.position / grid.columns) + 1);
  const column = String((found.position % grid.columns) + 1);
  const argument = grid.name;
  return fillIn(entryOf(placeCode(grid)), { argument, row, column, sentence: said });
}

/** A problem with the one value of an argument that is no range. */
function inArgument({ parameters: { argument } }: Problem, said: string): string {
  return argument === undefined ? said : fillIn(catalogue["functions.inArgument"], { argument, sentence: said });
}

function placeCode(grid: Grid): ProblemCode {
  if (grid.cells.length === 1) return "functions.inArgument";
  if (grid.columns === 1) return "functions.inRow";
  return "functions.inCell";
}

function gridOf(found: Problem, grids: readonly Grid[]): Grid | undefined {
  const named = found.parameters["argument"] ?? argumentOf.find(([start]) => found.code.startsWith(start))?.[1];
  return grids.find(({ name }) => name === named) ?? (named === "gewichten" ? grids[0] : undefined);
}
