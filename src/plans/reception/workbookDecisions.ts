import type { CapacityDecision } from "../../reference/capacityDecision";
import { decisionFingerprint } from "../../reference/decisionFingerprint";
import { capacityDecisions } from "../../reference/decisions";
import { problem, type Problem } from "../../text/result";
import { isoDate } from "../cellDate";
import { cellText } from "../cellText";
import { columnOf } from "../recogniseTable";
import type { FoundTable } from "../workbookContent";
import { placesHead, registerHead } from "./decisionLayouts";

/** A decision as the tables of a workbook hold it. */
export interface WorkbookDecision {
  readonly decision: CapacityDecision;
  /** The fingerprint that was stored at the import; it differs from the computed one when rows were changed by hand. */
  readonly storedFingerprint: string;
  /** Lines that say different things about the same figure: then no figure of it counts. */
  readonly conflict: Problem | null;
}

const STATUSES = ["concept", "vastgesteld", "vervangen", "ingetrokken"] as const;

/** The decisions in the register table with their places; a decision that stands there twice counts once. */
export function workbookDecisions(register: FoundTable, places: FoundTable): readonly WorkbookDecision[] {
  const column = (header: (typeof registerHead.columns)[number]): readonly unknown[] =>
    columnOf(register, registerHead, header);
  const ids = column("BesluitId").map(cellText);
  const kinds = column("Soort").map(cellText);
  const statuses = column("Status").map(cellText);
  const titles = column("Titel").map(cellText);
  const dates = column("Vastgesteld op").map(isoDate);
  const makers = column("Vastgesteld door").map(textOrNull);
  const replaced = column("Vervangt").map(textOrNull);
  const keys = column("Sleuteladvies").map(textOrNull);
  const sources = column("Bron").map(cellText);
  const references = column("Kenmerk").map(textOrNull);
  const links = column("URL").map(textOrNull);
  const fingerprints = column("Vingerafdruk").map(cellText);
  return ids.flatMap((id, row) => {
    if (id === "" || ids.indexOf(id) !== row) return [];
    const { conflict, ...figures } = figuresOf(id, places);
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
    return [{ decision, storedFingerprint: fingerprints[row] ?? "", conflict }];
  });
}

type Figures = Pick<CapacityDecision, "total" | "unaccompaniedMinors" | "referenceDate">;

function figuresOf(id: string, table: FoundTable): Figures & Pick<WorkbookDecision, "conflict"> {
  const ids = columnOf(table, placesHead, "BesluitId").map(cellText);
  const regions = columnOf(table, placesHead, "Gebied").map(cellText);
  const categories = columnOf(table, placesHead, "Categorie").map(cellText);
  const dates = columnOf(table, placesHead, "Peildatum").map(isoDate);
  const places = columnOf(table, placesHead, "Plekken");
  const rowsOf = (category: string): readonly number[] =>
    ids.flatMap((candidate, row) =>
      candidate === id && regions[row] === "NL" && categories[row] === category ? [row] : [],
    );
  const placesAt = (row: number | undefined): number | null => {
    const count = row === undefined ? null : places[row];
    return typeof count === "number" && Number.isSafeInteger(count) && count >= 0 ? count : null;
  };
  const [totals, minors] = [rowsOf("totaal"), rowsOf("amv")];
  const apart = [totals, minors].flatMap((rows) => rows.filter((row) => places[row] !== places[rows[0] ?? 0]));
  const first = totals[0] ?? minors[0];
  return {
    total: placesAt(totals[0]),
    unaccompaniedMinors: placesAt(minors[0]),
    referenceDate: first === undefined ? null : (dates[first] ?? null),
    conflict: apart.length === 0 ? null : problem("workbook.decisionTwice", { id, sheet: table.sheet }),
  };
}

function textOrNull(cell: unknown): string | null {
  const text = cellText(cell);
  return text === "" ? null : text;
}
