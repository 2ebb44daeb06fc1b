/** What a text in a list is about. Never the nearest name: what is not known for certain stays unknown. */
import { presentSuccessors } from "../../reference/presentSuccessors";
import { REGION_CODE, type Region, type RegionCode } from "../../reference/region";
import { regionOfCode } from "../../reference/regions";
import { codedName } from "./codedName";
import { type Former, nameIndex } from "./nameIndex";
import { nameKey } from "./nameKey";
import { otherRegion, type OtherRegion } from "./otherRegion";
import { provinceMark } from "./provinceMark";

export type ListRegion =
  | {
      readonly kind: "region";
      readonly region: Region;
      readonly isCut?: true;
      /** A code in the same cell that is not that of the name. */
      readonly otherCode?: OtherCode;
    }
  /** A bare "Utrecht": which of the two, the list must tell. */
  | { readonly kind: "shared"; readonly province: Region; readonly municipality: Region }
  /** `short` is the municipality of today that goes by this name as well, such as Pijnacker. */
  | { readonly kind: "former"; readonly former: Former; readonly short: Region | null }
  | { readonly kind: "ambiguous"; readonly candidates: readonly Region[] }
  | { readonly kind: "other"; readonly other: OtherRegion }
  | { readonly kind: "total"; readonly region: Region | null }
  | { readonly kind: "unknown" };

export interface OtherCode {
  /** The name alone. */
  readonly name: string;
  readonly code: string;
  readonly isKnown: boolean;
}

const LONGEST_NAME = 100;
/** Where some systems cut a name off. */
const CUT_LENGTH = 24;
const TOTAL =
  /\b(?:sub|eind)?tota(?:al|len|le|ls?)\b|^(?:landelijk|som|alle gemeenten|alle provincies|heel nederland)$/giu;
const UNKNOWN: ListRegion = { kind: "unknown" };

export function listRegion(text: string): ListRegion {
  if (text.length > LONGEST_NAME) return UNKNOWN;
  return regionOfCodeText(text) ?? totalOf(text) ?? regionOfName(text);
}

/** "GM0344", "PV26", "NL01", also with blanks behind; a bare number is a code only where the header says so. */
export function regionOfCodeText(text: string): ListRegion | null {
  const code = text.trim().toUpperCase();
  if (/^NL(?:0[01])?$/u.test(code)) return ofRegion(regionOfCode("NL"));
  if (/^G\d{4}$/u.test(code)) return regionOfCodeText(`GM${code.slice(1)}`);
  if (!REGION_CODE.test(code)) {
    const other = /^[A-Z]{2}\d{2,}/u.test(code) ? otherRegion(code) : null;
    return other === null ? null : { kind: "other", other };
  }
  const region = regionOfCode(code);
  if (region !== undefined) return { kind: "region", region };
  const former = nameIndex().formerByCode.get(code);
  return former === undefined ? UNKNOWN : { kind: "former", former, short: null };
}

function totalOf(text: string): ListRegion | null {
  if (text.search(TOTAL) === -1) return null;
  const rest = text.replace(TOTAL, "").replace(/^[\s:,-]+|[\s:,-]+$/gu, "");
  const named = regionOfName(rest);
  if (named.kind === "region" && named.region.kind !== "municipality") return { kind: "total", region: named.region };
  return { kind: "total", region: named.kind === "shared" ? named.province : null };
}

function regionOfName(text: string): ListRegion {
  const { name, kind } = kindAndName(text);
  const direct = lookUp(name, kind) ?? lookUp(turnedRound(name), kind);
  if (direct !== null) return direct;
  const marked = provinceMark(name);
  if (marked !== null) {
    const found = inProvince(lookUp(marked.name, kind === "province" ? kind : "municipality"), marked.province);
    if (found !== null) return found;
  }
  const other = otherRegion(text);
  if (other !== null) return { kind: "other", other };
  return cutOff(name) ?? withCode(text) ?? withoutNote(text) ?? UNKNOWN;
}

/** "Zwolle 1)", "Zwolle (1)", "Zwolle ¹" and "Zwolle a)": the number or letter of a note says nothing about the region. */
const NOTE = /\s*(?:[¹²³⁴⁵⁶⁷⁸⁹]+|[([]?\d{1,2}[)\]]|(?<=\s)[a-h]\))$/u;

function withoutNote(text: string): ListRegion | null {
  const bare = text.replace(NOTE, "");
  return bare === text ? null : regionOfName(bare);
}

/** A code in the cell of its name must be that of the name: of "Utrecht (GM0344)" it says which one, of "GM0193 Almere" nobody knows. */
function withCode(text: string): ListRegion | null {
  const found = codedName(text);
  if (found === null) return null;
  const byName = regionOfName(found.name);
  if (found.code === null) return byName;
  const byCode = regionOfCodeText(writtenCode(found.code, byName)) ?? UNKNOWN;
  const named = codesOf(byName);
  if (codesOf(byCode).some((known) => named.includes(known))) return byCode;
  const isKnown = byCode.kind !== "unknown";
  // "8011 Zwolle" has the postcode of a part of it
  const isPlainNumber = /^\d/u.test(found.code);
  if (byName.kind !== "region" || found.mayBeNoCode || (isPlainNumber && !isKnown)) return null;
  const otherCode = { name: found.name, code: found.code, isKnown };
  return { kind: "region", region: byName.region, otherCode };
}

/** A bare number is the code of a province only beside its name. */
function writtenCode(code: string, beside: ListRegion): string {
  if (!/^\d/u.test(code)) return code;
  const isProvince = beside.kind === "region" && beside.region.kind === "province";
  return isProvince ? `PV${code}` : `GM${code.padStart(4, "0")}`;
}

/** The codes of everything that a text may be about. */
export function codesOf(found: ListRegion): readonly string[] {
  switch (found.kind) {
    case "region":
      return [found.region.code];
    case "shared":
      return [found.province.code, found.municipality.code];
    case "ambiguous":
      return found.candidates.map(({ code }) => code);
    case "former":
      return found.short === null ? [found.former.code] : [found.former.code, found.short.code];
    default:
      return [];
  }
}

type Kind = "municipality" | "province" | null;

function kindAndName(text: string): { readonly name: string; readonly kind: Kind } {
  const behind = /\((?<mark>gemeente|gem\.?|gm|provincie|prov\.?|pv)\)$/iu.exec(text);
  if (behind !== null) return { name: text.slice(0, behind.index).trim(), kind: kindOf(behind.groups?.["mark"] ?? "") };
  const before = /^(?<mark>gemeente|gem\.?|provincie|prov\.?)\s+(?<name>\S.*)$/iu.exec(text);
  if (before !== null) return { name: before.groups?.["name"] ?? "", kind: kindOf(before.groups?.["mark"] ?? "") };
  return { name: text, kind: null };
}

function kindOf(mark: string): Kind {
  return mark.toLowerCase().startsWith("g") ? "municipality" : "province";
}

/** "Bilt, De" and "Hertogenbosch, 's-". */
function turnedRound(name: string): string {
  const found = /^(?<name>[^,]+),\s*(?<article>de|den|het|'t|'s-?|’s-?|the)$/iu.exec(name);
  return found === null ? "" : `${found.groups?.["article"] ?? ""} ${found.groups?.["name"] ?? ""}`;
}

function lookUp(name: string, kind: Kind): ListRegion | null {
  const key = nameKey(name);
  const { official, alias, former } = nameIndex();
  const fits = ({ kind: own }: Region): boolean => kind === null || own === kind;
  const named = (official.get(key) ?? []).filter(fits);
  if (named.length > 0) return ofCandidates(named);
  const called = (alias.get(key) ?? []).filter(fits);
  const [ended] = kind === "province" ? [] : (former.get(key) ?? []);
  if (ended !== undefined) return { kind: "former", former: ended, short: called[0] ?? null };
  return called.length > 0 ? ofCandidates(called) : null;
}

function ofCandidates(candidates: readonly Region[]): ListRegion {
  const [only, second] = candidates;
  if (only !== undefined && second === undefined) return { kind: "region", region: only };
  const province = candidates.find(({ kind }) => kind === "province");
  const municipality = candidates.find(({ kind }) => kind === "municipality");
  if (province !== undefined && municipality !== undefined) return { kind: "shared", province, municipality };
  return { kind: "ambiguous", candidates };
}

function ofRegion(region: Region | undefined): ListRegion {
  return region === undefined ? UNKNOWN : { kind: "region", region };
}

/** Only when the municipality lies in the province that the letters name. */
function inProvince(found: ListRegion | null, province: RegionCode): ListRegion | null {
  if (found?.kind === "region") return found.region.provinceCode === province ? found : null;
  if (found?.kind === "ambiguous") {
    const own = found.candidates.filter(({ provinceCode }) => provinceCode === province);
    return own.length > 0 ? ofCandidates(own) : null;
  }
  if (found?.kind === "former") {
    const successors = presentSuccessors(found.former.code).map(({ provinceCode }) => provinceCode);
    const short = found.short?.provinceCode === province ? found.short : null;
    return successors.includes(province) || short !== null ? { ...found, short } : null;
  }
  return null;
}

/** A name of exactly as many signs as a system keeps, when only one region begins so. */
function cutOff(name: string): ListRegion | null {
  if (name.length !== CUT_LENGTH && name.length !== CUT_LENGTH - 1) return null;
  const key = nameKey(name);
  const fitting = [...nameIndex().official]
    .filter(([whole]) => whole.startsWith(key))
    .flatMap(([, regions]) => regions);
  const [only, second] = fitting;
  return only !== undefined && second === undefined ? { kind: "region", region: only, isCut: true } : null;
}
