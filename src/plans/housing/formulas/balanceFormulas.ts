/**
 * The balance of a municipality: person for person, both ways, with that of municipalities whose place it took. Art. 28–30
 * Huisvestingswet 2014. A municipality that ended hands over its balance through the column Opvolger of its own rows: what is
 * entered there later still counts.
 */
import texts from "../../../text/nl/quotaSheet.json";
import { COUNT_FORMAT } from "../../cellContent";
import { column, own } from "../../structured";
import { momentColumns, monthColumns, type QuotaColumn, quotaHead } from "../quotaHeads";
import { type ColumnFormulas, computes } from "./columnFormula";
import { ofItsHalfYear } from "./earlierHalfYears";
import { withoutDust } from "./onceEach";

const row = own(quotaHead);
const all = column(quotaHead);

const itself = `${all("Gebied")},${row("Gebied")}`;
const taken = `${all("Opvolger")},${row("Gebied")},${all("Opvolger vanaf")},"<="&${row("Volgnummer")}`;

/**
 * Everything up to a half-year: what it started with, plus all that was housed, minus all that was asked. A start balance counts
 * from the half-year before the row in which it stands.
 *
 * @param startUntil The criterion for the half-years whose start balances count, such as `"<="&[@Volgnummer]`.
 * @param until The same for what was housed and asked.
 */
function balanceUntil(startUntil: string, until: string): string {
  const sums = [itself, taken].map(
    (whose) =>
      `SUMIFS(${all("Startsaldo telt")},${whose},${all("Volgnummer")},${startUntil})` +
      `+SUMIFS(${all("Mutatie")},${whose},${all("Volgnummer")},${until})`,
  );
  return withoutDust(sums.join("+"));
}

/** What any number is; a blank cell and text are left out of a sum in silence. */
const ANY_NUMBER = '">-1000000000000000"';

/**
 * How many rows up to a half-year lack a number that its balance is made of: version 0.2.0 wrote rows without these columns, and a person
 * may clear a formula.
 */
function lackingUntil(startUntil: string, until: string): string {
  const lacking = (header: QuotaColumn, whose: string, which: string): string => {
    const rows = `${whose},${all("Volgnummer")},${which}`;
    return `COUNTIFS(${rows})-COUNTIFS(${rows},${all(header)},${ANY_NUMBER})`;
  };
  return [itself, taken]
    .flatMap((whose) => [lacking("Startsaldo telt", whose, startUntil), lacking("Mutatie", whose, until)])
    .join("+");
}

const throughOwn = `"<="&${row("Volgnummer")}`;
const beforeOwn = `"<"&${row("Volgnummer")}`;

const sameRow = `${itself},${all("Halfjaar")},${row("Halfjaar")}`;
const times = `COUNTIFS(${sameRow})`;
const start = row("Startsaldo (invoer)");
const excused = row("Verschoonbaar (invoer)");

/** Unknown when rows about the same municipality and half-year say something else. */
const timesThere =
  `IF(${times}=1,1,IF(AND(` +
  `SUMIFS(${all("Realisatie")},${sameRow})=${times}*${row("Realisatie")},` +
  `SUMIFS(${all("Taakstelling")},${sameRow})=${times}*${row("Taakstelling")},` +
  `SUMIFS(${all("Startsaldo (invoer)")},${sameRow})=${times}*N(${start}),` +
  `COUNTIFS(${sameRow},${all("Verschoonbaar (invoer)")},"${texts.yes}")=IF(${excused}="${texts.yes}",${times},0)` +
  `),${times},NA()))`;

const firstOwn = `MINIFS(${all("Volgnummer")},${itself})`;
const firstTaken = `MINIFS(${all("Volgnummer")},${taken})`;

const moments = Object.fromEntries(
  momentColumns.map((header, index) => {
    const moment = `${row("Laatste peilmoment")}-${momentColumns.length - 1 - index}`;
    const balance = balanceUntil(`"<="&(${moment}+1)`, `"<="&(${moment})`);
    // What came before the first moment is not a balance of 0.
    const known = `IF(ISNUMBER(${row("Beginsaldo")}),${balance},NA())`;
    return [header, computes(`IF(${moment}<${row("Eerste peilmoment")},"",${known})`, COUNT_FORMAT)];
  }),
);

export const balanceFormulas: ColumnFormulas<QuotaColumn> = {
  Keer: computes(timesThere),
  // Text would be left out of a sum in silence.
  "Startsaldo telt": computes(`IF(COUNTA(${start})=COUNT(${start}),N(${start})/${row("Keer")},NA())`, COUNT_FORMAT),
  Mutatie: computes(ofItsHalfYear(`(${row("Realisatie")}-${row("Taakstelling")})/${row("Keer")}`), COUNT_FORMAT),
  Beginsaldo: computes(
    `IF(${lackingUntil(throughOwn, beforeOwn)}=0,${balanceUntil(throughOwn, beforeOwn)},NA())`,
    COUNT_FORMAT,
  ),
  Eindsaldo: computes(`${row("Beginsaldo")}+${row("Realisatie")}-${row("Taakstelling")}`, COUNT_FORMAT),
  // Before the sixth month is in, the last assessment moment is the end of the half-year before.
  "Laatste peilmoment": computes(`${row("Volgnummer")}-IF(${row("Maanden")}=${monthColumns.length},0,1)`),
  "Eerste peilmoment": computes(`IF(COUNTIFS(${taken})=0,${firstOwn},MIN(${firstOwn},${firstTaken}))-1`),
  ...moments,
};
