/** Which parts of a sheet get a look of ours. */
import { madeVerdicts } from "./checkSheet/verdictLooks";
import type { DesiredState } from "./desiredState";
import type { Difference } from "./difference";
import type { TableLayout } from "./tableLayout";

/** Columns whose header ends like this are for people; a pale fill and a border show it, and the header says it. */
const INPUT_MARK = "(invoer)";

export const INPUT_FILL = "#FFF6D6";
export const INPUT_BORDER = "#B8A96A";
export const BAR_COLOR = "#3F6FA8";
const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
export const TITLE_FONT = { bold: true, size: 14 } as const;

/** Whether there is anything to make up: new rows of a table without input look like the others by themselves. */
export function hasLooks({ tables, blocks, pointers }: Difference): boolean {
  return (
    madeVerdicts(pointers).length > 0 ||
    blocks.some(({ found }) => found === null) ||
    tables.some(({ kind, layout }) => kind === "new" || layout.columns.some((header) => isInput(header, layout)))
  );
}

export function isInput(header: string, { inputs = {}, words = [] }: TableLayout): boolean {
  return header.endsWith(INPUT_MARK) || header in inputs || words.includes(header);
}

export function barsOf({ tables }: DesiredState, layout: TableLayout): readonly (readonly string[])[] {
  return tables.find((table) => table.layout === layout)?.bars ?? [];
}

/** The lines around an area that has an outline, one for each edge. */
export function outlineOf(color: string | undefined) {
  return color === undefined ? [] : EDGES.map((edge) => ({ edge, line: { style: "Continuous", color } as const }));
}
