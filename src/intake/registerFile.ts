/** A register of capacity decisions as a file: strict, so that a wrong or hostile file never becomes a decision. */
import type { CapacityDecision } from "../reference/capacityDecision";
import { readRegister } from "../reference/decisions";
import { type Result, succeed, then } from "../text/result";
import { parseDecisionFile } from "./decision/parseDecisionFile";

/**
 * Reads a register file, or a file with one decision.
 *
 * @param content The parsed JSON of the file.
 * @returns Its decisions, newest first; or the first places where the file is wrong, an id that occurs twice, an amv
 *   part above its total, or a control figure that the rows do not meet.
 */
export function readRegisterFile(content: unknown): Result<readonly CapacityDecision[]> {
  return then(parseDecisionFile(content), (decisions) => succeed(readRegister(decisions)));
}
