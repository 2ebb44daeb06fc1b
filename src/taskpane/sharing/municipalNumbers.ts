/**
 * The numbers of a map from cells that a planner selected: names of municipalities beside one column of numbers. A cell that can be read in
 * two ways, or in none, is named; nothing is passed over and nothing becomes zero.
 */
import "../../text/mapSentences";
import { codesOf, listRegion, type ListRegion } from "../../intake/regions/listRegion";
import { cellsAddress } from "../../plans/address";
import { isErrorValue } from "../../plans/errorValue";
import type { SelectedCells } from "../../plans/formula/selectedCells";
import type { MunicipalMap } from "../../plans/map/mapChoice";
import { MOST_DECIMALS } from "../../plans/map/mapClasses";
import { presentSuccessors } from "../../reference/presentSuccessors";
import type { Region } from "../../reference/region";
import { municipalitiesOf, regionOfCode } from "../../reference/regions";
import { fail, problem, type Problem, type Result, succeed } from "../../text/result";

const LARGEST = 1_000_000_000_000;
const LONGEST_SHOWN = 40;
const LONGEST_SUBJECT = 80;
/** More would be a list to read instead of a way on. */
const MOST_PROBLEMS = 5;
/** What two computed numbers that should be equal may differ, as a part of their size. */
const DUST = 1e-9;
/** Years, months, days and percentages, outside quoted text and colours. */
const NO_COUNT = /[ymdhs%]/iu;
const FORMAT_TEXT = /"[^"]*"|\[[^\]]*\]|\\./gu;

interface Line {
  readonly name: unknown;
  readonly number: unknown;
  readonly format: string;
  readonly nameCell: string;
  readonly numberCell: string;
}

interface Numbered {
  readonly region: Region;
  readonly cell: string;
  readonly value: number | null;
}

/**
 * @param selected The cells as they were selected.
 * @param day The day on the clock of the planner, "2026-11-30".
 * @returns Refused where the cells are not municipalities of one province, each once, beside numbers or blank cells.
 */
export function municipalNumbers(selected: SelectedCells, day: string): Result<MunicipalMap> {
  const all = linesOf(selected);
  if (all === null) return fail(problem("map.columns", { address: selected.address }));
  const header = headerOf(all);
  const read = all.slice(header === null ? 0 : 1).map(numberedOf);
  const faults = read.flatMap((line) => (line.ok ? [] : line.problems));
  if (faults.length > 0) return refusedFor(faults);
  const lines = read.flatMap((line) => (line.ok ? [line.value] : []));
  const doubles = doublesIn(lines);
  if (doubles.length > 0) return refusedFor(doubles);
  const provinces = [...new Set(lines.map(({ region }) => region.provinceCode ?? ""))];
  const [province = "", second] = provinces;
  const named = (code: string): string => regionOfCode(code)?.name ?? code;
  if (second !== undefined) return fail(problem("map.provinces", { provinces: provinces.map(named).join(", ") }));
  const numbers = lines.flatMap(({ value }) => (value === null ? [] : [value]));
  if (numbers.length === 0) return fail(problem("map.noNumbers", { address: selected.address }));
  const byCode = new Map(lines.map(({ region, value }) => [region.code, value]));
  return succeed({
    areas: "municipalities",
    day,
    province: named(province),
    subject: (header ?? "").slice(0, LONGEST_SUBJECT),
    source: selected.address,
    isRounded: numbers.some((value) => Math.abs(rounded(value) - value) > DUST * Math.max(1, Math.abs(value))),
    rows: municipalitiesOf(province).map(({ code, name }) => {
      const value = byCode.get(code) ?? null;
      return { name, value: value === null ? null : rounded(value) };
    }),
  });
}

/** The sentences about a selection speak of weights; here it is a map. */
export function noMunicipalities(problems: readonly Problem[]): Result<never> {
  const isOther = problems.every(({ code }) => !code.startsWith("workbook.selection"));
  const [first, ...others] = isOther ? problems : [];
  return first === undefined ? fail(problem("map.select")) : fail(first, ...others);
}

/** The rows that hold something, in the two columns that do; null where other columns do as well. */
function linesOf({ row, column, columns, values, formats }: SelectedCells): readonly Line[] | null {
  const used = Array.from({ length: columns }, (_none, place) => place).filter((place) =>
    values.some((line) => !isBlank(line[place])),
  );
  const [one, other, third] = used;
  if (one === undefined || other === undefined || third !== undefined) return null;
  const named = (place: number): number => values.filter((line) => isNamed(line[place])).length;
  const [first, second] = [named(one), named(other)];
  // Names in both, or in neither: nobody can tell which are the numbers.
  if ((first === 0) === (second === 0)) return null;
  const [name, number] = first > 0 ? [one, other] : [other, one];
  const cell = (line: number, place: number): string =>
    cellsAddress({ row: row + line, column: column + place, rows: 1, columns: 1 });
  return values.flatMap((line, index) =>
    isBlank(line[name]) && isBlank(line[number])
      ? []
      : [
          {
            name: line[name],
            number: line[number],
            format: formats[index]?.[number] ?? "",
            nameCell: cell(index, name),
            numberCell: cell(index, number),
          },
        ],
  );
}

/** What stands above the numbers in the first line, when that is no line of a municipality; null without a header. */
function headerOf([first]: readonly Line[]): string | null {
  if (first === undefined || typeof first.number !== "string" || isErrorValue(first.number)) return null;
  const isLine = isNamed(first.name) || (typeof first.name === "string" && listRegion(first.name).kind === "total");
  return isLine ? null : first.number.trim();
}

function numberedOf({ name, number, format, nameCell, numberCell }: Line): Result<Numbered> {
  if (isBlank(name)) return fail(problem("map.noName", { cell: numberCell }));
  const written = String(name).trim();
  const found = typeof name === "string" ? listRegion(written) : null;
  const region = municipalityIn(found);
  if (region === null) return fail(whyNone(found, shortened(written), nameCell));
  if (isBlank(number)) return succeed({ region, cell: nameCell, value: null });
  if (typeof number !== "number" || !Number.isFinite(number)) {
    return fail(problem("map.notNumber", { cell: numberCell, shown: shortened(String(number)) }));
  }
  if (NO_COUNT.test(format.replace(FORMAT_TEXT, "").replace("General", ""))) {
    return fail(problem("map.noCount", { cell: numberCell }));
  }
  if (Math.abs(number) > LARGEST) return fail(problem("map.tooLarge", { cell: numberCell }));
  return succeed({ region, cell: nameCell, value: number });
}

/** Beside numbers of municipalities "Utrecht" is the municipality. */
function municipalityIn(found: ListRegion | null): Region | null {
  if (found?.kind === "shared") return found.municipality;
  if (found?.kind !== "region" || found.isCut === true || found.otherCode !== undefined) return null;
  return found.region.kind === "municipality" ? found.region : null;
}

function whyNone(found: ListRegion | null, name: string, cell: string): Problem {
  switch (found?.kind) {
    case "total":
      return problem("map.total", { name, cell });
    case "former": {
      const successors = presentSuccessors(found.former.code).map((region) => region.name);
      return successors.length === 0
        ? problem("map.unknown", { name, cell })
        : problem("map.former", { name, cell, successors: successors.join(", ") });
    }
    case "ambiguous":
      return problem("map.ambiguous", {
        name,
        cell,
        candidates: found.candidates.map((region) => `${region.name} (${region.code})`).join(" of "),
      });
    default:
      return problem("map.unknown", { name, cell });
  }
}

function doublesIn(lines: readonly Numbered[]): readonly Problem[] {
  return lines.flatMap(({ region, cell }, index) => {
    const first = lines.find((earlier) => earlier.region.code === region.code);
    if (first === undefined || first === lines[index]) return [];
    return [problem("map.double", { name: region.name, first: first.cell, second: cell })];
  });
}

function refusedFor(faults: readonly Problem[]): Result<never> {
  const [first, ...others] = faults.slice(0, MOST_PROBLEMS);
  const more = faults.length - MOST_PROBLEMS;
  if (first === undefined) throw new Error("There is nothing wrong.");
  return fail(first, ...others, ...(more > 0 ? [problem("map.more", { count: more })] : []));
}

/** Whether a cell names a municipality, of today or of before. */
function isNamed(cell: unknown): boolean {
  if (typeof cell !== "string" || isBlank(cell)) return false;
  const found = listRegion(cell.trim());
  return found.kind !== "total" && codesOf(found).some((code) => code.startsWith("GM"));
}

function isBlank(cell: unknown): boolean {
  return cell === undefined || cell === null || (typeof cell === "string" && cell.trim() === "");
}

function rounded(value: number): number {
  const scale = 10 ** MOST_DECIMALS;
  return Math.round(value * scale) / scale;
}

function shortened(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
