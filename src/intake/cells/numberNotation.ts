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

type Form = "pointThousands" | "commaThousands" | "pointDecimals" | "commaDecimals" | "plain";

const FORMS: readonly (readonly [Form, RegExp])[] = [
  // No thousand begins with a zero: "0.250" is a fraction
  ["pointThousands", /^[1-9]\d{0,2}(?:\.\d{3})+$/u],
  ["commaThousands", /^[1-9]\d{0,2}(?:,\d{3})+$/u],
  ["pointDecimals", /^(?:\d{1,3}(?:,\d{3})+|\d+)\.\d+$/u],
  ["commaDecimals", /^(?:\d{1,3}(?:\.\d{3})+|\d+),\d+$/u],
  // Of four digits or more: where these stand unmarked, a comma is no mark of thousands either
  ["plain", /^\d{4,}$/u],
];

export function numberNotation(cells: Iterable<Cell | undefined>): Notation {
  const first = new Map<Form, string>();
  for (const cell of cells) {
    if (typeof cell !== "string" || cell.length > LONGEST_NUMBER) continue;
    const text = bare(cell);
    const form = FORMS.find(([, pattern]) => pattern.test(text))?.[0];
    if (form !== undefined && !first.has(form)) first.set(form, text);
  }
  const thousands = first.get("pointThousands");
  const decimals = first.get("pointDecimals") ?? first.get("commaThousands");
  if (thousands !== undefined && decimals !== undefined) return { kind: "mixed", thousands, decimals };
  if (first.has("commaDecimals")) return { kind: "dutch" };
  const isEnglish = first.has("commaThousands") ? !first.has("plain") : first.has("pointDecimals");
  return { kind: isEnglish ? "english" : "dutch" };
}

function bare(cell: string): string {
  return textOf(cell)
    .replace(/^[+−–-]/u, "")
    .replace(/[*¹²³\s]+$/u, "");
}
