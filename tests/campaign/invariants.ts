/** What holds after every case of the campaign, whatever others did: rows stand once, what people typed stands, and "done" is true. */
import type { Difference } from "../../src/plans/difference";
import { layouts } from "../../src/plans/layouts";
import { recogniseTable } from "../../src/plans/recogniseTable";
import { keyOfDesired } from "../../src/plans/rowKey";
import { linesByKey } from "../../src/plans/tableDifference";
import type { WorkbookContent } from "../../src/plans/workbookContent";
import type { WorkbookState } from "../../workbench/model/workbookState";
import type { OpenHost } from "../host/harness";
import type { Typed } from "./changes";

/** True for keys that somebody takes away on purpose. */
export type Takes = (key: string) => boolean;
export type Keys = ReadonlyMap<string, readonly number[]>;

export interface Written {
  readonly typed: readonly Typed[];
  /** Texts that stand somewhere in the workbook. */
  readonly marks: readonly string[];
}

/** Rows that got lost, or that stand twice. */
export function rowFaults(before: Keys, now: Keys, takes: Takes): string[] {
  return [
    ...[...before.keys()].filter((key) => !now.has(key) && !takes(key)).map((key) => `lost ${key}`),
    ...[...now].filter(([, lines]) => lines.length > 1).map(([key]) => `twice ${key}`),
  ];
}

/** What people typed and does not stand. */
export function typingFaults(
  { state }: OpenHost,
  { typed, marks }: Written,
  after: WorkbookContent,
): readonly string[] {
  const words = marks.length === 0 ? "" : JSON.stringify(state.grid.sheets().map(({ id }) => wordsOn(state, id)));
  return [
    ...marks.flatMap((mark) => (words.includes(mark) ? [] : [`typed and gone: ${mark}`])),
    ...typed.flatMap((one) => {
      const stands = standsUnder(one, after);
      return stands === one.value ? [] : [`${one.header} of ${one.key} was typed and holds ${String(stands)}`];
    }),
  ];
}

/** Every key of every table of ours with the lines on which it stands: what must not get lost. */
export function keysIn(content: WorkbookContent): Keys {
  const keys = new Map<string, readonly number[]>();
  for (const layout of layouts) {
    const found = recogniseTable(layout, content.tables);
    if (!found.ok || found.value === null) continue;
    for (const [key, lines] of linesByKey(layout, found.value)) keys.set(`${layout.name} ${key}`, lines);
  }
  return keys;
}

function standsUnder({ layout, header, key }: Typed, content: WorkbookContent): unknown {
  const found = recogniseTable(layout, content.tables);
  if (!found.ok || found.value === null) return null;
  const [line = -1] = linesByKey(layout, found.value).get(key) ?? [];
  return found.value.rows[line]?.[found.value.headers.indexOf(header)];
}

/** What a colleague takes away after the order was done is not lacking; after another order pointers may be those of the later one. */
export function lackingIn(rest: Difference, takes: Takes, hasOtherNames: boolean): readonly string[] {
  const tables = rest.tables.filter(
    (table) =>
      table.kind === "new" ||
      table.addedRows.some((row) => !takes(`${table.layout.name} ${keyOfDesired(table.layout, row)}`)),
  );
  const others = hasOtherNames ? 0 : rest.blocks.length + rest.placed.length + rest.pointers.length;
  const lacking = tables.map(({ layout }) => layout.name).join(", ");
  return tables.length + others === 0 ? [] : [`said to be done, and lacks ${lacking}`];
}

function wordsOn(state: WorkbookState, sheetId: string): unknown {
  const used = state.grid.usedArea(sheetId);
  return used === null ? null : state.grid.formulas(used);
}
