import { halfYearName, parseHalfYear } from "../../src/housing/halfYear";
import { municipalitiesIn } from "../../src/housing/municipalitiesIn";
import { quotaLayouts, type QuotaTable } from "../../src/workbook/housing/quotaLayouts";
import { type QuotaState, readQuotaState } from "../../src/workbook/housing/quotaState";
import type { FoundTable } from "../../src/workbook/readTables";

export interface BuiltHalfYear {
  readonly halfYear: string;
  readonly province: string;
  /** The national number, with all its versions. */
  readonly national: readonly number[];
  /** Persons housed in the first month, by the code of the municipality. */
  readonly housed?: Readonly<Record<string, number>>;
}

/** What the pane reads from a workbook in which these half-years are open. */
export function quotaWith(...halfYears: readonly BuiltHalfYear[]): QuotaState {
  const municipal = halfYears.flatMap(({ halfYear: name, province, housed = {} }) => {
    const halfYear = parseHalfYear(name);
    if (!halfYear.ok) throw new Error(`${name} is no half-year.`);
    return municipalitiesIn(province, halfYear.value).map(({ code }) => ({
      Gebied: code,
      Halfjaar: halfYearName(halfYear.value),
      Provincie: province,
      Afronding: "gepubliceerd",
      "Maand 1 (invoer)": housed[code] ?? "",
    }));
  });
  const national = halfYears.flatMap(({ halfYear, national: numbers }) =>
    numbers.map((persons, index) => ({
      Halfjaar: halfYear,
      Versie: index + 1,
      Personen: persons,
      Herkomst: "gepubliceerd",
    })),
  );
  const tables = [foundTable("LRT_Taakstelling", municipal), foundTable("LRT_Landelijk", national)];
  const state = readQuotaState({ tables, sheets: [], pointers: new Map() });
  if (!state.ok) throw new Error(state.problems.map(({ code }) => code).join(", "));
  return state.value;
}

function foundTable(name: QuotaTable, rows: readonly Readonly<Record<string, unknown>>[]): FoundTable {
  const { sheet, columns } = quotaLayouts[name];
  return {
    id: name,
    name,
    sheet,
    row: 4,
    column: 0,
    headers: columns,
    rows: rows.map((row) => columns.map((column) => row[column] ?? "")),
  };
}
