/**
 * One order at one member, while two others do something: a second one at every one of its requests, and a third one at another request of
 * the first or of an order of the second. After each: no row is lost, none stands twice, what people typed stands, what the
 * planner is told is true, and the same order once more ends well.
 */
import { type OpenHost, openMembers } from "../host/harness";
import { loadFunctions } from "../host/loadFunctions";
import type { OrderCase } from "./campaignWorkbook";
import { type Change, changesFor, oneOfEachKind } from "./changes";
import { ignore } from "./checksCases";
import { freezeCases } from "./freezeCases";
import { exchange, firstHalfYear, locations, nextHalfYear, renewedList, revision } from "./housingCases";
import { allCases, parts } from "./allCases";
import { memberOf, setScene } from "./meeting";
import { decisionBesideOwnSheets, formulaFromKey, formulaFromSelection, functionExample } from "./orderCases";
import { sealCases } from "./sealCases";
import { keepTally } from "./tally";
import { Trials, triesAll } from "./trials";

/** An update meets every table of a workbook: each of its many changes comes before one of its requests, in turn. */
const MOST_CHANGES = 80;
/** Orders with which a third member does something at pairs of requests, see `Trials`; with `LRT_PAIRS=all` every order at all of them. */
export const WITH_A_THIRD: readonly OrderCase[] = [
  decisionBesideOwnSheets,
  formulaFromKey,
  formulaFromSelection,
  functionExample,
  ...freezeCases,
  ...sealCases,
  firstHalfYear,
  nextHalfYear,
  revision,
  exchange,
  renewedList,
  locations,
  ignore,
];
/** Longer than a busy machine takes for one order; all cases of an order are one test. */
const LONG_ENOUGH = 3_600_000;

/** Each third kind with one second kind, another one with every next order; with `LRT_PAIRS=all` each with each. */
function pairsOf(
  seconds: readonly Change[],
  thirds: readonly Change[],
  turn: number,
): readonly (readonly [Change, Change])[] {
  const pairs = thirds.flatMap((third, place) => {
    const chosen = (place + turn) % seconds.length;
    return seconds.map((second, index) => ({ pair: [second, third] as const, isChosen: index === chosen }));
  });
  return pairs.filter(({ isChosen }) => isChosen || triesAll).map(({ pair }) => pair);
}

/** The tests of these orders; their counts are kept as a part of the campaign. */
export function tryMembers(part: keyof typeof parts): void {
  const cases: readonly OrderCase[] = parts[part];
  afterAll(() => keepTally(`members${part}`));
  describe.each(cases.map((orderCase) => [orderCase.name, orderCase] as const))("%s", (_name, orderCase) => {
    tryCase(orderCase);
  });
}

function tryCase(orderCase: OrderCase): void {
  let members: readonly OpenHost[];
  let trials: Trials;
  let changes: readonly Change[];
  let kinds: readonly Change[];
  let requests = 0;
  const turn = allCases.indexOf(orderCase);
  const isWithThird = triesAll || WITH_A_THIRD.includes(orderCase);
  beforeAll(async () => {
    members = openMembers(isWithThird ? 3 : 2, { takeTurns: true });
    const own = memberOf(members, 0);
    await own.as(() => loadFunctions());
    const scene = await setScene(orderCase, members);
    requests = scene.undisturbed.length;
    trials = new Trials(orderCase, scene);
    changes = changesFor(orderCase, own);
    kinds = oneOfEachKind(changes);
  }, LONG_ENOUGH);
  afterAll(() => members.forEach((member) => member.close()));

  test(
    "whatever a second does at any request, it ends well",
    async () => {
      const isMany = orderCase.isRepeated === true || changes.length > MOST_CHANGES;
      for (const [turn, change] of changes.entries()) {
        if (isMany && !triesAll) await trials.once(change, turn % requests);
        else await (isWithThird && kinds.includes(change) ? trials.beside(change) : trials.alone(change));
      }
    },
    LONG_ENOUGH,
  );

  if (!isWithThird) return;

  test(
    "whatever a second and a third do at any two requests, it ends well",
    async () => {
      for (const [place, [second, third]] of pairsOf(kinds, kinds, turn).entries()) {
        await trials.both(second, third, turn + place);
      }
    },
    LONG_ENOUGH,
  );

  test(
    "whatever a third does at any request of an order that a second gives in between, it ends well",
    async () => {
      const orders = kinds.filter(({ isOrder }) => isOrder);
      for (const [place, [second, third]] of pairsOf(orders, kinds, turn).entries()) {
        await trials.amid(second, third, turn + place);
      }
    },
    LONG_ENOUGH,
  );

  test(
    "whenever a second and a third finish this very order at once, it ends well",
    async () => {
      const [finish, ...others] = changes.filter(({ isSameOrder }) => isSameOrder === true);
      if (finish === undefined || others.length > 0) throw new Error("There is not one way to finish the order.");
      await trials.amid(finish, finish, null);
    },
    LONG_ENOUGH,
  );
}
