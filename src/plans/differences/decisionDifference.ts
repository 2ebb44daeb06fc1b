import texts from "../../text/nl/differences.json";
import type { CapacityDecision } from "../../reference/capacityDecision";
import { findKey } from "../../reference/keys";
import { regionOfCode } from "../../reference/regions";
import { type FigureDifference, knownFigures } from "./figureDifference";

/** Something that a decision says in words, in both decisions. */
export interface WordDifference {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

export interface DecisionDifference {
  /** What is said in words and differs: the date, the status, the key. */
  readonly words: readonly WordDifference[];
  /** Places: the totals, then what the decisions themselves ask of provinces and municipalities. */
  readonly places: readonly FigureDifference[];
}

/**
 * What one decision says otherwise than another. Only figures that the decisions name: what a key makes of a total is no part of them.
 *
 * @returns Places in the order of the first decision, then those that only the second names. Cost: one pass over both.
 */
export function decisionDifference(before: CapacityDecision, after: CapacityDecision): DecisionDifference {
  const words = [
    ["referenceDate", before.referenceDate, after.referenceDate],
    ["status", before.status, after.status],
    ["precision", before.precision, after.precision],
    ["adviceKey", keyTitle(before.adviceKey), keyTitle(after.adviceKey)],
  ] as const;
  const [first, second] = [rowsOf(before), rowsOf(after)];
  return {
    words: words.flatMap(([name, one, other]) =>
      one === other ? [] : [{ name: texts[name], before: one ?? texts.unknown, after: other ?? texts.unknown }],
    ),
    places: knownFigures([
      { name: texts.total, before: before.total, after: after.total },
      { name: texts.minors, before: before.unaccompaniedMinors, after: after.unaccompaniedMinors },
      ...[...new Set([...first.keys(), ...second.keys()])].map((code) => ({
        name: regionOfCode(code)?.name ?? code,
        before: first.get(code) ?? null,
        after: second.get(code) ?? null,
      })),
    ]),
  };
}

/** A key of the workbook's own has no title here. */
function keyTitle(id: string | null): string | null {
  const found = id === null ? null : findKey(id, new Map());
  return found?.ok === true ? found.value.title : id;
}

function rowsOf({ rows = [] }: CapacityDecision): ReadonlyMap<string, number | null> {
  return new Map(rows.map(({ region, total }) => [region, total]));
}
