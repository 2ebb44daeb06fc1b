/** How far a municipality is in its half-year, and whether what was entered in its row can be right. */
import texts from "../../../text/nl/quotaSheet.json";
import { COUNT_FORMAT, ONE_DECIMAL, PERCENT_FORMAT } from "../../cellContent";
import { column, own } from "../../structured";
import { monthColumns, nationalHead, type QuotaColumn, quotaHead } from "../quotaHeads";
import { type ColumnFormulas, computes } from "./columnFormula";
import { lacksEarlier, lacksLater, sequenceOfName } from "./earlierHalfYears";
import { policyOf, policyRows } from "./policyOf";
import { countVerdicts, type Verdict, verdictOf } from "./verdictOf";
import { isWritten } from "./writtenKey";

const row = own(quotaHead);
const all = column(quotaHead);

/**
 * Through which the quota and the balance of a row come: what a person puts there stays when its sources change. The overview of the
 * half-year looks at the other columns: all of them here would be longer than a formula may be.
 */
const carryingColumns = [
  "Keer",
  "Startsaldo telt",
  "Landelijk",
  "Berekend",
  "Officieel",
  "Ruil",
  "Taakstelling",
  "Beginsaldo",
  "Opgave",
  "Realisatie",
  "Eindsaldo",
  "Mutatie",
] as const satisfies readonly QuotaColumn[];

/** On which other sheets build: an error in one of them would be left out of a sum in silence. */
const computedColumns = ["Landelijk", "Opgave", "Realisatie", "Eindsaldo", "Mutatie"] as const;

const months = monthColumns.map(row);
const everyMonth = months.join(",");
const monthWords = { text: texts.checkText, negative: texts.checkNegative, whole: texts.checkWhole };

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

/** What a row is about, as all formulas must find it. */
function keyVerdicts(): readonly Verdict[] {
  const halfYear = row("Halfjaar");
  return [
    [`NOT(${isWritten("municipality", row("Gebied"))})`, texts.checkCode],
    [`NOT(${isWritten("halfYear", halfYear)})`, texts.checkHalfYear],
    [`NOT(${isWritten("province", row("Provincie"))})`, texts.checkProvince],
    [`IF(ISNUMBER(${row("Volgnummer")}),${row("Volgnummer")}<>${sequenceOfName},TRUE)`, texts.checkSequence],
  ];
}

/**
 * Whose inhabitants stand in the row: those on 1 January of the year before the half-year (art. 29), with a municipality that ended at most
 * (art. 30). One that has a row of its own would count twice. Which one it must be, the sheet Controles knows.
 */
function inhabitantsVerdicts(): readonly Verdict[] {
  const [halfYear, year, added] = [row("Halfjaar"), row("Peiljaar"), row("Meegeteld")];
  const there = `COUNTIFS(${all("Gebied")},${added},${all("Halfjaar")},${halfYear})`;
  const isOther = `OR(COUNTIFS(${added},"GM????")=0,${there}>0)`;
  return [
    [`IF(ISNUMBER(${year}),${year}<>LEFT(${halfYear},4)-1,TRUE)`, texts.checkReferenceYear],
    [`AND(${added}<>"",${isOther})`, texts.checkCountedToo],
  ];
}

/** Rows of other tables on which the quota rests. */
function sourceVerdicts(): readonly Verdict[] {
  const national = column(nationalHead);
  const quota = row("Taakstelling");
  // With what is computed and exchanged known, only the list can make the quota unknown.
  const onlyTheList = `COUNT(${row("Berekend")},${row("Ruil")})>COUNT(${quota})+1`;
  return [
    [`COUNTIFS(${national("Halfjaar")},${row("Halfjaar")})=0`, texts.checkNational],
    [onlyTheList, texts.checkList],
    [`NOT(ISNUMBER(${quota}))`, texts.checkQuota],
    [`${quota}<0`, texts.checkQuotaNegative],
  ];
}

/** Policy of the province; without a row of its own the ladder would reckon with a threshold of 0. */
function policyVerdicts(): readonly Verdict[] {
  const settings = [row("Drempel"), row("Indeplaatsstelling mogelijk"), row("Woningen nodig")];
  return [
    [`${policyRows}=0`, texts.checkPolicyMissing],
    [settings.map((cell) => `ISERROR(${cell})`).join("+") + ">0", texts.checkPolicy],
    [`ISERROR(${row("Trede (voorstel)")})`, texts.checkExcused],
  ];
}

/** In the months or as a start balance: more than the whole country houses in a half-year is a date, or something else that is no number of persons. */
function isTooMany(): string {
  const start = row("Startsaldo (invoer)");
  return `MAX(${row("Realisatie")},ABS(N(${start})))>${row("Landelijk")}`;
}

function check(): string {
  const start = row("Startsaldo (invoer)");
  return verdictOf([
    ...keyVerdicts(),
    [
      carryingColumns.map((header) => `ISFORMULA(${row(header)})`).join("+") + `<${carryingColumns.length}`,
      texts.checkTyped,
    ],
    ...inhabitantsVerdicts(),
    ...countVerdicts(months, monthWords, row("Realisatie")),
    [`IF(ISNUMBER(${start}),${start}<>INT(${start}),${start}<>"")`, texts.checkStart],
    ...sourceVerdicts(),
    [`ISERROR(${row("Keer")})`, texts.checkDoubles],
    [`NOT(ISNUMBER(${row("Beginsaldo")}))`, texts.checkBalance],
    [lacksEarlier(), texts.checkEarlier],
    [lacksLater(), texts.checkLater],
    [`COUNT(${computedColumns.map(row).join(",")})<${computedColumns.length}`, texts.checkComputed],
    [isTooMany(), texts.checkTooMany],
    ...policyVerdicts(),
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
