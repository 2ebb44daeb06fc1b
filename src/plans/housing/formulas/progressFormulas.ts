/** How far a municipality is in its half-year, and whether what was entered in its row can be right. */
import texts from "../../../text/nl/quotaSheet.json";
import { COUNT_FORMAT, ONE_DECIMAL, PERCENT_FORMAT } from "../../cellContent";
import { column, own } from "../../structured";
import { monthColumns, type QuotaColumn, quotaHead } from "../quotaHeads";
import { type ColumnFormulas, computes } from "./columnFormula";
import { policyOf } from "./policyOf";
import { countVerdicts, verdictOf } from "./verdictOf";

const row = own(quotaHead);
const all = column(quotaHead);

const months = monthColumns.map(row);
const everyMonth = months.join(",");

/** The last month of this half-year in which anybody in the province has entered something: so many sixths are due. */
function lastMonthFilledIn(): string {
  const here = `${all("Halfjaar")},${row("Halfjaar")},${all("Provincie")},${row("Provincie")}`;
  return monthColumns.reduce(
    (earlier, month, index) => `IF(COUNTIFS(${here},${all(month)},"<>")>0,${index + 1},${earlier})`,
    "0",
  );
}

function pace(): string {
  const due = `${row("Opgave")}*${row("Maanden")}/${monthColumns.length}`;
  return `IF(${row("Opgave")}<=0,1,IF(${row("Maanden")}=0,"",${row("Realisatie")}/(${due})))`;
}

/** A municipality that did more than its quota needs no dwellings: never fewer than none. */
function dwellings(): string {
  const perDwelling = policyOf("Personen per woning (invoer)");
  return `IF(${perDwelling}=0,"",MAX(0,${row("Opgave")})/${perDwelling})`;
}

function check(): string {
  const start = row("Startsaldo (invoer)");
  const quota = row("Taakstelling");
  return verdictOf([
    ...countVerdicts(months, { text: texts.checkText, negative: texts.checkNegative, whole: texts.checkWhole }),
    [`IF(ISNUMBER(${start}),${start}<>INT(${start}),${start}<>"")`, texts.checkStart],
    [`NOT(ISNUMBER(${quota}))`, texts.checkQuota],
    [`${quota}<0`, texts.checkQuotaNegative],
    [`ISERROR(${row("Keer")})`, texts.checkDoubles],
    [`NOT(ISNUMBER(${row("Beginsaldo")}))`, texts.checkBalance],
  ]);
}

export const progressFormulas = {
  Opgave: computes(`${row("Taakstelling")}-${row("Beginsaldo")}`, COUNT_FORMAT),
  // Text in a month would be left out of a sum in silence; a column that somebody puts between two months is not one.
  Realisatie: computes(`IF(COUNTA(${everyMonth})=COUNT(${everyMonth}),SUM(${everyMonth}),NA())`, COUNT_FORMAT),
  Percentage: computes(`IF(${row("Opgave")}<=0,1,${row("Realisatie")}/${row("Opgave")})`, PERCENT_FORMAT),
  Maanden: computes(lastMonthFilledIn()),
  Tempo: computes(pace(), PERCENT_FORMAT),
  "Woningen nodig": computes(dwellings(), ONE_DECIMAL),
  Controle: computes(check()),
} as const satisfies ColumnFormulas<QuotaColumn>;
