/** What stands in a workbook, with the log apart: moments and ids in it differ from run to run. */
import type { WorkbookState } from "../../workbench/model/workbookState";
import { standingIn } from "../campaign/campaignWorkbook";

interface Standing {
  readonly sheets: readonly { readonly name: string; readonly cells: readonly string[] }[];
  readonly tables: readonly { readonly name: string }[];
  readonly names: unknown;
}

/** Every cell, table and name but those of the log; a moment is only that there is one. */
export function restOf(state: WorkbookState): string {
  const { sheets, tables, names } = JSON.parse(standingIn(state)) as Standing;
  const rest = {
    sheets: sheets.filter(({ name }) => name !== "Logboek"),
    tables: tables.filter(({ name }) => name !== "LRT_Logboek"),
    names,
  };
  return JSON.stringify(rest, null, 1).replaceAll(/\d{4}-\d{2}-\d{2} \d{2}:\d{2}(?::\d{2})?/gu, "een moment");
}

/** The lines of the log, each as one text. */
export function linesIn({ tables, grid }: WorkbookState): readonly string[] {
  const log = tables.find(({ name }) => name === "LRT_Logboek");
  return log === undefined
    ? []
    : grid
        .values(log.area)
        .slice(1)
        .map((row) => row.map(String).join("|"));
}
