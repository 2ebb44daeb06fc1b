/**
 * What a line of a list is about, as far as the line itself can tell. A name that a province and a municipality share
 * ("Utrecht") is told apart later, by the kind of list it stands in.
 */
import { resolveRegion } from "../reference/resolveRegion";
import { headerWords } from "./headerWords";
import type { ListColumns } from "./listShape";
import { type ListLine, textOf } from "./listLine";

export type LineKind = "municipality" | "province" | "shared" | "total" | "unknown" | "none";

export interface LineRegion {
  readonly kind: LineKind;
  /** Empty where the list has none. */
  readonly code: string;
  readonly name: string;
}

const TOTAL_WORDS = ["totaal", "totalen", "eindtotaal", "subtotaal", "total", "landelijk"];
const CODE = /^(?:NL(?:01)?|PV\d{2}|GM\d{4})$/iu;

export function lineRegion({ cells }: ListLine, columns: ListColumns): LineRegion {
  const region = codeAndName(cells, columns);
  if (region.code !== "" || region.name !== "") return { ...region, kind: kindOf(region) };
  // A total may be labelled in a column beside that of the regions.
  const label = cells.map(textOf).find(isTotal);
  return label === undefined ? { ...region, kind: "none" } : { code: "", name: label, kind: "total" };
}

type CodeAndName = Pick<LineRegion, "code" | "name">;

/** A code is known by its form, also in a column of names; and what stands for a code without being one is a name. */
function codeAndName(cells: readonly unknown[], columns: ListColumns): CodeAndName {
  const first = columns.code === null ? "" : textOf(cells[columns.code]);
  const name = columns.name === null ? "" : textOf(cells[columns.name]);
  if (columns.hasMunicipalNumbers && /^\d{1,4}$/u.test(first)) return { code: `GM${first.padStart(4, "0")}`, name };
  if (CODE.test(first)) return { code: first.toUpperCase(), name };
  if (CODE.test(name)) return { code: name.toUpperCase(), name: first };
  return name === "" ? { code: "", name: first } : { code: columns.isCodeSure ? first : "", name };
}

function kindOf({ code, name }: CodeAndName): LineKind {
  if (isTotal(name) || isTotal(code)) return "total";
  return kindOfText(code === "" ? name : code);
}

function kindOfText(text: string): LineKind {
  const region = resolveRegion(text);
  if (region.ok) return region.value.kind === "country" ? "total" : region.value.kind;
  const codes = region.problems.map(({ code }) => code);
  if (codes.includes("reference.provinceOrMunicipality")) return "shared";
  const isUnknown = codes.includes("reference.unknownRegion") || codes.includes("reference.unknownCode");
  return isUnknown ? "unknown" : "municipality";
}

function isTotal(text: string): boolean {
  return headerWords(text).some((word) => TOTAL_WORDS.includes(word));
}
