/** A block that a colleague moves between the look and the write: what it lacks comes where the block is, and nowhere else. */
import type { OrderChoice } from "../../src/plans/order";
import { startNames } from "../../src/plans/reception/startNames";
import { capacityDecisions } from "../../src/reference/decisions";
import { carryOut } from "../../src/workbook/carryOut";
import { codesOf, give, orderNow, readContent } from "./giveOrder";
import type { OpenHost } from "./harness";
import { openPair } from "./openPair";
import { halfYearOf } from "./quotaWorkbook";

let first: OpenHost;
let second: OpenHost;
let close: () => void;

beforeEach(async () => {
  ({ first, second, close } = await openPair());
  await first.as(() => give(decisionOf("spreidingswet-2026")));
  expect(codesOf(await first.as(() => give(halfYearOf("2023-II"))))).toEqual([]);
});

afterEach(() => {
  close();
});

function decisionOf(keyId: string): OrderChoice {
  const decision = capacityDecisions.find(({ total }) => total !== null);
  if (decision === undefined) throw new Error("There is no decision with a total.");
  return { kind: "decision", decision, keyId };
}

const dwellings: OrderChoice = {
  kind: "dwellings",
  dwellings: { province: "PV24", halfYear: { year: 2023, half: 2 } },
};

/** Everything on Start that is not blank, in the order of its lines. */
async function startLines(): Promise<readonly (readonly unknown[])[]> {
  const lines = await first.as(() => first.read("Start!A1:H160"));
  return lines.filter((line) => line.some((cell) => cell !== ""));
}

const corner = async (): Promise<number> => {
  const { pointers } = await first.as(readContent);
  return pointers.get(startNames.sheets)?.row ?? -1;
};

describe.each([
  ["30 lines that come in above", 0, 30],
  ["two lines that come in within", 3, 2],
])("%s the list of sheets on Start", (_name, below, count) => {
  // A new line may stand in a blank one that came in, so the order of lines does not count.
  test.each([0, 1, 2, 3, 4, 5])("right before request %d: each sheet has one line", async (request) => {
    const restore = await first.snapshot();
    expect(codesOf(await first.as(() => give(dwellings)))).toEqual([]);
    const undisturbed = await startLines();
    restore();
    const at = (await corner()) + below;
    const order = await first.as(() => orderNow(dwellings));
    first.gate.reset();
    first.gate.before(request, () => {
      second.person.insertRows("Start", at + 1, count);
      return Promise.resolve();
    });
    expect(codesOf(await first.as(() => carryOut(order)))).toEqual([]);
    first.gate.reset();
    await first.state.grid.settled();
    expect((await startLines()).map(String).sort()).toEqual(undisturbed.map(String).sort());
  });
});
