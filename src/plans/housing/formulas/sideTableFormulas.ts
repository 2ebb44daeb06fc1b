/** What the smaller tables of the housing quota compute: which number is in force, what the list differs by, whether an exchange closes. */
import texts from "../../../text/nl/quotaSheet.json";
import { COUNT_FORMAT } from "../../cellContent";
import { column, own } from "../../structured";
import { exchangeHead, listHead, nationalHead, quotaHead, revisionHead } from "../quotaHeads";
import { type ColumnFormulas, computes } from "./columnFormula";
import { agreedNumber, knownSum } from "./onceEach";
import { isWritten } from "./writtenKey";

function nationalTemplate(): string {
  const [row, all] = [own(nationalHead), column(nationalHead)];
  const newest = `MAXIFS(${all("Versie")},${all("Halfjaar")},${row("Halfjaar")})`;
  const isFound = `AND(${isWritten("halfYear", row("Halfjaar"))},ISNUMBER(${row("Versie")}))`;
  return `IF(${isFound},IF(${row("Versie")}=${newest},"${texts.yes}","${texts.no}"),"${texts.no}")`;
}

/** A revision comes as a new version and counts for the whole half-year; a row that names no half-year or version counts nowhere. */
export const nationalFormulas = { Geldt: computes(nationalTemplate()) } as const satisfies ColumnFormulas<
  (typeof nationalHead.columns)[number]
>;

function computedTemplate(): string {
  const [row, quota] = [own(listHead), column(quotaHead)];
  const here = `${quota("Gebied")},${row("Gebied")},${quota("Halfjaar")},${row("Halfjaar")}`;
  return agreedNumber(quota("Berekend"), here);
}

export const listFormulas = {
  Berekend: computes(computedTemplate(), COUNT_FORMAT),
  Verschil: computes(`${own(listHead)("Officieel")}-${own(listHead)("Berekend")}`, COUNT_FORMAT),
} as const satisfies ColumnFormulas<(typeof listHead.columns)[number]>;

const inQuota = ((row, quota) =>
  `COUNTIFS(${quota("Gebied")},${row("Gebied")},${quota("Halfjaar")},${row("Halfjaar")})`)(
  own(exchangeHead),
  column(quotaHead),
);

/**
 * Persons of a row that stands once; of a row that stands twice its share. Unknown when two rows say something else, and when no row of the
 * quota table finds it by its code and half-year: the exchange would then not close, and nobody would see it.
 */
function countingTemplate(): string {
  const [row, all] = [own(exchangeHead), column(exchangeHead)];
  const sameRow = `${all("Nummer")},${row("Nummer")},${all("Gebied")},${row("Gebied")}`;
  const [persons, times] = [row("Personen"), `COUNTIFS(${sameRow})`];
  const areEqual =
    `AND(SUMIFS(${all("Personen")},${sameRow})=${times}*${persons},` +
    `COUNTIFS(${sameRow},${all("Halfjaar")},${row("Halfjaar")})=${times})`;
  return (
    `IF(AND(${row("Gebied")}="",${persons}=""),"",IF(OR(NOT(ISNUMBER(${persons})),${inQuota}=0),NA(),` +
    `IF(${times}=1,${persons},IF(${areEqual},${persons}/${times},NA()))))`
  );
}

function exchangeSum(): string {
  const [row, all] = [own(exchangeHead), column(exchangeHead)];
  return knownSum(all("Personen telt"), `${all("Nummer")},${row("Nummer")}`);
}

const total = own(exchangeHead)("Som");

/** Art. 29 lid 2 Huisvestingswet 2014: the sum over the municipalities stays the same. */
export const exchangeFormulas = {
  Som: computes(exchangeSum(), COUNT_FORMAT),
  Oordeel: computes(
    `IF(${inQuota}=0,"${texts.checkExchangeKey}",` +
      `IF(ISERROR(${total}),"${texts.checkExchangeUnknown}",IF(${total}=0,"OK","${texts.checkExchange}")))`,
  ),
  "Personen telt": computes(countingTemplate(), COUNT_FORMAT),
} as const satisfies ColumnFormulas<(typeof exchangeHead.columns)[number]>;

export const revisionFormulas = {
  Verschil: computes(`${own(revisionHead)("Na")}-${own(revisionHead)("Voor")}`, COUNT_FORMAT),
} as const satisfies ColumnFormulas<(typeof revisionHead.columns)[number]>;
