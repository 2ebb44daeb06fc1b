/**
 * How a column writes its numbers. A point or a comma before three digits means a thousand to one reader and a fraction to
 * another; only the column as a whole can tell, and where it contradicts itself nobody can.
 */
import type { Cell } from "./cell";
import { textOf } from "./cell";

export type Notation =
  | { readonly kind: "dutch" | "english" }
  | { readonly kind: "mixed"; readonly thousands: string; readonly decimals: string };

const LONGEST_NUMBER = 32;

export function numberNotation(cells: Iterable<Cell | undefined>): Notation {
  let point: string | null = null;
  let comma: string | null = null;
  let dutch = false;
  let english: string | null = null;
  let isCommaSure = true;
  for (const cell of cells) {
    if (typeof cell !== "string" || cell.length > LONGEST_NUMBER || !/[.,]/u.test(cell)) continue;
    const text = bare(cell);
    if (/^\d{1,3}(?:\.\d{3})+$/u.test(text)) point ??= text;
    else if (/^\d{1,3}(?:,\d{3})+$/u.test(text)) comma ??= text;
    else if (/^\d{1,3}(?:,\d{3})+\.\d+$|^\d+\.\d+$/u.test(text)) english ??= text;
    else if (/^(?:\d+|\d{1,3}(?:\.\d{3})+),\d+$/u.test(text)) dutch = true;
    if (/^\d{4,}$/u.test(text)) isCommaSure = false;
  }
  if (point !== null && english !== null) return { kind: "mixed", thousands: point, decimals: english };
  if (point !== null && comma !== null) return { kind: "mixed", thousands: point, decimals: comma };
  if (comma !== null && !dutch && isCommaSure) return { kind: "english" };
  return { kind: english !== null && !dutch && comma === null ? "english" : "dutch" };
}

function bare(cell: string): string {
  return textOf(cell)
    .replace(/^[+−–-]/u, "")
    .replace(/[*¹²³\s]+$/u, "");
}
