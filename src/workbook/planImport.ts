import type { CapacityDecision } from "../reference/capacityDecision";
import type { DistributionKey } from "../reference/distributionKey";
import { fingerprint } from "../text/fingerprint";
import { combine, fail, problem, type Problem, type Result, succeed, then } from "../text/result";
import { pointerText } from "./contextOf";
import { keyRows, logRow, placeRows, registerRow } from "./decisionRows";
import type { FoundTable, WorkbookContent } from "./readTables";
import { columnOf, recogniseTable } from "./recogniseTables";
import { pointerNames, START_SHEET, type TableName, tableLayouts, tableNames } from "./tableLayouts";
import type { CellContent } from "./writeGateway";

/** What an import will write: rows per table, whether the table must be made, and where the pointers go. */
export interface ImportPlan {
  readonly decision: CapacityDecision;
  readonly key: DistributionKey;
  readonly rows: ReadonlyMap<TableName, readonly (readonly CellContent[])[]>;
  readonly existing: ReadonlyMap<TableName, FoundTable>;
  readonly makesStart: boolean;
  /** Blank sheets that carry a name we need: they are used as they are. */
  readonly blankSheets: ReadonlySet<string>;
  /** True when the decision stood in the workbook already and only the pointers move. */
  readonly wasPresent: boolean;
}

/**
 * What must be written to make a decision and a key the active ones. Pure: it looks at what was read and decides.
 *
 * Problems, and nothing is written: a damaged or doubled table, a sheet of somebody else under a name that is needed, a
 * protected sheet, a decision without total, the same id with another fingerprint.
 */
export function planImport(
  content: WorkbookContent,
  decision: CapacityDecision,
  key: DistributionKey,
  now: Date,
): Result<ImportPlan> {
  const tables = combine({
    LRT_Besluiten: recogniseTable(tableLayouts.LRT_Besluiten, content.tables),
    LRT_Besluit: recogniseTable(tableLayouts.LRT_Besluit, content.tables),
    LRT_Sleutel: recogniseTable(tableLayouts.LRT_Sleutel, content.tables),
    LRT_Logboek: recogniseTable(tableLayouts.LRT_Logboek, content.tables),
  });
  return then(tables, (found) => {
    const existing = new Map(
      tableNames.flatMap((name) => (found[name] === null ? [] : [[name, found[name]] as const])),
    );
    const makesStart = !content.pointers.has(pointerNames.activeDecision);
    const problems = [
      ...(decision.total === null ? [problem("workbook.decisionWithoutTotal", { title: decision.title })] : []),
      ...sheetProblems(content, existing, makesStart),
      ...fingerprintProblems(decision, found.LRT_Besluiten),
    ];
    if (problems.length > 0) return fail(...problems);
    const wasPresent = hasValue(found.LRT_Besluiten, "BesluitId", decision.id);
    const hasKey = hasValue(found.LRT_Sleutel, "Sleutel", key.id);
    const before = pointerText(content, pointerNames.activeDecision);
    const log = logRow(
      {
        action: "Besluit in werkmap gezet",
        subject: decision.id,
        before: before === "" ? "" : storedFingerprint(found.LRT_Besluiten, before),
        after: decision.fingerprint,
        remark: `Sleutel ${key.id}`,
      },
      now,
    );
    return succeed({
      decision,
      key,
      existing,
      makesStart,
      blankSheets: new Set(content.sheets.filter(({ isEmpty }) => isEmpty).map(({ name }) => name)),
      wasPresent,
      rows: new Map<TableName, readonly (readonly CellContent[])[]>([
        ["LRT_Besluiten", wasPresent ? [] : [registerRow(decision, now)]],
        ["LRT_Besluit", wasPresent ? [] : placeRows(decision)],
        ["LRT_Sleutel", hasKey ? [] : keyRows(key)],
        ["LRT_Logboek", [log]],
      ]),
    });
  });
}

/**
 * What a preview was based on, as one text. A colleague who was first changes it, and then there is a new preview
 * instead of a write.
 */
export function lockOf(content: WorkbookContent): string {
  const ours = content.tables.filter(({ headers }) => headers.includes("BesluitId") || headers.includes("Sleutel"));
  return fingerprint({
    pointers: [...content.pointers.values()].map((cell) => String(cell)),
    tables: ours.map(({ name, rows }) => [name, ...rows.map((row) => row.map(String).join("\u001f"))]),
  });
}

function sheetProblems(
  content: WorkbookContent,
  existing: ReadonlyMap<TableName, FoundTable>,
  makesStart: boolean,
): readonly Problem[] {
  const sheetOf = (name: string) => content.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  const isProtected = (name: string): readonly Problem[] =>
    sheetOf(name)?.isProtected === true ? [problem("workbook.sheetProtected", { sheet: name })] : [];
  const made = tableNames.filter((name) => !existing.has(name)).map((name): string => tableLayouts[name].sheet);
  if (makesStart) made.push(START_SHEET);
  const foreign = made.filter((name) => sheetOf(name)?.isEmpty === false);
  return [
    ...foreign.map((sheet) => problem("workbook.sheetTaken", { sheet })),
    ...[...new Set([...existing.values()].map(({ sheet }) => sheet)), ...(makesStart ? [] : [START_SHEET])].flatMap(
      isProtected,
    ),
    ...made.filter((name) => !foreign.includes(name)).flatMap(isProtected),
  ];
}

function fingerprintProblems(decision: CapacityDecision, register: FoundTable | null): readonly Problem[] {
  const stored = register === null ? "" : storedFingerprint(register, decision.id);
  return stored === "" || stored === decision.fingerprint
    ? []
    : [problem("workbook.sameIdOtherContent", { id: decision.id })];
}

function storedFingerprint(register: FoundTable | null, id: string): string {
  if (register === null) return "";
  const row = columnOf(register, "BesluitId").findIndex((cell) => String(cell).trim() === id);
  return row < 0 ? "" : String(columnOf(register, "Vingerafdruk")[row]);
}

function hasValue(table: FoundTable | null, column: string, value: string): boolean {
  return table !== null && columnOf(table, column).some((cell) => String(cell).trim() === value);
}
