/**
 * Which sheets a planner may want to see: those that an order made or changed, the one that it is about first. A sheet is known by the
 * table or the named cell that stands on it, so that it is found under whatever name it has by now.
 */
import { checkNames } from "./checkSheet/checkNames";
import type { DesiredState } from "./desiredState";
import type { Difference } from "./difference";
import { logLayout } from "./log";
import type { OrderKind } from "./order";
import type { Done } from "./outcome";
import { pointerNames } from "./reception/pointers";
import { startNames } from "./reception/startNames";
import { recogniseTable } from "./recogniseTable";
import type { TableLayout } from "./tableLayout";
import { sheetNamed, type WorkbookContent } from "./workbookContent";

/** By what a sheet is found: the id of a table, a named cell, or its own id where it holds neither. */
export interface SheetMark {
  readonly by: "table" | "name" | "sheet";
  readonly key: string;
}

export interface OfferedSheet {
  readonly mark: SheetMark;
  /** What it was called when the workbook was read last. */
  readonly name: string;
}

/** More would be a list to read instead of a way on. */
const MOST_SHEETS = 3;

/** The tables, blocks and named cells that an order is about, where that is not the first table of its plan. */
const mainParts: Partial<Record<OrderKind, readonly string[]>> = {
  decision: ["LRT_Besluit", pointerNames.activeDecision],
  halfYear: ["LRT_Taakstelling", "LRT_Halfjaren"],
  revision: ["LRT_Bijstelling"],
  dwellings: ["LRT_Woningen"],
  checks: [checkNames.lines],
  update: [logLayout.name],
};

/**
 * @param kind What was asked.
 * @returns At most three sheets that are there. The log is left out, except after an update: that is where it says what it did.
 */
export function offeredSheets(
  kind: OrderKind,
  { desired, written, content }: Pick<Done, "desired" | "written" | "content">,
): readonly OfferedSheet[] {
  const all = [...mainPlaces(kind, desired), ...writtenPlaces(written)].flatMap((place) => sheetOf(place, content));
  return all
    .filter(({ name }, index) => all.findIndex((earlier) => earlier.name === name) === index)
    .slice(0, MOST_SHEETS);
}

/** The sheet on which a table of ours stands, or null when the workbook has none, or more than one that may be it. */
export function sheetOfTable(layout: TableLayout, { tables }: Pick<WorkbookContent, "tables">): OfferedSheet | null {
  const found = recogniseTable(layout, tables);
  if (!found.ok || found.value === null) return null;
  return { mark: { by: "table", key: found.value.id }, name: found.value.sheet };
}

/** What tells on which sheet something stands: a table, the name of a cell, or a sheet that the planner chose. */
type Place = { readonly layout: TableLayout } | { readonly name: string } | { readonly sheet: string };

function mainPlaces(kind: OrderKind, { tables, placed, blocks }: DesiredState): readonly Place[] {
  const layouts = tables.map(({ layout }) => layout);
  // The sheet that an order makes for itself comes before the table of formulas and the list of sheets.
  const own = blocks.find(({ isWholeSheet }) => isWholeSheet === true);
  if (own !== undefined) return [{ name: own.anchor }];
  const first = [...layouts.filter(isShown).map((layout) => ({ layout })), ...placed].slice(0, 1);
  return (
    mainParts[kind]?.map((part) => {
      const layout = layouts.find(({ name }) => name === part);
      return layout === undefined ? { name: part } : { layout };
    }) ?? first
  );
}

/** A table that was only made, and holds nothing yet, is nothing to look at. */
function writtenPlaces({ tables, placed, blocks, pointers }: Difference): readonly Place[] {
  return [
    ...tables.filter((table) => isShown(table.layout) && (table.kind === "changed" || table.rows.length > 0)),
    ...placed,
    // The list of sheets grows with every sheet.
    ...blocks.flatMap(({ block }) => (block.anchor === startNames.sheets ? [] : [{ name: block.anchor }])),
    ...pointers.map(({ pointer }) => ({ name: pointer.name })),
  ];
}

/** The log changes with every order. */
function isShown({ name }: TableLayout): boolean {
  return name !== logLayout.name;
}

function sheetOf(place: Place, content: WorkbookContent): readonly OfferedSheet[] {
  if ("layout" in place) return [sheetOfTable(place.layout, content)].filter((sheet) => sheet !== null);
  if ("name" in place) {
    const found = content.pointers.get(place.name);
    return found === undefined ? [] : [{ mark: { by: "name", key: place.name }, name: found.sheet }];
  }
  const sheet = sheetNamed(content, place.sheet);
  return sheet === undefined ? [] : [{ mark: { by: "sheet", key: sheet.id }, name: sheet.name }];
}
