/** Orders that did not finish, other versions of the add-in and of the schema, and lines that went out of the log (W10). */
import map from "../text/nl/map.json";
import meeting from "../text/nl/meeting.json";
import { cellText } from "../plans/cellText";
import { logLayout, unfinishedOrders } from "../plans/log";
import { decisionLayouts } from "../plans/reception/decisionLayouts";
import { pointerNames, SCHEMA_VERSION } from "../plans/reception/pointers";
import { schemaOf } from "../plans/schema/schemaOf";
import { addInVersion } from "../plans/version";
import type { FoundTable } from "../plans/workbookContent";
import { atPointer } from "./decisionFindings";
import { type Finding, found, nowhere } from "./finding";
import type { InspectedWorkbook } from "./inspectedWorkbook";
import { atRow, cellUnder, filledLines, ownTable, ownTables } from "./ownTables";

export function logFindings({ content }: InspectedWorkbook): readonly Finding[] {
  const log = ownTable(logLayout, content);
  const schema = schemaOf(content);
  return [
    ...(schema === SCHEMA_VERSION
      ? []
      : [
          found(
            "SCHEMA",
            atPointer(pointerNames.schema, content),
            { schema: String(schema), own: String(SCHEMA_VERSION) },
            schema < SCHEMA_VERSION ? { kind: "update" } : null,
          ),
        ]),
    ...(log === null ? [] : [...unfinished(content, log), ...newerVersions(log), ...missingLines(content, log)]),
    ...(log === null && ownTables(content).length > 0
      ? [found("LOGBOEKWEG", { ...nowhere, sheet: logLayout.sheet })]
      : []),
  ];
}

function unfinished(content: InspectedWorkbook["content"], log: FoundTable): readonly Finding[] {
  return unfinishedOrders(content).map(({ id, action, subject, kept }) => {
    const line = lineOf(log, id);
    return found(
      "OPDRACHT",
      atRow({ layout: logLayout, table: log }, line),
      { action, subject: subject === "" ? id : subject },
      kept === "" ? null : { kind: "finish", orderId: id },
    );
  });
}

function lineOf(log: FoundTable, id: string): number {
  return log.rows.findIndex((_row, line) => cellText(cellUnder(log, line, "Opdracht")) === id);
}

/** An older line is history; a newer one was written by a version that may compute something else. */
function newerVersions(log: FoundTable): readonly Finding[] {
  const own = { layout: logLayout, table: log };
  const newer = filledLines(own).filter((line) => isNewer(cellText(cellUnder(log, line, "Versie"))));
  const [line] = newer;
  if (line === undefined) return [];
  const version = cellText(cellUnder(log, line, "Versie"));
  return [found("VERSIE", atRow(own, line, "Versie"), { version, own: addInVersion })];
}

/** By number, part by part. What is no version is none that is newer. */
export function isNewer(version: string): boolean {
  if (!/^\d+(?:\.\d+){1,3}$/u.test(version)) return false;
  const [theirs, ours] = [version, addInVersion].map((text) => text.split(".").map(Number));
  for (let part = 0; part < 4; part += 1) {
    const difference = (theirs?.[part] ?? 0) - (ours?.[part] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

/** Orders that show a decision and do not bring it: their lines carry its fingerprint as well. */
const SHOWING: ReadonlySet<string> = new Set([meeting.logAction, map.logAction]);

/** Every decision in the register came with a line in the log that carries its fingerprint. */
function missingLines(content: InspectedWorkbook["content"], log: FoundTable): readonly Finding[] {
  const layout = decisionLayouts.LRT_Besluiten;
  const register = ownTable(layout, content);
  if (register === null) return [];
  const own = { layout, table: register };
  const known = new Set(
    log.rows.flatMap((_row, line) =>
      SHOWING.has(cellText(cellUnder(log, line, "Actie")))
        ? []
        : [cellText(cellUnder(log, line, "Nieuwe vingerafdruk"))],
    ),
  );
  return filledLines(own).flatMap((line) => {
    const print = cellText(cellUnder(register, line, "Vingerafdruk"));
    const subject = cellText(cellUnder(register, line, "BesluitId"));
    return print === "" || known.has(print) ? [] : [found("W10", atRow(own, line), { subject })];
  });
}
