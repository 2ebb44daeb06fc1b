/**
 * Two faults: in one run, or the second one in the run that completes the first. Of three orders, and of every one with `LRT_PAIRS=all`:
 * a batch that stops half-way, with every fault at the request after it, and a sample that is spread over all pairs. After each: what the
 * planner is told is true, and the same order once more ends in exactly the workbook of an undisturbed run.
 */
import type { Fault } from "../../workbench/faults/fault";
import { allCases } from "./allCases";
import { type OrderCase, standingIn } from "./campaignWorkbook";
import { endWell, FAULTS, type PlannedFault, type Prepared, preparedFor, runWith, told } from "./faultRuns";
import { freeze } from "./freezeCases";
import { revision } from "./housingCases";
import { firstDecision } from "./orderCases";
import { keepTally, tally } from "./tally";
import { triesAll } from "./trials";

const TRIED: readonly OrderCase[] = [firstDecision, revision, freeze];
/** How many pairs of each order are tried beside those of a batch that stops half-way: `LRT_PAIRS=all` tries all of them. */
const SPREAD_PAIRS = triesAll ? Infinity : 12;
/** A run that goes wrong makes more requests than one that does not. */
const MOST_LATER = 3;

interface Pair {
  readonly first: PlannedFault;
  readonly second: PlannedFault;
  /** The second fault comes in the run after that of the first. */
  readonly isNextRun: boolean;
}

/** A stop in the middle of what a request writes; null when it only reads. */
function halfWay({ stops }: Prepared, request: number): Fault | null {
  const { isReading = true, places = [] } = stops[request] ?? {};
  const at = places[Math.floor(places.length / 2)];
  return isReading || at === undefined ? null : { kind: "stopped", at };
}

function stoppedPairs(prepared: Prepared): readonly Pair[] {
  return [...prepared.stops.keys()].flatMap((request) => {
    const stopped = halfWay(prepared, request);
    if (stopped === null) return [];
    const first = { request, fault: stopped };
    return FAULTS.map((fault) => ({ first, second: { request: request + 1, fault }, isNextRun: false }));
  });
}

function allPairs(prepared: Prepared): readonly Pair[] {
  const requests = [...prepared.stops.keys()];
  const faultsAt = (request: number): readonly Fault[] => [...FAULTS, ...[halfWay(prepared, request) ?? []].flat()];
  return requests.flatMap((request) =>
    faultsAt(request).flatMap((fault) => {
      const first = { request, fault };
      const later = Array.from({ length: MOST_LATER }, (_none, more) => request + 1 + more);
      return [
        ...later.flatMap((at) =>
          FAULTS.map((next) => ({ first, second: { request: at, fault: next }, isNextRun: false })),
        ),
        ...requests.flatMap((at) =>
          faultsAt(at).map((next) => ({ first, second: { request: at, fault: next }, isNextRun: true })),
        ),
      ];
    }),
  );
}

/** So many of them, as far from each other as can be; another start for every order. */
function spread(pairs: readonly Pair[], most: number, turn: number): readonly Pair[] {
  const step = Math.max(1, Math.floor(pairs.length / most));
  return pairs.filter((_pair, index) => index % step === turn % step).slice(0, most);
}

/** Tries both and counts them; when the order ended before the second fault, as one. */
async function tryPair(prepared: Prepared, name: string, { first, second, isNextRun }: Pair): Promise<void> {
  prepared.restore();
  const what = `${told([first])}, then${isNextRun ? " in the next run" : ""} ${told([second])}`;
  try {
    const one = await runWith(prepared, prepared.base, isNextRun ? [first] : [first, second]);
    const two = isNextRun ? await runWith(prepared, standingIn(prepared.opened.state), [second]) : one;
    await endWell(prepared, two.kind === "done", what);
    const hasCome = second.request < two.requests;
    const place = isNextRun ? "in de volgende" : "in dezelfde";
    const kinds = `${first.fault.kind}, dan ${second.fault.kind}, ${place} keer`;
    tally(name, hasCome ? kinds : "de opdracht was al klaar: één fout", two.kind);
  } catch (caught) {
    throw new Error(`${what}: ${String(caught)}`, { cause: caught });
  }
}

afterAll(() => keepTally("twoFaults"));

const cases = allCases
  .map((orderCase, turn) => [orderCase.name, orderCase, turn] as const)
  .filter(([, orderCase]) => triesAll || TRIED.includes(orderCase));

describe.each(cases)("%s", (name, orderCase, turn) => {
  const prepared = preparedFor(orderCase);

  test("a batch that stops half-way and then another fault ends well", async () => {
    for (const pair of stoppedPairs(prepared())) await tryPair(prepared(), name, pair);
  }, 600_000);

  test("any two faults end well", async () => {
    const pairs = spread(allPairs(prepared()), SPREAD_PAIRS, turn * 7);
    for (const pair of pairs) await tryPair(prepared(), name, pair);
  }, 1_800_000);
});
