/** The part of a sheet: cells as a stream of text, everything else over what the file had, in the order of the schema. */
import { columnLetters, localAddress } from "../model/cellArea";
import type { FileColumn, FileConditional, FileSheet, FileValidation } from "./fileWorkbook";
import { type CellsSurroundings, rowText } from "./writeCells";
import { colorElement, MAIN, type StyleBook } from "./writeStyles";
import {
  childOf,
  childrenOf,
  DECLARATION,
  element,
  encoded,
  written,
  withoutAttributes,
  type XmlElement,
} from "./xmlTree";

const REFERENCES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** ECMA-376 part 1, 18.3.1.99. */
const ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter " +
  "sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks " +
  "printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags " +
  "drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst"
).split(" ");
/** What is written from the model; all else stays as the file had it. */
const OWN = new Set(
  (
    "sheetPr dimension sheetViews cols sheetData sheetProtection mergeCells conditionalFormatting dataValidations pageSetup " +
    "headerFooter tableParts"
  ).split(" "),
);

export interface SheetSurroundings extends CellsSurroundings {
  readonly styles: StyleBook;
  /** The references to the parts of the tables, in their order. */
  readonly tableIds: readonly string[];
  readonly isInFront: boolean;
}

export function sheetPart(sheet: FileSheet, around: SheetSurroundings): Uint8Array {
  const root = sheet.origin?.root ?? null;
  const kept = childrenOf(root).filter(({ local }) => !OWN.has(local));
  const children = [
    ...kept,
    ...(kept.some(({ local }) => local === "sheetFormatPr")
      ? []
      : [element("sheetFormatPr", { defaultRowHeight: 15 })]),
    ...propertiesOf(sheet, childOf(root, "sheetPr")),
    element("dimension", { ref: dimensionOf(sheet) }),
    viewsOf(sheet, childOf(root, "sheetViews"), around.isInFront),
    ...columnsOf(sheet.columns, childOf(root, "cols"), around),
    ...protectionOf(sheet, childOf(root, "sheetProtection")),
    ...(sheet.merged.length === 0
      ? []
      : [
          element(
            "mergeCells",
            { count: sheet.merged.length },
            sheet.merged.map((ref) => element("mergeCell", { ref })),
          ),
        ]),
    ...conditionalsOf(sheet.conditionals, around.styles),
    ...validationsOf(sheet.validations),
    ...pageOf(sheet, root),
    ...(around.tableIds.length === 0
      ? []
      : [
          element(
            "tableParts",
            { count: around.tableIds.length },
            around.tableIds.map((id) => element("tablePart", { "r:id": id })),
          ),
        ]),
  ].sort((one, other) => ORDER.indexOf(one.local) - ORDER.indexOf(other.local));
  const attrs = {
    ...root?.attrs,
    xmlns: root?.attrs["xmlns"] ?? MAIN,
    "xmlns:r": root?.attrs["xmlns:r"] ?? REFERENCES,
  };
  const opening = written(element("worksheet", attrs)).replace(/\/>$/u, ">");
  const data = `<sheetData>${sheet.rows.map((row) => rowText(row, sheet.tables, around)).join("")}</sheetData>`;
  const place = children.findIndex(({ local }) => ORDER.indexOf(local) > ORDER.indexOf("sheetData"));
  const before = place < 0 ? children : children.slice(0, place);
  const after = place < 0 ? [] : children.slice(place);
  return encoded(
    `${DECLARATION}${opening}${before.map(written).join("")}${data}${after.map(written).join("")}</worksheet>`,
  );
}

function dimensionOf({ rows }: FileSheet): string {
  const used = rows.filter(({ cells }) => cells.length > 0);
  const [first, last] = [used[0], used.at(-1)];
  if (first === undefined || last === undefined) return "A1";
  const left = Math.min(...used.map(({ cells }) => cells[0]?.column ?? 0));
  const right = Math.max(...used.map(({ cells }) => cells.at(-1)?.column ?? 0));
  return localAddress({
    sheetId: "",
    row: first.row,
    column: left,
    rows: last.row - first.row + 1,
    columns: right - left + 1,
  });
}

function propertiesOf({ tabColor, page }: FileSheet, before: XmlElement | null): readonly XmlElement[] {
  const kept = childrenOf(before).filter(
    ({ local }) => !(local === "tabColor" && tabColor !== null) && !(local === "pageSetUpPr" && page.fitToWidth),
  );
  const color = tabColor === null ? [] : [colorElement("tabColor", tabColor)];
  const fit = page.fitToWidth
    ? [element("pageSetUpPr", { ...childOf(before, "pageSetUpPr")?.attrs, fitToPage: 1 })]
    : [];
  const order = ["tabColor", "outlinePr", "pageSetUpPr"];
  const children = [...kept, ...color, ...fit].sort(
    (one, other) => order.indexOf(one.local) - order.indexOf(other.local),
  );
  const isEmpty = children.length === 0 && Object.keys(before?.attrs ?? {}).length === 0;
  return isEmpty ? [] : [element("sheetPr", before?.attrs ?? {}, children)];
}

function viewsOf({ frozen, showGridlines }: FileSheet, before: XmlElement | null, isInFront: boolean): XmlElement {
  const view = childOf(before, "sheetView");
  const wasFrozen = childOf(view, "pane")?.attrs["state"]?.startsWith("frozen") === true;
  const { rows, columns } = frozen;
  const isFrozen = rows + columns > 0;
  // Excel keeps which part was selected per pane; those of panes that are gone would damage the file.
  const kept = childrenOf(view).filter(
    ({ local }) => local !== "pane" && (local !== "selection" || wasFrozen === isFrozen),
  );
  const pane = isFrozen
    ? [
        element("pane", {
          xSplit: columns === 0 ? null : columns,
          ySplit: rows === 0 ? null : rows,
          topLeftCell: `${columnLetters(columns)}${rows + 1}`,
          activePane: rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight",
          state: "frozen",
        }),
      ]
    : childrenOf(view, "pane").filter(() => !wasFrozen);
  const attrs = withoutAttributes(view?.attrs, "tabSelected", "showGridLines");
  return element("sheetViews", {}, [
    element(
      "sheetView",
      { ...attrs, tabSelected: isInFront ? 1 : null, showGridLines: showGridlines ? null : 0, workbookViewId: 0 },
      [...pane, ...kept],
    ),
  ]);
}

function columnsOf(
  columns: readonly FileColumn[],
  before: XmlElement | null,
  around: SheetSurroundings,
): readonly XmlElement[] {
  if (columns.length === 0) return [];
  const known = new Map(
    childrenOf(before, "col").map(({ attrs }) => [`${attrs["min"] ?? ""}:${attrs["max"] ?? ""}`, attrs]),
  );
  const children = [...columns]
    .sort((one, other) => one.first - other.first)
    .map(({ first, last, width, isHidden, format }) =>
      element("col", {
        ...known.get(`${first + 1}:${last + 1}`),
        min: first + 1,
        max: last + 1,
        width: width ?? 9.140625,
        customWidth: width === null ? null : 1,
        hidden: isHidden ? 1 : null,
        style: format === null ? null : around.formatNumber(format),
      }),
    );
  return [element("cols", {}, children)];
}

function protectionOf({ isProtected }: FileSheet, before: XmlElement | null): readonly XmlElement[] {
  if (!isProtected) return [];
  return [before ?? element("sheetProtection", { sheet: 1, objects: 1, scenarios: 1 })];
}

function conditionalsOf(conditionals: readonly FileConditional[], styles: StyleBook): readonly XmlElement[] {
  return conditionals.map(({ addresses, rules, looks }) =>
    element(
      "conditionalFormatting",
      { sqref: addresses },
      rules.map((rule, index) => {
        const look = looks[index] ?? null;
        return look === null ? rule : { ...rule, attrs: { ...rule.attrs, dxfId: String(styles.lookNumber(look)) } };
      }),
    ),
  );
}

function validationsOf(validations: readonly FileValidation[]): readonly XmlElement[] {
  if (validations.length === 0) return [];
  const children = validations.map(({ addresses, attributes, formula1, formula2 }) =>
    element("dataValidation", { ...attributes, sqref: addresses }, [
      ...(formula1 === null ? [] : [element("formula1", {}, [formula1])]),
      ...(formula2 === null ? [] : [element("formula2", {}, [formula2])]),
    ]),
  );
  return [element("dataValidations", { count: children.length }, children)];
}

/** How many pages high a file asked for; nothing where that is one, which a sheet without the wish no longer is. */
function keptPages(setup: XmlElement | null): string | undefined {
  const pages = setup?.attrs["fitToHeight"];
  return pages === "1" ? undefined : pages;
}

function pageOf({ page }: FileSheet, root: XmlElement | null): readonly XmlElement[] {
  const setup = childOf(root, "pageSetup");
  const isSet = page.orientation !== null || page.paper !== null || page.fitToWidth || setup !== null;
  const before = childOf(root, "headerFooter");
  const line = (name: string, text: string | null): readonly XmlElement[] =>
    text === null ? [] : [element(name, {}, [text])];
  const others = childrenOf(before).filter(({ local }) => local !== "oddHeader" && local !== "oddFooter");
  const lines = [...line("oddHeader", page.header), ...line("oddFooter", page.footer), ...others];
  return [
    ...(isSet
      ? [
          element("pageSetup", {
            ...setup?.attrs,
            paperSize: page.paper,
            orientation: page.orientation,
            ...(page.fitToWidth ? { fitToHeight: page.fitToHeight ? 1 : (keptPages(setup) ?? 0) } : {}),
          }),
        ]
      : []),
    ...(lines.length === 0 ? [] : [element("headerFooter", before?.attrs ?? {}, lines)]),
  ];
}
