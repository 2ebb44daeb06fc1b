import { heldBy } from "../../../src/plans/cellContent";
import { blockDifferences } from "../../../src/plans/blockDifference";
import { difference, isNothing } from "../../../src/plans/difference";
import { activeBlocks, startBlocks } from "../../../src/plans/reception/startSheet";
import { areaOf, emptyWorkbook, type FoundPointer, type WorkbookContent } from "../../../src/plans/workbookContent";
import { applyDesired } from "../applyDesired";
import { decisionOrder, orderOf, planned, workbookAfter } from "./decisions";

const place: FoundPointer = { sheet: "Start", row: 10, column: 0, value: "Zo leest u deze werkmap" };

/** A Start of version 0.3.0: title and guide by name, no list of sheets. */
const olderStart: Pick<WorkbookContent, "pointers" | "areas"> = {
  ...emptyWorkbook,
  pointers: new Map([
    ["LRT_StartTitel", { ...place, row: 0 }],
    ["LRT_Leeswijzer", place],
  ]),
};

describe("the sheet Start", () => {
  test("of an older version stays as it is: the same two blocks at the same places, nothing else", () => {
    const blocks = startBlocks(olderStart);
    expect(blocks.map(({ anchor, row, contents }) => [anchor, row, contents.length])).toEqual([
      ["LRT_StartTitel", 0, 2],
      ["LRT_Leeswijzer", 10, 6],
    ]);
    expect(activeBlocks({ id: "gelijk", title: "Gelijk verdeeld" }, olderStart, true)).toEqual([]);
    const { blocks: all } = planned(decisionOrder(), { ...emptyWorkbook, ...olderStart });
    expect(all.map(({ anchor }) => anchor)).toEqual(["LRT_StartTitel", "LRT_Leeswijzer"]);
  });

  test("of version 0.2.0 has no names for its title and guide: the decision that counts tells it", () => {
    const pointers = new Map([["LRT_ActiefBesluit", { sheet: "Start", row: 4, column: 1, value: "proef-2025" }]]);
    expect(startBlocks({ pointers }).map(({ anchor, row }) => [anchor, row])).toEqual([
      ["LRT_StartTitel", 0],
      ["LRT_Leeswijzer", 10],
    ]);
  });

  test("keeps the lines that an older version completes: as many as that has, each with words", () => {
    const guide = startBlocks(emptyWorkbook).find(({ anchor }) => anchor === "LRT_Leeswijzer");
    const older = startBlocks(olderStart).find(({ anchor }) => anchor === "LRT_Leeswijzer");
    const lines = guide?.contents.map(([line]) => (line === undefined ? "" : heldBy(line))) ?? [];
    expect(older?.contents).toHaveLength(6);
    expect(lines.slice(0, 6).filter((line) => line === "")).toEqual([]);
  });

  test("asks who keeps the workbook, in cells for input", () => {
    const keeper = startBlocks(emptyWorkbook).find(({ anchor }) => anchor === "LRT_BlokBeheer");
    expect(keeper?.contents.map(([label]) => (label === undefined ? "" : heldBy(label)))).toEqual([
      "Doel (invoer)",
      "Beheerder (invoer)",
      "Contact (invoer)",
      "Status (invoer)",
    ]);
    expect(keeper?.cells.map(({ isInput, rule }) => [isInput, rule])).toEqual([
      [true, undefined],
      [true, undefined],
      [true, undefined],
      [true, { choices: ["concept", "vastgesteld"] }],
    ]);
  });

  test("calls decision and key by their titles, and a key by its code where somebody typed another code", () => {
    const [block] = activeBlocks({ id: "gelijk", title: 'Gelijk "verdeeld"' }, emptyWorkbook, true);
    expect(block?.contents.map((line) => line.map(heldBy))).toEqual([
      [
        "Dit besluit geldt",
        '=IFERROR(INDEX(LRT_Besluiten[Titel],MATCH(LRT_ActiefBesluit,LRT_Besluiten[BesluitId],0),1)&"","")',
      ],
      [
        "Status van dit besluit",
        '=IFERROR(INDEX(LRT_Besluiten[Status],MATCH(LRT_ActiefBesluit,LRT_Besluiten[BesluitId],0),1)&"","")',
      ],
      ["Deze sleutel geldt", '=IF(LRT_ActieveSleutel="gelijk","Gelijk ""verdeeld""",LRT_ActieveSleutel)'],
    ]);
  });

  test("gets the title of another key with the order that chooses it; what a planner made of that cell stays", () => {
    const first = workbookAfter(decisionOrder());
    const other = { id: "proef", title: "Proefsleutel" };
    const missing = (content: WorkbookContent, isRenewed: boolean): readonly unknown[] =>
      blockDifferences(activeBlocks(other, content, isRenewed), content).flatMap((block) =>
        block.missing.map(({ row, column, content: cell }) => [row, column, heldBy(cell)]),
      );
    expect(missing(first, true)).toEqual([[2, 1, '=IF(LRT_ActieveSleutel="proef","Proefsleutel",LRT_ActieveSleutel)']]);
    expect(missing(first, false)).toEqual([]);
    const name = areaOf.block("LRT_BlokGeldt");
    const cells = first.areas.get(name);
    if (cells === undefined) throw new Error("The block is not there.");
    const own = cells.cells.map((line, row) => (row === 2 ? [line[0], "=UPPER(LRT_ActieveSleutel)"] : line));
    const typed = { ...first, areas: new Map(first.areas).set(name, { ...cells, cells: own }) };
    expect(missing(typed, true)).toEqual([]);
  });

  test("is written once", () => {
    const after = workbookAfter(decisionOrder());
    expect(isNothing(difference(planned(decisionOrder(), after), after))).toBe(true);
    const checked = applyDesired(planned(orderOf({ kind: "checks" }, { id: "o2" }), after), after);
    expect(isNothing(difference(planned(orderOf({ kind: "checks" }, { id: "o2" }), checked), checked))).toBe(true);
  });
});
