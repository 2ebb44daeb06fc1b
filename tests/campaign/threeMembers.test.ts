/**
 * Three members: while one carries out an order, a second gives the same order, and a third does something at a request of either. Every
 * request of each meets every kind of change; of the pairs of requests a twelfth is tried, in turn. Orders that `tryMembers` always tries
 * with a third are left out; with LRT_PAIRS=all it does so of every order.
 */
import { type OpenHost, openMembers } from "../host/harness";
import { loadFunctions } from "../host/loadFunctions";
import { allCases } from "./allCases";
import { type Change, changesFor, oneOfEachKind } from "./changes";
import { meet, memberOf, type Scene, setScene } from "./meeting";
import { keepTally, tally } from "./tally";
import { WITH_A_THIRD } from "./tryMembers";

/** Of how many pairs of requests one is tried. */
const ONE_OF = 12;

afterAll(() => keepTally("three"));

/** Repeated orders meet a third member with LRT_PAIRS=all only. */
const cases = allCases.filter((orderCase) => orderCase.isRepeated !== true && !WITH_A_THIRD.includes(orderCase));

describe.each(cases.map((orderCase) => [orderCase.name, orderCase] as const))("%s", (name, orderCase) => {
  let members: readonly OpenHost[];
  let scene: Scene;
  let changes: readonly Change[];
  let same: Change;
  beforeAll(async () => {
    members = openMembers(3, { takeTurns: true });
    await memberOf(members, 0).as(() => loadFunctions());
    scene = await setScene(orderCase, members);
    scene.restore();
    changes = oneOfEachKind(changesFor(orderCase, memberOf(members, 0)));
    const found = changes.find(({ isOrder }) => isOrder);
    if (found === undefined) throw new Error("Nobody gives the same order.");
    same = found;
  }, 120_000);
  afterAll(() => members.forEach((member) => member.close()));

  test("a third who changes something while a second gives the same order", async () => {
    for (const [place, change] of changes.entries()) {
      for (let first = 0; first < scene.undisturbed.length; first += 1) {
        // The order of the second begins before a request of the first; the third comes at a request of the second.
        for (let second = (first + place) % ONE_OF; second < scene.undisturbed.length; second += ONE_OF) {
          const { kind: ended } = await meet(scene, [
            { at: 0, request: first, by: 1, change: same },
            { at: 1, request: second, by: 2, change },
          ]);
          tally(name, `tweede geeft dezelfde opdracht, derde ${change.name}`, ended);
        }
      }
    }
  }, 1_800_000);

  test("a second and a third who each change something at a request of the first", async () => {
    let turn = 0;
    for (const change of changes) {
      for (let first = 0; first < scene.undisturbed.length; first += 1) {
        for (let second = first + 1; second < scene.undisturbed.length; second += ONE_OF) {
          const other = changes[(turn += 1) % changes.length] ?? same;
          const { kind: ended } = await meet(scene, [
            { at: 0, request: first, by: 1, change: other },
            { at: 0, request: second, by: 2, change },
          ]);
          tally(name, `tweede ${other.name}, derde ${change.name}`, ended);
        }
      }
    }
  }, 1_800_000);
});
