/**
 * The sheet Inwoners: inhabitants on 1 January of a year that is not shipped, which the housing quota of the year after needs
 * (art. 29 lid 1 Huisvestingswet 2014). The national number counts too: it is the denominator.
 */
import texts from "../../text/nl/taskSheets.json";
import { inhabitantsYears } from "../../reference/inhabitants";
import { inhabitantsInPart } from "../../reference/inhabitantsInPart";
import type { Region, RegionCode } from "../../reference/region";
import { country, municipalitiesOf, regionOfCode } from "../../reference/regions";
import { fail, problem, type Problem, type Result, succeed } from "../../text/result";
import { fillIn } from "../../text/sentence";
import { dateCell } from "../cellDate";
import { cellText } from "../cellText";
import { columnOf } from "../recogniseTables";
import type { CellWrite, SheetPlan } from "../sheetPlan";
import { yearOf } from "../workbookInhabitants";
import { blank, type CellContent, count, COUNT_FORMAT, dateOrText, text } from "../writeGateway";
import { inColumns, taskRows, type TaskState } from "./taskState";

export interface InhabitantsOrder {
  /** Its municipalities get a row; null takes only the regions of `counts`, beside the country. */
  readonly province: string | null;
  /** The inhabitants are those on 1 January of this year. */
  readonly year: number;
  readonly counts?: ReadonlyMap<RegionCode, number>;
  /** Where the counts come from, in the planner's words. */
  readonly source?: string;
}

export function planInhabitants(state: TaskState, order: InhabitantsOrder): Result<SheetPlan> {
  const { province, year, counts = new Map<RegionCode, number>() } = order;
  const problems = orderProblems(order, counts);
  if (problems.length > 0) return fail(...problems);
  const present = presentRows(state, year);
  const listed = [...counts.keys()].flatMap((code) => regionOfCode(code) ?? []);
  const regions = new Map(
    [country, ...(province === null ? [] : municipalitiesOf(province)), ...listed].map((region) => [
      region.code,
      region,
    ]),
  );
  const added = [...regions.values()].filter(({ code }) => !present.has(code));
  const cells = [...counts].flatMap(([code, persons]) => renewed(state, present.get(code), persons, order));
  if (added.length === 0 && cells.length === 0) return fail(problem("quota.nothingToWrite"));
  return succeed({
    tables: [
      taskRows(
        state,
        "LRT_Inwoners",
        added.map((region) => inhabitantsRow(region, order, counts.get(region.code))),
      ),
    ],
    cells,
    blocks: [],
    log: {
      action: texts.logInhabitants,
      subject: dateText(year),
      before: "",
      after: "",
      remark: fillIn(texts.logRegions, { regions: added.length, counts: counts.size }),
    },
  });
}

function orderProblems(
  { province, year }: InhabitantsOrder,
  counts: ReadonlyMap<RegionCode, number>,
): readonly Problem[] {
  const isProvince = province === null || regionOfCode(province)?.kind === "province";
  return [
    ...(isProvince ? [] : [problem("quota.notAProvince", { name: province })]),
    ...(inhabitantsYears.includes(year) ? [problem("tasks.inhabitantsShipped", { year: String(year) })] : []),
    ...[...counts].flatMap(([code, persons]): readonly Problem[] => {
      const region = regionOfCode(code);
      if (region === undefined) return [problem("reference.unknownCode", { code: code.slice(0, 40) })];
      const isCount = Number.isSafeInteger(persons) && persons > 0;
      return isCount ? [] : [problem("tasks.inhabitantsNotACount", { name: region.name, inhabitants: persons })];
    }),
  ];
}

/** The row of the body (from 0) per region that has one for this year. */
function presentRows({ tables: { LRT_Inwoners: table } }: TaskState, year: number): ReadonlyMap<RegionCode, number> {
  if (table === null) return new Map();
  const dates = columnOf(table, "Peildatum");
  return new Map(
    columnOf(table, "Gebied").flatMap((code, row) =>
      yearOf(dates[row]) === year ? [[cellText(code), row] as const] : [],
    ),
  );
}

function inhabitantsRow(
  { code, name }: Region,
  { year, source }: InhabitantsOrder,
  given: number | undefined,
): readonly CellContent[] {
  const known = inhabitantsInPart.get(year)?.get(code);
  const persons = given ?? known;
  const origin = given === undefined ? (known === undefined ? null : texts.knownSource) : (source ?? texts.ownSource);
  return inColumns("LRT_Inwoners", [
    ["Gebied", text(code)],
    ["Naam", text(name)],
    ["Peildatum", dateOrText(dateCell(dateText(year)))],
    ["Inwoners", persons === undefined ? blank(COUNT_FORMAT) : count(persons)],
    ["Bron", text(origin)],
  ]);
}

function renewed(
  { tables: { LRT_Inwoners: table } }: TaskState,
  row: number | undefined,
  persons: number,
  { source }: InhabitantsOrder,
): readonly CellWrite[] {
  if (table === null || row === undefined) return [];
  return [
    { table, row, header: "Inwoners", content: count(persons) },
    { table, row, header: "Bron", content: text(source ?? texts.ownSource) },
  ];
}

function dateText(year: number): string {
  return `${year}-01-01`;
}
