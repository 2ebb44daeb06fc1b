import type { Region } from "../../reference/region";
import { resolveRegion } from "../../reference/resolveRegion";
import { fail, problem, type Result } from "../../text/result";

/** More texts than a workbook has names of regions; then it begins anew, so that texts that nobody knows do not pile up. */
const MOST_REMEMBERED = 2000;

const remembered = new Map<string, Result<Region>>();

/**
 * The region that a cell names, by code or by name.
 *
 * Cost: a text that was read before takes one look-up.
 */
export function readRegion(cell: unknown): Result<Region> {
  if (cell === null || cell === undefined || cell === 0) return resolveRegion("");
  if (typeof cell !== "string") return fail(problem("functions.textForRegion"));
  const known = remembered.get(cell);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const region = resolveRegion(cell);
  remembered.set(cell, region);
  return region;
}
