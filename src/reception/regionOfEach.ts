import { foldName } from "../reference/foldName";
import type { Region, RegionCode } from "../reference/region";
import { municipalitiesOf, regionOfCode } from "../reference/regions";
import { resolveRegion } from "../reference/resolveRegion";
import { fail, problem, type Problem, type Result, succeed } from "../text/result";

/** One line of a division in regions, as it was written. */
export interface RegionLine {
  /** Code or name. */
  readonly municipality: string;
  /** The name of the region; blank where nobody filled it in. */
  readonly region: string;
}

/**
 * The region of each municipality of a province, in the order of `municipalitiesOf`. Names of regions are one when they differ in case,
 * accents, hyphens and blanks only; then they are shown as the first municipality has it. In which order the lines stand says nothing.
 *
 * @returns Every problem at once: a municipality without a region, one that stands in two regions (the same line twice counts once), one of
 *   another province, a name that nobody knows or that ended (with its position among the lines), and what is no municipality.
 *
 * Cost: one look-up per line.
 */
export function regionOfEach(province: RegionCode, lines: readonly RegionLine[]): Result<readonly string[]> {
  const whole = regionOfCode(province);
  if (whole?.kind !== "province") return fail(problem("regions.notAProvince", { name: province }));
  const { regions, problems } = writtenRegions(whole, lines);
  const municipalities = municipalitiesOf(province);
  const lacking = municipalities.filter(({ code }) => (regions.get(code) ?? BLANK).every((name) => name === ""));
  problems.push(...municipalities.flatMap(({ code, name }) => disagreement(name, regions.get(code) ?? BLANK)));
  const [first] = lacking;
  if (first !== undefined) problems.push(problem("regions.lacking", { count: lacking.length, name: first.name }));
  if (problems.length > 0) return fail(...problems);
  const shown = new Map<string, string>();
  return succeed(
    municipalities.map(({ code }) => {
      const [name = ""] = regions.get(code) ?? BLANK;
      shown.set(keyOf(name), shown.get(keyOf(name)) ?? name);
      return shown.get(keyOf(name)) ?? name;
    }),
  );
}

const BLANK: readonly string[] = [""];

/** What stands beside each municipality, each name once and in an order of its own. */
function writtenRegions(
  province: Region,
  lines: readonly RegionLine[],
): { readonly regions: ReadonlyMap<RegionCode, readonly string[]>; readonly problems: Problem[] } {
  const regions = new Map<RegionCode, readonly string[]>();
  const problems: Problem[] = [];
  lines.forEach((line, position) => {
    const resolved = resolveRegion(line.municipality);
    if (!resolved.ok) {
      problems.push(...resolved.problems.map((found) => ({ ...found, position })));
      return;
    }
    const { code, name, kind, provinceCode } = resolved.value;
    if (kind !== "municipality") problems.push(problem("regions.notAMunicipality", { name }, position));
    else if (provinceCode !== province.code) {
      const other = regionOfCode(provinceCode ?? "")?.name ?? "";
      problems.push(problem("regions.elsewhere", { name, other, province: province.name }, position));
    } else {
      const region = line.region.normalize("NFC").trim().replaceAll(/\s+/gu, " ");
      regions.set(code, [...new Set([...(regions.get(code) ?? []), region])].sort());
    }
  });
  return { regions, problems };
}

/** Whether the lines of one municipality name more than one region. */
function disagreement(name: string, written: readonly string[]): readonly Problem[] {
  const [one = "", other] = [...new Map(written.map((region) => [keyOf(region), region])).values()];
  if (other === undefined) return [];
  return [one === "" ? problem("regions.blankToo", { name }) : problem("regions.twice", { name, one, other })];
}

/** Of a name that is signs only, the signs tell. */
function keyOf(region: string): string {
  const folded = foldName(region);
  return folded === "" ? region : folded;
}
