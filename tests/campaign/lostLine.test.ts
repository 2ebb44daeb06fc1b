/**
 * The line of an order in the log goes while all else that it wrote stands: co-authors who append at the same moment write the same row, and
 * the last one wins (OfficeDev/office-js #1813); or somebody takes the row out. Right after the batch, and after the order was done.
 */
import { sessionOrders } from "../../src/plans/sessionOrders";
import { carryOut } from "../../src/workbook/carryOut";
import { damagedOrders } from "../../src/workbook/damagedOrders";
import { openMembers, type OpenHost } from "../host/harness";
import { loadFunctions } from "../host/loadFunctions";
import { linesIn, restOf } from "../host/standing";
import { allCases } from "./allCases";
import { memberOf, type Scene, setScene } from "./meeting";
import { keepTally, tally } from "./tally";

afterAll(() => keepTally("lostLine"));

const lastLine = ({ state }: OpenHost) => {
  const log = state.tables.find(({ name }) => name === "LRT_Logboek");
  if (log === undefined) throw new Error("There is no log.");
  return { ...log.area, row: log.area.row + log.area.rows - 1, rows: 1 };
};

const losses: readonly (readonly [name: string, lose: (host: OpenHost) => Promise<void>])[] = [
  [
    "de regel van een collega komt eroverheen",
    (host) => {
      const area = lastLine(host);
      const words = new Map([
        [0, "collega"],
        [1, "gereed"],
        [4, "Doorstroomlocaties gemaakt"],
      ]);
      host.state.write(area, [Array.from({ length: area.columns }, (_cell, place) => words.get(place) ?? "")]);
      return Promise.resolve();
    },
  ],
  [
    "een collega haalt de regel weg",
    (host) => {
      host.person.deleteTableRows("LRT_Logboek", lastLine(host).row - host.person.table("LRT_Logboek").area.row - 1);
      return Promise.resolve();
    },
  ],
];

/** Everything but the log, and which orders that knows. */
const standing = ({ state }: OpenHost): readonly [rest: string, ids: readonly string[]] => [
  restOf(state),
  linesIn(state).map((line) => line.split("|")[0] ?? ""),
];

const cases = allCases.filter(({ isRepeated }) => isRepeated !== true);
describe.each(cases.map((orderCase) => [orderCase.name, orderCase] as const))("%s", (name, orderCase) => {
  let members: readonly OpenHost[];
  let scene: Scene;
  let whole: ReturnType<typeof standing>;
  let firstWrite: number;
  beforeAll(async () => {
    members = openMembers(2, { takeTurns: true });
    await memberOf(members, 0).as(() => loadFunctions());
    scene = await setScene(orderCase, members);
    const own = memberOf(members, 0);
    scene.restore();
    own.gate.reset();
    await own.as(() => carryOut(scene.order));
    await own.state.grid.settled();
    whole = standing(own);
    firstWrite = own.gate.firstWrite;
  }, 120_000);
  afterAll(() => members.forEach((member) => member.close()));

  const lines = (): readonly string[] => [...standing(memberOf(members, 0))[1]].sort();
  const damagedIds = async (): Promise<readonly string[]> =>
    (await memberOf(members, 0).as(() => damagedOrders())).map(({ id }) => id);
  const expectWhole = (when: string, loss: string): void => {
    const [rest, ids] = whole;
    expect([when, loss, standing(memberOf(members, 0))[0]]).toEqual([when, loss, rest]);
    const others = loss === losses[0]?.[0] ? ["collega"] : [];
    expect(lines()).toEqual([...ids, ...others].sort());
    tally(name, `${loss}, ${when}`, "done");
  };

  test.each(losses)(
    "%s",
    async (loss, lose) => {
      const [own, other] = [memberOf(members, 0), memberOf(members, 1)];
      scene.restore();
      own.gate.reset();
      own.gate.before(firstWrite + 1, () => other.as(() => lose(other)));
      const outcome = await own.as(() => carryOut(scene.order));
      own.gate.reset();
      await own.state.grid.settled();
      expect([outcome.kind, outcome.kind === "done" ? [] : outcome.problems]).toEqual(["done", []]);
      expectWhole("na het schrijven", loss);

      scene.restore();
      expect((await own.as(() => carryOut(scene.order))).kind).toBe("done");
      await other.as(() => lose(other));
      await own.state.grid.settled();
      const damaged = await own.as(() => damagedOrders());
      expect(damaged.map(({ id }) => id)).toContain(scene.order.id);
      const again = sessionOrders().find(({ id }) => id === scene.order.id) ?? scene.order;
      expect((await own.as(() => carryOut(again))).kind).toBe("done");
      await own.state.grid.settled();
      expectWhole("later, met Maak af", loss);
      expect(await damagedIds()).not.toContain(scene.order.id);
    },
    120_000,
  );
});
