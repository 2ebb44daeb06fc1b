import { failure } from "../failure";
import type { SectionWork } from "../section";
import { readInput } from "../source/readInto";
import type { SourcePlace } from "../source/sourceForm";

/** Asks CBS for the inhabitants on 1 January, only after a click; the answer goes the way of every source. */
export function readStatline(place: SourcePlace, year: number): SectionWork {
  return async (store, workbook, memory) => {
    const { statlineInhabitants } = await import(
      /* webpackChunkName: "reading" */ "../../intake/cbs/statlineInhabitants"
    );
    const answer = await statlineInhabitants(year);
    return answer.ok ? readInput(place, answer.value)(store, workbook, memory) : failure(answer.problems);
  };
}
