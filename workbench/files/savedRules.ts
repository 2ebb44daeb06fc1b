/** What the workbench remembers of rules on cells, as a file has them. */
import { type CellArea, LAST_ROW, localAddress } from "../model/cellArea";
import type { WorkbookState } from "../model/workbookState";
import { equalParts } from "../objects/equalParts";
import { fileConditional } from "./conditionalRule";
import type { FileConditional, FileValidation } from "./fileWorkbook";
import { type ErrorAlert, fileValidation } from "./validationRule";

/** Rules for what may be typed that were set since the file was opened. */
export function savedValidations(
  { looks }: WorkbookState,
  sheetId: string,
  tell: (remark: string) => void,
): readonly FileValidation[] {
  const { cells, areas } = looks.saidOf("Validation.Rule", sheetId);
  const rules = [
    ...areas,
    ...cellAreas(sheetId, cells, (row, column) =>
      JSON.stringify(looks.lookAt("Validation.Rule", sheetId, row, column)),
    ),
  ];
  return rules.flatMap((area) => {
    const rule = looks.lookAt("Validation.Rule", sheetId, area.row, area.column);
    if (typeof rule !== "object" || rule === null || Object.keys(rule).length === 0) return [];
    const alert = looks.lookAt("Validation.ErrorAlert", sheetId, area.row, area.column);
    const written = fileValidation(
      fullAddress(area),
      rule as Parameters<typeof fileValidation>[1],
      (alert ?? null) as ErrorAlert | null,
    );
    if (written !== null) return [written];
    tell(`De invoercontrole in ${localAddress(area)} past niet in een bestand en is weggelaten.`);
    return [];
  });
}

/** Conditional formats that were added since the file was opened, after those that it had. */
export function savedConditionals(
  state: WorkbookState,
  sheetId: string,
  before: readonly FileConditional[],
  tell: (remark: string) => void,
): readonly FileConditional[] {
  const first = before.reduce((sum, { rules }) => sum + rules.length, 0);
  return state.looks.conditionalFormats.flatMap((format, index) => {
    if (format.area.sheetId !== sheetId) return [];
    const address = fullAddress(format.area);
    const written = fileConditional(state, format, address, first + index + 1);
    if (written !== null) return [written];
    tell(`De opmaakregel ${format.type} in ${address} past niet in een bestand en is weggelaten.`);
    return [];
  });
}

function fullAddress(area: CellArea): string {
  if (area.rows !== LAST_ROW) return localAddress(area);
  // A file names a whole column by its first and last cell.
  return localAddress({ ...area, rows: LAST_ROW - 1 }).replace(/\d+$/u, String(LAST_ROW));
}

/** Cells of which the same was said, as few areas. */
function cellAreas(
  sheetId: string,
  cells: Iterable<readonly [row: number, column: number]>,
  saying: (row: number, column: number) => string,
): readonly CellArea[] {
  const said = new Map([...cells].map(([row, column]) => [`${row} ${column}`, saying(row, column)]));
  if (said.size === 0) return [];
  const places = [...said.keys()].map((key) => key.split(" ").map(Number) as [number, number]);
  const top = Math.min(...places.map(([row]) => row));
  const left = Math.min(...places.map(([, column]) => column));
  const rows = Math.max(...places.map(([row]) => row)) - top + 1;
  const columns = Math.max(...places.map(([, column]) => column)) - left + 1;
  const matrix = Array.from({ length: rows }, (_row, r) =>
    Array.from({ length: columns }, (_column, c) => said.get(`${top + r} ${left + c}`) ?? ""),
  );
  return equalParts(matrix).flatMap(({ row, column, ...size }) =>
    matrix[row]?.[column] === "" ? [] : [{ sheetId, row: top + row, column: left + column, ...size }],
  );
}
