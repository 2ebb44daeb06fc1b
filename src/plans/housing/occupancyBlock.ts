/** Beside the table LRT_Bezetting: with how many it begins, the norm, which periods there must be, and the first and the largest shortage. */
import texts from "../../text/nl/taskSheets.json";
import { planningFigures } from "../../reference/planningFigures";
import { fillIn } from "../../text/sentence";
import {
  blank,
  type CellContent,
  count,
  COUNT_FORMAT,
  DATE_FORMAT,
  formula,
  number,
  TWO_DECIMALS,
} from "../cellContent";
import type { DesiredBlock } from "../desiredState";
import { column } from "../structured";
import type { FoundTable } from "../workbookContent";
import { blockBeside, type BlockLine } from "./blockBeside";
import { anchors, occupancyNames } from "./blockNames";
import { doubledPeriods, missingPeriods } from "./formulas/occupancyFormulas";
import type { PeriodRange } from "./periods";
import { occupancyHead } from "./taskHeads";
import { taskLayouts } from "./taskLayouts";

const PERCENT = 100;

/** @param range Which periods there must be; null when nobody can tell. */
export function occupancyBlock(range: PeriodRange | null, found: FoundTable | null): DesiredBlock {
  const lines = [...settings(), ...completeness(range), ...summary()];
  return blockBeside(anchors.occupancy, lines, texts.occupancyRules, taskLayouts.LRT_Bezetting, found);
}

function settings(): readonly BlockLine[] {
  const { value } = planningFigures.occupancyNorm;
  return [
    {
      label: texts.beginInput,
      content: blank(COUNT_FORMAT),
      source: texts.beginSource,
      name: occupancyNames.begin,
      rule: "count",
    },
    {
      label: texts.normInput,
      content: number(value, TWO_DECIMALS),
      source: fillIn(texts.normSource, { percentage: Math.round(value * PERCENT), norm: value }),
      name: occupancyNames.norm,
      rule: "share",
    },
    {
      label: texts.doubledPeriods,
      content: formula(doubledPeriods(), COUNT_FORMAT),
      source: texts.doubledPeriodsSource,
      name: occupancyNames.doubled,
    },
  ];
}

/** What there must be of periods, so that one that is taken out is missed. */
function completeness(range: PeriodRange | null): readonly BlockLine[] {
  const known = (value: number | undefined): CellContent => (value === undefined ? blank(COUNT_FORMAT) : count(value));
  return [
    {
      label: texts.periodStart,
      content: range === null ? blank(DATE_FORMAT) : { kind: "date", serial: range.start },
      name: occupancyNames.start,
    },
    { label: texts.periods, content: known(range?.periods), source: texts.periodsSource, name: occupancyNames.periods },
    {
      label: texts.periodDays,
      content: known(range?.days),
      source: texts.periodDaysSource,
      name: occupancyNames.days,
    },
    {
      label: texts.missingPeriods,
      content: formula(missingPeriods(), COUNT_FORMAT),
      source: texts.missingPeriodsSource,
      name: occupancyNames.missing,
    },
  ];
}

function summary(): readonly BlockLine[] {
  const all = column(occupancyHead);
  const [shortages, starts] = [all("Tekort"), all("Begint op")];
  const first = `MINIFS(${starts},${shortages},">0")`;
  const thatRow = `MATCH(${first},${starts},0)`;
  // An error in the column must show here too: the largest of it is that error.
  const when = (template: string): string => `IF(MAX(${shortages})=0,"${texts.noShortage}",${template})`;
  return [
    { label: texts.firstShortage, content: formula(when(`INDEX(${all("Periode")},${thatRow})`)) },
    { label: texts.firstShortageDate, content: formula(when(first), DATE_FORMAT) },
    { label: texts.shortageThen, content: formula(when(`INDEX(${shortages},${thatRow})`), COUNT_FORMAT) },
    { label: texts.largestShortage, content: formula(`MAX(${shortages})`, COUNT_FORMAT) },
  ];
}
