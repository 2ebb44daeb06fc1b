/** Makes a decision and a key the active ones: rows are appended, the pointers move; old decisions stay. */
import type { CapacityDecision } from "../../reference/capacityDecision";
import type { DistributionKey } from "../../reference/distributionKey";
import { findKey } from "../../reference/keys";
import texts from "../../text/nl/workbookLog.json";
import { combine, fail, problem, type Problem, type Result, succeed, then } from "../../text/result";
import { fillIn } from "../../text/sentence";
import { cellText } from "../cellText";
import { type DesiredState, logEntry, nothingDesired } from "../desiredState";
import type { PlanInput } from "../planInput";
import { columnOf, recogniseTable } from "../recogniseTable";
import { type FoundTable, pointerText } from "../workbookContent";
import { decisionLayouts, registerHead } from "./decisionLayouts";
import { keyRows, placeRows, registerRow } from "./decisionRows";
import { pointerNames } from "./pointers";
import { startBlocks, startPointers } from "./startSheet";
import { workbookKeys } from "./workbookKeys";

const { LRT_Besluiten: register, LRT_Besluit: places, LRT_Sleutel: keys } = decisionLayouts;

/**
 * Problems, and nothing is written: a damaged or doubled table, a decision without total, the same id with another fingerprint,
 * a key that nobody knows.
 */
export function planDecision(
  { content, order }: PlanInput,
  decision: CapacityDecision,
  keyId: string,
): Result<DesiredState> {
  const tables = combine({
    register: recogniseTable(register, content.tables),
    places: recogniseTable(places, content.tables),
    keys: recogniseTable(keys, content.tables),
  });
  return then(tables, (found) =>
    then(keyNamed(keyId, found.keys), (key) => {
      const problems = decisionProblems(decision, found.register);
      if (problems.length > 0) return fail(...problems);
      const before = pointerText(content, pointerNames.activeDecision);
      return succeed({
        ...nothingDesired,
        tables: [
          { layout: register, rows: [registerRow(decision, order)] },
          { layout: places, rows: placeRows(decision) },
          { layout: keys, rows: keyRows(key) },
        ],
        blocks: startBlocks(),
        pointers: startPointers({ decisionId: decision.id, keyId: key.id, referenceDate: decision.referenceDate }),
        basis: [register, places, keys],
        log: logEntry(texts.decisionAction, decision.title, {
          before: titleOf(before, found.register),
          after: decision.title,
          remark: fillIn(texts.decisionRemark, { key: key.id }),
          fingerprintBefore: storedFingerprint(before, found.register),
          fingerprintAfter: decision.fingerprint,
        }),
      });
    }),
  );
}

/**
 * A key as the workbook holds it, when a planner gave it weights of its own; else the shipped one, whole: rows of it that are
 * there already may be the first half of an order that stopped.
 */
function keyNamed(keyId: string, table: FoundTable | null): Result<DistributionKey> {
  const own = table === null ? succeed(new Map<string, DistributionKey>()) : workbookKeys(table);
  return then(own, (known) => {
    const shipped = findKey(keyId);
    return then(findKey(keyId, known), (key) =>
      succeed(shipped.ok && isPartOf(key, shipped.value) ? shipped.value : key),
    );
  });
}

function isPartOf(key: DistributionKey, whole: DistributionKey): boolean {
  const weights = new Map([...whole.provinceWeights, ...(whole.municipalWeights ?? [])]);
  return [...key.provinceWeights, ...(key.municipalWeights ?? [])].every(
    ([code, weight]) => Number(weights.get(code)) === Number(weight),
  );
}

function decisionProblems(decision: CapacityDecision, table: FoundTable | null): readonly Problem[] {
  const stored = storedFingerprint(decision.id, table);
  return [
    ...(decision.total === null ? [problem("workbook.decisionWithoutTotal", { title: decision.title })] : []),
    ...(stored === "" || stored === decision.fingerprint
      ? []
      : [problem("workbook.sameIdOtherContent", { id: decision.id })]),
  ];
}

function storedFingerprint(id: string, table: FoundTable | null): string {
  return cellOf(id, table, "Vingerafdruk");
}

function titleOf(id: string, table: FoundTable | null): string {
  return cellOf(id, table, "Titel");
}

function cellOf(id: string, table: FoundTable | null, header: "Vingerafdruk" | "Titel"): string {
  if (table === null || id === "") return "";
  const line = columnOf(table, registerHead, "BesluitId").findIndex((cell) => cellText(cell) === id);
  return line < 0 ? "" : cellText(columnOf(table, registerHead, header)[line]);
}
