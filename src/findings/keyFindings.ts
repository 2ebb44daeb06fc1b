/** The keys of a workbook: unknown ones, keys without all provinces, weights that differ from what was published, municipalities that do not add up. */
import { cellText } from "../plans/cellText";
import { decisionLayouts, keyHead } from "../plans/reception/decisionLayouts";
import { pointerNames } from "../plans/reception/pointers";
import { columnOf } from "../plans/recogniseTable";
import { type FoundTable, pointerText } from "../plans/workbookContent";
import type { DistributionKey } from "../reference/distributionKey";
import { shippedKeys } from "../reference/keys";
import type { Region, RegionCode } from "../reference/region";
import { municipalitiesOf, provinces, regionOfCode } from "../reference/regions";
import texts from "../text/nl/inspection.json";
import { fillIn } from "../text/sentence";
import { atPointer } from "./decisionFindings";
import { type Finding, found, type Where } from "./finding";
import type { InspectedWorkbook } from "./inspectedWorkbook";
import { atRow, ownTable } from "./ownTables";

/** More names than this nobody reads. */
const MOST_NAMED = 5;

/** A key as its rows say it: the first row of each region counts here, doubles are findings of their own. */
interface KeyRows {
  readonly id: string;
  readonly weights: ReadonlyMap<string, { readonly weight: number; readonly line: number }>;
}

export function keyFindings({ content }: InspectedWorkbook): readonly Finding[] {
  const table = ownTable(decisionLayouts.LRT_Sleutel, content);
  const keys = table === null ? [] : keysIn(table);
  const pointer = pointerText(content, pointerNames.activeKey);
  const isKnown = [...keys, ...shippedKeys].some(({ id }) => id.toLowerCase() === pointer.toLowerCase());
  const isEmpty = pointer === "" && content.pointers.has(pointerNames.activeKey);
  return [
    ...(isEmpty ? [found("W2", atPointer(pointerNames.activeKey, content), { name: pointerNames.activeKey })] : []),
    ...(pointer === "" || isKnown
      ? []
      : [found("SLEUTELONBEKEND", atPointer(pointerNames.activeKey, content), { id: pointer })]),
    ...(table === null ? [] : keys.flatMap((key) => contentFindings(key, table))),
  ];
}

function keysIn(table: FoundTable): readonly KeyRows[] {
  const [ids, codes, cells] = [
    columnOf(table, keyHead, "Sleutel").map(cellText),
    columnOf(table, keyHead, "Gebied").map(cellText),
    columnOf(table, keyHead, "Gewicht"),
  ];
  const keys = new Map<string, Map<string, { weight: number; line: number }>>();
  ids.forEach((id, line) => {
    if (id === "") return;
    const weights = keys.get(id) ?? new Map<string, { weight: number; line: number }>();
    keys.set(id, weights);
    const [code = "", weight] = [codes[line], cells[line]];
    if (typeof weight === "number" && !weights.has(code)) weights.set(code, { weight, line });
  });
  return [...keys].map(([id, weights]) => ({ id, weights }));
}

function contentFindings(key: KeyRows, table: FoundTable): readonly Finding[] {
  const { id, weights } = key;
  const whereOf = (line: number): Where => atRow({ layout: decisionLayouts.LRT_Sleutel, table }, line, "Gewicht");
  const first = weights.values().next().value?.line ?? 0;
  const missing = missingRegions(key);
  return [
    ...(missing.length > 0 ? [found("SLEUTELONVOLLEDIG", whereOf(first), { id, names: namesOf(missing) })] : []),
    ...changedWeights(key).map(({ line, ...words }) => found("SLEUTELGEWIJZIGD", whereOf(line), { id, ...words })),
    ...provinces.flatMap(({ code, name }) => levelFinding(key, code, name, whereOf)),
  ];
}

/**
 * What a key lacks. Of one that was published all that was published with it, where it has any of that kind; of another one provinces, and
 * municipalities of a province, where it has others.
 */
function missingRegions({ id, weights }: KeyRows): readonly Region[] {
  const published = shippedKey(id);
  const parts = provinces.map(({ code }) => municipalitiesOf(code));
  const groups = [provinces, ...(published === undefined ? parts : [parts.flat()])];
  return groups.flatMap((regions) => {
    const lacking = regions.filter(({ code }) => !weights.has(code));
    if (lacking.length === regions.length) return [];
    return published === undefined ? lacking : lacking.filter(({ code }) => isPublished(code, published));
  });
}

function isPublished(code: RegionCode, { provinceWeights, municipalWeights }: DistributionKey): boolean {
  return provinceWeights.has(code) || municipalWeights?.has(code) === true;
}

function shippedKey(id: string): DistributionKey | undefined {
  return shippedKeys.find((key) => key.id.toLowerCase() === id.toLowerCase());
}

function namesOf(regions: readonly Region[]): string {
  const named = regions.slice(0, MOST_NAMED).map(({ name }) => name);
  const more = regions.length - named.length;
  return [...named, ...(more > 0 ? [fillIn(texts["inspection.andMore"], { count: more })] : [])].join(", ");
}

function changedWeights({
  id,
  weights,
}: KeyRows): readonly { line: number; name: string; weight: number; published: number }[] {
  const shipped = shippedKey(id);
  if (shipped === undefined) return [];
  const published = new Map([...shipped.provinceWeights, ...(shipped.municipalWeights ?? [])]);
  return [...weights].flatMap(([code, { weight, line }]) => {
    const known = published.get(code);
    if (known === undefined || Number(known) === weight) return [];
    return [{ line, name: regionOfCode(code)?.name ?? code, weight, published: Number(known) }];
  });
}

/** Where a key has all municipalities of a province, they add up to the province. */
function levelFinding(
  { id, weights }: KeyRows,
  code: string,
  name: string,
  whereOf: (line: number) => Where,
): readonly Finding[] {
  const province = weights.get(code);
  const parts = municipalitiesOf(code).map((municipality) => weights.get(municipality.code)?.weight);
  const known = parts.filter((weight) => weight !== undefined);
  if (province === undefined || known.length < parts.length) return [];
  const sum = known.reduce((total, weight) => total + weight, 0);
  const published = shippedKey(id);
  // What was published does not always add up, and stays as it was published.
  const isPublished =
    Number(published?.provinceWeights.get(code)) === province.weight &&
    municipalitiesOf(code).every(
      (municipality) =>
        Number(published?.municipalWeights?.get(municipality.code)) === weights.get(municipality.code)?.weight,
    );
  return sum === province.weight || isPublished
    ? []
    : [found("NIVEAU", whereOf(province.line), { id, name, sum, weight: province.weight })];
}
