import texts from "../text/nl/taskpane.json";
import type { CatalogueEntry } from "../text/catalogue";
import type { ProblemParameter } from "../text/result";
import { fillIn } from "../text/sentence";

export type TextName = keyof typeof texts;

type Parameters = Readonly<Record<string, ProblemParameter>>;

/** Says the Dutch texts of one list, with their numbers printed the Dutch way. */
export function speaker<Name extends string>(
  texts: Readonly<Record<Name, CatalogueEntry>>,
): (name: Name, parameters?: Parameters) => string {
  return (name, parameters = {}) => fillIn(texts[name], parameters);
}

/** A text of the pane itself. */
export const say = speaker<TextName>(texts);
