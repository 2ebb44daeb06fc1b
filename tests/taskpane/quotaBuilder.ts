import { halfYearName, parseHalfYear, sequenceOf } from "../../src/housing/halfYear";
import { municipalitiesIn } from "../../src/housing/municipalitiesIn";
import { quotaLayouts, type QuotaTable } from "../../src/plans/housing/quotaLayouts";
import { emptyWorkbook, type FoundTable, type WorkbookContent } from "../../src/plans/workbookContent";

export interface BuiltHalfYear {
  readonly halfYear: string;
  readonly province: string;
  /** The national number, with all its versions. */
  readonly national: readonly number[];
  /** Persons housed in the first month, by the code of the municipality. */
  readonly housed?: Readonly<Record<string, number>>;
}

/** A workbook in which these half-years are open. */
export function quotaWith(...halfYears: readonly BuiltHalfYear[]): WorkbookContent {
  const municipal = halfYears.flatMap(({ halfYear: name, province, housed = {} }) => {
    const halfYear = parseHalfYear(name);
    if (!halfYear.ok) throw new Error(`${name} is no half-year.`);
    return municipalitiesIn(province, halfYear.value).map(({ code }) => ({
      Gebied: code,
      Halfjaar: halfYearName(halfYear.value),
      Volgnummer: sequenceOf(halfYear.value),
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
  const tables = [
    foundTable("LRT_Taakstelling", municipal),
    foundTable("LRT_Landelijk", national),
    foundTable("LRT_OfficieleLijst", []),
    foundTable("LRT_Taakruil", []),
  ];
  return { ...emptyWorkbook, tables };
}

/** A table of the housing quota with these rows; cells that are left out are blank. */
export function foundTable(name: QuotaTable, rows: readonly Readonly<Record<string, unknown>>[]): FoundTable {
  const { sheet, columns } = quotaLayouts[name];
  return {
    id: name,
    name,
    sheet,
    row: 4,
    column: 0,
    headers: columns,
    rows: rows.map((row) => columns.map((column) => row[column] ?? "")),
    formulas: null,
    hasTotals: false,
  };
}
