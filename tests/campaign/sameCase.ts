/**
 * When two cases of the campaign are one, so that it is enough to try one of them.
 *
 * A member knows of the workbook what its requests are answered, and nothing else; what others do follows from what the workbook holds at
 * that moment. So a run is told by what happened before each request.
 *
 * One change. Let request r of a run with the change right before r only read, and be answered as in the run without the change. Then
 * nothing was written by r, and the member knows the same: before request r + 1 the workbook holds what r − 1 left with the change on it,
 * as when the change comes right before r + 1. Both runs go on alike: they are one case. And so on, until a request that writes or tells
 * of the change.
 *
 * Two changes, A at request i and then B at request j, is one change more than the run with A at i alone: the rule above holds for B
 * beside that run. And where A at i alone is one case with A at i + 1 alone, the two are the same run up to j for every j > i: so A at i
 * with B at j is one case with A at i + 1 with B at j. (B at i + 1 comes there right after A, before the same request.) What both do right
 * before one request is one change: the rule above holds for it beside the undisturbed run.
 *
 * When the third comes at a request of the order that the second carries out between two requests of the first, the rule holds twice:
 * for the requests of the second, beside its order alone, and for those of the first, beside its undisturbed run.
 *
 * Functions of cells also know what the add-in remembers; it remembers that when it has read for the last time, and computes them anew
 * then. So that nothing is taken on trust, of two small orders every case is tried, and those that are called one must end in the same
 * workbook with the same outcome: see `Trials`.
 */
import type { Exchange } from "../../workbench/faults/requestGate";

/** Before so many requests after this one the change would have been the very same case, as the exchanges with and without it tell. */
export function alikeAfter(met: readonly Exchange[] = [], without: readonly Exchange[], request: number): number {
  let alike = 0;
  for (let at = request; at < without.length - 1; at += 1, alike += 1) {
    const [now, before] = [met[at], without[at]];
    if (now?.isReading !== true || now.answer !== before?.answer) break;
  }
  return alike;
}
