/** The part of a table: what the model knows of it, over what the file had. */
import { localAddress, parseLocalAddress } from "../model/cellArea";
import type { FileTable, FileTableColumn } from "./fileWorkbook";
import { storedFormula } from "./storedFormula";
import { MAIN } from "./writeStyles";
import { cellEscapes, childOf, childrenOf, element, withoutAttributes, type XmlElement } from "./xmlTree";

/** In the order that the schema asks for (ECMA-376 part 1, 18.5.1.2). */
const ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

export function tableElement(table: FileTable, id: number): XmlElement {
  const { origin } = table;
  const before = withoutAttributes(origin?.attrs, "totalsRowCount", "headerRowCount");
  const known = childrenOf(childOf(origin, "tableColumns"), "tableColumn");
  const kept = childrenOf(origin).filter(({ local }) => local === "extLst" || local === "sortState");
  const filter = childOf(origin, "autoFilter");
  const children = [
    ...kept,
    ...(table.hasFilter
      ? [{ ...(filter ?? element("autoFilter")), attrs: { ...filter?.attrs, ref: filtered(table) } }]
      : []),
    element("tableColumns", { count: table.columns.length }, columnElements(table, known)),
    ...(table.style === null ? [] : [styleElement(table, childOf(origin, "tableStyleInfo"))]),
  ].sort((one, other) => ORDER.indexOf(one.local) - ORDER.indexOf(other.local));
  return element(
    "table",
    {
      ...before,
      xmlns: MAIN,
      id,
      name: cellEscapes(table.name),
      displayName: cellEscapes(table.name),
      ref: table.address,
      headerRowCount: table.hasHeader ? null : 0,
      totalsRowCount: table.hasTotals ? 1 : null,
      totalsRowShown: table.hasTotals ? null : 0,
    },
    children,
  );
}

function styleElement(table: FileTable, before: XmlElement | null): XmlElement {
  return element("tableStyleInfo", {
    showLastColumn: 0,
    ...before?.attrs,
    name: table.style,
    showFirstColumn: table.firstColumn ? 1 : 0,
    showRowStripes: table.bandedRows ? 1 : 0,
    showColumnStripes: table.bandedColumns ? 1 : 0,
  });
}

/** A filter covers header and body, and no totals. */
function filtered({ address, hasTotals }: FileTable): string {
  const area = parseLocalAddress(address);
  if (area === null || !hasTotals) return address;
  return localAddress({ sheetId: "", ...area, rows: area.rows - 1 });
}

/** A column that was there keeps its number: filters and slicers name it by that. */
function columnElements(table: FileTable, known: readonly XmlElement[]): readonly XmlElement[] {
  const byName = new Map(known.map((column) => [(column.attrs["name"] ?? "").toLowerCase(), column]));
  let nextId = Math.max(0, ...known.map(({ attrs }) => Number(attrs["id"] ?? 0)));
  return table.columns.map((column) => {
    const before = byName.get(cellEscapes(column.name).toLowerCase());
    byName.delete(cellEscapes(column.name).toLowerCase());
    const id = before?.attrs["id"] ?? String((nextId += 1));
    return element("tableColumn", { ...before?.attrs, id, name: cellEscapes(column.name) }, [
      ...formulaElements(column, table.name),
      ...childrenOf(before).filter(({ local }) => local !== "calculatedColumnFormula"),
    ]);
  });
}

function formulaElements({ formula }: FileTableColumn, name: string): readonly XmlElement[] {
  return formula === null ? [] : [element("calculatedColumnFormula", {}, [storedFormula(formula, name)])];
}
