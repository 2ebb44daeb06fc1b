/** What a line is about: its code and its name together. A code that is not known counts less than a name that is. */
import { type Cell, type SourceLine, textOf } from "../cells/cell";
import { listRegion, type ListRegion, regionOfCodeText } from "../regions/listRegion";
import type { SubjectColumns } from "./subjectColumns";

export interface LineSubject {
  readonly found: ListRegion;
  /** As the list has it. */
  readonly text: string;
  /** A code beside it that is not known, or that is another region's. */
  readonly code: { readonly text: string; readonly clash: "unknown" | "other" } | null;
}

/** Names repeat in every year of a list; each is looked up once. */
export type Memory = Map<string, ListRegion>;

export function lineSubject({ cells }: SourceLine, columns: SubjectColumns, memory: Memory): LineSubject {
  const name = columns.name === null ? "" : textOf(cells[columns.name] ?? null);
  const code = columns.code === null ? "" : codeText(cells[columns.code] ?? null, columns);
  const byName = name === "" ? null : remembered(name, memory);
  const byCode = code === "" ? null : codeRegion(code, byName, columns, memory);
  if (byCode === null || code === name)
    return { found: byName ?? blank(cells), text: name || labelOf(cells), code: null };
  if (byName === null) return { found: byCode, text: code, code: null };
  return together(byName, byCode, name, code);
}

function together(byName: ListRegion, byCode: ListRegion, name: string, code: string): LineSubject {
  const plain = { text: name, code: null };
  if (byName.kind === "total" || byName.kind === "other") return { ...plain, found: byName };
  if (byCode.kind === "unknown") return { ...plain, found: byName, code: { text: code, clash: "unknown" } };
  if (byName.kind === "unknown") return { text: name, found: byName, code: { text: code, clash: "other" } };
  const named = codesOf(byName);
  if (codesOf(byCode).some((known) => named.includes(known))) return { ...plain, found: byCode };
  return { text: name, found: byName, code: { text: code, clash: "other" } };
}

function codesOf(found: ListRegion): readonly string[] {
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

function remembered(text: string, memory: Memory): ListRegion {
  const known = memory.get(text);
  if (known !== undefined) return known;
  const found = listRegion(text);
  memory.set(text, found);
  return found;
}

/** A total may be labelled in a column beside that of the regions. */
function blank(cells: readonly Cell[]): ListRegion {
  return labelOf(cells) === "" ? { kind: "unknown" } : { kind: "total", region: null };
}

function labelOf(cells: readonly Cell[]): string {
  const label = cells.find((cell) => typeof cell === "string" && listRegion(textOf(cell)).kind === "total");
  return textOf(label ?? null);
}
