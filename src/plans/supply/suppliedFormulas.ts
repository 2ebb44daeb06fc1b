/**
 * What each municipality is asked and has on the reference date, hard and soft apart, in native formulas. A line of the blocks that cannot be
 * read makes the municipality for which it counts unknown; amv is part of the total and is never added to it.
 */
import texts from "../../text/nl/supplySheet.json";
import { COUNT_FORMAT } from "../cellContent";
import { type ColumnFormulas, computes } from "../housing/formulas/columnFormula";
import { agreedCount } from "../housing/formulas/onceEach";
import { verdictOf } from "../housing/formulas/verdictOf";
import { isWritten } from "../housing/formulas/writtenKey";
import { keyHead, placesHead } from "../reception/decisionLayouts";
import { pointerNames } from "../reception/pointers";
import { column, own } from "../structured";
import { blockHead, categories, certainties, type SuppliedColumn, suppliedHead } from "./supplyHeads";

const row = own(suppliedHead);
const all = column(suppliedHead);
const blocks = column(blockHead);
const published = column(placesHead);
const key = column(keyHead);

const code = row("Gebied");
const typed = row("Opgave (invoer)");
const here = `${blocks("Telt bij")},${code}`;
const counted = blocks("Telt op peildatum");
const isReadable = `COUNTIFS(${here})=COUNTIFS(${here},${counted},">=0")`;

/** Blank for a line without a code: it is about nobody. */
function ofMunicipality(template: string): string {
  return `IF(${code}="","",${template})`;
}

function sum(category: string, certainty: string, more = ""): string {
  const which = `${blocks("Categorie (invoer)")},"${category}",${blocks("Zekerheid (invoer)")},"${certainty}"${more}`;
  return ofMunicipality(`IF(${isReadable},SUMIFS(${counted},${here},${which}),NA())`);
}

function durable(certainty: string): string {
  return sum(categories.total, certainty, `,${blocks("Duurzaam (invoer)")},"${texts.yes}"`);
}

const inDecision = `${published("BesluitId")},${pointerNames.activeDecision},${published("Gebied")},${code},${published("Categorie")},"${categories.total}"`;
const inKey = `${key("Sleutel")},${pointerNames.activeKey},${key("Gebied")},${code}`;

/**
 * Weights of provinces and of municipalities that both add up to the total of the decision are its distribution: whoever divides that total by
 * them gives each its own weight.
 */
const isDistribution =
  `AND(COUNT(${pointerNames.total})=1,` +
  ["PV*", "GM*"].map((codes) => `${weightOf(codes)}=${pointerNames.total},`).join("") +
  `COUNTIFS(${inKey})>0)`;

function weightOf(codes: string): string {
  return `SUMIFS(${key("Gewicht")},${key("Sleutel")},${pointerNames.activeKey},${key("Gebied")},"${codes}")`;
}

/** What was typed, else what the decision says of the municipality, else what its key does. */
function bySource([typedOne, decided, weighed, none]: readonly [string, string, string, string]): string {
  return ofMunicipality(
    `IF(${typed}<>"",${typedOne},IF(COUNTIFS(${inDecision})>0,${decided},IF(${isDistribution},${weighed},${none})))`,
  );
}

function task(): string {
  return bySource([
    `IF(COUNT(${typed})=1,${typed},NA())`,
    agreedCount(published("Plekken"), inDecision, "NA()"),
    agreedCount(key("Gewicht"), inKey, "NA()"),
    '""',
  ]);
}

function short(supply: string): string {
  return `IF(${row("Opgave")}="","",MAX(0,${row("Opgave")}-${supply}))`;
}

const SUMS = ["Hard", "Zacht", "Amv hard", "Amv zacht", "Duurzaam hard", "Duurzaam zacht"] as const;

function check(): string {
  const [firm, tentative] = [row("Hard"), row("Zacht")];
  const [minorsFirm, minorsTentative] = [row("Amv hard"), row("Amv zacht")];
  return ofMunicipality(
    verdictOf([
      [`NOT(${isWritten("municipality", code)})`, texts.checkCode],
      [`COUNTIF(${all("Gebied")},${code})>1`, texts.checkTwice],
      [`COUNTA(${typed})>COUNT(${typed})`, texts.checkTask],
      [`OR(N(${typed})<0,N(${typed})<>INT(N(${typed})))`, texts.checkTask],
      [`ISERROR(${row("Opgave")})`, texts.checkTaskUnclear],
      [`NOT(${isReadable})`, texts.checkBlocks],
      [`COUNT(${SUMS.map(row).join(",")})<${SUMS.length}`, texts.checkComputed],
      [`OR(${minorsFirm}>${firm},${minorsFirm}+${minorsTentative}>${firm}+${tentative})`, texts.checkMinors],
      [`${row("Opgave")}=""`, texts.checkNoTask],
      [`COUNT(${row("Opgave")},${row("Tekort hard")},${row("Tekort met zacht")})<3`, texts.checkComputed],
    ]),
  );
}

export const suppliedFormulas = {
  Opgave: computes(task(), COUNT_FORMAT),
  Hard: computes(sum(categories.total, certainties.firm), COUNT_FORMAT),
  Zacht: computes(sum(categories.total, certainties.tentative), COUNT_FORMAT),
  "Tekort hard": computes(short(row("Hard")), COUNT_FORMAT),
  "Tekort met zacht": computes(short(`${row("Hard")}-${row("Zacht")}`), COUNT_FORMAT),
  Controle: computes(check()),
  "Bron opgave": computes(
    bySource([`"${texts.sourceTyped}"`, `"${texts.sourceDecision}"`, `"${texts.sourceKey}"`, `"${texts.unknown}"`]),
  ),
  "Amv hard": computes(sum(categories.minors, certainties.firm), COUNT_FORMAT),
  "Amv zacht": computes(sum(categories.minors, certainties.tentative), COUNT_FORMAT),
  "Duurzaam hard": computes(durable(certainties.firm), COUNT_FORMAT),
  "Duurzaam zacht": computes(durable(certainties.tentative), COUNT_FORMAT),
} as const satisfies ColumnFormulas<SuppliedColumn>;
