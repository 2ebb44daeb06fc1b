import type { ReadingAnswers } from "../reading";
import type { ColumnHeader } from "../table/blockHeaders";
import { folded, namesOf } from "./chooseColumn";
import { THOUSANDS } from "./titleDoubt";

/** What the figures of a column are multiplied with: what its header says, else what a planner answered about it. */
export function answeredFactor(
  header: ColumnHeader,
  factor: number,
  { values = new Map() }: Pick<ReadingAnswers, "values">,
): number {
  const isChosen = [...values].some(
    ([name, value]) => namesOf(header).some((own) => folded(own) === folded(name)) && folded(value) === THOUSANDS,
  );
  return isChosen && factor === 1 ? 1000 : factor;
}
