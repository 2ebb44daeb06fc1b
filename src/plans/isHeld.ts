import { type CellContent, heldBy } from "./cellContent";

/** True when a cell holds this already. A formula counts as held by any formula: Excel rewrites their text. */
export function isHeld(content: CellContent, cell: unknown): boolean {
  if (content.kind === "blank") return true;
  if (content.kind === "formula") return typeof cell === "string" && cell.startsWith("=");
  return cell === heldBy(content);
}
