/** What a line is about: its code and its name together. A code that is not known counts less than a name that is. */
import { type Cell, type SourceLine, textOf } from "../cells/cell";
import { codesOf, type ListRegion, type OtherCode, regionOfCodeText } from "../regions/listRegion";
import { type Memory, remembered } from "../regions/memory";
import { asProvince } from "./provinceColumn";
import type { SubjectColumns } from "./subjectColumns";

export interface LineSubject {
  readonly found: ListRegion;
  /** As the list has it. */
  readonly text: string;
  /** A code beside it that is not known, or that is another region's. */
  readonly code: { readonly text: string; readonly clash: "unknown" | "other" } | null;
}

export function lineSubject({ cells }: SourceLine, columns: SubjectColumns, memory: Memory): LineSubject {
  const name = columns.name === null ? "" : textOf(cells[columns.name] ?? null);
  const code = columns.code === null ? "" : codeText(cells[columns.code] ?? null, columns);
  const byName = name === "" ? null : named(name, cells, columns, memory);
  const byCode = code === "" ? null : codeRegion(code, byName, columns, memory);
  if (byName?.kind === "region" && byName.otherCode !== undefined) return withOwnCode(byName, byName.otherCode);
  if (byCode === null || code === name)
    return { found: byName ?? blank(cells, memory), text: name || labelOf(cells, memory), code: null };
  if (byName === null) return { found: byCode, text: code, code: null };
  return together(byName, byCode, name, code);
}

/** Whether a line names a region, a total, or a region of another kind. */
export function isAboutRegion(line: SourceLine, columns: SubjectColumns, memory: Memory): boolean {
  return lineSubject(line, columns, memory).found.kind !== "unknown";
}

function named(name: string, cells: readonly Cell[], columns: SubjectColumns, memory: Memory): ListRegion {
  const found = remembered(name, memory);
  return columns.isOfProvinces === true ? asProvince(found, name) : inItsProvince(found, cells, columns, memory);
}

/** A column of provinces tells which Bergen a line is about. */
function inItsProvince(
  found: ListRegion,
  cells: readonly Cell[],
  { province }: SubjectColumns,
  memory: Memory,
): ListRegion {
  if (found.kind !== "ambiguous" || province === null) return found;
  const within = codesOf(remembered(textOf(cells[province] ?? null), memory));
  const [only, second] = found.candidates.filter(({ provinceCode }) => within.some((code) => code === provinceCode));
  return only !== undefined && second === undefined ? { kind: "region", region: only } : found;
}

/** Of a code in the cell of the name itself. */
function withOwnCode(found: ListRegion, { name, code, isKnown }: OtherCode): LineSubject {
  return { found, text: name, code: { text: code, clash: isKnown ? "other" : "unknown" } };
}

function together(byName: ListRegion, byCode: ListRegion, name: string, code: string): LineSubject {
  const plain = { text: name, code: null };
  if (byName.kind === "total" || byName.kind === "other") return { ...plain, found: byName };
  if (byCode.kind === "unknown") return { ...plain, found: byName, code: { text: code, clash: "unknown" } };
  const named = codesOf(byName);
  if (codesOf(byCode).some((known) => named.includes(known))) return { ...plain, found: byCode };
  return { text: name, found: byName, code: { text: code, clash: "other" } };
}

function codeText(cell: Cell, { bareCodes }: SubjectColumns): string {
  return typeof cell === "number" && bareCodes === null ? "" : textOf(cell);
}

function codeRegion(
  code: string,
  byName: ListRegion | null,
  { bareCodes }: SubjectColumns,
  memory: Memory,
): ListRegion {
  if (!/^\d{1,4}$/u.test(code))
    return regionOfCodeText(code) ?? (byName === null ? remembered(code, memory) : { kind: "unknown" });
  const isProvince = bareCodes === "province" || (bareCodes === "any" && namesProvince(byName));
  return regionOfCodeText(isProvince ? `PV${code}` : `GM${code.padStart(4, "0")}`) ?? { kind: "unknown" };
}

function namesProvince(found: ListRegion | null): boolean {
  return found?.kind === "region" && found.region.kind === "province";
}

/** A total may be labelled in a column beside that of the regions. */
function blank(cells: readonly Cell[], memory: Memory): ListRegion {
  return labelOf(cells, memory) === "" ? { kind: "unknown" } : { kind: "total", region: null };
}

function isTotal(found: ListRegion): boolean {
  return found.kind === "total" || (found.kind === "region" && found.region.kind === "country");
}

function labelOf(cells: readonly Cell[], memory: Memory): string {
  const label = cells.find((cell) => typeof cell === "string" && isTotal(remembered(textOf(cell), memory)));
  return textOf(label ?? null);
}
