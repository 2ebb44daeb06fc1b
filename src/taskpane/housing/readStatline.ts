import type { SourceInput } from "../../intake/source/sourceTables";
import { Stopped } from "../../intake/source/steps";
import type { Result } from "../../text/result";
import { failure } from "../failure";
import type { SectionWork } from "../section";
import { readInput } from "../source/readInto";
import type { SourcePlace } from "../source/sourceForm";
import { toldWhenStopped, withProgress } from "../source/stoppable";

/**
 * Asks CBS for the inhabitants on 1 January, only after a click; the answer goes the way of every source. Can be stopped while CBS keeps
 * the planner waiting.
 */
export function readStatline(place: SourcePlace, year: number): SectionWork {
  return (store, workbook, memory) =>
    toldWhenStopped(async () => {
      const answer = await withProgress(store, ({ signal }) => ask(year, signal));
      return answer.ok ? readInput(place, answer.value)(store, workbook, memory) : failure(answer.problems);
    });
}

async function ask(year: number, signal: AbortSignal): Promise<Result<SourceInput>> {
  const { statlineInhabitants } = await import(
    /* webpackChunkName: "reading" */ "../../intake/cbs/statlineInhabitants"
  );
  const answer = await statlineInhabitants(year, { signal });
  if (signal.aborted) throw new Stopped("CBS is no longer waited for.");
  return answer;
}
