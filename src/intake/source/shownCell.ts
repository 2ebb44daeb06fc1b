/** What a cell of a workbook says to who looks at it, where that is not what it holds: a percentage, digits of a format, a raised note. */
import { STRUCK } from "../cells/markedNumber";
import { hidesNumber, isTelling, withWords } from "./tellingFormats";

export interface CellLook {
  /** As Excel writes it. */
  readonly format?: string;
  /** Pieces of one text, of which some are raised or crossed out. */
  readonly runs?: readonly { readonly text: string; readonly isRaised: boolean; readonly isStruck?: boolean }[];
}

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * A number with a telling format, or one that shows nothing, becomes a text that is no count, so that it is asked about; raised digits become the signs of a note, so that
 * "140" with a raised 1 is never 1401.
 */
export function shownCell<Value>(value: Value, { format = "", runs = [] }: CellLook): Value | string {
  if (typeof value === "number" && isTelling(format)) {
    return format.includes("%") ? `${String(Number((100 * value).toPrecision(12)))}%` : `${value} (opmaak ${format})`;
  }
  const words = typeof value === "number" ? withWords(format, value) : null;
  if (words !== null) return words;
  // What is shown as nothing was meant for nobody
  if (typeof value === "number" && hidesNumber(format, value)) return `${value} (opmaak ${format})`;
  if (typeof value !== "string" || !runs.some(({ isRaised, isStruck }) => isRaised || isStruck === true)) return value;
  return runs
    .map(({ text, isRaised, isStruck }) => (isStruck === true ? struck(text) : isRaised ? raised(text) : text))
    .join("")
    .trim();
}

/** Whoever crosses a figure or a name out means that it no longer counts: that is for the planner to say. */
export function crossedOut<Value>(value: Value): Value | string {
  if (typeof value === "number") return struck(String(value)).trim();
  return typeof value === "string" && value !== "" ? struck(value).trim() : value;
}

function struck(text: string): string {
  return text.trim() === "" || text.includes(STRUCK) ? text : ` ${text.trim()} ${STRUCK} `;
}

function raised(text: string): string {
  return text.replace(/\d/gu, (digit) => RAISED.charAt(Number(digit)));
}
