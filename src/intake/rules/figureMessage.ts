/**
 * What is said of a cell that holds no count, with the sign of CBS explained. Where a line holds more than one figure it is said of
 * which one, as the others count.
 */
import type { FigureProblem } from "../cells/readFigure";
import { LARGEST_COUNT } from "../cells/readFigure";
import { shownText } from "../cells/cell";
import { problem } from "../../text/result";
import type { Category, Message } from "../reading";
import { type Entry, message } from "../table/entry";

export function figureMessage(
  { line, subject, figureText }: Entry,
  kind: FigureProblem,
  oneOfSeveral: Category | null,
): Message {
  const place = { line: String(line.line), name: shownText(subject.text), text: shownText(figureText) };
  if (oneOfSeveral !== null && (kind === "blank" || kind === "notAvailable")) {
    const which = oneOfSeveral === "amv" ? "Minors" : "Total";
    return message(problem(`reading.${kind}${which}`, place), "error", [line.line]);
  }
  const parameters = kind === "tooLarge" ? { ...place, most: LARGEST_COUNT } : place;
  return message(problem(`reading.${kind}`, parameters), "error", [line.line]);
}
