import texts from "../../text/nl/comparison.json";
import { COUNT_FORMAT, count, formula, PERCENT_FORMAT, text, TWO_DECIMALS, type CellContent } from "../cellContent";
import { fillIn } from "../../text/sentence";
import type { DesiredBlock } from "../desiredState";
import { column, own } from "../structured";
import { HEADER_ROW, rowOf, tableHead, tableLayout, type DesiredRow, type TableLayout } from "../tableLayout";
import { totalsBlock } from "../totals/totalsBlock";
import { addInVersion } from "../version";
import type { Comparison } from "./comparison";
import { comparisonColumns } from "./comparisonColumns";

/** A comparison has a sheet, a table and names of its own: a workbook may hold more of them. */
export interface ComparisonPlace {
  readonly sheet: string;
  readonly table: string;
  /** With what the names of its cells begin: they stay when somebody renames the table. */
  readonly names: string;
}

const PER_INHABITANTS = 1000;

const head = ({ sheet, table }: ComparisonPlace) =>
  tableHead({ name: table, sheet, columns: comparisonColumns, key: ["Gebied"] });

type Compared = Pick<Comparison, "total" | "first" | "second">;

/** Of a comparison that is there nobody writes the explanation again. */
const NOTHING_COMPARED: Compared = { total: 0, first: "", second: "" };

/** Places of A and B as values, every difference as a native formula that anyone can follow. */
export function comparisonLayout(place: ComparisonPlace, compared: Compared = NOTHING_COMPARED): TableLayout {
  const table = head(place);
  const cell = own(table);
  const [first, second, inhabitants] = [cell("Plekken A"), cell("Plekken B"), cell("Inwoners")];
  const isNoCount = `IF(ISNUMBER(${inhabitants}),OR(${inhabitants}<0,${inhabitants}<>INT(${inhabitants})),TRUE)`;
  // Text is more than every number to a formula, and a rate by fewer than nobody looks like one.
  const perInhabitants = (places: string): string =>
    `IF(${inhabitants}="","",IF(${isNoCount},NA(),IF(${inhabitants}=0,"",` +
    `${places}/${inhabitants}*${comparisonNames(place.names).perInhabitants})))`;
  return tableLayout(table, {
    title: texts.sheetTitle,
    explanation: fillIn(texts.sheetExplanation, { ...compared }),
    isOneOfMany: true,
    formulas: {
      "Verschil (B − A)": { template: `${second}-${first}`, format: COUNT_FORMAT },
      "Verschil (%)": {
        template: `IF(${first}=0,IF(${second}=0,0,""),(${second}-${first})/${first})`,
        format: PERCENT_FORMAT,
      },
      "A per 1000 inwoners": { template: perInhabitants(first), format: TWO_DECIMALS },
      "B per 1000 inwoners": { template: perInhabitants(second), format: TWO_DECIMALS },
    },
    widths: { Naam: 130 },
  });
}

export function comparisonRows(place: ComparisonPlace, { rows }: Comparison): readonly DesiredRow[] {
  const table = head(place);
  return rows.map((row) =>
    rowOf(table, {
      Gebied: text(row.code),
      Naam: text(row.name),
      Inwoners: count(row.inhabitants),
      "Plekken A": count(row.first),
      "Plekken B": count(row.second),
    }),
  );
}

/** The line of totals above the headers. */
export function comparisonTotals(place: ComparisonPlace): DesiredBlock {
  const table = head(place);
  const complete = ["Inwoners", "Plekken A", "Plekken B", "Verschil (B − A)"] as const;
  const block = totalsBlock({ head: table, counted: "Naam", complete, typed: [], balances: [] });
  return { ...block, anchor: comparisonNames(place.names).totals };
}

/** Bars share one scale for A and B, and have one of their own for the difference. */
export const comparisonBars = [["Plekken A", "Plekken B"], ["Verschil (B − A)"]] as const;

/** Beside the table: what A and B are, whether both add up to the total, and whether inhabitants are whole numbers. */
export function originBlock(place: ComparisonPlace, comparison: Comparison, fingerprint: string): DesiredBlock {
  const table = head(place);
  const sum = column(table);
  const names = comparisonNames(place.names);
  const check = (header: "Plekken A" | "Plekken B"): CellContent =>
    formula(`IF(SUM(${sum(header)})=${names.total},"OK","${texts.off} "&SUM(${sum(header)})-${names.total})`);
  const inhabitants = sum("Inwoners");
  const faults =
    `(COUNTA(${inhabitants})-COUNT(${inhabitants})+COUNTIFS(${inhabitants},"<0")+` +
    `SUMPRODUCT((${inhabitants}>=0)*ISNUMBER(${inhabitants})*(IFERROR(${inhabitants}-INT(${inhabitants}),0)<>0)))`;
  const lines: readonly (readonly [label: string, content: CellContent, name?: string])[] = [
    [texts.dividedTotal, count(comparison.total), names.total],
    [texts.perInhabitants, count(PER_INHABITANTS), names.perInhabitants],
    [texts.first, text(comparison.first)],
    [texts.second, text(comparison.second)],
    [texts.checkFirst, check("Plekken A")],
    [texts.checkSecond, check("Plekken B")],
    [texts.version, text(addInVersion)],
    [texts.fingerprint, text(fingerprint)],
    [texts.checkInhabitants, formula(`IF(${faults}=0,"OK","${texts.offInhabitants} "&${faults})`)],
  ];
  return {
    sheet: place.sheet,
    anchor: names.anchor,
    row: HEADER_ROW,
    column: table.columns.length + 1,
    contents: lines.map(([label, content]) => [text(label), content]),
    cells: lines.flatMap(([, , name], row) => (name === undefined ? [] : [{ row, column: 1, name, isInput: false }])),
  };
}

/** The names of the cells beside a comparison. */
export function comparisonNames(
  names: string,
): Readonly<Record<"anchor" | "totals" | "total" | "perInhabitants", string>> {
  return {
    anchor: `${names}_Herkomst`,
    totals: `${names}_Totalen`,
    total: `${names}_Totaal`,
    perInhabitants: `${names}_Maat`,
  };
}
