/**
 * The decisions of a workbook: rows that were changed by hand (W11), decisions without figures, and pointers on Start that say
 * something else than the tables do.
 */
import { isoDate } from "../plans/cellDate";
import { cellText } from "../plans/cellText";
import { decisionLayouts, placesHead, registerHead } from "../plans/reception/decisionLayouts";
import { pointerNames, START_SHEET } from "../plans/reception/pointers";
import { type WorkbookDecision, workbookDecisions } from "../plans/reception/workbookDecisions";
import { columnOf } from "../plans/recogniseTable";
import { type FoundTable, pointerText, type WorkbookContent } from "../plans/workbookContent";
import { capacityDecisions } from "../reference/decisions";
import { shortFingerprint } from "../text/fingerprint";
import { atCell, type Finding, found, nowhere, type Where } from "./finding";
import type { InspectedWorkbook } from "./inspectedWorkbook";
import { atRow, ownTable } from "./ownTables";
import { shownContent } from "./shownContent";

const { LRT_Besluiten: registerLayout, LRT_Besluit: placesLayout } = decisionLayouts;

export function decisionFindings({ content }: InspectedWorkbook): readonly Finding[] {
  const register = ownTable(registerLayout, content);
  const places = ownTable(placesLayout, content);
  if (register === null || places === null) return [];
  const decisions = workbookDecisions(register, places);
  return [
    ...decisions.flatMap((decision) => contentFindings(decision, register)),
    ...unregistered(register, places),
    ...pointerFindings(decisions, content),
  ];
}

function contentFindings(found_: WorkbookDecision, register: FoundTable): readonly Finding[] {
  const { decision, storedFingerprint, conflict } = found_;
  const where = registerRow(decision.id, register);
  const parameters = { id: decision.id };
  if (conflict !== null) return [found("BESLUITDUBBEL", where, parameters)];
  const { total, unaccompaniedMinors, fingerprint } = decision;
  return [
    ...(storedFingerprint !== fingerprint
      ? [found("BESLUITGEWIJZIGD", where, { ...parameters, ...printsOf(storedFingerprint, fingerprint) })]
      : []),
    ...(total === null ? [found("BESLUITLEEG", where, parameters)] : []),
    ...(total !== null && unaccompaniedMinors !== null && unaccompaniedMinors > total
      ? [found("AMV", where, { ...parameters, amv: unaccompaniedMinors, total })]
      : []),
    ...(decision.sources.some(({ title }) => title !== "") ? [] : [found("W19", where, parameters)]),
  ];
}

function printsOf(stored: string, computed: string): Readonly<Record<string, string>> {
  return { stored: stored === "" ? "–" : shortFingerprint(stored), computed: shortFingerprint(computed) };
}

/** Figures of a decision that the register does not know count nowhere. */
function unregistered(register: FoundTable, places: FoundTable): readonly Finding[] {
  const known = new Set(columnOf(register, registerHead, "BesluitId").map(cellText));
  return columnOf(places, placesHead, "BesluitId").flatMap((cell, line) => {
    const id = cellText(cell);
    const own = { layout: placesLayout, table: places };
    return id === "" || known.has(id) ? [] : [found("BESLUITONBEKEND", atRow(own, line, "BesluitId"), { id })];
  });
}

function pointerFindings(decisions: readonly WorkbookDecision[], content: WorkbookContent): readonly Finding[] {
  const id = pointerText(content, pointerNames.activeDecision);
  if (id === "")
    return [found("W2", atPointer(pointerNames.activeDecision, content), { name: pointerNames.activeDecision })];
  const active = decisions.find(({ decision }) => decision.id === id)?.decision;
  if (active === undefined) return [found("BESLUITONBEKEND", atPointer(pointerNames.activeDecision, content), { id })];
  const newer = successorOf(id, decisions);
  const total = content.pointers.get(pointerNames.total);
  const day = content.pointers.get(pointerNames.referenceDate);
  return [
    ...(newer === null ? [] : [found("VEROUDERD", atPointer(pointerNames.activeDecision, content), { id, newer })]),
    ...(total !== undefined && total.value !== (active.total ?? "")
      ? [
          found("TOTAAL", atPointer(pointerNames.total, content), {
            shown: shownContent(total.value),
            total: active.total ?? "–",
          }),
        ]
      : []),
    ...(day !== undefined && isoDate(day.value) !== active.referenceDate
      ? [
          found("PEILDATUM", atPointer(pointerNames.referenceDate, content), {
            shown: isoDate(day.value) ?? "–",
            day: active.referenceDate ?? "–",
          }),
        ]
      : []),
  ];
}

/** A decision that replaces this one, in the workbook or among those that are shipped, and that can be divided. */
function successorOf(id: string, decisions: readonly WorkbookDecision[]): string | null {
  const candidates = [...decisions.map(({ decision }) => decision), ...capacityDecisions];
  return candidates.find(({ supersedes, total }) => supersedes === id && total !== null)?.title ?? null;
}

export function atPointer(name: string, { pointers }: WorkbookContent): Where {
  const cell = pointers.get(name);
  return cell === undefined ? { ...nowhere, sheet: START_SHEET } : atCell(cell.sheet, cell.row, cell.column);
}

function registerRow(id: string, register: FoundTable): Where {
  const line = columnOf(register, registerHead, "BesluitId").findIndex((cell) => cellText(cell) === id);
  return atRow({ layout: registerLayout, table: register }, line);
}
