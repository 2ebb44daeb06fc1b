/**
 * Which columns of a list hold the region and the count, found by the words of the header row. Two columns that may both
 * be meant are a problem that names them: the planner chooses, we never guess.
 */
import { entryOf } from "../text/catalogue";
import { fail, problem, type Problem, type Result, succeed, then } from "../text/result";
import { fillIn } from "../text/sentence";
import { type CountColumn, countHeader } from "./countHeader";
import { columnsWithoutHeader } from "./columnsWithoutHeader";
import { type ListLine, shownText, textOf } from "./listLine";
import type { ListColumns } from "./listShape";
import { AREA_LEVEL, MUNICIPAL_CODE_LEVEL, PROVINCE_LEVEL, regionHeader } from "./regionHeader";

interface Header {
  readonly text: string;
  readonly column: number;
}

/** A title and an explanation may stand above the header row. */
const LINES_BEFORE_HEADER = 20;

export function findColumns(lines: readonly ListLine[], wanted: CountColumn): Result<ListColumns> {
  for (const [index, line] of lines.slice(0, LINES_BEFORE_HEADER).entries()) {
    const headers = line.cells.map((cell, column) => ({ text: textOf(cell), column }));
    const regions = headers.filter(({ text }) => regionHeader(text) !== null);
    const counts = headers.filter(({ text }) => countHeader(text, wanted) !== "none");
    if (regions.length === 0 || counts.length === 0) continue;
    return then(countColumn(counts, wanted), (count) =>
      then(regionColumns(regions), (region) =>
        succeed({ ...region, count: count.column, countHeader: shownText(count.text), skipped: index + 1 }),
      ),
    );
  }
  const bare = columnsWithoutHeader(lines);
  return bare === null ? fail(problem("intake.headerMissing", { wanted: wantedName(wanted) })) : succeed(bare);
}

/** The one exact header, or else the only candidate. */
function countColumn(candidates: readonly Header[], wanted: CountColumn): Result<Header> {
  const exact = candidates.filter(({ text }) => countHeader(text, wanted) === "exact");
  const sound = candidates.filter(({ text }) => ["exact", "loose"].includes(countHeader(text, wanted)));
  const [only, second] = exact.length === 1 ? exact : sound.length > 0 ? sound : candidates;
  if (only === undefined || second !== undefined) {
    const named = sound.length > 0 ? sound : candidates;
    return fail(problem("intake.countColumnTwice", { columns: namesOf(named), wanted: wantedName(wanted) }));
  }
  const column = shownText(only.text);
  switch (countHeader(only.text, wanted)) {
    case "oneSided":
      return fail(problem("intake.balanceOneSided", { column }));
    case "settled":
      return fail(problem("intake.quotaSettled", { column }));
    default:
      return succeed(only);
  }
}

type RegionColumns = Omit<ListColumns, "count" | "countHeader" | "skipped">;

function regionColumns(headers: readonly Header[]): Result<RegionColumns> {
  const codes = surest(headers, "code");
  const names = surest(headers, "name");
  const problems = [codes, names].flatMap(({ headers: best }) => regionTwice(best));
  if (problems.length > 0) return fail(...problems);
  const isProvincial = Math.min(codes.level, names.level) >= PROVINCE_LEVEL;
  const [code, name] = [codes, names].map(({ level, headers: [first] }) =>
    level < PROVINCE_LEVEL || isProvincial ? first : undefined,
  );
  return succeed({
    code: code?.column ?? null,
    name: name?.column ?? null,
    hasMunicipalNumbers: codes.level <= MUNICIPAL_CODE_LEVEL,
    isCodeSure: codes.level !== AREA_LEVEL,
    region: [code, name].flatMap((header) => (header === undefined ? [] : [shownText(header.text)])).join(", "),
  });
}

/** The headers of the surest level that occurs; none has a level beyond all others. */
function surest(headers: readonly Header[], holds: "code" | "name"): { level: number; headers: readonly Header[] } {
  const levelOf = ({ text }: Header): number => {
    const found = regionHeader(text);
    return found?.holds === holds ? found.level : Infinity;
  };
  const level = Math.min(...headers.map(levelOf));
  return { level, headers: level === Infinity ? [] : headers.filter((header) => levelOf(header) === level) };
}

function regionTwice(headers: readonly Header[]): readonly Problem[] {
  return headers.length < 2 ? [] : [problem("intake.regionColumnTwice", { columns: namesOf(headers) })];
}

/** "'Aantal' (kolom 2) en 'Aantal' (kolom 4)". */
function namesOf(headers: readonly Header[]): string {
  const parts = headers.map(({ text, column }) =>
    fillIn(entryOf("intake.columnName"), { header: shownText(text), column: column + 1 }),
  );
  const last = parts.pop() ?? "";
  return parts.length === 0 ? last : `${parts.join(", ")} ${fillIn(entryOf("reference.wordAnd"), {})} ${last}`;
}

function wantedName(wanted: CountColumn): string {
  return fillIn(entryOf(`intake.${wanted}Header`), {});
}
