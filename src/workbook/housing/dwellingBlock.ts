/**
 * Beside the table LRT_Woningen: the parts that were named at the national table of 27 October 2023, and the sums of a
 * province in a half-year. A province may net who is ahead against who is behind; its municipalities may not.
 */
import texts from "../../text/nl/taskSheets.json";
import { type HalfYear, halfYearName } from "../../housing/halfYear";
import type { Region } from "../../reference/region";
import { provinces } from "../../reference/regions";
import type { BlockWrite } from "../sheetPlan";
import { wholeColumn } from "../tablePlace";
import { type CellContent, COUNT_FORMAT, formula, text } from "../writeGateway";
import { type BlockDraft, blockBeside, columnBeside } from "./blockBeside";
import { ONE_DECIMAL, PERCENT_FORMAT } from "./quotaRow";
import { taskLayouts } from "./taskLayouts";
import type { TaskPlaces } from "./taskState";

/** The current parts, as the ministry of the interior named them: 10–12 %. Where they come from is not known. */
const LOWEST_PART = 0.1;
const HIGHEST_PART = 0.12;

/** Cells that the rows of the table know by name: rows come later too. */
export const dwellingNames = { lowest: "LRT_LaagsteDeel", highest: "LRT_HoogsteDeel" } as const;

export function dwellingBlock(province: Region, halfYear: HalfYear, places: TaskPlaces): BlockWrite {
  const block = blockBeside(taskLayouts.LRT_Woningen.sheet, columnBeside(taskLayouts.LRT_Woningen.columns));
  const part = (value: number): CellContent => ({ kind: "number", value, format: PERCENT_FORMAT });
  const lowest = block.add({
    label: texts.lowestPart,
    content: part(LOWEST_PART),
    source: texts.partSource,
    name: dwellingNames.lowest,
    rule: "share",
  });
  const highest = block.add({
    label: texts.highestPart,
    content: part(HIGHEST_PART),
    source: texts.partSource,
    name: dwellingNames.highest,
    rule: "share",
  });
  const choices = provinces.map(({ code }) => code);
  const where = block.add({
    label: texts.provinceInput,
    content: text(province.code),
    source: texts.provinceSource,
    rule: { choices },
  });
  const when = block.add({
    label: texts.halfYearInput,
    content: text(halfYearName(halfYear)),
    source: texts.halfYearSource,
  });
  addSums(block, { lowest, highest, where, when }, places);
  return block.finish();
}

interface Settings {
  readonly lowest: string;
  readonly highest: string;
  readonly where: string;
  readonly when: string;
}

function addSums(block: BlockDraft, { lowest, highest, where, when }: Settings, places: TaskPlaces): void {
  const { LRT_Woningen: table, LRT_Beleid: policy } = places;
  const here = `${wholeColumn(table, "Provincie")},${where},${wholeColumn(table, "Halfjaar")},${when}`;
  const vacatedColumn = wholeColumn(table, "Vrijkomende woningen (invoer)");
  const line = (label: string, template: string, format = COUNT_FORMAT, source = ""): string =>
    block.add({ label, content: formula(template, format), source });
  const sum = (header: string): string => `SUMIFS(${wholeColumn(table, header)},${here})`;

  const perDwelling = line(
    texts.perDwelling,
    `SUMIFS(${wholeColumn(policy, "Personen per woning (invoer)")},${wholeColumn(policy, "Gebied")},${where})`,
    ONE_DECIMAL,
    texts.perDwellingSource,
  );
  const quota = line(texts.quota, sum("Opgave"));
  const elsewhere = line(texts.elsewhere, sum("Personen elders"));
  const vacated = line(texts.vacated, sum("Vrijkomende woningen (invoer)"));
  const missing = `COUNTIFS(${here})-COUNTIFS(${here},${vacatedColumn},">0")`;
  line(texts.withoutVacated, missing, COUNT_FORMAT, texts.withoutVacatedSource);
  const needed = line(
    texts.needed,
    `IF(${perDwelling}=0,"",MAX(0,${quota}-${elsewhere})/${perDwelling})`,
    ONE_DECIMAL,
    texts.neededSource,
  );
  line(texts.neededPart, `IF(OR(${needed}="",${vacated}=0),"",${needed}/${vacated})`, PERCENT_FORMAT);
  for (const [label, persons, part] of [
    [texts.atLowest, texts.personsAtLowest, lowest],
    [texts.atHighest, texts.personsAtHighest, highest],
  ] as const) {
    const dwellings = line(label, `${vacated}*${part}`, ONE_DECIMAL);
    line(persons, `${dwellings}*${perDwelling}`, ONE_DECIMAL);
  }
  const allotted = line(texts.allotted, sum("Toegewezen woningen (invoer)"));
  line(texts.allottedPart, `IF(${vacated}=0,"",${allotted}/${vacated})`, PERCENT_FORMAT);
  line(texts.short, `IF(${needed}="","",MAX(0,${needed}-${allotted}))`, ONE_DECIMAL);
  const verdict = `${here},${wholeColumn(table, "Controle")}`;
  line(
    texts.check,
    `IF(COUNTIFS(${verdict},"${texts.wrong}*")>0,"${texts.checkRowsWrong}",` +
      `IF(COUNTIFS(${verdict},"${texts.attention}*")>0,"${texts.checkRowsAttention}","OK"))`,
  );
}
