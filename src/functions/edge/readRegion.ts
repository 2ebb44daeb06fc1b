import type { Region } from "../../reference/region";
import { resolveRegion } from "../../reference/resolveRegion";
import { fail, problem, type Result } from "../../text/result";

/** The region that a cell names, by code or by name. */
export function readRegion(cell: unknown): Result<Region> {
  if (cell === null || cell === undefined || cell === 0) return resolveRegion("");
  return typeof cell === "string" ? resolveRegion(cell) : fail(problem("functions.textForRegion"));
}
