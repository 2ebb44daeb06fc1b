/**
 * Tables of the housing quota that formulas on the sheets do not find as they must: the sheet would show another figure than the one that is
 * computed here, and an order that goes by the latter would write what nobody sees.
 */
import "../../text/writingSentences";
import { problem, type Problem } from "../../text/result";
import { convertedProblem, convertedTables } from "../convertedTables";
import { unfinishedOrders } from "../log";
import { missingTables } from "../missingTables";
import { namedCellProblems } from "../namedCellProblems";
import { inhabitantsLayout } from "../reception/inhabitantsLayout";
import type { WorkbookContent } from "../workbookContent";
import { quotaLayouts, type QuotaTable } from "./quotaLayouts";

/** On whose rows the quota of every municipality rests. */
const SOURCES: readonly QuotaTable[] = ["LRT_Taakstelling", "LRT_Landelijk", "LRT_OfficieleLijst", "LRT_Taakruil"];

/**
 * @param made Tables that the order makes where they are gone. While an order is not finished one of these may be half made; whether that is
 * so, is looked at where it is written.
 */
export function lostTables(content: WorkbookContent, made: readonly QuotaTable[]): readonly Problem[] {
  const isHalfMade = unfinishedOrders(content).length > 0;
  const ours = new Set<string>([...Object.keys(quotaLayouts), inhabitantsLayout.name]);
  const isMade = (name: string): boolean => made.some((one) => one === name);
  const converted = convertedTables(content).filter(({ layout }) => ours.has(layout.name));
  const isSource = (name: string): boolean => SOURCES.some((source) => source === name);
  // The other ones no quota rests on: what stands there in place of a table may be one that is half made.
  const standing = converted.filter(({ layout: { name } }) => !isHalfMade || (isSource(name) && !isMade(name)));
  const known = new Set(converted.map(({ layout }) => layout.name));
  const gone = missingTables(content).filter(({ name }) => isSource(name) && !known.has(name) && !isMade(name));
  // What looks at its cells is right again once that the table is one.
  if (standing.length > 0) return standing.map(convertedProblem);
  return [
    ...gone.map(({ name, sheet }) => problem("workbook.tableGone", { sheet, table: name })),
    // An update that is not finished leaves formulas that still name cells of our tables; they answer as they did.
    ...namedCellProblems(content).filter(({ code }) => !(isHalfMade && code === "workbook.namesCells")),
  ];
}
