import type { CapacityDecision } from "../reference/capacityDecision";
import { decisionFingerprint } from "../reference/decisionFingerprint";
import { capacityDecisions } from "../reference/decisions";
import { isoDate } from "./cellDate";
import type { FoundTable } from "./readTables";
import { columnOf } from "./recogniseTables";

/** A decision as the tables of a workbook hold it. */
export interface WorkbookDecision {
  readonly decision: CapacityDecision;
  /** The fingerprint that was stored at the import; it differs from the computed one when rows were changed by hand. */
  readonly storedFingerprint: string;
}

const STATUSES = ["concept", "vastgesteld", "vervangen", "ingetrokken"] as const;

/** The decisions in the register table with their places; a decision that stands there twice counts once. */
export function workbookDecisions(register: FoundTable, places: FoundTable): readonly WorkbookDecision[] {
  const column = (name: string): readonly unknown[] => columnOf(register, name);
  const ids = column("BesluitId").map(textOf);
  const kinds = column("Soort").map(textOf);
  const statuses = column("Status").map(textOf);
  const titles = column("Titel").map(textOf);
  const dates = column("Vastgesteld op").map(isoDate);
  const makers = column("Vastgesteld door").map(textOrNull);
  const replaced = column("Vervangt").map(textOrNull);
  const keys = column("Sleuteladvies").map(textOrNull);
  const sources = column("Bron").map(textOf);
  const references = column("Kenmerk").map(textOrNull);
  const links = column("URL").map(textOrNull);
  const fingerprints = column("Vingerafdruk").map(textOf);
  return ids.flatMap((id, row) => {
    if (id === "" || ids.indexOf(id) !== row) return [];
    const figures = figuresOf(id, places);
    const content = {
      id,
      kind: kinds[row] === "capaciteitsraming" ? ("capaciteitsraming" as const) : ("capaciteitsbesluit" as const),
      title: titles[row] ?? "",
      decidedOn: dates[row] ?? null,
      decidedBy: makers[row] ?? null,
      supersedes: replaced[row] ?? null,
      adviceKey: keys[row] ?? null,
      ...figures,
    };
    const fingerprint = decisionFingerprint(content);
    const shipped = capacityDecisions.find((known) => known.fingerprint === fingerprint);
    const decision: CapacityDecision = shipped ?? {
      ...content,
      status: STATUSES.find((status) => status === statuses[row]) ?? "vastgesteld",
      precision: "exact",
      adviceReason: null,
      sources: [{ title: sources[row] ?? "", url: links[row] ?? null, reference: references[row] ?? null }],
      note: null,
      fingerprint,
    };
    return [{ decision, storedFingerprint: fingerprints[row] ?? "" }];
  });
}

function figuresOf(
  id: string,
  table: FoundTable,
): Pick<CapacityDecision, "total" | "unaccompaniedMinors" | "referenceDate"> {
  const ids = columnOf(table, "BesluitId").map(textOf);
  const regions = columnOf(table, "Gebied").map(textOf);
  const categories = columnOf(table, "Categorie").map(textOf);
  const dates = columnOf(table, "Peildatum").map(isoDate);
  const places = columnOf(table, "Plekken");
  const rowOf = (category: string): number =>
    ids.findIndex((candidate, row) => candidate === id && regions[row] === "NL" && categories[row] === category);
  const placesAt = (row: number): number | null => {
    const count = places[row];
    return typeof count === "number" && Number.isSafeInteger(count) && count >= 0 ? count : null;
  };
  const total = rowOf("totaal");
  const minors = rowOf("amv");
  return {
    total: placesAt(total),
    unaccompaniedMinors: placesAt(minors),
    referenceDate: dates[total >= 0 ? total : minors] ?? null,
  };
}

function textOf(cell: unknown): string {
  return typeof cell === "string" || typeof cell === "number" ? String(cell).trim() : "";
}

function textOrNull(cell: unknown): string | null {
  const text = textOf(cell);
  return text === "" ? null : text;
}
