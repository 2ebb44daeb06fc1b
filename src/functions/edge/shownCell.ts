import { dutchNumber } from "../../text/dutchNumber";

const LONGEST_TEXT = 40;

/** A cell as a planner sees it, short enough for a sentence. */
export function shownCell(cell: unknown): string {
  if (typeof cell === "boolean") return cell ? "WAAR" : "ONWAAR";
  if (typeof cell === "number") return Number.isFinite(cell) ? dutchNumber(cell) : "?";
  if (typeof cell !== "string") return "?";
  return cell.length > LONGEST_TEXT ? `${cell.slice(0, LONGEST_TEXT)}…` : cell;
}
