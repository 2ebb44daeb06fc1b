/**
 * One row of the table LRT_Taakstelling: a municipality in a half-year. What a person enters is blank; all else computes itself.
 * Art. 28–30 Huisvestingswet 2014.
 */
import texts from "../../text/nl/quotaSheet.json";
import { type HalfYear, halfYearName, referenceYear, sequenceOf } from "../../housing/halfYear";
import type { QuotaRounding } from "../../housing/housingQuota";
import type { Region, RegionCode } from "../../reference/region";
import { blank, type CellContent, COUNT_FORMAT, number, text } from "../cellContent";
import { type DesiredRow, rowOf } from "../tableLayout";
import { monthColumns, overviewHead, quotaHead } from "./quotaHeads";

export interface NewQuotaRow {
  readonly municipality: Region;
  /** Code of its province. */
  readonly province: RegionCode;
  readonly halfYear: HalfYear;
  readonly rounding: QuotaRounding;
  /** Another municipality whose inhabitants on the reference date are added (art. 30); null as a rule. */
  readonly countedToo: RegionCode | null;
}

type MonthCells = Readonly<Record<(typeof monthColumns)[number], CellContent>>;

export function quotaRow({ municipality, province, halfYear, rounding, countedToo }: NewQuotaRow): DesiredRow {
  const waiting = blank(COUNT_FORMAT);
  const months = Object.fromEntries(monthColumns.map((header) => [header, waiting])) as MonthCells;
  return rowOf(quotaHead, {
    Gebied: text(municipality.code),
    Naam: text(municipality.name),
    Halfjaar: text(halfYearName(halfYear)),
    ...months,
    "Verschoonbaar (invoer)": blank(),
    "Reden verschoonbaar (invoer)": text(null),
    "Trede provincie (invoer)": blank(),
    "Startsaldo (invoer)": waiting,
    Provincie: text(province),
    Volgnummer: number(sequenceOf(halfYear)),
    Peiljaar: number(referenceYear(halfYear)),
    Afronding: text(rounding === "statutory" ? texts.statutory : texts.published),
    Opvolger: text(null),
    "Opvolger vanaf": blank(),
    Meegeteld: text(countedToo),
  });
}

/** A row that is there, by its key: whatever its columns for computing lack is completed, and a name that Excel misread is put right. */
export function knownQuotaRow({ code, name }: Region, halfYear: HalfYear): DesiredRow {
  return rowOf(quotaHead, { Gebied: text(code), Naam: text(name), Halfjaar: text(halfYearName(halfYear)) });
}

/** A row that is there of a municipality that ended: its balance counts for another one from a half-year on. */
export function succeededRow(
  code: RegionCode,
  halfYear: HalfYear,
  successor: { readonly code: RegionCode; readonly from: number },
): DesiredRow {
  return rowOf(
    quotaHead,
    {
      Gebied: text(code),
      Halfjaar: text(halfYearName(halfYear)),
      Opvolger: text(successor.code),
      "Opvolger vanaf": number(successor.from),
    },
    ["Opvolger", "Opvolger vanaf"],
  );
}

/** One row of the table LRT_Halfjaren: a province in a half-year. */
export function overviewRow(province: Region, halfYear: HalfYear): DesiredRow {
  return rowOf(overviewHead, {
    Halfjaar: text(halfYearName(halfYear)),
    Provincie: text(province.code),
    Naam: text(province.name),
  });
}
