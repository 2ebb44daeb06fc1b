/**
 * The sums of a province in a half-year. Backlogs and leads stand apart, because a lead of one municipality does not house anybody
 * for another; both are those of the last assessment moment. What is still to be done is no backlog before the half-year is over.
 */
import texts from "../../../text/nl/quotaSheet.json";
import { COUNT_FORMAT, PERCENT_FORMAT } from "../../cellContent";
import { column, own } from "../../structured";
import { exchangeHead, momentColumns, overviewHead, type QuotaColumn, quotaHead } from "../quotaHeads";
import { type ColumnFormulas, computes } from "./columnFormula";
import { countKnown, countOnce, sumOnce } from "./onceEach";

type OverviewColumn = (typeof overviewHead.columns)[number];
type SummedColumn = "Taakstelling" | "Beginsaldo" | "Opgave" | "Realisatie" | "Eindsaldo" | "Ruil" | "Saldo peilmoment";

const row = own(overviewHead);
const quota = column(quotaHead);
const exchange = column(exchangeHead);

const here = `${quota("Halfjaar")},${row("Halfjaar")},${quota("Provincie")},${row("Provincie")}`;
const times = quota("Keer");
/** Rows that stand twice and differ make every sum unknown. */
const isKnown = `ISNUMBER(${row("Gemeenten")})`;

function sum(header: SummedColumn): string {
  return `IF(${isKnown},${sumOnce(quota(header), here, times)},NA())`;
}

/** Only the rows on one side of 0; an error in any row would be left out of it in silence. */
function sided(header: "Eindsaldo" | "Saldo peilmoment", answer: string): string {
  return `IF(AND(${isKnown},ISNUMBER(SUMIFS(${quota(header)},${here}))),${answer},NA())`;
}

function sumSided(header: "Eindsaldo" | "Saldo peilmoment", side: string): string {
  return sumOnce(quota(header), `${here},${quota(header)},${side}`, times);
}

const BELOW = '"<0"';
const ABOVE = '">0"';
const atMoment = quota("Saldo peilmoment");

/** Columns that compute themselves and that the verdict of a row does not look at: the ladder, and that verdict itself. */
const unseenColumns = [
  "Controle",
  "Inwoners",
  "Maanden",
  "Eerste peilmoment",
  "Laatste peilmoment",
  ...momentColumns,
  "Drempel",
  "Peilmomenten op rij",
  "Trede (voorstel)",
] as const satisfies readonly QuotaColumn[];

/** In how many of those cells no formula stands. */
const typedCells =
  `SUMPRODUCT((${quota("Halfjaar")}=${row("Halfjaar")})*(${quota("Provincie")}=${row("Provincie")})` +
  `*(${unseenColumns.length}${unseenColumns.map((header) => `-ISFORMULA(${quota(header)})`).join("")}))`;

/** Every row is right, and every exchange of the half-year adds up to nothing; it may cross the border of the province. */
const check =
  `IF(COUNTIFS(${here})=0,"${texts.checkOverviewKey}",IF(COUNTIFS(${here},${quota("Controle")},"<>OK")>0,"${texts.checkRows}",` +
  `IF(COUNTIFS(${exchange("Halfjaar")},${row("Halfjaar")},${exchange("Oordeel")},"<>OK")>0,"${texts.checkExchange}",` +
  `IF(${typedCells}>0,"${texts.checkRowsTyped}","OK"))))`;

export const overviewFormulas = {
  Gemeenten: computes(`IF(${countKnown(here, times)}=COUNTIFS(${here}),${countOnce(here, times)},NA())`, COUNT_FORMAT),
  Taakstelling: computes(sum("Taakstelling"), COUNT_FORMAT),
  Beginsaldo: computes(sum("Beginsaldo"), COUNT_FORMAT),
  Opgave: computes(sum("Opgave"), COUNT_FORMAT),
  Realisatie: computes(sum("Realisatie"), COUNT_FORMAT),
  Percentage: computes(`IF(${row("Opgave")}<=0,1,${row("Realisatie")}/${row("Opgave")})`, PERCENT_FORMAT),
  Eindsaldo: computes(sum("Eindsaldo"), COUNT_FORMAT),
  Achterstand: computes(sided("Saldo peilmoment", `0-(${sumSided("Saldo peilmoment", BELOW)})`), COUNT_FORMAT),
  Voorsprong: computes(sided("Saldo peilmoment", sumSided("Saldo peilmoment", ABOVE)), COUNT_FORMAT),
  "Gemeenten met achterstand": computes(
    sided("Saldo peilmoment", countOnce(`${here},${atMoment},${BELOW}`, times)),
    COUNT_FORMAT,
  ),
  "Som van ruil": computes(sum("Ruil"), COUNT_FORMAT),
  Controle: computes(check),
  "Nog te huisvesten": computes(sided("Eindsaldo", `0-(${sumSided("Eindsaldo", BELOW)})`), COUNT_FORMAT),
} as const satisfies ColumnFormulas<OverviewColumn>;
