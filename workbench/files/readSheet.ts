/** A sheet of a file with its tables, apart from its cells. */
import { withoutEscapes } from "../../src/intake/source/xlsxText";
import { parseLocalAddress } from "../model/cellArea";
import {
  blankPage,
  type FileColumn,
  type FileConditional,
  type FilePage,
  type FileSheet,
  type FileTable,
  type FileValidation,
} from "./fileWorkbook";
import { isOfType, relationshipsOf } from "./packageParts";
import { type CellSurroundings, readCells } from "./readCells";
import { colorOf, isFalse, isTrue } from "./readStyles";
import { shownFormula } from "./storedFormula";
import { childOf, childrenOf, decoded, parseXml, readXml, textOf, withoutPrefix, type XmlElement } from "./xmlTree";

export interface NamedSheet {
  readonly name: string;
  readonly part: string;
  readonly visibility: FileSheet["visibility"];
}

export function readSheet(
  { name, part, visibility }: NamedSheet,
  parts: ReadonlyMap<string, Uint8Array>,
  around: Omit<CellSurroundings, "tableAt">,
): FileSheet {
  const xml = decoded(parts.get(part) ?? new Uint8Array());
  const data = sheetDataIn(xml);
  const parsed = parseXml(data === null ? xml : xml.slice(0, data.start) + xml.slice(data.end));
  const root = withoutPrefix(parsed, parsed.prefix);
  const tableParts = relationshipsOf(parts, part)
    .filter((relationship) => isOfType(relationship, "table") && parts.has(relationship.target))
    .map(({ target }) => target);
  const tables = tableParts.map((target) => readTable(readXml(parts.get(target) ?? new Uint8Array())));
  const areas = tables.map((table) => ({ name: table.name, area: parseLocalAddress(table.address) }));
  const tableAt = (row: number, column: number): string | null =>
    areas.find(
      ({ area }) =>
        area !== null &&
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    )?.name ?? null;
  const tell = (remark: string): void => around.tell(`Blad ${name}: ${remark}`);
  const view = childOf(childOf(root, "sheetViews"), "sheetView");
  const pane = childOf(view, "pane");
  const isFrozen = pane?.attrs["state"] === "frozen" || pane?.attrs["state"] === "frozenSplit";
  return {
    name,
    visibility,
    rows: data === null ? [] : readCells(xml.slice(data.start, data.end), { ...around, tell, tableAt }),
    columns: childrenOf(childOf(root, "cols"), "col").map(columnOf),
    merged: childrenOf(childOf(root, "mergeCells"), "mergeCell").map(({ attrs }) => attrs["ref"] ?? ""),
    tables,
    validations: childrenOf(childOf(root, "dataValidations"), "dataValidation").map(validationOf),
    conditionals: childrenOf(root, "conditionalFormatting").map(conditionalOf),
    frozen: {
      rows: isFrozen ? Math.trunc(Number(pane.attrs["ySplit"] ?? 0)) : 0,
      columns: isFrozen ? Math.trunc(Number(pane.attrs["xSplit"] ?? 0)) : 0,
    },
    tabColor: colorOf(childOf(childOf(root, "sheetPr"), "tabColor")),
    showGridlines: !isFalse(view?.attrs["showGridLines"]),
    isProtected: isTrue(childOf(root, "sheetProtection")?.attrs["sheet"]),
    page: pageOf(root),
    origin: { part, root, tableParts },
  };
}

/** Where the cells stand in a part: they are read as a stream and make no tree. */
function sheetDataIn(xml: string): { readonly start: number; readonly end: number } | null {
  const opening = /<((?:[\w-]+:)?sheetData)(?:\s[^>]*)?>/u.exec(xml);
  if (opening === null) return null;
  const [whole, name = ""] = opening;
  const start = opening.index;
  if (whole.endsWith("/>")) return { start, end: start + whole.length };
  const closing = xml.lastIndexOf(`</${name}`);
  const end = closing < 0 ? -1 : xml.indexOf(">", closing);
  return end < 0 ? null : { start, end: end + 1 };
}

function columnOf({ attrs }: XmlElement): FileColumn {
  const width = Number(attrs["width"] ?? Number.NaN);
  return {
    first: Number(attrs["min"] ?? 1) - 1,
    last: Number(attrs["max"] ?? attrs["min"] ?? 1) - 1,
    width: Number.isFinite(width) ? width : null,
    isHidden: isTrue(attrs["hidden"]),
    format: attrs["style"] === undefined ? null : Number(attrs["style"]),
  };
}

function readTable(parsed: XmlElement): FileTable {
  const root = withoutPrefix(parsed, parsed.prefix);
  const { attrs } = root;
  const style = childOf(root, "tableStyleInfo");
  const name = withoutEscapes(attrs["displayName"] ?? attrs["name"] ?? "");
  return {
    name,
    address: attrs["ref"] ?? "",
    columns: childrenOf(childOf(root, "tableColumns"), "tableColumn").map((column) => {
      const formula = textOf(childOf(column, "calculatedColumnFormula"));
      return {
        name: withoutEscapes(column.attrs["name"] ?? ""),
        formula: formula === "" ? null : shownFormula(formula, name),
      };
    }),
    hasHeader: attrs["headerRowCount"] !== "0",
    hasTotals: Number(attrs["totalsRowCount"] ?? 0) > 0,
    hasFilter: childOf(root, "autoFilter") !== null,
    style: style?.attrs["name"] ?? null,
    bandedRows: isTrue(style?.attrs["showRowStripes"]),
    bandedColumns: isTrue(style?.attrs["showColumnStripes"]),
    firstColumn: isTrue(style?.attrs["showFirstColumn"]),
    origin: root,
  };
}

function validationOf(node: XmlElement): FileValidation {
  const { sqref = "", ...attributes } = node.attrs;
  const formula = (name: string): string | null => {
    const found = childOf(node, name);
    return found === null ? null : textOf(found);
  };
  return { addresses: sqref, attributes, formula1: formula("formula1"), formula2: formula("formula2") };
}

function conditionalOf(node: XmlElement): FileConditional {
  const rules = childrenOf(node, "cfRule");
  return { addresses: node.attrs["sqref"] ?? "", rules, looks: rules.map(() => null) };
}

function pageOf(root: XmlElement): FilePage {
  const setup = childOf(root, "pageSetup")?.attrs ?? {};
  const { orientation } = setup;
  const fit = childOf(childOf(root, "sheetPr"), "pageSetUpPr")?.attrs["fitToPage"];
  const header = childOf(childOf(root, "headerFooter"), "oddHeader");
  const footer = childOf(childOf(root, "headerFooter"), "oddFooter");
  return {
    ...blankPage,
    orientation: orientation === "landscape" || orientation === "portrait" ? orientation : null,
    paper: setup["paperSize"] === undefined ? null : Number(setup["paperSize"]),
    fitToWidth: isTrue(fit),
    // Without a number it is one page; 0 is as many as it takes.
    fitToHeight: isTrue(fit) && (setup["fitToHeight"] ?? "1") === "1",
    header: header === null ? null : textOf(header),
    footer: footer === null ? null : textOf(footer),
  };
}
