/**
 * What stands above a table of ours: the title, and the explanation on as many lines as the screen of a planner asks for. Knows a layout and
 * the height of the head; whoever writes or recognises a sheet asks it here.
 */
import { type CellContent, text } from "./cellContent";
import { HEADER_ROW } from "./tableLayout";
import { titleLines } from "./tableTitle";

/** About what is read beside the pane at 1280 pixels, without scrolling. */
export const WIDEST_LINE = 125;
/** The title stands in the first row, and a blank one parts the explanation from the headers. */
export const MOST_LINES = HEADER_ROW - 2;

/**
 * The rows from A1 down, one cell each.
 *
 * Errors: none; what does not fit runs on in the last line. A test keeps all our explanations within the lines.
 */
export function sheetHead(layout: Parameters<typeof titleLines>[0]): readonly (readonly CellContent[])[] {
  const [title, explanation] = titleLines(layout);
  return [title, ...explanationLines(explanation)].map((line) => [text(line)]);
}

/** Whole sentences where they fit: a line that ends half-way is read as cut off. */
export function explanationLines(explanation: string): readonly string[] {
  const lines: string[] = [];
  for (const sentence of explanation.split(/(?<=[.!?]) (?=\p{Lu})/u)) {
    const last = lines.at(-1);
    const joined = last === undefined ? sentence : `${last} ${sentence}`;
    if (last !== undefined && (joined.length <= WIDEST_LINE || lines.length === MOST_LINES))
      lines[lines.length - 1] = joined;
    else lines.push(sentence);
  }
  return lines;
}
