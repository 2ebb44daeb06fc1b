/**
 * Puts a distribution in the cell that the planner chose: its formula names the cells that it depends on, so that Excel itself keeps
 * it right. Weights of a key come beside it as a block of its own: sorting or changing the table of keys never changes a result
 * that somebody relies on. Nothing is ever overwritten.
 */
import "../../text/writingSentences";
import { overlaps } from "../overlaps";
import texts from "../../text/nl/provenance.json";
import log from "../../text/nl/workbookLog.json";
import { fingerprint, shortFingerprint } from "../../text/fingerprint";
import { fail, problem, type Result, succeed } from "../../text/result";
import { cellsAddress } from "../address";
import { COUNT_FORMAT, count, formula, number, text, type CellContent } from "../cellContent";
import { type DesiredState, logEntry, nothingDesired, type PlacedCells } from "../desiredState";
import { isPlaced } from "../difference";
import type { PlanInput } from "../planInput";
import { addInVersion } from "../version";
import { sheetNamed, type WorkbookContent } from "../workbookContent";
import type { FormulaChoice } from "./formulaChoice";
import { followedCells } from "./followedCells";
import { formulaTaken } from "./formulaTaken";
import { movedAway } from "./movedAway";
import { selectionChanged } from "./selectionChanged";

/** Where everything of a formula comes, as addresses for people too. */
export interface FormulaPlaces {
  readonly result: string;
  readonly weights: string;
  readonly provenance: string;
}

export function planFormula(input: PlanInput, choice: FormulaChoice): Result<DesiredState> {
  const { content } = input;
  const { sheet } = choice.at;
  const placed = followedCells(input, placedCells(choice));
  const places = placesOf(choice);
  const entry = logEntry(log.formulaAction, `${sheet}!${places.result}`, {
    after: formulaText(choice, ","),
    remark: places.weights,
    fingerprintAfter: inputFingerprint(choice),
  });
  const away = movedAway(input, placed, entry);
  if (away !== null) return succeed(away);
  if (sheetNamed(content, sheet) === undefined) return fail(problem("workbook.sheetGone", { sheet }));
  const taken = formulaTaken(input, placed);
  if (taken.length > 0) return fail(...taken);
  const beside = placed.flatMap((cells) => tableBeside(cells, content) ?? []);
  if (beside[0] !== undefined) return fail(problem("workbook.besideTable", { table: beside[0] }));
  const { weights } = choice;
  if (weights.kind === "selection" && !isThere(choice, placed, content)) {
    const from = weights.from?.sheet ?? sheet;
    if (sheetNamed(content, from) === undefined) return fail(problem("workbook.weightsGone", { sheet: from }));
    if (selectionChanged(weights, content)) return fail(problem("workbook.changedByColleague"));
  }
  return succeed({ ...nothingDesired, placed, log: entry });
}

/** Whether the formula stands where it was asked for: then Excel follows its cells, whatever they show by now. */
function isThere({ at }: FormulaChoice, placed: readonly PlacedCells[], content: WorkbookContent): boolean {
  const result = placed.find(({ column, row }) => column === at.column && row === at.row);
  return result !== undefined && isPlaced(result, content);
}

/** The formula as Excel takes it (with commas) or as a Dutch Excel shows it (with semicolons). */
export function formulaText(choice: FormulaChoice, separator: "," | "; "): string {
  const { total, method, minimum, maximum, agreed } = choice;
  if (agreed !== undefined) {
    return `LRT.RESTVERDEEL(${[String(total), placesOf(choice).weights, agreed, `"${method}"`].join(separator)})`;
  }
  const part = (bound: string | null): string => (bound === "geen" ? '"geen"' : (bound ?? ""));
  const bounds =
    minimum === null && maximum === null ? [] : maximum === null ? [part(minimum)] : [part(minimum), part(maximum)];
  return `LRT.VERDEEL(${[String(total), placesOf(choice).weights, `"${method}"`, ...bounds].join(separator)})`;
}

export function placesOf(choice: FormulaChoice): FormulaPlaces {
  const { at, weights } = choice;
  const { rows, columns } = shapeOf(choice);
  const here = (offset: number, height: number, width: number): string =>
    cellsAddress({ row: at.row, column: at.column + offset, rows: height, columns: width });
  return {
    result: here(0, rows, columns),
    weights: weights.kind === "selection" ? weights.address : here(2, rows, 1),
    provenance: here(provenanceOffset(choice), provenanceLines(choice).length, 2),
  };
}

/** Every cell that a formula brings, at its place. */
export function placedCells(choice: FormulaChoice): readonly PlacedCells[] {
  const { at, weights } = choice;
  const { rows, columns } = shapeOf(choice);
  const block = (offset: number, contents: PlacedCells["contents"]): PlacedCells => ({
    ...at,
    column: at.column + offset,
    contents,
    spill: null,
  });
  return [
    ...(weights.kind === "key"
      ? [
          block(
            1,
            weights.rows.map(({ name, weight }) => [text(name), number(weight, COUNT_FORMAT)]),
          ),
        ]
      : []),
    {
      ...at,
      contents: [[formula(formulaText(choice, ","), COUNT_FORMAT)]],
      spill: { rows, columns },
      ...(weights.kind === "selection" && weights.from !== undefined && { reads: weights }),
    },
    block(provenanceOffset(choice), provenanceLines(choice)),
  ];
}

function shapeOf({ weights }: FormulaChoice): { readonly rows: number; readonly columns: number } {
  return weights.kind === "key" ? { rows: weights.rows.length, columns: 1 } : weights;
}

/** One empty column stays between a result, with the weights that belong to it, and what is said about it. */
function provenanceOffset(choice: FormulaChoice): number {
  return choice.weights.kind === "key" ? 4 : shapeOf(choice).columns + 1;
}

/**
 * What stands beside a result, so that a reader knows later how it came about: total, weights, method, bounds, the rule for equal
 * claims, the version, a fingerprint of all that went in, and what was in force then.
 */
function provenanceLines(choice: FormulaChoice): PlacedCells["contents"] {
  const { total, weights, method, minimum, maximum, agreed, inForce, at } = choice;
  const { rows, columns } = shapeOf(choice);
  const line = (label: string, content: CellContent): readonly CellContent[] => [text(label), content];
  const check = cellsAddress({ ...at, rows, columns });
  return [
    line(texts.total, count(total)),
    line(texts.weights, text(weights.kind === "key" ? weights.keyId : weights.address)),
    line(texts.method, text(method)),
    ...(minimum === null ? [] : [line(texts.minimum, text(minimum))]),
    ...(maximum === null ? [] : [line(texts.maximum, text(maximum))]),
    ...(agreed === undefined ? [] : [line(texts.agreed, text(agreed))]),
    line(texts.ties, text(texts.tieRule)),
    line(texts.check, formula(`LRT.CONTROLE(${check},${total})`)),
    line(texts.version, text(addInVersion)),
    line(texts.fingerprint, text(inputFingerprint(choice))),
    line(texts.decision, formula("LRT.BESLUIT()")),
    ...(inForce === undefined
      ? []
      : [line(texts.decisionThen, text(inForce.decision)), line(texts.keyThen, text(inForce.key))]),
  ];
}

function inputFingerprint({ total, weights, method, minimum, maximum, agreed }: FormulaChoice): string {
  const input =
    weights.kind === "key"
      ? [weights.keyId, ...weights.rows.map(({ weight }) => String(weight))]
      : [weights.address, weights.seen];
  return shortFingerprint(
    fingerprint({ total, weights: input, method, minimum, maximum, ...(agreed !== undefined && { agreed }) }),
  );
}

/** The table that these cells would lie in or against: Excel takes what is written beside a table into it. */
export function tableBeside(
  { sheet, row, column, contents, spill }: PlacedCells,
  { places }: WorkbookContent,
): string | null {
  const area = {
    row: row - 1,
    column: column - 1,
    rows: Math.max(contents.length, spill?.rows ?? 0) + 2,
    columns: Math.max(contents[0]?.length ?? 0, spill?.columns ?? 0) + 2,
  };
  return places.find((place) => place.sheet === sheet && overlaps(place, area))?.name ?? null;
}
