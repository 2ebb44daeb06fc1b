import type { CapacityDecision } from "../reference/capacityDecision";
import type { DistributionKey } from "../reference/distributionKey";
import { regionOfCode } from "../reference/regions";
import { dateCell } from "./cellDate";
import { SCHEMA_VERSION } from "./tableLayouts";
import { addInVersion } from "./version";
import { type CellContent, count, dateOrText, text } from "./writeGateway";

/** The row of a decision in the register table. */
export function registerRow(decision: CapacityDecision, now: Date): readonly CellContent[] {
  const [source] = decision.sources;
  return [
    text(decision.id),
    text(decision.kind),
    text(decision.status),
    text(decision.title),
    dateOrText(dateCell(decision.decidedOn)),
    text(decision.decidedBy),
    text(null),
    text(null),
    text(decision.supersedes),
    text(null),
    text(decision.adviceKey),
    text(source?.title ?? null),
    text(source?.reference ?? null),
    text(source?.url ?? null),
    text(decision.fingerprint),
    text(timestamp(now)),
    text(null),
    text(addInVersion),
    { kind: "number", value: SCHEMA_VERSION },
  ];
}

/** One row per published figure; amv is part of the total. */
export function placeRows(decision: CapacityDecision): readonly (readonly CellContent[])[] {
  const row = (category: string, places: number | null): readonly CellContent[][] =>
    places === null
      ? []
      : [
          [
            text(decision.id),
            text("NL"),
            text("Nederland"),
            text(category),
            dateOrText(dateCell(decision.referenceDate)),
            count(places),
          ],
        ];
  return [...row("totaal", decision.total), ...row("amv", decision.unaccompaniedMinors)];
}

/** The weights of a key: provinces in the order of CBS, then municipalities where the key has its own. */
export function keyRows(key: DistributionKey): readonly (readonly CellContent[])[] {
  return [...key.provinceWeights, ...(key.municipalWeights ?? [])].map(([code, weight]) => [
    text(key.id),
    text(code),
    text(regionOfCode(code)?.name ?? code),
    count(Number(weight)),
    dateOrText(dateCell(key.referenceDate)),
    text(key.source),
  ]);
}

export interface LogEntry {
  readonly action: string;
  readonly subject: string;
  readonly before: string;
  readonly after: string;
  readonly remark: string;
}

export function logRow(entry: LogEntry, now: Date): readonly CellContent[] {
  const { action, subject, before, after, remark } = entry;
  return [timestamp(now), action, subject, before, after, "", remark, addInVersion].map(text);
}

/** "2026-11-24 08:30:00", in UTC. */
export function timestamp(now: Date): string {
  return now.toISOString().slice(0, 19).replace("T", " ");
}
