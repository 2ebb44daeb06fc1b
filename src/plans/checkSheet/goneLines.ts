/**
 * Which lines of Controles are about a sheet, decision or half-year that is really gone. A line may rest for other reasons: a table that
 * cannot be read for a moment, inhabitants that are text, a decision that somebody changed. Nobody is told to take those out.
 */
import texts from "../../text/nl/checkSheet.json";
import { halfYearName } from "../../housing/halfYear";
import { fillIn } from "../../text/sentence";
import { cellText } from "../cellText";
import { exchangeHead, overviewHead, quotaHead } from "../housing/quotaHeads";
import { layouts } from "../layouts";
import { recogniseTable } from "../recogniseTable";
import { keyHead, placesHead, registerHead } from "../reception/decisionLayouts";
import type { TableHead } from "../tableLayout";
import type { FoundTable, WorkbookContent } from "../workbookContent";
import { openedIn } from "./openedIn";
import { type PresentTable, presentTables } from "./presentTables";

type Content = Pick<WorkbookContent, "tables">;

/** Lines that are about one table, whatever stands in it. */
const ofTable: readonly (readonly [start: string, head: Pick<TableHead, "name">])[] = [
  [startOf(texts.idOverview), overviewHead],
  [texts.idExchange, exchangeHead],
  [texts.idActive, registerHead],
  [texts.idTotal, registerHead],
  [texts.idKey, keyHead],
  [texts.idMinors, placesHead],
];
const ofHalfYear = [texts.idMunicipalities, texts.idAdded, texts.idOlderList] as const;
const ofDecision = [texts.idSumWhole, texts.idSumAreas] as const;

/** @param ids Lines that no check makes now. @returns Those of what is gone. */
export function goneIds(ids: readonly string[], content: Content): readonly string[] {
  return ids.filter((id) => {
    if (ofHalfYear.some((template) => id.startsWith(startOf(template)))) return isHalfYearGone(id, content);
    if (ofDecision.some((template) => id.startsWith(startOf(template)))) return isDecisionGone(id, content);
    const known = ofTable.find(([start]) => id.startsWith(start));
    return known === undefined
      ? isSheetGone(id.slice(id.indexOf(" ") + 1), content)
      : tableOf(known[1].name, content) === null;
  });
}

/** "GEMEENTEN 2023-II Flevoland". */
function isHalfYearGone(id: string, content: Content): boolean {
  if (tableOf(quotaHead.name, content) === null) return true;
  const table = presentTables({ tables: [] }, content).find(({ layout }) => layout.name === quotaHead.name);
  return table !== undefined && !openedNames(table).has(id);
}

function openedNames(table: PresentTable): ReadonlySet<string> {
  return new Set(
    openedIn(table).flatMap(({ halfYear, province }) =>
      ofHalfYear.map((template) => fillIn(template, { halfYear: halfYearName(halfYear), province: province.name })),
    ),
  );
}

/** "SOM NL totaal 77100": a decision that stands in one of the two tables is there, whatever was changed in it. */
function isDecisionGone(id: string, content: Content): boolean {
  const tables = [registerHead, placesHead].map(({ name }) => tableOf(name, content));
  if (tables.includes(null)) return true;
  const isThere = (found: FoundTable | null | undefined): boolean => {
    if (found === undefined || found === null) return true;
    const place = found.headers.indexOf("BesluitId");
    // A row without a decision is about none: no line ends with a blank.
    return found.rows.some((row) => id.endsWith(` ${cellText(row[place])}`));
  };
  return !tables.some(isThere);
}

/** A sheet that does not hold its table of ours any more: each has one. */
function isSheetGone(sheet: string, content: Content): boolean {
  return layouts.some((layout) => layout.sheet === sheet && tableOf(layout.name, content) === null);
}

/** @returns Null when it is gone; undefined when it is there and cannot be read. */
function tableOf(name: string, content: Content): FoundTable | null | undefined {
  const layout = layouts.find((candidate) => candidate.name === name);
  if (layout === undefined) return undefined;
  const found = recogniseTable(layout, content.tables);
  return found.ok ? found.value : undefined;
}

function startOf(template: string): string {
  return template.slice(0, template.indexOf("{"));
}
