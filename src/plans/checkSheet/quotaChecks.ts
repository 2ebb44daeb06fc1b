/** The housing quota: every municipality of a half-year has its row, exchanges close, and the overview adds up what the sheet holds. */
import texts from "../../text/nl/checkSheet.json";
import { halfYearName } from "../../housing/halfYear";
import { municipalitiesIn } from "../../housing/municipalitiesIn";
import { fillIn } from "../../text/sentence";
import { count, COUNT_FORMAT, formula } from "../cellContent";
import { countOnce, sumOnce, withoutDust } from "../housing/formulas/onceEach";
import { exchangeHead, overviewHead, quotaHead } from "../housing/quotaHeads";
import { column } from "../structured";
import { type Check, named } from "./check";
import { type OpenedHalfYear, openedIn } from "./openedIn";
import { type PresentTable, sheetOf } from "./presentTables";

const quota = column(quotaHead);
const overview = column(overviewHead);
const exchange = column(exchangeHead);

const SUMMED = ["Taakstelling", "Realisatie"] as const;

export function quotaChecks(tables: readonly PresentTable[]): readonly Check[] {
  const tableOf = (name: string): PresentTable | undefined => tables.find(({ layout }) => layout.name === name);
  const [municipal, overall, exchanged] = [quotaHead, overviewHead, exchangeHead].map(({ name }) => tableOf(name));
  const isWhole = municipal?.headers.includes("Keer") === true;
  return [
    ...(isWhole ? openedIn(municipal).map((opened) => municipalityCheck(opened, municipal)) : []),
    ...(isWhole && overall !== undefined ? SUMMED.map((header) => overviewCheck(header, overall)) : []),
    ...(exchanged?.headers.includes("Personen telt") === true ? [exchangeCheck(exchanged)] : []),
  ];
}

/** As many municipalities as there were when the half-year was opened: a row that is gone takes its backlog with it. */
function municipalityCheck({ halfYear, province }: OpenedHalfYear, municipal: PresentTable): Check {
  const name = halfYearName(halfYear);
  const here = `${quota("Halfjaar")},"${name}",${quota("Provincie")},"${province.code}"`;
  return {
    ...named(["idMunicipalities", "subjectMunicipalities"], { halfYear: name, province: province.name }),
    expected: count(municipalitiesIn(province.code, halfYear).length),
    actual: countOnce(here, quota("Keer")),
    where: fillIn(texts.sheet, { sheet: sheetOf(municipal) }),
    severity: "wrong",
  };
}

/** What the overview says of all half-years together is what their municipalities add up to. */
function overviewCheck(header: (typeof SUMMED)[number], overall: PresentTable): Check {
  const all = sumOnce(quota(header), `${quota("Gebied")},"<>"`, quota("Keer"));
  return {
    ...named(["idOverview", "subjectOverview"], { header }),
    expected: formula(withoutDust(all), COUNT_FORMAT),
    actual: withoutDust(`SUM(${overview(header)})`),
    where: fillIn(texts.sheet, { sheet: sheetOf(overall) }),
    severity: "wrong",
  };
}

/** Art. 29 lid 2 Huisvestingswet 2014: the sum over the municipalities stays the same. */
function exchangeCheck(exchanged: PresentTable): Check {
  return {
    ...named(["idExchange", "subjectExchange"]),
    expected: count(0),
    actual: withoutDust(`SUM(${exchange("Personen telt")})`),
    where: fillIn(texts.sheet, { sheet: sheetOf(exchanged) }),
    severity: "wrong",
  };
}
