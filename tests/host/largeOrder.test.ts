/**
 * An order that goes in more than one batch: 342 municipalities with two figures each and the key of the law, 7,500 cells. What others do
 * between two batches is met as it would be before the first.
 */
import { unfinishedOrders } from "../../src/plans/log";
import type { Order } from "../../src/plans/order";
import { decisionFingerprint } from "../../src/reference/decisionFingerprint";
import { capacityDecisions } from "../../src/reference/decisions";
import { municipalities } from "../../src/reference/regions";
import { forgetReceptionContext } from "../../src/workbook/receptionContext";
import { carryOut } from "../../src/workbook/carryOut";
import { give, orderNow, readContent } from "./giveOrder";
import { type OpenHost, openMembers } from "./harness";
import { loadFunctions } from "./loadFunctions";

const LONG = 120_000;

const [newest, older] = capacityDecisions.filter(({ total }) => total !== null);
if (newest === undefined || older === undefined) throw new Error("Two decisions with a total are shipped.");
const content = {
  ...newest,
  id: "eigen",
  title: "Eigen besluit",
  referenceDate: "2025-01-01",
  total: 34_200,
  unaccompaniedMinors: 3_420,
  rows: municipalities().map(({ code }) => ({ region: code, total: 100, unaccompaniedMinors: 10 })),
};
const decision = { ...content, fingerprint: decisionFingerprint(content) };

describe("an order in two batches", () => {
  let first: OpenHost;
  let second: OpenHost;
  let order: Order;
  let writes: readonly number[];
  let restore: () => void;

  /** The requests that write, of an order at one member that goes undisturbed; the workbook is put back. */
  const writesOf = async (member: OpenHost, given: Order): Promise<readonly number[]> => {
    const putBack = await member.snapshot();
    member.gate.reset();
    expect(await member.as(() => carryOut(given))).toMatchObject({ kind: "done" });
    const requests = member.gate.stopsPerRequest.flatMap(({ isReading }, request) => (isReading ? [] : [request]));
    putBack();
    member.gate.reset();
    return requests;
  };

  beforeAll(async () => {
    const members = openMembers(2, { takeTurns: true });
    if (members[0] === undefined || members[1] === undefined) throw new Error("Two members are needed.");
    [first, second] = members as [OpenHost, OpenHost];
    forgetReceptionContext();
    await first.as(() => loadFunctions());
    expect(await first.as(() => give({ kind: "decision", decision: older, keyId: "lrt-77100" }))).toMatchObject({
      kind: "done",
    });
    order = await first.as(() => orderNow({ kind: "decision", decision, keyId: "spreidingswet-2026" }));
    await first.state.grid.settled();
    restore = await first.snapshot();
    writes = await writesOf(first, order);
  }, LONG);
  afterAll(() => {
    first.close();
    second.close();
  });
  beforeEach(() => {
    restore();
    forgetReceptionContext();
    first.gate.reset();
    second.gate.reset();
  });

  test("has two, and the looks of its sheets in a third", () => {
    expect(writes).toHaveLength(3);
  });

  test(
    "keeps a note that a colleague typed below a table between the two, and says where it stands in the way",
    async () => {
      first.gate.before(writes[1] ?? -1, () => {
        const table = first.state.tables.find(({ name }) => name === "LRT_Sleutel");
        if (table === undefined) throw new Error("The keys have a table.");
        const below = { ...table.area, row: table.area.row + table.area.rows + 3, column: 3, rows: 1, columns: 1 };
        first.state.events.during({ at: second.person, isAddIn: false }, () =>
          first.state.grid.write(below, [["notitie van een collega"]]),
        );
      });
      const outcome = await first.as(() => carryOut(order));
      expect(outcome.kind).toBe("unfinished");
      expect(outcome.kind === "done" ? [] : outcome.problems.map(({ code }) => code)).toContain("workbook.rowsTaken");
      const sheets = first.state.grid.sheets().map(({ id }) => {
        const used = first.state.grid.usedArea(id);
        return used === null ? [] : first.state.grid.formulas(used);
      });
      expect(JSON.stringify(sheets)).toContain("notitie van een collega");
    },
    LONG,
  );

  test(
    "does not end the order of a colleague that stopped half-way between the two: it is offered still",
    async () => {
      const other = await second.as(() => orderNow({ kind: "transitionLocations" }));
      const [otherWrite = -1] = await writesOf(second, other);
      restore();
      first.gate.before(writes[1] ?? -1, async () => {
        second.gate.reset();
        second.gate.plan(otherWrite, { kind: "stopped", at: 80 });
        for (let request = otherWrite + 1; request < 20; request += 1) second.gate.plan(request, { kind: "error" });
        expect(await second.as(() => carryOut(other))).toMatchObject({ kind: "unfinished" });
        second.gate.reset();
      });
      expect(await first.as(() => carryOut(order))).toMatchObject({ kind: "done" });
      const open = await first.as(async () => unfinishedOrders(await readContent()));
      expect(open.map(({ id }) => id)).toEqual([other.id]);
      expect(await second.as(() => carryOut(other))).toMatchObject({ kind: "done" });
    },
    LONG,
  );
});
