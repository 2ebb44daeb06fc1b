import { selectionPrint } from "../../src/plans/formula/selectionPrint";
import type { OrderChoice } from "../../src/plans/order";
import { carryOut } from "../../src/workbook/carryOut";
import { forgetReceptionContext } from "../../src/workbook/receptionContext";
import { codesOf, orderNow } from "./giveOrder";
import { type OpenHost, openMembers } from "./harness";
import { loadFunctions } from "./loadFunctions";

const NAMES = ["Assen", "Emmen", "Hoogeveen"];
const WEIGHTS = [10, 20, 30];
let planner: OpenHost;
let colleague: OpenHost;

beforeEach(async () => {
  const [one, other] = openMembers(2);
  if (one === undefined || other === undefined) throw new Error("Two members are needed.");
  [planner, colleague] = [one, other];
  forgetReceptionContext();
  await planner.as(() => loadFunctions());
  NAMES.forEach((name, row) => planner.type(`Blad1!A${row + 5}`, name));
  WEIGHTS.forEach((weight, row) => planner.type(`Blad1!B${row + 5}`, weight));
});
afterEach(() => {
  planner.close();
  colleague.close();
});

/** 60 places by the weights in B5 to B7; the planner saw 10, 20 and 30 beside their names. */
const choice = {
  kind: "formula",
  formula: {
    total: 60,
    weights: {
      kind: "selection",
      address: "Blad1!B5:B7",
      rows: 3,
      columns: 1,
      seen: selectionPrint(NAMES.map((name, row) => [name, WEIGHTS[row]])),
      from: { sheet: "Blad1", row: 4, column: 0, rows: 3, columns: 2 },
    },
    method: "sluitend",
    minimum: null,
    maximum: null,
    at: { sheet: "Blad1", row: 4, column: 3 },
  },
} as const satisfies OrderChoice;
const results = async (): Promise<readonly unknown[]> => (await planner.read("Blad1!D5:D8")).flat();

test("a formula divides by what the planner saw when nobody moves anything", async () => {
  const order = await planner.as(() => orderNow(choice));
  expect(await planner.as(() => carryOut(order))).toMatchObject({ kind: "done" });
  expect(await results()).toEqual([10, 20, 30, ""]);
});

test.each([
  ["a row was put in above", () => planner.person.insertRows("Blad1", 1, 1)],
  [
    "the rows were sorted",
    () => {
      [...NAMES].reverse().forEach((name, row) => planner.person.type(`Blad1!A${row + 5}`, name));
      [...WEIGHTS].reverse().forEach((weight, row) => planner.person.type(`Blad1!B${row + 5}`, weight));
    },
  ],
  ["another weight was typed", () => planner.person.type("Blad1!B5", 11)],
])("it is not written when %s since the planner looked", async (_what, change) => {
  const order = await planner.as(() => orderNow(choice));
  change();
  const outcome = await planner.as(() => carryOut(order));
  expect([outcome.kind, codesOf(outcome)]).toEqual(["refused", ["workbook.changedByColleague"]]);
  expect(await results()).toEqual(["", "", "", ""]);
});

test.each([0, 1, 2, 3])(
  "it is not written when a colleague puts a row in above right before request %i",
  async (request) => {
    const order = await planner.as(() => orderNow(choice));
    planner.gate.reset();
    let came = false;
    planner.gate.before(request, () =>
      colleague.as(() => {
        came = true;
        colleague.person.insertRows("Blad1", 1, 1);
      }),
    );
    const outcome = await planner.as(() => carryOut(order));
    expect(came).toBe(true);
    // At the moment of writing the sheet Logboek is new as well: it stays, blank.
    const left = request === 3 ? ["workbook.nothingWrittenBut"] : [];
    expect([outcome.kind, codesOf(outcome)]).toEqual(["refused", ["workbook.changedByColleague", ...left]]);
    expect(await results()).toEqual(["", "", "", ""]);
    // What went back left the names and weights as they are, a row lower.
    expect((await planner.read("Blad1!A6:B8")).map(String)).toEqual(["Assen,10", "Emmen,20", "Hoogeveen,30"]);
  },
);

test("one that stands follows its cells: completing it says nothing of weights that changed since", async () => {
  const order = await planner.as(() => orderNow(choice));
  await planner.as(() => carryOut(order));
  planner.person.type("Blad1!B5", 40);
  expect(await planner.as(() => carryOut(order))).toMatchObject({ kind: "done", wasPresent: true });
});

describe("a formula that was written and moved before it was read back", () => {
  const PROOF = 4;
  const moves: readonly (readonly [string, () => void, readonly string[]])[] = [
    ["its sheet got another name", () => planner.person.renameSheet("Blad1", "Blad X"), ["workbook.placedAway"]],
    ["a row was put in above", () => planner.person.insertRows("Blad1", 1, 1), ["workbook.placedAway"]],
  ];
  test.each(moves)("is done, and not written again, when %s", async (_what, move, remarks) => {
    const order = await planner.as(() => orderNow(choice));
    planner.gate.reset();
    planner.gate.before(PROOF, move);
    const told = async (): Promise<readonly unknown[]> => {
      const outcome = await planner.as(() => carryOut(order));
      await planner.state.grid.settled();
      return [outcome.kind, ...(outcome.kind === "done" ? outcome.remarks.map(({ code }) => code) : codesOf(outcome))];
    };
    expect(await told()).toEqual(["done", ...remarks]);
    planner.gate.reset();
    expect(await told()).toEqual(["done", ...remarks]);
    const sheet = planner.state.grid.sheets()[0]?.name ?? "";
    const formulas = (await planner.read(`'${sheet}'!D1:D12`)).flat().filter((cell) => cell !== "");
    expect(formulas).toEqual([10, 20, 30]);
  });

  test("says that its answer has no room, also when it is chosen once more", async () => {
    const order = await planner.as(() => orderNow(choice));
    await planner.as(() => carryOut(order));
    planner.person.type("Blad1!D6", "notitie");
    await planner.state.grid.settled();
    const outcome = await planner.as(() => carryOut(order));
    expect(outcome).toMatchObject({ kind: "done", remarks: [{ code: "workbook.spillBlocked" }] });
  });

  test("asks for the weights anew when their sheet has another name before it is written", async () => {
    const order = await planner.as(() =>
      orderNow({
        ...choice,
        formula: {
          ...choice.formula,
          weights: { ...choice.formula.weights, from: { sheet: "Bron", row: 4, column: 0, rows: 3, columns: 2 } },
        },
      }),
    );
    expect(codesOf(await planner.as(() => carryOut(order)))).toEqual(["workbook.weightsGone"]);
  });
});
