import type { CapacityDecision } from "../../reference/capacityDecision";
import { decisionFingerprint } from "../../reference/decisionFingerprint";
import { capacityDecisions } from "../../reference/decisions";
import { country, regionOfCode } from "../../reference/regions";
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

type Figures = Pick<CapacityDecision, "total" | "unaccompaniedMinors" | "referenceDate" | "rows">;

function figuresOf(id: string, table: FoundTable): Figures & Pick<WorkbookDecision, "conflict"> {
  const lines = linesOf(id, table);
  const whole = lines.filter(({ region }) => region === country.code);
  const first = whole.find(({ category }) => category === "totaal") ?? whole[0];
  const referenceDate = first?.date ?? null;
  const parts = lines.filter(({ region, date }) => region !== country.code && date === referenceDate);
  const rows = [...new Set(parts.map(({ region }) => region))].map((region) => ({
    region,
    total: placesIn(parts, region, "totaal"),
    unaccompaniedMinors: placesIn(parts, region, "amv"),
  }));
  return {
    total: placesIn(whole, country.code, "totaal"),
    unaccompaniedMinors: placesIn(whole, country.code, "amv"),
    referenceDate,
    ...(rows.length > 0 && { rows }),
    conflict: contradicts(lines) ? problem("workbook.decisionTwice", { id, sheet: table.sheet }) : null,
  };
}

interface PlaceLine {
  readonly region: string;
  readonly category: string;
  readonly date: string | null;
  readonly places: unknown;
}

/** The lines of a decision that are about a figure of one of the two categories. */
function linesOf(id: string, table: FoundTable): readonly PlaceLine[] {
  const ids = columnOf(table, placesHead, "BesluitId").map(cellText);
  const regions = columnOf(table, placesHead, "Gebied").map(cellText);
  const categories = columnOf(table, placesHead, "Categorie").map(cellText);
  const dates = columnOf(table, placesHead, "Peildatum").map(isoDate);
  const places = columnOf(table, placesHead, "Plekken");
  return ids.flatMap((candidate, row) => {
    const [region = "", category = ""] = [regions[row], categories[row]];
    if (candidate !== id || regionOfCode(region) === undefined || !["totaal", "amv"].includes(category)) return [];
    return [{ region, category, date: dates[row] ?? null, places: places[row] }];
  });
}

/** Two lines about one figure that differ. Of the whole country also on other dates: one of them would count. */
function contradicts(lines: readonly PlaceLine[]): boolean {
  const first = new Map<string, unknown>();
  return lines.some(({ region, category, date, places }) => {
    const key = [region, category, region === country.code ? "" : (date ?? "")].join(" ");
    if (first.has(key)) return first.get(key) !== places;
    first.set(key, places);
    return false;
  });
}

function placesIn(lines: readonly PlaceLine[], region: string, category: string): number | null {
  const places = lines.find((line) => line.region === region && line.category === category)?.places;
  return typeof places === "number" && Number.isSafeInteger(places) && places >= 0 ? places : null;
}

function textOrNull(cell: unknown): string | null {
  const text = cellText(cell);
  return text === "" ? null : text;
}
