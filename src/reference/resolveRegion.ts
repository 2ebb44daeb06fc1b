/**
 * Which region a planner means. Codes of CBS first, then names, then the names people use. Never a guess: a name that
 * may mean two regions is refused with the ways out, and a municipality that was merged names its successor.
 */
import { fail, problem, succeed, type Problem, type Result } from "../text/result";
import { foldName } from "./foldName";
import { formerMunicipality, listOf, longGoneMunicipality } from "./formerMunicipality";
import { grouped } from "./grouped";
import { municipalChanges, type MunicipalChange } from "./municipalChanges";
import { endedCodesNamed } from "./municipalityHistory";
import { once } from "./once";
import type { Region, RegionKind } from "./region";
import { regionsNamed } from "./regionNames";
import { country, regionOfCode } from "./regions";

/** Found by name and by code: a name that nobody knows takes one look-up. */
const changesByName = once(() => grouped(municipalChanges, ({ oldName }) => foldName(oldName)));
const changesByCode = once(() => grouped(municipalChanges, ({ oldCode }) => oldCode));

const KIND_MARKS: readonly (readonly [string, RegionKind])[] = [
  ["gemeente", "municipality"],
  ["provincie", "province"],
  ["pv", "province"],
];
const LONGEST_NAME = 100;
const CODE = /^(?:NL(?:01)?|PV\d{2}|GM\d{4})$/u;

/**
 * The region that a code or name stands for, or a problem that says what to write instead.
 * Case, accents, hyphens, apostrophes and blanks do not count. "gemeente", "provincie", "(gemeente)" and "(PV)" say which
 * kind is meant.
 */
export function resolveRegion(text: string): Result<Region> {
  const written = text.trim();
  if (written === "") return fail(problem("reference.emptyRegion"));
  if (written.length > LONGEST_NAME) {
    return fail(problem("reference.unknownRegion", { name: `${written.slice(0, LONGEST_NAME)}…` }));
  }
  const code = written.toUpperCase();
  return CODE.test(code) ? regionByCode(code) : regionByName(written);
}

/**
 * How a municipality that ended went over, by its old code or name: no change when the text names none, more than one for
 * a municipality that was split.
 */
export function changesOfFormer(text: string): readonly MunicipalChange[] {
  const code = text.trim().toUpperCase();
  if (CODE.test(code)) return changesByCode().get(code) ?? [];
  return changesNamed(kindAndName(foldName(text)));
}

function changesNamed({ name, kind }: NamedKind): readonly MunicipalChange[] {
  return kind === "province" ? [] : (changesByName().get(name) ?? []);
}

function regionByCode(code: string): Result<Region> {
  const region = code === "NL01" ? country : regionOfCode(code);
  if (region !== undefined) return succeed(region);
  const changes = changesOfFormer(code);
  if (changes.length > 0) return fail(formerMunicipality(changes));
  return fail(longGoneMunicipality(code) ?? problem("reference.unknownCode", { code }));
}

function regionByName(written: string): Result<Region> {
  const named = kindAndName(foldName(written));
  const { name, kind } = named;
  const candidates = regionsNamed(name).filter((region) => kind === null || region.kind === kind);
  const [only, second] = candidates;
  if (only !== undefined && second === undefined) return succeed(only);
  if (candidates.length > 1) return fail(ambiguousName(written, candidates));
  const changes = changesNamed(named);
  if (changes.length > 0) return fail(formerMunicipality(changes));
  const gone = kind === "province" ? [] : endedCodesNamed(name).flatMap((code) => longGoneMunicipality(code) ?? []);
  return fail(...(gone.length > 0 ? gone : [problem("reference.unknownRegion", { name: written })]));
}

interface NamedKind {
  readonly name: string;
  readonly kind: RegionKind | null;
}

/** Takes "gemeente", "provincie", "(gemeente)", "(provincie)" or "(PV)" off a folded name. */
function kindAndName(folded: string): NamedKind {
  for (const [mark, kind] of KIND_MARKS) {
    if (folded.endsWith(`(${mark})`)) return { name: folded.slice(0, -mark.length - 2), kind };
    if (mark !== "pv" && folded.startsWith(mark)) return { name: folded.slice(mark.length), kind };
  }
  return { name: folded, kind: null };
}

function ambiguousName(written: string, candidates: readonly Region[]): Problem {
  const province = candidates.find(({ kind }) => kind === "province");
  const municipality = candidates.find(({ kind }) => kind === "municipality");
  if (province !== undefined && municipality !== undefined) {
    return problem("reference.provinceOrMunicipality", {
      name: written,
      provinceName: province.name,
      provinceCode: province.code,
      municipalityName: municipality.name,
      municipalityCode: municipality.code,
    });
  }
  return problem("reference.ambiguousName", { name: written, candidates: listOf(candidates, "reference.wordOr") });
}
