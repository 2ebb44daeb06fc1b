/** What is said of a cell that holds no count, with the sign of CBS explained. */
import type { FigureProblem } from "../cells/readFigure";
import { LARGEST_COUNT } from "../cells/readFigure";
import { shownText } from "../cells/cell";
import { problem } from "../../text/result";
import type { Message } from "../reading";
import { type Entry, message } from "../table/entry";

export function figureMessage({ line, subject, figureText }: Entry, kind: FigureProblem): Message {
  const place = { line: String(line.line), name: shownText(subject.text), text: shownText(figureText) };
  const parameters = kind === "tooLarge" ? { ...place, most: LARGEST_COUNT } : place;
  return message(problem(`reading.${kind}`, parameters), "error", [line.line]);
}
