/** Tables that go with the quota table, row by row: what the one has and the other lacks is missed by every sum and rank. */
import texts from "../../text/nl/checkSheet.json";
import { fillIn } from "../../text/sentence";
import type { DesiredState } from "../desiredState";
import { dwellingNames, threeTasksNames } from "../housing/blockNames";
import { listHead, quotaHead } from "../housing/quotaHeads";
import { dwellingHead, threeTasksHead } from "../housing/taskHeads";
import { column } from "../structured";
import type { WorkbookContent } from "../workbookContent";
import { type Check, named, noneOf } from "./check";
import { type PresentTable, sheetOf } from "./presentTables";

const quota = column(quotaHead);
const list = column(listHead);
const dwelling = column(dwellingHead);
const threeTasks = column(threeTasksHead);

export function coverageChecks(tables: readonly PresentTable[], isNamed: (name: string) => boolean): readonly Check[] {
  const tableOf = (name: string): PresentTable | undefined => tables.find(({ layout }) => layout.name === name);
  if (tableOf(quotaHead.name) === undefined) return [];
  const [listed, dwellings, tasks] = [listHead, dwellingHead, threeTasksHead].map(({ name }) => tableOf(name));
  return [
    ...(listed === undefined ? [] : [linkCheck(listed, unlinked)]),
    ...(dwellings === undefined ? [] : [missingCheck(dwellings, withoutDwellings)]),
    ...(dwellings !== undefined && isNamed(dwellingNames.province) && isNamed(dwellingNames.halfYear)
      ? [
          blockCheck(
            dwellings,
            asked(
              `${dwelling("Provincie")},${dwellingNames.province},${dwelling("Halfjaar")},${dwellingNames.halfYear}`,
            ),
          ),
        ]
      : []),
    ...(tasks !== undefined && isNamed(threeTasksNames.halfYear)
      ? [
          missingCheck(tasks, withoutTasks),
          blockCheck(tasks, asked(`${quota("Halfjaar")},${threeTasksNames.halfYear}`)),
        ]
      : []),
  ];
}

/** The names that a workbook has when an order is done. */
export function namesIn(
  { blocks }: Pick<DesiredState, "blocks">,
  { pointers }: Pick<WorkbookContent, "pointers">,
): (name: string) => boolean {
  const coming = new Set(blocks.flatMap(({ cells }) => cells.flatMap(({ name }) => name ?? [])));
  return (name) => pointers.has(name) || coming.has(name);
}

/** A number of the list counts for nobody when its municipality and half-year have no row. */
const unlinked =
  `SUMPRODUCT((${list("Gebied")}<>"")*` +
  `(COUNTIFS(${quota("Gebied")},${list("Gebied")}&"",${quota("Halfjaar")},${list("Halfjaar")}&"")=0))`;

/** Of every half-year and province that the sheet has, all municipalities. */
const withoutDwellings =
  `SUMPRODUCT((${quota("Gebied")}<>"")*` +
  `(COUNTIFS(${dwelling("Halfjaar")},${quota("Halfjaar")}&"",${dwelling("Provincie")},${quota("Provincie")}&"")>0)*` +
  `(COUNTIFS(${dwelling("Gebied")},${quota("Gebied")}&"",${dwelling("Halfjaar")},${quota("Halfjaar")}&"")=0))`;

/**
 * Of the province of which the sheet has municipalities, in the half-year beside the table: its number, wherever they stand. A sheet without
 * any lacks all of them.
 */
const withoutTasks = ((inHalfYear, isThere, code) =>
  `IF(SUMPRODUCT(${inHalfYear}*${isThere})=0,COUNTIFS(${quota("Halfjaar")},${threeTasksNames.halfYear}),` +
  `SUMPRODUCT(${inHalfYear}*(${quota("Provincie")}=${code})*(1-${isThere})))`)(
  `(${quota("Halfjaar")}=${threeTasksNames.halfYear})`,
  `(${quota("Gebied")}<>"")*(COUNTIF(${threeTasks("Gebied")},${quota("Gebied")}&"")>0)`,
  `"PV"&SUMPRODUCT(MAX((${quota("Halfjaar")}=${threeTasksNames.halfYear})*(${quota("Gebied")}<>"")*` +
    `(COUNTIF(${threeTasks("Gebied")},${quota("Gebied")}&"")>0)*IFERROR(VALUE(RIGHT(${quota("Provincie")},2)),0)))`,
);

/** 1 when what the cells beside a table ask for has no rows: every sum is then 0. */
function asked(criteria: string): string {
  return `IF(COUNTIFS(${criteria})=0,1,0)`;
}

function linkCheck(table: PresentTable, actual: string): Check {
  return noneOf({ ...named(["idLink", "subjectLink"], { sheet: table.layout.sheet }), ...place(table), actual });
}

function missingCheck(table: PresentTable, actual: string): Check {
  return noneOf({ ...named(["idMissing", "subjectMissing"], { sheet: table.layout.sheet }), ...place(table), actual });
}

function blockCheck(table: PresentTable, actual: string): Check {
  return noneOf({ ...named(["idAsked", "subjectAsked"], { sheet: table.layout.sheet }), ...place(table), actual });
}

function place(table: PresentTable): Pick<Check, "where"> {
  return { where: fillIn(texts.sheet, { sheet: sheetOf(table) }) };
}
