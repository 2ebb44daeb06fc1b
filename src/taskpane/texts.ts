import pane from "../text/nl/taskpane.json";
import type { ProblemParameter } from "../text/result";
import { fillIn } from "../text/sentence";

export type TextName = keyof typeof pane;

/** A Dutch text of the pane, with its numbers printed the Dutch way. */
export function say(name: TextName, parameters: Readonly<Record<string, ProblemParameter>> = {}): string {
  return fillIn(pane[name], parameters);
}
