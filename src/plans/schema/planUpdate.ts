import { fail, type Problem, type Result, succeed } from "../../text/result";
import texts from "../../text/nl/workbookLog.json";
import { fillIn } from "../../text/sentence";
import { type DesiredPointer, type DesiredState, type DesiredTable, logEntry, nothingDesired } from "../desiredState";
import { convertedProblem, convertedTables } from "../convertedTables";
import { layouts } from "../layouts";
import { logLayout, unfinishedOrders } from "../log";
import { missingTables } from "../missingTables";
import { namedCellProblems } from "../namedCellProblems";
import type { PlanInput } from "../planInput";
import { recogniseTable } from "../recogniseTable";
import { pointerNames } from "../reception/pointers";
import { inhabitantsLayout } from "../reception/inhabitantsLayout";
import { startPointers } from "../reception/startSheet";
import type { DesiredRow, TableLayout } from "../tableLayout";
import type { WorkbookContent } from "../workbookContent";
import { lostColumnProblems, ownColumnProblems } from "./lostColumns";
import { madeAgain } from "./madeAgain";
import { namedTables } from "./namedTables";
import { olderFormulas } from "./olderFormulas";
import { outdatedCells, updateCount } from "./outdatedCells";
import { foundComparisons, type PresentTable, updateBlocks } from "./updateBlocks";

/**
 * Brings a workbook of an older schema to this one: formulas by name, the columns that came later; nothing that a person entered.
 * Makes tables again that formulas lost. On a whole workbook of this schema it wants nothing.
 */
export function planUpdate({ content, isContinued }: PlanInput): Result<DesiredState> {
  const present = tablesThere(content);
  if (!present.ok) return present;
  const inTheWay = [
    ...lostColumnProblems(content),
    ...(isContinued ? [] : ownColumnProblems(content)),
    ...convertedInTheWay(content),
  ];
  if (inTheWay.length > 0) return fail(...inTheWay);
  const made = madeAgain(content, isContinued);
  const rowsOf = ({ name }: TableLayout): readonly DesiredRow[] =>
    made.tables.find(({ layout }) => layout.name === name)?.rows ?? [];
  const isNew = ({ layout }: DesiredTable): boolean =>
    present.value.every((table) => table.layout.name !== layout.name);
  const counts = present.value.map(({ layout, found }) => updateCount(layout, found, content));
  const sum = (of: "formulas" | "kept"): number => counts.reduce((total, count) => total + count[of], 0);
  const newTables = made.tables.filter(isNew);
  const remark = fillIn(texts.updateRemark, { formulas: sum("formulas"), kept: sum("kept") });
  const sheets = newTables.map(({ layout }) => layout.sheet).join(", ");
  return succeed({
    ...nothingDesired,
    tables: [...newTables, ...present.value.map(({ layout }) => updatedTable(layout, rowsOf(layout)))],
    blocks: [...made.blocks, ...updateBlocks(namedTables(content), content, olderFormulas(content))],
    pointers: schemaPointer(content),
    basis: [inhabitantsLayout],
    log: logEntry(texts.updateAction, "", {
      remark: sheets === "" ? remark : fillIn(texts.updateRemarkMade, { remark, sheets }),
    }),
  });
}

/** Every table of ours in the workbook; or what keeps one from being known. The log gets its columns with its line. */
function tablesThere(content: WorkbookContent): Result<readonly PresentTable[]> {
  const problems: Problem[] = [];
  const present = layouts.flatMap((layout): readonly PresentTable[] => {
    if (layout === logLayout) return [];
    const found = recogniseTable(layout, content.tables);
    if (!found.ok) problems.push(...found.problems);
    return found.ok && found.value !== null ? [{ layout, found: found.value }] : [];
  });
  return problems.length > 0 ? fail(...problems) : succeed([...present, ...foundComparisons(content)]);
}

/** What was converted to a range keeps its rows only when a person makes a table of it; while an order is open, it may be half made. */
function convertedInTheWay(content: WorkbookContent): readonly Problem[] {
  const converted = unfinishedOrders(content).length > 0 ? [] : convertedTables(content);
  if (converted.length > 0) return converted.map(convertedProblem);
  const missing = new Set(missingTables(content).map(({ sheet }) => sheet.toLowerCase()));
  return namedCellProblems(content).filter(
    // A blank one is made again where it stood.
    ({ code, parameters }) =>
      code === "workbook.namesOldCells" && !missing.has(String(parameters["other"]).toLowerCase()),
  );
}

function updatedTable(layout: TableLayout, rows: readonly DesiredRow[]): DesiredTable {
  return { layout, rows, outdated: (found, content) => outdatedCells(layout, found, content) };
}

/** Where a workbook has no cell for it, the columns that came later tell its schema. */
function schemaPointer({ pointers }: WorkbookContent): readonly DesiredPointer[] {
  if (!pointers.has(pointerNames.schema)) return [];
  return startPointers({ decisionId: "", keyId: "", referenceDate: null }).flatMap((pointer) =>
    pointer.name === pointerNames.schema ? [{ ...pointer, isRenewed: true }] : [],
  );
}
