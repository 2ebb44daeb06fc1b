/**
 * Lines that only name the province of those below them, where a municipality goes by the same name: "Groningen" with no figure above the municipality
 * Groningen with one. That municipality is not missing.
 */
import type { Entry } from "../table/entry";

/** The numbers of such lines. Without a line of that name with a figure it may as well be the municipality, and that is said. */
export function provinceHeadings(entries: readonly Entry[]): ReadonlySet<number> {
  const filled = new Set(entries.flatMap((one) => (one.figure.kind === "count" ? (municipalityOf(one) ?? []) : [])));
  return new Set(
    entries.flatMap((one) => {
      const isBlank = one.figure.kind === "blank" && one.subject.found.kind === "shared";
      return isBlank && filled.has(municipalityOf(one) ?? "") ? [one.line.line] : [];
    }),
  );
}

function municipalityOf({ subject: { found } }: Entry): string | null {
  if (found.kind === "shared") return found.municipality.code;
  return found.kind === "region" ? found.region.code : null;
}
