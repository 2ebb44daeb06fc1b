/** The dated sheet of a result that was kept as values: where it stands, where it comes from, and its figures. */
import texts from "../../text/nl/freeze.json";
import { shortFingerprint } from "../../text/fingerprint";
import { fillIn } from "../../text/sentence";
import { cellsAddress } from "../address";
import { type CellContent, number, text } from "../cellContent";
import { datedSheetName } from "../datedSheet";
import type { DesiredBlock } from "../desiredState";
import type { Order } from "../order";
import type { WorkbookContent } from "../workbookContent";
import { addInVersion } from "../version";
import type { FreezeChoice } from "./freezeChoices";
import { FIRST_FIGURE_ROW, frozenName } from "./frozenNames";

const ORDER_ROW = 11;
const FIRST_WIDTH = 150;
const WIDTH = 90;

/** The sheet of an order. */
export function frozenSheetName({ id }: Pick<Order, "id">, { day }: FreezeChoice, content: WorkbookContent): string {
  const base = fillIn(texts.sheetName, { day });
  return datedSheetName({ orderId: id, anchor: frozenName(id), base, orderRow: ORDER_ROW }, content);
}

/** Everything on the sheet, as values only. It is written at once and never completed: what stands there is what was kept. */
export function frozenBlock(order: Order, choice: FreezeChoice, sheet: string, fingerprint: string): DesiredBlock {
  const { values, formats, formulas, tables, source, decision, key } = choice;
  const columns = Math.max(2, values[0]?.length ?? 0);
  const [first] = formulas;
  const more = formulas.length - 1;
  const kept =
    first === undefined
      ? texts.none
      : more === 0
        ? first.formula
        : fillIn(texts.andMore, { formula: first.formula, more });
  const lines: readonly (readonly [label: string, told: string])[] = [
    [texts.title, ""],
    [texts.explanation, ""],
    ["", ""],
    [texts.from, `${source.sheet}!${areaAddress(choice)}`],
    [texts.moment, order.localTime],
    [texts.who, order.who],
    [texts.decision, decision],
    [texts.key, key],
    [texts.formulas, kept],
    [texts.tables, tables.join(", ")],
    [texts.fingerprint, shortFingerprint(fingerprint)],
    [texts.order, order.id],
    [texts.version, addInVersion],
  ];
  const padded = (cells: readonly CellContent[]): readonly CellContent[] => [
    ...cells,
    ...Array.from({ length: columns - cells.length }, () => text("")),
  ];
  const head = lines.map(([label, told]) => padded([text(label), text(told)]));
  const blanks = Array.from({ length: FIRST_FIGURE_ROW - head.length }, () => padded([]));
  const figures = values.map((line, row) =>
    padded(line.map((value, column) => contentOf(value, formats[row]?.[column] ?? ""))),
  );
  return {
    sheet,
    anchor: frozenName(order.id),
    row: 0,
    column: 0,
    contents: [...head, ...blanks, ...figures],
    cells: [],
    widths: [FIRST_WIDTH, ...Array.from({ length: columns - 1 }, () => WIDTH)],
    isWholeSheet: true,
    isMadeAtOnce: true,
  };
}

/** "B3:D14", on the sheet from which they come. */
export function areaAddress({ source, values }: FreezeChoice): string {
  return cellsAddress({ ...source, rows: values.length, columns: values[0]?.length ?? 1 });
}

function contentOf(value: string | number, format: string): CellContent {
  return typeof value === "number" ? number(value, format === "" ? undefined : format) : text(value);
}
