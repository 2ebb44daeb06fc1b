import { changeWords } from "../../../src/plans/seal/changeWords";
import { sealChanges } from "../../../src/plans/seal/sealChanges";
import type { SealedState } from "../../../src/plans/seal/sealedState";
import { sheetOf, stateOf } from "./states";

/** What is told of one sheet, in words. */
const told = (before: string, after: string, step = 1): readonly string[] =>
  sealChanges(stateOf([sheetOf("Blad", before)], { step }), stateOf([sheetOf("Blad", after)], { step })).changes.map(
    changeWords,
  );

describe("what differs between two states", () => {
  test.each([
    ["nothing", "1111 2222 3333", "1111 2222 3333", []],
    ["one row", "1111 2222 3333", "1111 aaaa 3333", ["regel 2"]],
    ["rows below each other", "1111 2222 3333 4444", "1111 aaaa bbbb 4444", ["regel 2 tot en met 3"]],
    ["rows apart", "1111 2222 3333 4444", "aaaa 2222 3333 bbbb", ["regel 1, regel 4"]],
    ["a row that came", "1111 2222 3333", "1111 aaaa 2222 3333", ["regel 2 is erbij"]],
    ["rows that came at the end", "1111", "1111 aaaa bbbb", ["regel 2 tot en met 3 zijn erbij"]],
    ["a row that went", "1111 2222 3333", "1111 3333", ["1 regel is weg bij regel 2"]],
    ["rows that went", "1111 2222 3333 4444", "1111 4444", ["2 regels zijn weg bij regel 2"]],
    ["one of two that are the same", "1111 2222 2222 3333", "1111 2222 3333", ["1 regel is weg bij regel 3"]],
    ["a row that came and one that changed", "1111 2222 3333", "1111 aaaa bbbb 3333", ["regel 2 tot en met 3"]],
    ["everything", "", "aaaa", ["regel 1 is erbij"]],
  ])("in its rows: %s", (_what, before, after, words) => {
    expect(told(before, after)).toEqual(words);
  });

  test("with a mark per two rows: the rows of the mark", () => {
    expect(told("1111 2222 3333", "1111 aaaa 3333", 2)).toEqual(["regel 3 tot en met 4"]);
    expect(told("1111 2222", "1111 2222 aaaa", 2)).toEqual(["regel 5 tot en met 6"]);
  });

  test("without a mark that tells: somewhere on the sheet", () => {
    const other = sheetOf("Blad", "1111", { print: `sha256:${"f".repeat(64)}` });
    const changes = sealChanges(stateOf([sheetOf("Blad", "1111")]), stateOf([other])).changes;
    expect(changes.map(changeWords)).toEqual(["iets op het blad"]);
    const coarser = stateOf([sheetOf("Blad", "2222")], { step: 2 });
    expect(sealChanges(stateOf([sheetOf("Blad", "1111")]), coarser).changes.map(changeWords)).toEqual([
      "iets op het blad",
    ]);
  });

  test("in tables, names and sheets; what came since breaks nothing", () => {
    const one = "0".repeat(16);
    const two = "1".repeat(16);
    const before: SealedState = stateOf(
      [sheetOf("Weg", "1111"), sheetOf("Blad", "1111", { tables: { LRT_A: one, LRT_B: one } })],
      { names: { LRT_Totaal: one, LRT_Weg: one, LRT_Zelfde: one } },
    );
    const after: SealedState = stateOf(
      [sheetOf("Blad", "2222", { tables: { LRT_A: two, LRT_C: one } }), sheetOf("Nieuw", "1111")],
      { names: { LRT_Totaal: two, LRT_Zelfde: one, LRT_Nieuw: one } },
    );
    const { changes, addedSheets, addedNames } = sealChanges(before, after);
    expect(changes.map(changeWords)).toEqual([
      "blad Weg is weg of heet anders",
      "regel 1, tabel LRT_A, tabel LRT_B, tabel LRT_C",
      "de naam LRT_Totaal, de naam LRT_Weg",
    ]);
    expect([addedSheets, addedNames]).toEqual([["Nieuw"], ["LRT_Nieuw"]]);
  });

  test("more than five places in one sentence are counted", () => {
    const before = "1111 0000 2222 0000 3333 0000 4444 0000 5555 0000 6666 0000 7777";
    const after = before.replaceAll(/[1-7]{4}/gu, "aaaa");
    expect(told(before, after)).toEqual(["regel 1, regel 3, regel 5, regel 7, regel 9, en nog 2"]);
  });
});
