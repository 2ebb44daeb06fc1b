import type { OrderChoice } from "../../src/plans/order";
import { capacityDecisions } from "../../src/reference/decisions";
import { forgetReceptionContext } from "../../src/workbook/receptionContext";
import { keepWorkbook, type KeptWorkbook } from "../golden/keptWorkbook";
import { goldenWorkbook, loadWorkbook } from "../golden/loadWorkbook";
import { codesOf, give } from "./giveOrder";
import { type OpenHost, openHost } from "./harness";
import { loadFunctions } from "./loadFunctions";
import { changedEntries, changedFigures, mixedColumns, tableCells } from "./updatedWorkbook";

// Formulas of two provinces over two half-years take their time.
jest.setTimeout(300_000);

const kept = goldenWorkbook("0.2.0-full");

function decisionChoice(id: string): OrderChoice {
  const decision = capacityDecisions.find((candidate) => candidate.id === id);
  if (decision === undefined) throw new Error(`No decision ${id}.`);
  return { kind: "decision", decision, keyId: decision.adviceKey ?? "" };
}

const comparison: OrderChoice = {
  kind: "comparison",
  comparison: {
    total: 300,
    first: "A",
    second: "B",
    rows: [{ code: "PV26", name: "Utrecht", inhabitants: 1000, first: 300, second: 300 }],
  },
};

describe("a workbook of version 0.2.0", () => {
  let opened: OpenHost;
  let restore: () => void;
  beforeAll(async () => {
    opened = openHost();
    forgetReceptionContext();
    await loadFunctions();
    loadWorkbook(opened.state, kept);
    restore = await opened.snapshot();
  });
  afterEach(() => {
    restore();
    forgetReceptionContext();
  });
  afterAll(() => opened.close());

  const now = (): Promise<KeptWorkbook> => keepWorkbook(opened.state, kept.version);

  test.each([
    ["a decision that is new", decisionChoice("capacity-2021-01")],
    ["a comparison", comparison],
    [
      "inhabitants",
      { kind: "inhabitants", inhabitants: { province: null, year: 2025, counts: { PV28: 3_800_000 }, source: "CBS" } },
    ],
  ] as const)("takes %s without being updated", async (_words, choice) => {
    const outcome = await give(choice);
    expect(codesOf(outcome)).toEqual([]);
    const after = await now();
    const isMoved = (line: string): boolean => /^Start!B[5-8]:/u.test(line);
    expect(changedEntries(kept, after).filter((line) => !isMoved(line))).toEqual([]);
    expect(after.sheets.find(({ name }) => name === "Start")?.cells["B9"]).toEqual({ v: 1 });
  });

  test("refuses a half-year, and takes it when it is updated", async () => {
    const choice: OrderChoice = {
      kind: "halfYear",
      halfYear: { province: "PV30", halfYear: { year: 2023, half: 2 }, rounding: "statutory", ownNational: null },
    };
    expect(codesOf(await give(choice))).toEqual(["workbook.olderSchema"]);
    expect(await now()).toEqual(kept);
    expect(codesOf(await give({ kind: "update" }))).toEqual([]);
    // Breda has a word in a month of 2023-I: a person takes it out first.
    expect(codesOf(await give(choice))).toEqual(["quota.monthNotACount"]);
    const word = tableCells(kept).find(({ cell }) => cell.v === "volgt");
    opened.type(`Taakstelling!${word?.address ?? ""}`, "");
    // And moves the note below the table.
    expect(codesOf(await give(choice))).toEqual(["workbook.rowsTaken"]);
    opened.type("Taakstelling!B187", "");
    expect(codesOf(await give(choice))).toEqual([]);
    expect(Object.keys(mixedColumns(await now()))).toEqual(["LRT_Taakstelling[Percentage]"]);
  });

  test("is updated with its dwellings, which then take another half-year", async () => {
    expect(codesOf(await give({ kind: "update" }))).toEqual([]);
    const updated = await now();
    expect(
      codesOf(await give({ kind: "dwellings", dwellings: { province: "PV28", halfYear: { year: 2023, half: 1 } } })),
    ).toEqual([]);
    const after = await now();
    expect(changedEntries(updated, after)).toEqual([]);
    expect(changedFigures(updated, after)).toEqual([]);
    // The rows that came have the formulas of those that were there.
    expect(Object.keys(mixedColumns(after))).toEqual(["LRT_Taakstelling[Percentage]"]);
    const before = updated.sheets.find(({ name }) => name === "Woningen");
    const sheet = after.sheets.find(({ name }) => name === "Woningen");
    const besides = (cells: typeof before): readonly unknown[] =>
      Object.entries(cells?.cells ?? {}).filter(([address]) => /^[WXY]\d+$/u.test(address));
    expect(besides(sheet)).toEqual(besides(before));
  });
});
