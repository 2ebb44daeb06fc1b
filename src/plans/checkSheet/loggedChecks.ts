/**
 * What the log says that was put in a table of which nothing is left there: a list of a half-year, an exchange, inhabitants on a date.
 * The computed quota or shipped inhabitants count then, and no other table tells. Taken out on purpose, its line in the log says so:
 * a step of another word than "gereed".
 */
import texts from "../../text/nl/checkSheet.json";
import quotaTexts from "../../text/nl/quotaSheet.json";
import taskTexts from "../../text/nl/taskSheets.json";
import { fillIn } from "../../text/sentence";
import { exchangeHead, listHead } from "../housing/quotaHeads";
import { logLayout, logSteps } from "../log";
import { inhabitantsHead } from "../reception/inhabitantsLayout";
import { column } from "../structured";
import { type Check, named, noneOf, quoted } from "./check";
import { isFormerRule } from "./formerRule";
import { datedIn, inYearOf } from "./inYearOf";
import { type PresentTable, sheetOf } from "./presentTables";

const log = column(logLayout);
const list = column(listHead);
const exchange = column(exchangeHead);
const inhabitants = column(inhabitantsHead);

/** Per table the action of the log that fills it, and which lines of the log find nothing of theirs, as a formula for all lines at once. */
const logged = [
  [listHead.name, quotaTexts.logOfficial, withoutList(), null],
  [exchangeHead.name, quotaTexts.logExchange, withoutExchange(), null],
  [inhabitantsHead.name, taskTexts.logInhabitants, withoutInhabitants(datedAs), withoutInhabitants(formerlyDatedAs)],
] as const;

export function loggedChecks(tables: readonly PresentTable[]): readonly Check[] {
  return logged.flatMap(([name, action, isGone, wasGone]) => {
    const table = tables.find(({ layout }) => layout.name === name);
    if (table === undefined) return [];
    const { sheet } = table.layout;
    const rule = (gone: string): string => `SUMPRODUCT((${log("Actie")}=${quoted(action)})*${isDone()}*${gone})`;
    const check = noneOf({
      ...named(["idLogged", "subjectLogged"], { sheet }),
      where: fillIn(texts.sheet, { sheet: sheetOf(table) }),
      actual: rule(isGone),
    });
    return [
      wasGone === null ? check : { ...check, isOlder: (formula: string) => isFormerRule(formula, rule(wasGone)) },
    ];
  });
}

function datedAs(subject: string, year: string): readonly string[] {
  return datedIn(inhabitants("Peildatum"), year, `LEFT(${subject},4)`);
}

/** As lines that stand there may still say it. */
function formerlyDatedAs(subject: string, year: string): readonly string[] {
  const date = inhabitants("Peildatum");
  return [...inYearOf(date, year), `${date},${subject}&"*"`];
}

/** Lines of version 0.2.0 have no step and no id. */
function isDone(): string {
  return `((${log("Stap")}="${logSteps.done}")+(${log("Stap")}="")*(${log("Opdracht")}="")>0)`;
}

function withoutList(): string {
  return `(COUNTIFS(${list("Halfjaar")},${log("Onderwerp")}&"",${list("Officieel")},">=0")=0)`;
}

/**
 * Its rows carry the moment of the order, "2026-11-25 08:30:00". COUNTIFS would read that as a date; with a sign that means any letters it
 * stays text. In every exchange somebody takes over. Given again after it was lost, the line of the second names the moment of the first.
 */
function withoutExchange(): string {
  const moment = log("Tijdstip (UTC)");
  const rows = `COUNTIFS(${exchange("Vastgelegd op (UTC)")},${moment}&"*",${exchange("Personen")},">0")`;
  const again =
    `COUNTIFS(${log("Oude vingerafdruk")},${moment}&"*",${log("Actie")},${quoted(quotaTexts.logExchange)},` +
    `${log("Stap")},"${logSteps.done}")`;
  return `((${rows}+${again})*(${moment}<>"")=0)`;
}

/**
 * The line is about "2023-01-01", which may stand there as a date, as its year or as text. Only a row with a number counts; of a
 * municipality, where the order that the log kept names one: the row of the whole country may be blank, or of another source.
 */
function withoutInhabitants(datesOf: (subject: string, year: string) => readonly string[]): string {
  const subject = log("Onderwerp");
  const dates = datesOf(subject, `IFERROR(1*LEFT(${subject},4),1)`);
  const numbers = (codes: string): string =>
    dates
      .map((within) => `COUNTIFS(${within},${inhabitants("Inwoners")},">0",${inhabitants("Gebied")},"${codes}")`)
      .join("+");
  const id = log("Opdracht");
  const namesOne = `(COUNTIFS(${id},${id},${log("Opdracht (voor de invoegtoepassing)")},"*""GM*")>0)`;
  return `(${numbers("GM*")}+(1-${namesOne})*(${numbers("<>GM*")})=0)`;
}
