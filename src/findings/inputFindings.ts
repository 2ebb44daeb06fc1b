/** Figures that people enter: numbers that are text, below zero, not whole; dates that are text; words that are none of the choices. W7. */
import { isFormula } from "../plans/isFormula";
import { cellText } from "../plans/cellText";
import { figureColumns, type FigureRule } from "../plans/figureColumns";
import { type Finding, type FindingCode, found } from "./finding";
import type { InspectedWorkbook } from "./inspectedWorkbook";
import { atRow, cellUnder, filledLines, formulaUnder, type OwnTable, ownTables } from "./ownTables";
import { shownContent } from "./shownContent";

const YES = new Set(["ja", "nee"]);
/** A figure as people write it; nothing longer is one. */
const NUMBER_AS_TEXT = /^[-+−]?[\d.,\s]{1,30}%?$/u;
/** A day that is known to the month or year only stands as text, as it was published. */
const PART_OF_DATE = /^\d{4}(?:-\d{2})?$/u;

export function inputFindings({ content }: InspectedWorkbook): readonly Finding[] {
  return ownTables(content).flatMap((own) => {
    const rules = Object.entries({ ...figureColumns[own.layout.name], ...own.layout.inputs });
    return filledLines(own).flatMap((line) =>
      rules.flatMap(([header, rule]) => (rule === undefined ? [] : cellFinding(own, line, header, rule))),
    );
  });
}

function cellFinding(own: OwnTable, line: number, header: string, rule: FigureRule): readonly Finding[] {
  const cell = cellUnder(own.table, line, header);
  if (cell === "" || cell === null || isError(cell)) return [];
  const code = faultOf(cell, rule);
  if (code === null) return [];
  const content = formulaUnder(own.table, line, header);
  const text = shownContent(isFormula(content) ? content : cell);
  return [found(code, atRow(own, line, header), { header, text })];
}

function faultOf(cell: unknown, rule: FigureRule): FindingCode | null {
  if (typeof rule !== "string") return rule.choices.includes(cellText(cell)) ? null : "KEUZE";
  if (rule === "yes") return YES.has(cellText(cell).toLowerCase()) ? null : "KEUZE";
  if (rule === "date") return typeof cell === "number" || PART_OF_DATE.test(cellText(cell)) ? null : "TEKSTDATUM";
  if (typeof cell !== "number") return NUMBER_AS_TEXT.test(cellText(cell)) ? "TEKSTGETAL" : "KEUZE";
  if (cell < 0 && rule !== "persons") return "NEGATIEF";
  const isCounted = rule === "count" || rule === "persons";
  return isCounted && !Number.isSafeInteger(cell) ? "GEHEEL" : null;
}

function isError(cell: unknown): boolean {
  return typeof cell === "string" && /^#[A-Z/0]+[!?]?$/u.test(cell);
}
