/**
 * The published distributions over the twelve provinces, as published: where the rows do not add up to the published
 * total, both figures are kept. Evidence and remarks stand in the data file (`proofs`), and do not travel.
 */
import table from "./data/provinceDistributions.json";
import type { RegionCode } from "./region";

export interface PublishedDistribution {
  readonly id: string;
  readonly category: "totaal" | "amv";
  readonly announced: string;
  readonly referenceDate: string | null;
  readonly publishedTotal: number;
  readonly sumOfRows: number;
  readonly source: string;
  readonly places: ReadonlyMap<RegionCode, number>;
}

export const publishedDistributions: readonly PublishedDistribution[] = table.distributions.map((distribution) => ({
  id: distribution.id,
  category: distribution.category === "amv" ? "amv" : "totaal",
  announced: distribution.announced,
  referenceDate: distribution.referenceDate,
  publishedTotal: distribution.publishedTotal,
  sumOfRows: distribution.sumOfRows,
  source: distribution.source,
  places: new Map(table.provinces.flatMap((code, index) => entryOf(code, distribution.places[index]))),
}));

function entryOf(code: string, places: number | undefined): [RegionCode, number][] {
  return places === undefined ? [] : [[code, places]];
}
