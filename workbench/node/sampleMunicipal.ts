/**
 * The sheet of the sample on which the places of one province go to its municipalities, in two ways: within bounds, and around agreements. The
 * bounds and agreements are made up, and the sheet says so. Knows the municipalities and the grid; the orders themselves are given elsewhere.
 */
import { cellsAddress, quotedSheet } from "../../src/plans/address";
import type { FormulaChoice } from "../../src/plans/formula/formulaChoice";
import { selectionPrint } from "../../src/plans/formula/selectionPrint";
import type { DistributionKey } from "../../src/reference/distributionKey";
import type { RegionCode } from "../../src/reference/region";
import { municipalitiesOf, regionOfCode } from "../../src/reference/regions";
import { dutchInteger } from "../../src/text/dutchNumber";
import type { CellValue } from "../model/gridModel";

export const MUNICIPAL_SHEET = "Verdeling gemeenten";

/** Headers of the first table stand in this row, from 0; the second one comes below it. */
const FIRST_HEADER = 3;
/** Provenance beside an outcome is longer than the list of a small province. */
const ROWS_OF_PROVENANCE = 15;
const columns = { weight: 1, minimum: 2, maximum: 3, agreed: 2, places: 4 } as const;
/** Out of a hundred: what the largest takes at most of its share, and the smallest at least. */
const [MOST, LEAST, AGREED] = [90, 150, 50] as const;

export interface MunicipalSample {
  readonly title: string;
  /** From the cell below the title. */
  readonly contents: readonly (readonly CellValue[])[];
  /** How many municipalities there are. */
  readonly recipients: number;
  /** The rows with headers, from 0. */
  readonly headers: readonly number[];
  readonly formulas: readonly FormulaChoice[];
}

/**
 * @param total The places of the province under the decision of the sample.
 * @param key A key that knows municipalities.
 * @returns Null where the key does not know them all, or where there are too few to make an example of.
 */
export function municipalSample(province: RegionCode, total: number, key: DistributionKey): MunicipalSample | null {
  const rows = municipalitiesOf(province).flatMap(({ code, name }) => {
    const weight = key.municipalWeights?.get(code);
    return typeof weight === "number" ? [{ name, weight }] : [];
  });
  const ordered = [...rows].sort((one, other) => one.weight - other.weight);
  const [smallest, second] = ordered;
  const largest = ordered.at(-1);
  if (rows.length < municipalitiesOf(province).length || second === undefined || second === largest) return null;
  const sum = rows.reduce((all, { weight }) => all + weight, 0);
  const share = (weight: number, percentage: number): number => Math.floor((total * weight * percentage) / (sum * 100));
  const bounded = rows.map((row): Line => [
    row.name,
    row.weight,
    row === smallest ? share(row.weight, LEAST) : "",
    row === largest ? share(row.weight, MOST) : "",
    "",
  ]);
  const agreed = rows.map((row): Line => [
    row.name,
    row.weight,
    row === second ? share(row.weight, AGREED) : "",
    row === second ? "verzonnen afspraak" : "",
    "",
  ]);
  const secondHeader = FIRST_HEADER + Math.max(rows.length, ROWS_OF_PROVENANCE) + 3;
  const made = [
    lineOf(
      `${dutchInteger(total)} plekken, verdeeld naar inwoners. Het minimum, het maximum en de afspraak zijn verzonnen.`,
    ),
    lineOf("1. Met een minimum en een maximum"),
    ["Gemeente", "Inwoners", "Minimum", "Maximum", "Plekken"],
    ...bounded,
  ];
  const gap = Array.from({ length: secondHeader - 2 - made.length }, () => lineOf(""));
  const within = { minimum: columns.minimum, maximum: columns.maximum };
  return {
    title: `Voorbeeld: verdeling over de gemeenten van ${regionOfCode(province)?.name ?? ""}`,
    contents: [
      ...made,
      ...gap,
      lineOf("2. Met een afspraak, en de rest over de anderen"),
      ["Gemeente", "Inwoners", "Afspraak", "Reden", "Plekken"],
      ...agreed,
    ],
    recipients: rows.length,
    headers: [FIRST_HEADER, secondHeader],
    formulas: [
      choiceBelow(FIRST_HEADER, bounded, total, within),
      choiceBelow(secondHeader, agreed, total, { agreed: columns.agreed }),
    ],
  };
}

type Line = readonly [name: string, weight: number, first: CellValue, second: CellValue, places: ""];

function lineOf(text: string): readonly CellValue[] {
  return [text, "", "", "", ""];
}

/** As the pane makes it of a selection of names, weights and limits. */
function choiceBelow(
  header: number,
  lines: readonly Line[],
  total: number,
  limits: { readonly minimum?: number; readonly maximum?: number; readonly agreed?: number },
): FormulaChoice {
  const row = header + 1;
  const cells = (column: number): string =>
    `${quotedSheet(MUNICIPAL_SHEET)}!${cellsAddress({ row, column, rows: lines.length, columns: 1 })}`;
  const selected = lines.map((line) => line.slice(0, columns.places));
  return {
    total,
    weights: {
      kind: "selection",
      address: cells(columns.weight),
      rows: lines.length,
      columns: 1,
      seen: selectionPrint(selected),
      from: { sheet: MUNICIPAL_SHEET, row, column: 0, rows: lines.length, columns: columns.places },
    },
    method: "sluitend",
    minimum: limits.minimum === undefined ? null : cells(limits.minimum),
    maximum: limits.maximum === undefined ? null : cells(limits.maximum),
    ...(limits.agreed !== undefined && { agreed: cells(limits.agreed) }),
    at: { sheet: MUNICIPAL_SHEET, row, column: columns.places },
  };
}
