/**
 * Whose inhabitants a row of the quota table adds to its own (art. 30 Huisvestingswet 2014). No formula knows which municipality went up in
 * another one, so the line of a half-year names them. Blank where one belongs, the inhabitants are too few; any other code makes them too many.
 */
import texts from "../../text/nl/checkSheet.json";
import { type HalfYear, halfYearName, referenceYear } from "../../housing/halfYear";
import { municipalitiesIn } from "../../housing/municipalitiesIn";
import { inhabitantsInTable, type OwnInhabitants } from "../../reference/inhabitants";
import type { RegionCode } from "../../reference/region";
import { fillIn } from "../../text/sentence";
import { addedInhabitants } from "../housing/addedInhabitants";
import { quotaHead } from "../housing/quotaHeads";
import { inhabitantsHead } from "../reception/inhabitantsLayout";
import { workbookInhabitants } from "../reception/workbookInhabitants";
import { plainFormula } from "../schema/sameFormula";
import { column } from "../structured";
import type { WorkbookContent } from "../workbookContent";
import { type Check, named, noneOf, quoted } from "./check";
import { foundTemplate } from "./checkLines";
import { inYearOf } from "./inYearOf";
import { type OpenedHalfYear, openedIn } from "./openedIn";
import { type PresentTable, sheetOf } from "./presentTables";

const quota = column(quotaHead);
const inhabitants = column(inhabitantsHead);
const added = quota("Meegeteld");

/** What a half-year is checked against. */
interface KnownInhabitants {
  readonly own: OwnInhabitants;
  /** Whether formulas can name the table of them. */
  readonly hasTable: boolean;
}

/** Inhabitants that cannot be read are a finding of their own: then those that are shipped tell. */
export function addedChecks(
  tables: readonly PresentTable[],
  content: Pick<WorkbookContent, "tables">,
): readonly Check[] {
  const municipal = tables.find(({ layout }) => layout.name === quotaHead.name);
  if (municipal?.headers.includes("Meegeteld") !== true) return [];
  const read = workbookInhabitants(content.tables);
  const own: OwnInhabitants = read.ok ? read.value : new Map();
  const hasTable = tables.some(({ layout }) => layout.name === inhabitantsHead.name);
  return openedIn(municipal).map((opened) => addedCheck(opened, { own, hasTable }, sheetOf(municipal)));
}

function addedCheck({ halfYear, province }: OpenedHalfYear, known: KnownInhabitants, sheet: string): Check {
  const name = halfYearName(halfYear);
  const pairs = municipalitiesIn(province.code, halfYear).flatMap(({ code }) => {
    const other = addedInhabitants(code, halfYear, known.own);
    if (other.kind === "none") return [];
    const isKnown = knownTemplate(other.code, halfYear, known) ?? (other.kind === "counted" ? "1" : "0");
    return [{ itself: `(${quota("Gebied")}=${quoted(code)})`, other: quoted(other.code), isKnown }];
  });
  const isRight = pairs.map(({ itself, other }) => `-${itself}*(${added}=${other})`).join("");
  const isLacking = pairs.map(({ itself, isKnown }) => `+${itself}*(${added}="")*(${isKnown})`).join("");
  const actual =
    `SUMPRODUCT((${quota("Halfjaar")}=${quoted(name)})*(${quota("Provincie")}=${quoted(province.code)})*` +
    `((${added}<>"")*(1${isRight})${isLacking}))`;
  return {
    ...noneOf({
      ...named(["idAdded", "subjectAdded"], { halfYear: name, province: province.name }),
      actual,
      where: fillIn(texts.sheet, { sheet }),
    }),
    isOlder: (formula) => isOlderRule(formula, actual),
  };
}

/**
 * Whether the table of inhabitants has a number of a municipality that ended, as Excel finds it: a number that somebody types later counts at
 * once. Null where a figure that is shipped tells, or no table does.
 */
function knownTemplate(code: RegionCode, halfYear: HalfYear, { hasTable }: KnownInhabitants): string | null {
  const year = referenceYear(halfYear);
  if (!hasTable || inhabitantsInTable(code, year) !== undefined) return null;
  const date = inhabitants("Peildatum");
  // A date that was typed as text is a date to all who read the table.
  const counts = [...inYearOf(date, String(year)), `${date},"${String(year)}*"`].map(
    (inYear) => `COUNTIFS(${inhabitants("Gebied")},${quoted(code)},${inhabitants("Inwoners")},">0",${inYear})`,
  );
  return `${counts.join("+")}>0`;
}

/** The municipalities that a rule names, as they stand in a formula without its brackets. */
const NAMED = /[-+]\(Gebied="GM\d{4}"\)\*\(Meegeteld="(?:GM\d{4})?"\)(?:\*\((?:[01]|COUNTIFS.*?>0)\))?/gu;

/** The name of a table, whatever it is in this workbook. */
const TABLE = /[\p{L}\p{N}_.]+\[/gu;

/** The rule of this half-year with other municipalities: what was known of the inhabitants changed since. */
function isOlderRule(formula: string, rule: string): boolean {
  const plain = (each: string): string => plainFormula(each.replaceAll(TABLE, "["), quotaHead.name);
  const [present, wanted] = [plain(formula), plain(foundTemplate({ actual: rule }))];
  return present !== wanted && present.replaceAll(NAMED, "") === wanted.replaceAll(NAMED, "");
}
