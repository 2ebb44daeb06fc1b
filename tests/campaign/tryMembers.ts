/**
 * One order at one member, and at every one of its requests something that another member does at that very moment. After each: no row
 * is lost, none stands twice, what people typed stands, what the planner is told is true, and the same order once more ends well.
 */
import { type OpenHost, openMembers } from "../host/harness";
import { loadFunctions } from "../host/loadFunctions";
import type { OrderCase } from "./campaignWorkbook";
import { changesFor } from "./changes";
import { meet, memberOf, type Scene, setScene } from "./meeting";
import { keepTally, sameAsTried, tally } from "./tally";

/** An update meets every table of a workbook: each of its many changes comes before one of its requests, in turn. */
const MOST_CHANGES = 80;

/** The tests of these orders; their counts are kept as a part of the campaign. */
export function tryMembers(part: string, cases: readonly OrderCase[]): void {
  afterAll(() => keepTally(part));
  describe.each(cases.map((orderCase) => [orderCase.name, orderCase] as const))("%s", tryCase);
}

function tryCase(name: string, orderCase: OrderCase): void {
  let members: readonly OpenHost[];
  let scene: Scene;
  beforeAll(async () => {
    members = openMembers(2, { takeTurns: true });
    await memberOf(members, 0).as(() => loadFunctions());
    scene = await setScene(orderCase, members);
  }, 120_000);
  afterAll(() => members.forEach((member) => member.close()));

  test("whatever a colleague does at any request, it ends well", async () => {
    scene.restore();
    const changes = changesFor(orderCase, memberOf(members, 0));
    const isMany = orderCase.isRepeated === true || changes.length > MOST_CHANGES;
    const isEach = process.env["LRT_PAIRS"] === "all";
    const step = isMany && !isEach ? scene.requests : 1;
    for (const [turn, change] of changes.entries()) {
      for (let request = turn % step; request < scene.requests; request += step) {
        const { kind, alike } = await meet(scene, [{ at: 0, request, by: 1, change }]);
        tally(name, change.name, kind);
        if (isEach || alike === 0 || step > 1) continue;
        tally(name, sameAsTried(change.name), kind, alike);
        request += alike;
      }
    }
  }, 900_000);
}
