/**
 * Which columns name the regions, judged by what stands in them: a header may say anything, but "Zwolle" is Zwolle. A column of
 * bare numbers is one of codes only where its header says so.
 */
import { type Cell, type SourceLine, textOf } from "../cells/cell";
import { columnRole } from "../headers/columnRole";
import type { ListRegion } from "../regions/listRegion";
import { type Memory, remembered } from "../regions/memory";
import { asProvince, hasProvinceHeader } from "./provinceColumn";

export interface SubjectColumns {
  readonly code: number | null;
  readonly name: number | null;
  /** What bare numbers in the code column stand for. */
  readonly bareCodes: "municipality" | "province" | "any" | null;
  /** A column that says in which province a municipality lies. */
  readonly province: number | null;
  /** The header of the names says that they are provinces. */
  readonly isOfProvinces?: true;
}

interface ColumnLook {
  readonly column: number;
  readonly codes: number;
  readonly municipalities: number;
  readonly provinces: number;
  readonly provincialCodes: number;
  readonly texts: number;
  readonly numbers: number;
}

const LINES_LOOKED_AT = 400;
const LINES_OF_HEADER = 12;

export type SubjectChoice =
  | { readonly kind: "found"; readonly columns: SubjectColumns }
  | { readonly kind: "none" }
  | { readonly kind: "twice"; readonly columns: readonly number[] };

export function subjectColumns(lines: readonly SourceLine[], memory: Memory): SubjectChoice {
  const sample = sampleOf(lines);
  const width = sample.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  const looks = Array.from({ length: width }, (_none, column) => lookAt(sample, column, memory)).filter(isOfRegions);
  const names = looks.filter((look) => !isOfCodes(look));
  const municipal = names.filter(({ municipalities, provinces }) => municipalities >= provinces);
  const chosen = chosenName(municipal.length > 0 ? municipal : names, lines);
  if (chosen.length > 1) return { kind: "twice", columns: chosen };
  const [name = null] = chosen;
  const of = name === null || municipal.length > 0 ? "municipality" : "province";
  const code = codeColumn(looks.filter(isOfCodes), bareCodeColumns(lines, width), name, of);
  if (name === null && code === null) return { kind: "none" };
  const columns = together(name, code, of === "municipality" ? names : []);
  const towns = townColumns(columns, lines);
  if (towns.length > 0) return { kind: "twice", columns: towns };
  return { kind: "found", columns: of === "province" ? withHeader(columns, lines) : columns };
}

function together(name: number | null, code: CodeColumn | null, names: readonly ColumnLook[]): SubjectColumns {
  const province = names.find(({ column }) => column !== name)?.column ?? null;
  return { code: code?.column ?? null, name, bareCodes: code?.of ?? null, province };
}

function withHeader(columns: SubjectColumns, lines: readonly SourceLine[]): SubjectColumns {
  const { name } = columns;
  return name !== null && hasProvinceHeader(lines, name) ? { ...columns, isOfProvinces: true } : columns;
}

/** "Assen" below "Hoofdstad" beside "Drenthe" below "Provincie", each once: the figures are as likely those of the provinces. Both columns, or none. */
function townColumns({ name, province }: SubjectColumns, lines: readonly SourceLine[]): readonly number[] {
  if (name === null || province === null || !hasProvinceHeader(lines, province)) return [];
  const heads = lines.slice(0, LINES_OF_HEADER).map(({ cells }) => columnRole(textOf(cells[name] ?? null)));
  if (heads.includes("municipality") || heads.includes("area")) return [];
  const provinces = lines.map(({ cells }) => textOf(cells[province] ?? null)).filter((text) => text !== "");
  return new Set(provinces).size === provinces.length ? [province, name] : [];
}

interface CodeColumn {
  readonly column: number;
  readonly of: BareCodes["of"] | null;
}

/** Written codes first; a column of provincial codes is none of municipalities, and bare numbers need a header that fits. */
function codeColumn(
  written: readonly ColumnLook[],
  bare: readonly BareCodes[],
  name: number | null,
  of: "municipality" | "province",
): CodeColumn | null {
  const fits = ({ provincialCodes, codes }: ColumnLook): boolean =>
    of === "municipality" ? provincialCodes < codes : true;
  const found = written.find(fits) ?? (name === null ? written[0] : undefined);
  if (found !== undefined) return { column: found.column, of: null };
  const numbered = bare.find((candidate) => candidate.of === "any" || candidate.of === of);
  return numbered ?? (name === null ? (bare[0] ?? null) : null);
}

function isOfCodes({ codes, municipalities, provinces }: ColumnLook): boolean {
  return codes >= municipalities + provinces;
}

function lookAt(lines: readonly SourceLine[], column: number, memory: Memory): ColumnLook {
  const isProvince = hasProvinceHeader(lines, column);
  const look = { column, codes: 0, municipalities: 0, provinces: 0, provincialCodes: 0, texts: 0, numbers: 0 };
  for (const { cells } of lines) {
    const cell: Cell | undefined = cells[column];
    const text = textOf(cell ?? null);
    if (typeof cell !== "string" || /^[\d.,\s*-]*$/u.test(text)) {
      if (/\d/u.test(text)) look.numbers += 1;
      continue;
    }
    look.texts += 1;
    if (/^(?:GM?\d{4}|PV\d{2}|NL\d{0,2})$/iu.test(text)) {
      look.codes += 1;
      if (/^PV/iu.test(text)) look.provincialCodes += 1;
      continue;
    }
    const { municipalities, provinces, texts } = countOf(
      isProvince ? asProvince(remembered(text, memory), text) : remembered(text, memory),
    );
    look.municipalities += municipalities;
    look.provinces += provinces;
    look.texts += texts;
  }
  return look;
}

/** What a name counts for; totals and regions of another kind say nothing about the column. */
function countOf(found: ListRegion): Pick<ColumnLook, "municipalities" | "provinces" | "texts"> {
  const none = { municipalities: 0, provinces: 0, texts: 0 };
  switch (found.kind) {
    case "region":
      return found.region.kind === "municipality" ? { ...none, municipalities: 1 } : { ...none, provinces: 1 };
    case "shared":
      return { ...none, municipalities: 0.5, provinces: 1 };
    case "former":
    case "ambiguous":
      return { ...none, municipalities: 1 };
    case "total":
    case "other":
      return { ...none, texts: -1 };
    case "unknown":
      return none;
  }
}

/** At least half of what stands there, headers and titles aside. A figure below a header that is also a place ("Waarde") names none. */
function isOfRegions({ codes, municipalities, provinces, texts, numbers }: ColumnLook): boolean {
  const hits = codes + municipalities + provinces;
  return hits >= numbers && 2 * hits >= Math.max(1, texts - LINES_OF_HEADER / 3);
}

/** Of columns that hold the same, one; else the one whose header speaks of municipalities or provinces. */
function chosenName(looks: readonly ColumnLook[], lines: readonly SourceLine[]): readonly number[] {
  const columns = looks.map(({ column }) => column);
  if (columns.length < 2) return columns;
  const [first = 0, ...others] = columns;
  const same = others.every((column) =>
    lines.every(({ cells }) => textOf(cells[column] ?? null) === textOf(cells[first] ?? null)),
  );
  if (same) return [first];
  const byRole = (role: string): readonly number[] =>
    columns.filter((column) =>
      lines.slice(0, LINES_OF_HEADER).some(({ cells }) => columnRole(textOf(cells[column] ?? null)) === role),
    );
  for (const role of ["municipality", "province", "area"]) {
    const found = byRole(role);
    if (found.length > 0) return found;
  }
  return columns;
}

interface BareCodes {
  readonly column: number;
  readonly of: "municipality" | "province" | "any";
}

function bareCodeColumns(lines: readonly SourceLine[], width: number): readonly BareCodes[] {
  return Array.from({ length: width }, (_none, column) => column).flatMap((column): readonly BareCodes[] => {
    const roles = lines.slice(0, LINES_OF_HEADER).map(({ cells }) => columnRole(textOf(cells[column] ?? null)));
    if (roles.includes("municipalityCode")) return [{ column, of: "municipality" }];
    if (roles.includes("provinceCode")) return [{ column, of: "province" }];
    return roles.includes("code") ? [{ column, of: "any" }] : [];
  });
}

/** From the beginning, and some of all others: a list may begin with one region of another kind. */
function sampleOf(lines: readonly SourceLine[]): readonly SourceLine[] {
  if (lines.length <= LINES_LOOKED_AT) return lines;
  const step = Math.floor(lines.length / (LINES_LOOKED_AT / 2));
  return lines.filter((_line, index) => index < LINES_LOOKED_AT / 2 || index % step === 0);
}

export function isSubject(column: number, { code, name, province }: SubjectColumns): boolean {
  return column === code || column === name || column === province;
}
