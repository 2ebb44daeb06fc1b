/**
 * A colleague whose pane is closed makes a sheet, or types below what was in use, while a decision is put in: what he made shows the new
 * decision when the order is done, and the order takes no more requests for it.
 */
import { capacityDecisions } from "../../src/reference/decisions";
import { forgetReceptionContext } from "../../src/workbook/receptionContext";
import { give } from "./giveOrder";
import { type OpenHost, openHost } from "./harness";
import { loadFunctions } from "./loadFunctions";

const MOST_REQUESTS = 6;
const OLD = "mpp-2022-2-for-2024";
const NEW = "spreidingswet-raming-1";

let opened: OpenHost;
beforeEach(async () => {
  opened = openHost();
  forgetReceptionContext();
  await loadFunctions();
});
afterEach(() => opened.close());

async function put(id: string): ReturnType<typeof give> {
  const decision = capacityDecisions.find((candidate) => candidate.id === id);
  if (decision === undefined) throw new Error(`No decision ${id}.`);
  return give({ kind: "decision", decision, keyId: decision.adviceKey ?? "" });
}

const makings: readonly (readonly [what: string, at: string, make: () => void])[] = [
  [
    "a sheet",
    "Nieuw!B2",
    () => {
      opened.state.addSheet("Nieuw");
      opened.colleague.type("Nieuw!B2", "=LRT.CAPACITEIT()");
    },
  ],
  ["a cell below what was in use", "Blad1!A40", () => opened.colleague.type("Blad1!A40", "=LRT.CAPACITEIT()")],
  ["a cell beside what was in use", "Blad1!Z1", () => opened.colleague.type("Blad1!Z1", "=LRT.CAPACITEIT()")],
];

describe.each(makings)("%s that a colleague makes", (_what, at, make) => {
  test.each([1, 2, 3, 4, 5])("right before request %i of a decision shows that decision", async (request) => {
    await put(OLD);
    opened.type("Blad1!A1", "=LRT.CAPACITEIT()");
    expect(await opened.read("Blad1!A1")).toEqual([[75500]]);
    opened.gate.reset();
    const before = opened.requests.requests;
    // What it computes first is what his Excel knows by then: the old decision.
    opened.gate.before(request + READS, make);
    const outcome = await put(NEW);
    const taken = opened.requests.requests - before - READS;
    expect(outcome).toMatchObject({ kind: "done", remarks: [] });
    expect([await opened.read("Blad1!A1"), await opened.read(at)]).toEqual([[[96000]], [[96000]]]);
    expect(taken).toBeLessThanOrEqual(MOST_REQUESTS);
    expect(outcome).toMatchObject({ recalculated: request === 5 ? 1 : 2 });
  });
});

/** The preview of `give` is read first. */
const READS = 3;
