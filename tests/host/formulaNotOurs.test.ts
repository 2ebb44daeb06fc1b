/** An order that stopped before its formula came, while a colleague put something else in that cell: nothing of it is told as written. */
import { unfinishedOrders } from "../../src/plans/log";
import { sentence } from "../../src/text/sentence";
import { carryOut } from "../../src/workbook/carryOut";
import { firstComparison, formulaFromKey, formulaFromSelection, functionExample } from "../campaign/orderCases";
import type { OrderCase } from "../campaign/campaignWorkbook";
import { setScene } from "../campaign/meeting";
import { readContent } from "./giveOrder";
import { type OpenHost, openMembers } from "./harness";
import { loadFunctions } from "./loadFunctions";
import { stopUntil } from "./stopUntil";

let members: readonly OpenHost[] = [];
afterEach(() => {
  for (const member of members) member.close();
});

type Scene = Awaited<ReturnType<typeof setScene>>;

async function sceneOf(orderCase: OrderCase): Promise<{ own: OpenHost; other: OpenHost; scene: Scene }> {
  const [own, other] = (members = openMembers(2, { takeTurns: true }));
  if (own === undefined || other === undefined) throw new Error("Two members are needed.");
  await own.as(() => loadFunctions());
  return { own, other, scene: await setScene(orderCase, members) };
}

describe.each([
  ["weights of a key", formulaFromKey, "Blad1!B3"],
  ["weights that were selected", formulaFromSelection, "Blad1!C1"],
  ["the example of a function", functionExample, "Blad1!F4"],
] as const)("a formula: %s", (_what, orderCase, cell) => {
  test.each([
    ["=SUM(5,6)", "unfinished"],
    ["=LRT.VERDEEL(1,{1;2;3})", "unfinished"],
    // The plan is the same as before it began: this look wrote nothing.
    [11, "refused"],
  ] as const)(`is not done with %p of a colleague in ${cell}, and is once that is gone`, async (typed, kind) => {
    const { own, other, scene } = await sceneOf(orderCase);
    const isBegun = async (): Promise<boolean> =>
      unfinishedOrders(await readContent()).length > 0 && (await own.read(cell))[0]?.[0] === "";
    await own.as(() => stopUntil(own, scene.order, isBegun));
    other.person.type(cell, typed);
    await own.state.grid.settled();
    const outcome = await own.as(() => carryOut(scene.order));
    expect(outcome.kind).toBe(kind);
    if (outcome.kind !== "done") expect(sentence(outcome.problems[0] ?? fails())).toMatch(`In ${cell}`);
    other.person.type(cell, "");
    await own.state.grid.settled();
    expect(await own.as(() => carryOut(scene.order))).toMatchObject({ kind: "done", remarks: [] });
  });
});

test("a check beside a comparison that a colleague filled first stays, and the planner hears of it", async () => {
  const { own, other, scene } = await sceneOf(firstComparison);
  const sheet = (): string | undefined => own.state.grid.sheets().find(({ name }) => name === "Vergelijk")?.name;
  // The checks are the fifth and sixth line beside the table: L9 and L10.
  await own.as(() =>
    stopUntil(own, scene.order, async () => {
      const [[label, check] = []] = sheet() === undefined ? [] : await own.read("Vergelijk!K9:L9");
      return label === "Controle som A" && check === "" && own.state.names.has("LRT_Vergelijk_Maat");
    }),
  );
  other.person.type("Vergelijk!L9", "=SUM(5,6)");
  await own.state.grid.settled();
  const outcome = await own.as(() => carryOut(scene.order));
  expect(outcome.kind === "done" ? outcome.remarks.map(sentence) : outcome).toEqual([
    "Dit veranderde nadat de opdracht begon, en is zo gebleven: Vergelijk (L9).",
  ]);
  expect(await own.as(() => own.read("Vergelijk!L9:L10"))).toEqual([[11], ["OK"]]);
});

function fails(): never {
  throw new Error("It says why.");
}
