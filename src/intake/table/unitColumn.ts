/**
 * A column that names the unit of each line ("Eenheid"): counts of persons or places are taken, thousands are asked about, and anything else is
 * refused, because the figures of a quota have nothing to be compared with.
 */
import { type SourceLine, textOf } from "../cells/cell";
import { factorIn } from "../headers/figureHeader";
import { withoutBrackets, wordsOf } from "../headers/words";
import type { Question, ReadingAnswers } from "../reading";
import { problem, type Problem } from "../../text/result";
import { factorQuestion } from "../rules/titleDoubt";
import type { ColumnHeader } from "./blockHeaders";

const UNIT_HEADERS: ReadonlySet<string> = new Set(["eenheid", "eenheden", "meeteenheid", "unit", "units"]);
/** "Eenheid van de cijfers" is such a header too; "Politie-eenheid" and "Aantal eenheden" are about something else. */
const BESIDE_UNIT: ReadonlySet<string> = new Set(
  "van de het per in cijfer cijfers waarde waarden getal getallen inwoners taakstelling".split(" "),
);
const COUNTS =
  /^(?:(?:x ?)?1|n|abs\.?|absoluut|aantal(?:len)?(?: \(?x ?1\)?)?|aantal (?:personen|inwoners)|stuks?|personen|mensen|inwoners|vergunninghouders|statushouders|(?:opvang)?plekken|(?:opvang)?plaatsen|number|persons?)$/iu;

export interface UnitDoubt {
  readonly questions?: readonly Question[];
  readonly problems?: readonly Problem[];
}

/**
 * What must be asked or said before the figures of these lines are taken; null when their units are counts.
 *
 * @param column What the figure's column is called, as an answer names it.
 */
export function unitDoubt(
  lines: readonly SourceLine[],
  headers: readonly ColumnHeader[],
  column: string,
  answers: ReadingAnswers,
): UnitDoubt | null {
  const header = headers.find(({ own }) => isUnitHeader(own));
  if (header === undefined) return null;
  const units = new Set(lines.map(({ cells }) => textOf(cells[header.column] ?? null)).filter((text) => text !== ""));
  const others = [...units].filter((unit) => !COUNTS.test(unit));
  const [unit] = others;
  if (unit === undefined) return null;
  const areThousands = units.size === 1 && factorIn(unit) === 1000;
  if (!areThousands)
    return { problems: [problem("reading.otherUnit", { unit: unit.slice(0, 60), column: header.own })] };
  const question = factorQuestion(column, answers);
  return question === null ? null : { questions: [question] };
}

function isUnitHeader(header: string): boolean {
  const words = wordsOf(withoutBrackets(header).text);
  const isUnit = words.some((word) => UNIT_HEADERS.has(word));
  return isUnit && words.every((word) => UNIT_HEADERS.has(word) || BESIDE_UNIT.has(word));
}
