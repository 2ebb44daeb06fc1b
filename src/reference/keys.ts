/**
 * The distribution keys that are shipped: inhabitants on a date, published outcomes as weights, and equal shares. The
 * formula behind the LRT outcomes was never published, so they are outcomes here and never a formula.
 */
import { entryOf, type ProblemCode } from "../text/catalogue";
import { fillIn } from "../text/sentence";
import { fail, problem, succeed, type ProblemParameter, type Result } from "../text/result";
import municipalDistribution from "./data/municipalDistribution2026.json";
import municipalTable from "./data/municipalities.json";
import type { DistributionKey } from "./distributionKey";
import { inhabitantsOf, inhabitantsYears } from "./inhabitants";
import { once } from "./once";
import { publishedDistributions } from "./publishedDistributions";
import type { Region, RegionCode } from "./region";
import { municipalities, provinces } from "./regions";
import { shippedCount, shippedText } from "./shippedCell";

const ownWords = (code: ProblemCode, parameters: Readonly<Record<string, ProblemParameter>> = {}): string =>
  fillIn(entryOf(code), parameters);

/** The other published figure for Groningen in 2024 (oogtv.nl, January 2024); with it the rows would sum to 96.002. */
const GRONINGEN_2024_OTHER = 2717;

function inhabitantsKey(year: number): DistributionKey {
  const weights = (regions: readonly Region[]): ReadonlyMap<RegionCode, number> =>
    new Map(
      regions.map(({ code }) => {
        const count = inhabitantsOf(code, year);
        if (!count.ok) throw new Error(`No inhabitants of ${code} on 1 January ${year} are shipped.`);
        return [code, count.value];
      }),
    );
  const ofProvinces = once(() => weights(provinces));
  const ofMunicipalities = once(() => weights(municipalities()));
  return {
    id: `inwoners-${year}`,
    title: ownWords("reference.keyInhabitantsTitle", { year: String(year) }),
    referenceDate: `${year}-01-01`,
    published: null,
    source: `${municipalTable.source}, ${municipalTable.licence}`,
    note: year === 2022 ? ownWords("reference.keyDivisionNote") : null,
    get provinceWeights() {
      return ofProvinces();
    },
    get municipalWeights() {
      return ofMunicipalities();
    },
  };
}

interface OutcomeWords {
  readonly id: string;
  readonly title: ProblemCode;
  readonly note: ProblemCode;
  readonly source?: string;
  readonly municipalWeights?: () => ReadonlyMap<RegionCode, number>;
}

/** A published outcome as a key: its places are the weights. */
function outcomeKey({ id, title, note, source, municipalWeights }: OutcomeWords): DistributionKey {
  const outcome = publishedDistributions.find((candidate) => candidate.id === id && candidate.category === "totaal");
  if (outcome === undefined) throw new Error(`No published distribution ${id} is shipped.`);
  return {
    id,
    title: ownWords(title, { total: outcome.publishedTotal }),
    referenceDate: outcome.referenceDate,
    published: outcome.announced,
    source: source ?? outcome.source,
    note: ownWords(note, {
      sum: outcome.sumOfRows,
      places: outcome.places.get("PV20") ?? 0,
      other: GRONINGEN_2024_OTHER,
    }),
    provinceWeights: outcome.places,
    get municipalWeights() {
      return municipalWeights === undefined ? null : municipalWeights();
    },
  };
}

const equalShares: DistributionKey = {
  id: "gelijk",
  title: ownWords("reference.keyEqualTitle"),
  referenceDate: null,
  published: null,
  source: ownWords("reference.keyEqualSource"),
  note: ownWords("reference.keyEqualNote"),
  provinceWeights: new Map(provinces.map(({ code }) => [code, 1])),
  municipalWeights: null,
};

/** Every shipped key, newest published first, then inhabitants (newest first), then equal shares. */
export const shippedKeys: readonly DistributionKey[] = [
  outcomeKey({
    id: "spreidingswet-2026",
    title: "reference.key2026Title",
    note: "reference.key2026Note",
    source: municipalDistribution.source,
    municipalWeights: once(
      () => new Map(municipalDistribution.rows.map((row) => [shippedText(row[0]), shippedCount(row[1])])),
    ),
  }),
  outcomeKey({
    id: "spreidingswet-2024",
    title: "reference.key2024Title",
    note: "reference.key2024Note",
    source: ownWords("reference.key2024Source"),
  }),
  outcomeKey({ id: "oproep-2023-10-05", title: "reference.keyCallTitle", note: "reference.keyCallNote" }),
  outcomeKey({ id: "lrt-77100", title: "reference.key77100Title", note: "reference.key77100Note" }),
  outcomeKey({ id: "lrt-75500", title: "reference.key75500Title", note: "reference.key75500Note" }),
  ...[...inhabitantsYears].reverse().map(inhabitantsKey),
  equalShares,
];

/**
 * The key with this id; case and surrounding blanks do not count. A key in the workbook's own table comes before a
 * shipped one. An unknown id answers the ids that exist.
 */
export function findKey(
  id: string,
  ownKeys: ReadonlyMap<string, DistributionKey> = new Map(),
): Result<DistributionKey> {
  const wanted = id.trim().toLowerCase();
  const candidates = [...ownKeys.values(), ...shippedKeys];
  const found = candidates.find((key) => key.id.trim().toLowerCase() === wanted);
  if (found !== undefined) return succeed(found);
  const known = [...new Set(candidates.map((key) => key.id))].join(", ");
  return fail(problem("reference.unknownKey", { id: id.trim().slice(0, 60), known }));
}
