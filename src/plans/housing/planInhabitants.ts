/**
 * The sheet Inwoners: inhabitants on 1 January of a year that is not shipped, which the housing quota of the year after needs
 * (art. 29 lid 1 Huisvestingswet 2014). The national number counts too: it is the denominator.
 */
import texts from "../../text/nl/taskSheets.json";
import { inhabitantsInPart } from "../../reference/inhabitantsInPart";
import type { Region } from "../../reference/region";
import { country, municipalitiesOf, regionOfCode } from "../../reference/regions";
import { fail, problem, type Problem, type Result, succeed } from "../../text/result";
import { fillIn } from "../../text/sentence";
import { blank, count, COUNT_FORMAT, dateOrText, text } from "../cellContent";
import { dateCell } from "../cellDate";
import { type DesiredState, logEntry, nothingDesired } from "../desiredState";
import { overtakenInPart, overtakenWhole } from "../laterOrders";
import type { PlanInput } from "../planInput";
import { inhabitantsHead, inhabitantsLayout } from "../reception/inhabitantsLayout";
import { type DesiredRow, rowOf } from "../tableLayout";
import type { InhabitantsChoice } from "./housingChoices";
import { newerInhabitants } from "./newerInhabitants";

/** A number that a later order gave stays when this one is completed after it. */
export function planInhabitants(input: PlanInput, choice: InhabitantsChoice): Result<DesiredState> {
  const { province, year, counts } = choice;
  const problems = choiceProblems(choice);
  if (problems.length > 0) return fail(...problems);
  const listed = Object.keys(counts).flatMap((code) => regionOfCode(code) ?? []);
  const municipal = province === null ? [] : municipalitiesOf(province);
  const regions = new Map([country, ...municipal, ...listed].map((region) => [region.code, region]));
  const isNewer = newerInhabitants(input, year);
  const left = Object.keys(counts).filter(isNewer);
  const isClosed = left.length > 0 && left.length === Object.keys(counts).length;
  const rows = [...regions.values()].filter(({ code }) => !left.includes(code));
  const later = { action: texts.logInhabitants, subject: dateText(year) };
  return succeed({
    ...nothingDesired,
    tables: isClosed ? [] : [{ layout: inhabitantsLayout, rows: rows.map((region) => inhabitantsRow(region, choice)) }],
    ...(left.length > 0 && { overtaken: isClosed ? overtakenWhole(later) : overtakenInPart(later) }),
    log: logEntry(texts.logInhabitants, dateText(year), {
      remark: fillIn(texts.logRegions, { regions: regions.size, counts: Object.keys(counts).length }),
    }),
  });
}

const LONGEST_TEXT = 40;

function choiceProblems({ province, counts }: InhabitantsChoice): readonly Problem[] {
  const isProvince = province === null || regionOfCode(province)?.kind === "province";
  return [
    ...(isProvince ? [] : [problem("quota.notAProvince", { name: province })]),
    ...Object.entries(counts).flatMap(([code, persons]): readonly Problem[] => {
      const region = regionOfCode(code);
      if (region === undefined) return [problem("reference.unknownCode", { code: code.slice(0, LONGEST_TEXT) })];
      const isCount = Number.isSafeInteger(persons) && persons > 0;
      return isCount ? [] : [problem("tasks.inhabitantsNotACount", { name: region.name, inhabitants: persons })];
    }),
  ];
}

/** A count that is given now renews what stands there; one that is known only fills a new row. */
function inhabitantsRow({ code, name }: Region, { year, counts, source }: InhabitantsChoice): DesiredRow {
  const given = counts[code];
  const persons = given ?? inhabitantsInPart.get(year)?.get(code);
  const own = source === "" ? texts.ownSource : source;
  const origin = given !== undefined ? own : persons !== undefined ? texts.knownSource : null;
  return rowOf(
    inhabitantsHead,
    {
      Gebied: text(code),
      Naam: text(name),
      Peildatum: dateOrText(dateCell(dateText(year))),
      Inwoners: persons === undefined ? blank(COUNT_FORMAT) : count(persons),
      Bron: text(origin),
    },
    given === undefined ? [] : ["Inwoners", "Bron"],
  );
}

function dateText(year: number): string {
  return `${year}-01-01`;
}
