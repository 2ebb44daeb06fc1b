/**
 * Beside the table LRT_Woningen: the parts that were named at the national table of 27 October 2023, and the sums of a
 * province in a half-year. A province may net who is ahead against who is behind; its municipalities may not.
 */
import texts from "../../text/nl/taskSheets.json";
import { type HalfYear, halfYearName } from "../../housing/halfYear";
import { planningFigures } from "../../reference/planningFigures";
import type { Region } from "../../reference/region";
import { provinces } from "../../reference/regions";
import { dutchDate } from "../../text/dutchDate";
import { fillIn } from "../../text/sentence";
import { COUNT_FORMAT, formula, number, ONE_DECIMAL, PERCENT_FORMAT, text } from "../cellContent";
import type { DesiredBlock } from "../desiredState";
import { column } from "../structured";
import type { FoundTable } from "../workbookContent";
import { blockBeside, type BlockLine } from "./blockBeside";
import { anchors, dwellingNames as names } from "./blockNames";
import { agreedSetting, textsAmong, withoutDust } from "./formulas/onceEach";
import { verdictOf } from "./formulas/verdictOf";
import { policyHead, quotaHead } from "./quotaHeads";
import { type DwellingColumn, dwellingHead } from "./taskHeads";
import { taskLayouts } from "./taskLayouts";

const all = column(dwellingHead);
const policy = column(policyHead);

const quota = column(quotaHead);

const here = `${all("Provincie")},${names.province},${all("Halfjaar")},${names.halfYear}`;
const isHere = `(${all("Provincie")}=${names.province})*(${all("Halfjaar")}=${names.halfYear})`;
const times = `COUNTIFS(${all("Gebied")},${all("Gebied")}&"",${all("Halfjaar")},${all("Halfjaar")}&"")`;

export function dwellingBlock(province: Region, halfYear: HalfYear, found: FoundTable | null): DesiredBlock {
  const lines = [...settings(province, halfYear), ...sums(), ...parts(), ...outcome()];
  return blockBeside(anchors.dwellings, lines, [], taskLayouts.LRT_Woningen, found);
}

function settings(province: Region, halfYear: HalfYear): readonly BlockLine[] {
  const { lowestPart, highestPart } = planningFigures;
  const part = (label: string, figure: typeof lowestPart | typeof highestPart, name: string): BlockLine => ({
    label,
    content: number(figure.value, PERCENT_FORMAT),
    source: fillIn(texts.partSource, { source: figure.source }),
    name,
    rule: "share",
  });
  return [
    part(texts.lowestPart, lowestPart, names.lowest),
    part(texts.highestPart, highestPart, names.highest),
    {
      label: texts.provinceInput,
      content: text(province.code),
      source: texts.provinceSource,
      name: names.province,
      rule: { choices: provinces.map(({ code }) => code) },
    },
    {
      label: texts.halfYearInput,
      content: text(halfYearName(halfYear)),
      source: texts.halfYearSource,
      name: names.halfYear,
    },
    {
      label: texts.doubledRows,
      content: formula(`SUMPRODUCT(${isHere}*(${times}>1))`, COUNT_FORMAT),
      source: texts.doubledRowsSource,
      name: names.doubled,
    },
  ];
}

/**
 * The sum over the province in the half-year; a row that stands twice counts once, two that differ make it unknown. So do text and a
 * half-year or province without rows: the sum would be 0.
 */
function sum(header: DwellingColumn): string {
  const differ = `COUNTIFS(${here},${all("Controle")},"${texts.checkDoubles}")>0`;
  const once = withoutDust(`SUMPRODUCT(${isHere}/${times},${all(header)})`);
  const isUnknown = `OR(COUNTIFS(${here})=0,${textsAmong(here, all(header))}>0)`;
  return `IF(${isUnknown},NA(),IF(${names.doubled}=0,SUMIFS(${all(header)},${here}),IF(${differ},NA(),${once})))`;
}

function line(label: string, template: string, format?: string, rest: Partial<BlockLine> = {}): BlockLine {
  return { label, content: formula(template, format), ...rest };
}

function sums(): readonly BlockLine[] {
  const { value, date, source } = planningFigures.personsPerDwelling;
  const perDwelling = agreedSetting(policy("Personen per woning (invoer)"), `${policy("Gebied")},${names.province}`);
  const vacatedColumn = all("Vrijkomende woningen (invoer)");
  return [
    line(texts.perDwelling, perDwelling, ONE_DECIMAL, {
      source: fillIn(texts.perDwellingSource, { persons: value, date: dutchDate(date), source }),
      name: names.perDwelling,
    }),
    line(texts.quota, sum("Opgave"), COUNT_FORMAT, { name: names.quota }),
    line(texts.elsewhere, sum("Personen elders"), COUNT_FORMAT, { name: names.elsewhere }),
    line(texts.vacated, sum("Vrijkomende woningen (invoer)"), COUNT_FORMAT, { name: names.vacated }),
    line(texts.withoutVacated, `COUNTIFS(${here})-COUNTIFS(${here},${vacatedColumn},">0")`, COUNT_FORMAT, {
      source: texts.withoutVacatedSource,
    }),
  ];
}

function parts(): readonly BlockLine[] {
  const { perDwelling, quota, elsewhere, vacated, needed } = names;
  const at = (part: string): string => `${vacated}*${part}`;
  return [
    line(texts.needed, `IF(${perDwelling}=0,"",MAX(0,${quota}-${elsewhere})/${perDwelling})`, ONE_DECIMAL, {
      source: texts.neededSource,
      name: needed,
    }),
    line(texts.neededPart, `IF(OR(${needed}="",${vacated}=0),"",${needed}/${vacated})`, PERCENT_FORMAT),
    line(texts.atLowest, at(names.lowest), ONE_DECIMAL),
    line(texts.personsAtLowest, `${at(names.lowest)}*${perDwelling}`, ONE_DECIMAL),
    line(texts.atHighest, at(names.highest), ONE_DECIMAL),
    line(texts.personsAtHighest, `${at(names.highest)}*${perDwelling}`, ONE_DECIMAL),
  ];
}

/** Municipalities of the province in the half-year that have a row in the quota table and none here: the sums lack them. */
const missing =
  `SUMPRODUCT((${quota("Provincie")}=${names.province})*(${quota("Halfjaar")}=${names.halfYear})` +
  `*(COUNTIFS(${all("Gebied")},${quota("Gebied")}&"",${all("Halfjaar")},${quota("Halfjaar")}&"",` +
  `${all("Provincie")},${quota("Provincie")}&"")=0))`;

/** OK when every row says so: what says neither OK nor LET OP is wrong, an error too and what somebody typed in its place. */
function blockVerdict(): string {
  const saying = (words: string): string => `COUNTIFS(${here},${all("Controle")},"${words}")`;
  const attention = saying(`${texts.attention}*`);
  return verdictOf([
    [`COUNTIFS(${here})=0`, texts.checkNoRows],
    [`${missing}>0`, texts.checkRowsMissing],
    [`${saying("OK")}+${attention}<COUNTIFS(${here})`, texts.checkRowsWrong],
    [`${attention}>0`, texts.checkRowsAttention],
  ]);
}

function outcome(): readonly BlockLine[] {
  const { vacated, needed, allotted } = names;
  return [
    line(texts.allotted, sum("Toegewezen woningen (invoer)"), COUNT_FORMAT, { name: allotted }),
    line(texts.allottedPart, `IF(${vacated}=0,"",${allotted}/${vacated})`, PERCENT_FORMAT),
    line(texts.short, `IF(${needed}="","",MAX(0,${needed}-${allotted}))`, ONE_DECIMAL),
    line(texts.check, blockVerdict()),
  ];
}
