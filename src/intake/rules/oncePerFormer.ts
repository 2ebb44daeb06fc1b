/** A municipality that ended stands once in a list, as any other does. */
import type { Problem } from "../../text/result";
import type { Message } from "../reading";
import { doubles } from "./doubles";
import type { FormerLine } from "./formerParts";

export function oncePerFormer(lines: readonly FormerLine[]): {
  readonly rows: readonly FormerLine[];
  readonly notes: readonly Message[];
  readonly problems: readonly Problem[];
  readonly clashes: readonly (readonly number[])[];
} {
  const plain = lines.map(({ former, count, line }) => ({
    region: former.code,
    name: former.name,
    count,
    lines: [line],
    category: null,
  }));
  const { rows, ...said } = doubles(plain);
  const kept = new Set(rows.map(({ lines: [first] }) => first));
  return { rows: lines.filter(({ line }) => kept.has(line)), ...said };
}
