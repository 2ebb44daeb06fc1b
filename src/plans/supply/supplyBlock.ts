/** Beside the table of place blocks: the day at which one looks, hard and soft apart beside the task, and what is counted for nobody. */
import texts from "../../text/nl/supplySheet.json";
import { blank, COUNT_FORMAT, DATE_FORMAT, formula, text } from "../cellContent";
import type { DesiredBlock } from "../desiredState";
import { blockBeside, type BlockLine } from "../housing/blockBeside";
import { verdictOf } from "../housing/formulas/verdictOf";
import { pointerNames } from "../reception/pointers";
import { column } from "../structured";
import type { FoundTable } from "../workbookContent";
import { blockHead, categories, certainties, suppliedHead, type SuppliedColumn } from "./supplyHeads";
import { supplyLayouts } from "./supplyLayouts";
import { SUPPLY_BLOCK, supplyNames as names } from "./supplyNames";

const blocks = column(blockHead);
const supplied = column(suppliedHead);
const municipalities = `SUMPRODUCT(1*(${supplied("Gebied")}<>""))`;

/**
 * @param found The table as it stands, or null when it comes with the block.
 * @param date The day on which one looks as a serial number, or null for that of the decision that counts.
 * @param isExample True when the first lines of the table are made up.
 */
export function supplyBlock(found: FoundTable | null, date: number | null = null, isExample = false): DesiredBlock {
  const lines = [...(isExample ? [exampleLine] : []), ...dates(date), ...sums(), ...leftOut(), ...parts(), outcome()];
  return blockBeside(SUPPLY_BLOCK, lines, remarks, supplyLayouts.LRT_Aanbod, found);
}

const remarks = [texts.remarkDays, texts.remarkOpen, texts.remarkOwn, texts.remarkMinors];

const exampleLine: BlockLine = {
  label: texts.exampleLabel,
  content: text(null),
  source: texts.exampleRemark,
};

/** Without its time: a day is a day. */
function dates(chosen: number | null): readonly BlockLine[] {
  const { otherDate, date } = names;
  const day = (name: string): string => `IF(COUNT(${name})=1,INT(${name}),NA())`;
  return [
    {
      label: texts.otherDateInput,
      content: chosen === null ? blank(DATE_FORMAT) : { kind: "date", serial: chosen },
      source: texts.otherDateSource,
      name: otherDate,
      rule: "date",
    },
    {
      label: texts.date,
      content: formula(`IF(${otherDate}<>"",${day(otherDate)},${day(pointerNames.referenceDate)})`, DATE_FORMAT),
      source: texts.dateSource,
      name: date,
    },
  ];
}

/** In words when one municipality has none: a sum of the others would look like all of it. */
function whenAll(header: SuppliedColumn): string {
  const cells = supplied(header);
  return `IF(SUMPRODUCT((${supplied("Gebied")}<>"")*ISNUMBER(${cells}))<${municipalities},"${texts.unknown}",SUM(${cells}))`;
}

function line(label: string, template: string, source?: string, name?: string): BlockLine {
  return {
    label,
    content: formula(template, COUNT_FORMAT),
    ...(source !== undefined && { source }),
    ...(name !== undefined && { name }),
  };
}

function sums(): readonly BlockLine[] {
  return [
    line(texts.task, whenAll("Opgave"), texts.taskSource),
    line(texts.firm, whenAll("Hard"), texts.firmSource),
    line(texts.tentative, whenAll("Zacht"), texts.tentativeSource),
    line(texts.shortFirm, whenAll("Tekort hard"), texts.shortSource),
    line(texts.shortBoth, whenAll("Tekort met zacht"), texts.shortSource),
  ];
}

/** What no municipality has: nothing is left out without being told. */
function leftOut(): readonly BlockLine[] {
  const nobody = `${blocks("Telt bij")},"${texts.unassigned}"`;
  const sum = (certainty: string): string =>
    `SUMIFS(${blocks("Telt op peildatum")},${nobody},${blocks("Categorie (invoer)")},"${categories.total}",` +
    `${blocks("Zekerheid (invoer)")},"${certainty}")`;
  return [
    line(texts.unassignedFirm, sum(certainties.firm), texts.unassignedSource),
    line(texts.unassignedTentative, sum(certainties.tentative), texts.unassignedSource),
    line(texts.unassignedLines, `COUNTIFS(${nobody})`, texts.unassignedSource, names.unassigned),
    line(
      texts.unreadableLines,
      `SUMPRODUCT((${blocks("Telt bij")}<>"")*(1-ISNUMBER(${blocks("Telt op peildatum")})))`,
      texts.unreadableSource,
      names.unreadable,
    ),
  ];
}

function parts(): readonly BlockLine[] {
  return [
    line(texts.minorsFirm, whenAll("Amv hard"), texts.minorsSource),
    line(texts.minorsTentative, whenAll("Amv zacht"), texts.minorsSource),
    line(texts.durableFirm, whenAll("Duurzaam hard"), texts.durableSource),
    line(texts.durableTentative, whenAll("Duurzaam zacht"), texts.durableSource),
  ];
}

/** OK when all lines of both tables say so, or wait for input. */
function outcome(): BlockLine {
  const saying = (words: string): string =>
    [blocks("Controle"), supplied("Controle")].map((cells) => `COUNTIF(${cells},"${words}")`).join("+");
  const right = `COUNTIFS(${supplied("Controle")},"OK")+COUNTIF(${supplied("Controle")},"${texts.attention}*")`;
  return {
    label: texts.check,
    content: formula(
      verdictOf([
        [`ISERROR(${names.unreadable})`, texts.checkUnreadable],
        [`${names.unreadable}>0`, texts.checkUnreadable],
        [`${names.unassigned}>0`, texts.checkLines],
        [`COUNTIF(${blocks("Controle")},"${texts.wrong}*")>0`, texts.checkUnreadable],
        [`${right}<${municipalities}`, texts.checkMunicipal],
        [`${saying(`${texts.attention}*`)}>0`, texts.checkAttention],
      ]),
    ),
  };
}
