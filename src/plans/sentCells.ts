/** How the contents of cells go to Excel: looks as format codes, and values. */
import { type CellContent, formatOf, heldBy } from "./cellContent";

type Contents = readonly (readonly CellContent[])[];

export function sentFormats(contents: Contents): string[][] {
  return oneForAll(contents.map((row) => row.map(formatOf)));
}

export function sentValues(contents: Contents): (string | number)[][] {
  return oneForAll(contents.map((row) => row.map(valueOf)));
}

/**
 * What is the same in every cell goes to Excel once, as a plain value: the formula of a column is long, and a batch has a limit. The
 * types of Office only know the matrix.
 */
function oneForAll<Value>(cells: readonly (readonly Value[])[]): Value[][] {
  const [first, ...others] = cells.flat();
  const isSame = first !== undefined && others.length > 0 && others.every((cell) => cell === first);
  return isSame ? (first as unknown as Value[][]) : cells.map((row) => [...row]);
}

/** Excel takes a leading apostrophe for its own mark of text and leaves it out: a second one is the text's own. */
function valueOf(content: CellContent): string | number {
  const isMarked = content.kind === "text" && content.text.startsWith("'") && content.isUnmarked !== true;
  return isMarked ? `'${content.text}` : heldBy(content);
}
