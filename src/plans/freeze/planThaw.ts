/**
 * Brings formulas back in the cells in which they stood when their result was kept. Only cells that are blank, or that show exactly the
 * values that were kept, are written: those values stand on their own sheet as well, so nothing is lost.
 */
import { isFormula } from "../isFormula";
import "../../text/freezeSentences";
import texts from "../../text/nl/freeze.json";
import { fail, problem, type Problem, type Result, succeed } from "../../text/result";
import { fillIn } from "../../text/sentence";
import { cellsAddress } from "../address";
import { blank, formula, GENERAL_FORMAT, TEXT_FORMAT } from "../cellContent";
import { type DesiredState, logEntry, nothingDesired, type PlacedCells } from "../desiredState";
import { overlaps } from "../overlaps";
import type { PlanInput } from "../planInput";
import { areaOf, cellAt, type FoundArea, sheetNamed, type WorkbookContent } from "../workbookContent";
import type { ThawChoice, WantedFormula } from "./freezeChoices";
import { besideThawed } from "./besideThawed";
import { FIRST_FIGURE_ROW, frozenName } from "./frozenNames";
import { type ChangedResult, type KeptFormula, keptResults, formulaPrint } from "./keptFormulas";
import { reachesOut } from "./reachesOut";

export function planThaw({ content }: PlanInput, choice: ThawChoice): Result<DesiredState> {
  const { kept, changed } = keptResults(content);
  const { sheet, area, frozen } = choice;
  if (sheetNamed(content, sheet) === undefined) return fail(problem("freeze.sheetGone", { sheet }));
  const result = kept.find(({ id }) => id === frozen);
  const placed: PlacedCells[] = [];
  for (const wanted of choice.formulas) {
    const formulas = result?.formulas.find(({ print }) => print === wanted.print);
    if (formulas !== undefined) placed.push(thawedCells(choice, formulas, content));
    // What stands there already, to the letter, needs no row any more; of another formula nobody knows whether it is the one.
    else if (!stands(wanted, presentAt(sheet, wanted, content))) return fail(lost(frozen, changed));
  }
  const [first, ...others] = placed.flatMap((cells) => hindrances(cells, content));
  if (first !== undefined) return fail(first, ...others);
  const beside = placed.length === 0 ? null : besideThawed(choice, content);
  return succeed({
    ...nothingDesired,
    placed,
    ...(beside !== null && { told: beside }),
    log: logEntry(texts.thawAction, `${sheet}!${cellsAddress(area)}`, {
      remark: fillIn(texts.thawRemark, { count: choice.formulas.length }),
    }),
  });
}

/** Why a formula cannot come back: its row is gone, or somebody changed it or another one of the same result. */
function lost(frozen: string, changed: readonly ChangedResult[]): Problem {
  const edited = changed.find(({ id }) => id === frozen);
  return edited === undefined
    ? problem("freeze.keptGone")
    : problem("freeze.keptChanged", { line: String(edited.line) });
}

/** A formula at its place, with the values that may make room for it. */
function thawedCells(
  { frozen, sheet, area: all }: ThawChoice,
  { area, formula: words, format }: KeptFormula,
  content: WorkbookContent,
): PlacedCells {
  const values = content.areas.get(areaOf.block(frozenName(frozen)));
  const place = { sheet: nameOf(sheet, content), row: area.row, column: area.column };
  const looks = content.areas.get(areaOf.placed(place))?.formats;
  // How the cells look stays what people made of it by now.
  const lookOf = (row: number, column: number): string => looks?.[row]?.[column] ?? format;
  return {
    ...place,
    contents: cellsOf(area, (row, column) =>
      row + column === 0 ? formula(words, formulaLook(lookOf(0, 0), format)) : blank(lookOf(row, column)),
    ),
    spill: area.rows * area.columns === 1 ? null : { rows: area.rows, columns: area.columns },
    replaces:
      values === undefined
        ? []
        : cellsOf(area, (row, column) =>
            cellAt(
              values,
              values.row + FIRST_FIGURE_ROW + area.row - all.row + row,
              values.column + area.column - all.column + column,
            ),
          ),
  };
}

/** In a cell with the look of text, a formula would be text. */
function formulaLook(present: string, kept: string): string {
  return [present, kept].find((look) => look !== TEXT_FORMAT) ?? GENERAL_FORMAT;
}

function stands({ formulaPrint: wanted }: WantedFormula, present: unknown): boolean {
  return isFormula(present) && formulaPrint(present.slice(1)) === wanted;
}

function presentAt(sheet: string, { row, column }: FoundArea, content: WorkbookContent): unknown {
  const placed = { sheet: nameOf(sheet, content), row, column };
  return cellAt(content.areas.get(areaOf.placed(placed)), row, column);
}

function nameOf(sheet: string, content: WorkbookContent): string {
  return sheetNamed(content, sheet)?.name ?? sheet;
}

function cellsOf<Cell>(
  { rows, columns }: KeptFormula["area"],
  cell: (row: number, column: number) => Cell,
): readonly (readonly Cell[])[] {
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => cell(row, column)),
  );
}

function hindrances(placed: PlacedCells, content: WorkbookContent): readonly Problem[] {
  const { sheet, row, column, contents, spill } = placed;
  const area = { row, column, rows: spill?.rows ?? 1, columns: spill?.columns ?? 1 };
  const address = `${sheet}!${cellsAddress(area)}`;
  const words = contents[0]?.[0];
  if (words?.kind === "formula" && reachesOut(words.formula)) return [problem("freeze.reachesOut", { address })];
  const table = content.places.find((place) => place.sheet === sheet && overlaps(place, area));
  if (table !== undefined) return [problem("freeze.inTable", { address, table: table.name })];
  const present = presentAt(sheet, area, content);
  const isOther = isFormula(present) && words?.kind === "formula" && present !== words.formula;
  return isOther
    ? [problem("freeze.otherFormula", { address: cellsAddress({ ...area, rows: 1, columns: 1 }), sheet })]
    : [];
}
