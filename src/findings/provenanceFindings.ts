/** What stands beside a result about how it came about: whether that is still so, and by which version it was made. */
import texts from "../text/nl/provenance.json";
import { cellText } from "../plans/cellText";
import { pointerNames } from "../plans/reception/pointers";
import { addInVersion } from "../plans/version";
import { pointerText, type WorkbookContent } from "../plans/workbookContent";
import { fingerprint, shortFingerprint } from "../text/fingerprint";
import { fillIn } from "../text/sentence";
import { allocationOf } from "./allocationFormula";
import { atCell, type Finding, found } from "./finding";
import {
  cellsOf,
  formulaAt,
  type InspectedCell,
  type InspectedSheet,
  type InspectedWorkbook,
  shownAt,
} from "./inspectedWorkbook";
import { namesMoved, type NamedWeight } from "./namesMoved";
import { shownContent } from "./shownContent";

/** A block is not longer than this. */
const LINES = 14;
/** Where the result stands beside its block: weights of a key stand between them, other weights do not. */
const WITH_KEY = 4;
const FARTHEST = 60;
const NO_BOUND = null;

interface Block {
  readonly sheet: InspectedSheet;
  /** The corner, on the sheet. */
  readonly row: number;
  readonly column: number;
  readonly lines: ReadonlyMap<string, unknown>;
}

export function provenanceFindings(workbook: InspectedWorkbook): readonly Finding[] {
  return [...cellsOf(workbook)].flatMap((cell) => {
    const block = cell.value === texts.fingerprint ? blockAround(cell) : null;
    return block === null
      ? []
      : [
          ...versionFinding(block),
          ...originFinding(block, workbook),
          ...typedFindings(block),
          ...forceFindings(block, workbook.content),
        ];
  });
}

/** The labels run on above and below the fingerprint; the first of them is the total. */
function blockAround({ sheet, row, column }: InspectedCell): Block | null {
  const top = Array.from({ length: LINES }, (_none, up) => row - up).find(
    (line) => shownAt(sheet, line, column) === texts.total,
  );
  if (top === undefined) return null;
  const lines = new Map<string, unknown>();
  for (let line = top; line < top + LINES; line += 1) {
    const label = cellText(shownAt(sheet, line, column));
    if (label === "") break;
    lines.set(label, shownAt(sheet, line, column + 1));
  }
  // Beside a comparison stands a block too, and no formula that divides.
  return lines.has(texts.method) ? { sheet, row: top, column, lines } : null;
}

function versionFinding({ sheet, row, column, lines }: Block): readonly Finding[] {
  const version = cellText(lines.get(texts.version));
  if (version === "" || version === addInVersion) return [];
  return [found("VERSIE", atCell(sheet.name, row, column), { version, own: addInVersion })];
}

function originFinding(block: Block, { content }: InspectedWorkbook): readonly Finding[] {
  const { sheet, row, column, lines } = block;
  const result = resultOf(block);
  if (result === null) return [found("HERKOMST", atCell(sheet.name, row, column))];
  const total = allocationOf(formulaAt(sheet, row, result) ?? "");
  const isSameTotal = total === null || total === lines.get(texts.total);
  // Weights that somebody selected are named by their address, also where they are as wide as those of a key with their names.
  const isOfKey = column - result === WITH_KEY && !cellText(lines.get(texts.weights)).includes("!");
  const isSameWeights = !isOfKey || printOfKey(block, result) === cellText(lines.get(texts.fingerprint));
  if (!isSameTotal || !isSameWeights) return [found("HERKOMST", atCell(sheet.name, row, result))];
  const named = isOfKey ? weightsBeside(block, result) : [];
  const moved = namesMoved(named, cellText(lines.get(texts.weights)), content);
  return moved.map((line) => found("HERKOMST", atCell(sheet.name, row + line, result + 1)));
}

/**
 * A result that was made under another decision than the one that is in force, or by the key that was in force then: neither has to be
 * wrong, and a person must look.
 */
function forceFindings({ sheet, row, column, lines }: Block, content: WorkbookContent): readonly Finding[] {
  const differing = (label: string, pointer: string): readonly (readonly [made: string, now: string])[] => {
    const [made, now] = [cellText(lines.get(label)), pointerText(content, pointer)];
    return made === "" || now === "" || made === now ? [] : [[made, now]];
  };
  const isByKeyThen = cellText(lines.get(texts.weights)) === cellText(lines.get(texts.keyThen));
  const [where, code] = [atCell(sheet.name, row, column), "ANDERSGELDEND"] as const;
  return [
    ...differing(texts.decisionThen, pointerNames.activeDecision).map(([made, now]) =>
      found(code, where, { made: fillIn(texts.decisionNamed, { id: made }), now }),
    ),
    ...(isByKeyThen ? differing(texts.keyThen, pointerNames.activeKey) : []).map(([made, now]) =>
      found(code, where, { made: fillIn(texts.keyNamed, { id: made }), now }),
    ),
  ];
}

/** What is computed beside a result: typed over, it says what was so once. */
function typedFindings({ sheet, row, column, lines }: Block): readonly Finding[] {
  return [...lines.keys()].flatMap((header, line) => {
    if (header !== texts.check && header !== texts.decision) return [];
    if (formulaAt(sheet, row + line, column + 1) !== null) return [];
    const content = shownContent(shownAt(sheet, row + line, column + 1));
    return [found("FORMULE", atCell(sheet.name, row + line, column + 1), { header, content })];
  });
}

/** The names and weights of a key to the right of its result. */
function weightsBeside({ sheet, row }: Block, result: number): readonly NamedWeight[] {
  const named: NamedWeight[] = [];
  for (let line = row; cellText(shownAt(sheet, line, result + 1)) !== ""; line += 1) {
    named.push({ name: cellText(shownAt(sheet, line, result + 1)), weight: shownAt(sheet, line, result + 2) });
  }
  return named;
}

/** The column of the formula to the left of its block, in the first row of both; null when there is none any more. */
function resultOf({ sheet, row, column }: Block): number | null {
  for (let left = column - 2; left >= Math.max(0, column - FARTHEST); left -= 1) {
    if (/^=LRT\.(?:REST)?VERDEEL\(/iu.test(formulaAt(sheet, row, left) ?? "")) return left;
  }
  return null;
}

/** The fingerprint of the block as it would be made from what stands there now. */
function printOfKey(block: Block, result: number): string {
  const { lines } = block;
  const weights = weightsBeside(block, result).map(({ weight }) => String(weight));
  const total = lines.get(texts.total);
  const bound = (label: string): string | null => (lines.has(label) ? cellText(lines.get(label)) : NO_BOUND);
  return shortFingerprint(
    fingerprint({
      total: Number.isSafeInteger(total) ? Number(total) : cellText(total),
      weights: [cellText(lines.get(texts.weights)), ...weights],
      method: cellText(lines.get(texts.method)),
      minimum: bound(texts.minimum),
      maximum: bound(texts.maximum),
    }),
  );
}
