/**
 * A list without a header row is read only when there is no doubt: two filled columns, one with a known region on the
 * first line and text on every other, one with a number on every line.
 */
import { resolveRegion } from "../reference/resolveRegion";
import type { ListColumns } from "./listShape";
import { type ListLine, textOf } from "./listLine";

export function columnsWithoutHeader(lines: readonly ListLine[]): ListColumns | null {
  const width = lines.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  const texts = (column: number): readonly string[] => lines.map(({ cells }) => textOf(cells[column]));
  const filled = Array.from({ length: width }, (_none, column) => column).filter((column) =>
    texts(column).some((text) => text !== ""),
  );
  const counts = filled.filter((column) => texts(column).every(isNumeric));
  const regions = filled.filter((column) => texts(column).every((text) => text !== "" && !isNumeric(text)));
  const [count] = counts;
  const [region] = regions;
  if (filled.length !== 2 || count === undefined || region === undefined) return null;
  if (!isKnown(texts(region)[0] ?? "")) return null;
  return {
    code: null,
    name: region,
    count,
    hasMunicipalNumbers: false,
    isCodeSure: false,
    region: String(region + 1),
    countHeader: String(count + 1),
    skipped: 0,
  };
}

function isNumeric(text: string): boolean {
  return /^[+−-]? ?\d[\d., ]*$/u.test(text);
}

/** Also a name that may mean two regions, and a municipality that was merged. */
function isKnown(text: string): boolean {
  const region = resolveRegion(text);
  return region.ok || !region.problems.some(({ code }) => /unknown/iu.test(code));
}
