/**
 * What the import of a decision comes to, before any cell is thought of: the one answer that the preview shows and the order
 * writes.
 */
import "../../text/writingSentences";
import type { CapacityDecision } from "../../reference/capacityDecision";
import type { DistributionKey } from "../../reference/distributionKey";
import { decisionKey } from "../../reception/decisionKey";
import { findKey } from "../../reference/keys";
import { combine, fail, problem, type Problem, type Result, succeed, then } from "../../text/result";
import { cellText } from "../cellText";
import { readableTable } from "../readableTable";
import { columnOf } from "../recogniseTable";
import { type FoundTable, pointerText, type WorkbookContent } from "../workbookContent";
import { decisionLayouts, registerHead } from "./decisionLayouts";
import { editedPlaces } from "./editedPlaces";
import { pointerNames } from "./pointers";
import { workbookKeys } from "./workbookKeys";

export interface DecisionChange {
  readonly decision: CapacityDecision;
  /** The key whose weights count: the workbook's own, else the shipped one. */
  readonly key: DistributionKey;
  /** Title and fingerprint of what was active; empty when nothing was. */
  readonly before: { readonly title: string; readonly fingerprint: string };
}

/**
 * Problems, and nothing may be written: a damaged or doubled table, a decision without total, the same id with another
 * fingerprint or with lines that somebody changed, a key that nobody knows.
 */
export function decisionChange(
  content: WorkbookContent,
  decision: CapacityDecision,
  keyId: string,
): Result<DecisionChange> {
  const tables = combine({
    register: readableTable(decisionLayouts.LRT_Besluiten, content.tables),
    places: readableTable(decisionLayouts.LRT_Besluit, content.tables),
    keys: readableTable(decisionLayouts.LRT_Sleutel, content.tables),
  });
  return then(tables, (found) =>
    then(keyNamed(keyId, decision, found.keys), (key) => {
      const problems = decisionProblems(decision, found.register);
      if (problems.length > 0) return fail(...problems);
      const edited = editedPlaces(decision, found.places);
      if (edited.length > 0) return fail(...edited);
      const active = pointerText(content, pointerNames.activeDecision);
      return succeed({
        decision,
        key,
        before: { title: titleOf(active, found.register), fingerprint: storedFingerprint(active, found.register) },
      });
    }),
  );
}

/**
 * A key as the workbook holds it, when a planner gave it weights of its own; else the shipped one or that of the decision's own
 * rows, whole: rows of it that are there already may be the first half of an order that stopped.
 */
function keyNamed(keyId: string, decision: CapacityDecision, table: FoundTable | null): Result<DistributionKey> {
  const own = table === null ? succeed(new Map<string, DistributionKey>()) : workbookKeys(table);
  const ofRows = decisionKey(decision);
  const made = new Map(ofRows === null ? [] : [[ofRows.id, ofRows]]);
  return then(own, (known) => {
    const fresh = findKey(keyId, made);
    return then(findKey(keyId, new Map([...made, ...known])), (key) =>
      succeed(fresh.ok && isPartOf(key, fresh.value) ? fresh.value : key),
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
