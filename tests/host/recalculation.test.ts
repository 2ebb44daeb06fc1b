import { capacityDecisions } from "../../src/reference/decisions";
import { recalculateWorkbook } from "../../src/workbook/recalculation";
import { openWorkbook } from "../../src/workbook/openWorkbook";
import { forgetReceptionContext } from "../../src/workbook/receptionContext";
import { eventually } from "./eventually";
import { give } from "./giveOrder";
import { type OpenHost, openHost } from "./harness";
import { loadFunctions } from "./loadFunctions";

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

async function put(id: string): Promise<void> {
  const decision = capacityDecisions.find((candidate) => candidate.id === id);
  if (decision === undefined) throw new Error(`No decision ${id}.`);
  expect(await give({ kind: "decision", decision, keyId: decision.adviceKey ?? "" })).toMatchObject({ kind: "done" });
}

describe("formulas without arguments", () => {
  let opened: OpenHost;
  beforeEach(async () => {
    opened = openHost();
    forgetReceptionContext();
    await loadFunctions();
  });
  afterEach(() => {
    expect(opened.host.unknownMembers).toEqual([]);
    opened.close();
  });

  /** Watches the workbook; what it answers tells how many looks have ended by now. */
  async function watch(): Promise<() => Promise<number>> {
    let looks = 0;
    await openWorkbook(() => (looks += 1));
    return () => Promise.resolve(looks);
  }

  const sum = async (): Promise<number> =>
    (await opened.read("Blad1!B1:B12")).flat().reduce<number>((total, places) => total + Number(places), 0);

  test("in an empty workbook =LRT.VERDEEL() is the newest shipped decision", async () => {
    opened.type("Blad1!A1", "=LRT.VERDEEL()");
    expect((await opened.read("Blad1!A1:B2"))[0]).toEqual(["Groningen", 2483]);
    expect(await sum()).toBe(88000);
  });

  test("an import computes every one of them again, and what depends on them", async () => {
    opened.type("Blad1!A1", "=LRT.VERDEEL()");
    opened.type("Blad1!D1", "=SUM(B1:B12)");
    opened.type("Blad1!D2", '=LRT.BESLUIT("id")');
    await opened.state.grid.settled();
    await put("mpp-2022-2-for-2024");
    expect(await opened.read("Blad1!D1:D2")).toEqual([[75500], ["mpp-2022-2-for-2024"]]);
    await put("spreidingswet-raming-1");
    expect(await opened.read("Blad1!D1:D2")).toEqual([[96000], ["spreidingswet-raming-1"]]);
  });

  test("a figure that a colleague changes in the tables is noticed", async () => {
    await put("mpp-2022-2-for-2024");
    opened.type("Blad1!A1", "=LRT.VERDEEL()");
    await opened.state.grid.settled();
    const looks = await watch();
    const sheet = opened.state.grid.sheets().find(({ name }) => name === "Besluit")?.id ?? "";
    opened.state.write({ sheetId: sheet, row: 5, column: 5, rows: 1, columns: 1 }, [[76000]], "Remote");
    expect(await eventually(sum, 76000)).toBe(76000);
    await eventually(looks, 1);
    await pause(400);
    expect(await looks()).toBe(1);
  });

  const first = async (): Promise<unknown> => (await opened.read("Blad1!A1"))[0]?.[0];

  test.each<[string, (colleague: OpenHost["colleague"]) => void]>([
    ["types over a key header of Sleutel", (colleague) => colleague.renameHeader("LRT_Sleutel", "Gebied", "Code")],
    [
      "switches off the headers of Sleutel and types there",
      (colleague) => {
        colleague.hideHeader("LRT_Sleutel");
        colleague.type("Sleutel!H30", "gezien");
      },
    ],
    ["takes the sheet Besluit away", (colleague) => colleague.deleteSheet("Besluit")],
  ])("a colleague who %s leaves no figure of before", async (_what, act) => {
    await put("mpp-2022-2-for-2024");
    opened.type("Blad1!A1", "=LRT.VERDEEL()");
    await opened.state.grid.settled();
    expect(await sum()).toBe(75500);
    await watch();
    act(opened.colleague);
    expect(await eventually(first, "#VALUE!")).toBe("#VALUE!");
  });

  test("changes on more sheets within a moment are all noticed: none is forgotten for a later one", async () => {
    await put("mpp-2022-2-for-2024");
    opened.type("Blad1!A1", "=LRT.VERDEEL()");
    await opened.state.grid.settled();
    const looks = await watch();
    opened.colleague.type("Besluit!F6", 76000);
    await pause(50);
    opened.colleague.type("Logboek!C6", "gezien");
    expect(await eventually(sum, 76000)).toBe(76000);
    expect(await eventually(looks, 1)).toBe(1);
  });

  test("a change that comes while somebody types is looked at when the typing is over", async () => {
    await put("mpp-2022-2-for-2024");
    opened.type("Blad1!A1", "=LRT.VERDEEL()");
    await opened.state.grid.settled();
    const looks = await watch();
    opened.gate.editing.enter();
    opened.colleague.type("Besluit!F6", 76000);
    await pause(500);
    opened.gate.editing.leave();
    expect(await eventually(sum, 76000)).toBe(76000);
    expect(await eventually(looks, 1)).toBe(1);
  });

  test("a look that fails is repeated, never forgotten", async () => {
    await put("mpp-2022-2-for-2024");
    opened.type("Blad1!A1", "=LRT.VERDEEL()");
    await opened.state.grid.settled();
    const looks = await watch();
    opened.gate.reset();
    for (const request of [0, 1, 2, 3]) opened.gate.plan(request, { kind: "error" });
    opened.colleague.type("Besluit!F6", 76000);
    expect(await eventually(sum, 76000)).toBe(76000);
    expect(await eventually(looks, 1)).toBe(1);
  });

  test("a function behind a line break is computed again too", async () => {
    await put("mpp-2022-2-for-2024");
    opened.type("Blad1!A1", "=1+\n  LRT.CAPACITEIT()");
    expect(await opened.read("Blad1!A1")).toEqual([[75501]]);
    await put("spreidingswet-raming-1");
    expect(await opened.read("Blad1!A1")).toEqual([[96001]]);
  });

  test("a damaged table gives the formula a sentence, not another decision", async () => {
    await put("mpp-2022-2-for-2024");
    opened.type("Besluiten!A5", "Iets anders");
    opened.type("Blad1!A1", "=LRT.VERDEEL()");
    await recalculateWorkbook();
    expect(await opened.read("Blad1!A1")).toEqual([["#VALUE!"]]);
    expect(opened.state.grid.messageAt(opened.state.activeSheet, 0, 0)).toContain("mist kolommen: BesluitId");
  });
});
