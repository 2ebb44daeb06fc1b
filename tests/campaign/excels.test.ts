/** Every order under every kind of Excel that matters: what one version does and another does not changes no figure and no word. */
import type { OrderKind } from "../../src/plans/order";
import type { Outcome } from "../../src/plans/outcome";
import { carryOut } from "../../src/workbook/carryOut";
import { excels } from "../../workbench/model/hostBehaviour";
import { openHost } from "../host/harness";
import { loadFunctions } from "../host/loadFunctions";
import { allCases } from "./allCases";
import { type OrderCase, prepare, primeContext, standingIn } from "./campaignWorkbook";
import { keepTally, tally } from "./tally";

async function endedIn(orderCase: OrderCase, kind: string): Promise<{ stands: string; requests: number }> {
  const opened = openHost({ behaviour: excels[kind] ?? {} });
  try {
    await loadFunctions();
    const order = await prepare(opened, orderCase);
    await primeContext();
    opened.gate.reset();
    const outcome = await carryOut(order);
    expect(outcome).toMatchObject({ kind: "done", remarks: saidOf(order.choice.kind, outcome) });
    const again = await carryOut(order);
    expect(again).toMatchObject({ kind: "done", wasPresent: true });
    await opened.state.grid.settled();
    tally(orderCase.name, kind, outcome.kind);
    return { stands: standingIn(opened.state), requests: opened.requests.requests };
  } finally {
    opened.close();
  }
}

/**
 * The cells around formulas that come back are blank here, so that is said. Only functions that come back compute for a moment: then it is
 * said as well that their answers are not known yet.
 */
function saidOf(kind: OrderKind, outcome: Outcome): readonly unknown[] {
  if (kind !== "thaw" || outcome.kind !== "done") return [];
  const codes = ["freeze.thawBeside", "freeze.thawComputing"].slice(0, Math.max(1, outcome.remarks.length));
  return codes.map((code): unknown => expect.objectContaining({ code }));
}

afterAll(() => keepTally("excels"));

describe.each(allCases.map((orderCase) => [orderCase.name, orderCase] as const))("%s", (_name, orderCase) => {
  test("ends the same in every kind of Excel, and is not written twice", async () => {
    const { stands } = await endedIn(orderCase, "quiet");
    for (const kind of Object.keys(excels)) {
      expect((await endedIn(orderCase, kind)).stands).toBe(stands);
    }
  }, 300_000);
});
