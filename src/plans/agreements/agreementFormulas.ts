/** What the table of agreements says of a line: what was entered wrongly, and what is late on the day that a person filled in above it. */
import texts from "../../text/nl/agreements.json";
import taskTexts from "../../text/nl/taskSheets.json";
import { type ColumnFormulas, computes } from "../housing/formulas/columnFormula";
import { countVerdicts, verdictOf } from "../housing/formulas/verdictOf";
import { column, own } from "../structured";
import { type AgreementColumn, agreementHead, agreementNames } from "./agreementHead";
import { agreementStatuses } from "./agreementsChoice";

const row = own(agreementHead);
const all = column(agreementHead);

function check(): string {
  const [status, due, places] = [row("Status"), row("Gereed op"), row("Plekken")];
  const dates = `${row("Datum")},${due}`;
  const isOneOf = (words: readonly string[]): string => `OR(${words.map((word) => `${status}="${word}"`).join(",")})`;
  const entered = agreementHead.columns.filter((header) => header !== "Nr" && header !== "Controle").map(row);
  const verdict = verdictOf([
    [`NOT(ISNUMBER(${row("Nr")}))`, texts.checkNumberMissing],
    [`COUNTIF(${all("Nr")},${row("Nr")})>1`, taskTexts.checkNumberTwice],
    [`${row("Afspraak")}=""`, texts.checkAgreement],
    [`COUNTA(${dates})>COUNT(${dates})`, taskTexts.checkDate],
    ...countVerdicts([places], {
      text: taskTexts.checkText,
      negative: taskTexts.checkNegative,
      whole: taskTexts.checkWhole,
    }),
    [`NOT(${isOneOf(agreementStatuses)})`, texts.checkStatus],
    [`AND(${isOneOf(["open", "loopt"])},${due}<>"",NOT(ISNUMBER(${agreementNames.referenceDate})))`, texts.checkDay],
    [`AND(${isOneOf(["open", "loopt"])},${due}<>"",${due}<INT(${agreementNames.referenceDate}))`, texts.checkLate],
  ]);
  return `IF(COUNTA(${entered.join(",")})=0,"",${verdict})`;
}

export const agreementFormulas = { Controle: computes(check()) } as const satisfies ColumnFormulas<AgreementColumn>;
