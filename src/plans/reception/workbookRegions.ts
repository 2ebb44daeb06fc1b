import { REGION_CODE, type RegionCode } from "../../reference/region";
import { regionOfCode } from "../../reference/regions";
import type { RegionLine } from "../../reception/regionOfEach";
import { fail, problem, type Problem, type Result, succeed, then } from "../../text/result";
import { cellText } from "../cellText";
import { isErrorValue } from "../errorValue";
import { readableTable } from "../readableTable";
import { columnOf } from "../recogniseTable";
import type { FoundTable } from "../workbookContent";
import { regionHead, regionLayout } from "./regionLayout";

export type WorkbookRegions = ReadonlyMap<RegionCode, readonly RegionLine[]>;

/**
 * The regions in the workbook's own table, as its lines say them, per province; an empty answer when there is no such table. A damaged
 * table, and a line of which the municipality, province or region cannot be read, is a problem with the name in its row: nothing that a
 * planner filled in is passed over. A blank region is for the rule to refuse.
 */
export function workbookRegions(tables: readonly FoundTable[]): Result<WorkbookRegions> {
  return then(readableTable(regionLayout, tables), (table) => (table === null ? succeed(NONE) : linesIn(table)));
}

const NONE: WorkbookRegions = new Map();
const MOST_PROBLEMS = 3;
const LONGEST_TEXT = 40;

function linesIn(table: FoundTable): Result<WorkbookRegions> {
  const column = (header: (typeof regionHead.columns)[number]): readonly string[] =>
    columnOf(table, regionHead, header).map(cellText);
  const [codes, names] = [column("Gebied"), column("Naam")];
  const [provinces, regions] = [column("Provincie"), column("Regio (invoer)")];
  const lines = new Map<RegionCode, RegionLine[]>();
  const problems: Problem[] = [];
  codes.forEach((municipality, row) => {
    const [name = "", province = "", region = ""] = [names[row], provinces[row], regions[row]];
    if ([municipality, name, province, region].every((cell) => cell === "")) return;
    const wrong =
      wrongCell("Gebied", municipality, REGION_CODE.test(municipality)) ??
      wrongCell("Provincie", province, regionOfCode(province)?.kind === "province") ??
      wrongCell("Regio (invoer)", region, !isErrorValue(region));
    if (wrong === null) {
      lines.set(province, [...(lines.get(province) ?? []), { municipality, region }]);
      return;
    }
    const line = String(table.row + 2 + row);
    const shown = { ...wrong, text: wrong.text.slice(0, LONGEST_TEXT) };
    problems.push(
      problem("regions.unreadable", { sheet: table.sheet, line, name: name === "" ? municipality : name, ...shown }),
    );
  });
  return problems.length > 0 ? fail(...problems.slice(0, MOST_PROBLEMS)) : succeed(lines);
}

function wrongCell(header: string, text: string, isRight: boolean): Record<"header" | "text", string> | null {
  return isRight ? null : { header, text };
}
