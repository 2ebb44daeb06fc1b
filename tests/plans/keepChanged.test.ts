import { keepChanged } from "../../src/plans/keepChanged";
import { newOrder } from "../../src/plans/newOrder";
import type { Order } from "../../src/plans/order";
import { planOf } from "../../src/plans/planOf";
import { pointerNames } from "../../src/plans/reception/pointers";
import { seenCells, wasSeen, wasSeenIn } from "../../src/plans/seenCells";
import { settled } from "../../src/plans/settled";
import { emptyWorkbook, type WorkbookContent } from "../../src/plans/workbookContent";
import { sentence } from "../../src/text/sentence";
import { logEntry } from "../../src/plans/desiredState";
import { inhabitantsLayout } from "../../src/plans/reception/inhabitantsLayout";
import { keysOfFound } from "../../src/plans/rowKey";
import { applyDesired, withTables } from "./applyDesired";
import { rowsIn, tableNamed, typed } from "./housing/orderFor";
import { inhabitants, listed, officialList, openWorkbook } from "./housing/orders";
import { decisionOrder, planned, workbookAfter } from "./reception/decisions";
import { logOf } from "./smallTable";

const stamp = { id: "o2", at: "2026-11-25T08:30:00.000Z", localTime: "", who: "provincie" };
const almere = (row: Readonly<Record<string, unknown>>): boolean => row["Gebied"] === "GM0034";
const counts = (persons: number): ReturnType<typeof inhabitants> =>
  inhabitants({ province: null, counts: { GM0034: persons, GM0184: 22_000 } });
const before = applyDesired(planned(newOrder({ ...stamp, id: "o1" }, counts(230_000), emptyWorkbook)), emptyWorkbook);
const order = newOrder(stamp, counts(231_000), before);

const kept = (content: WorkbookContent, given: Order = order) => keepChanged(planned(given, content), given, content);
const told = (content: WorkbookContent, given: Order = order): string => {
  const { changed } = kept(content, given);
  return changed === undefined ? "" : sentence(changed);
};
const almereAfter = (content: WorkbookContent, given: Order = order): unknown =>
  rowsIn(applyDesired(kept(content, given), content), "LRT_Inwoners").find(almere)?.["Inwoners"];

describe("what an order saw", () => {
  test("is a few signs per cell that it renews and that is there: a row that comes has none", () => {
    // Of Almere and Urk the columns Inwoners and Bron: 2 keys and 4 cells of four signs, and a blank between.
    expect(order.seen?.["LRT_Inwoners"]).toMatch(/^[0-9a-z]{12} [0-9a-z]{12}$/u);
    expect(newOrder(stamp, counts(231_000), emptyWorkbook).seen).toEqual({ LRT_Inwoners: "" });
  });

  test("tells a number from the same as text, a blank from a zero, and the columns apart", () => {
    const content = typed(before, "LRT_Inwoners", almere, { Inwoners: 0 });
    const isSeen = wasSeenIn(seenCells(planned(order, content), content)["LRT_Inwoners"] ?? "");
    const key =
      keysOfFound(inhabitantsLayout, tableNamed(content, "LRT_Inwoners")).find((one) => one?.includes("GM0034")) ?? "";
    expect([0, "0", ""].map((cell) => isSeen(key, 0, cell))).toEqual([true, false, false]);
    expect(isSeen(key, 1, 0)).toBe(false);
    expect(["", 0].map((cell) => isSeen("of a row that was not there", 0, cell))).toEqual([true, false]);
  });

  test("stands in fixed places: each cell of a row is known in its own column, whatever it holds", () => {
    for (let persons = 1; persons <= 300; persons += 1) {
      const content = typed(before, "LRT_Inwoners", almere, { Inwoners: persons, Bron: "brief" });
      const seen = seenCells(planned(order, content), content)["LRT_Inwoners"] ?? "";
      expect(seen).toMatch(/^[0-9a-z]{12} [0-9a-z]{12}$/u);
      const key = keysOfFound(inhabitantsLayout, tableNamed(content, "LRT_Inwoners"))[1] ?? "";
      const isSeen = wasSeenIn(seen);
      expect([isSeen(key, 0, persons), isSeen(key, 1, "brief"), isSeen(key, 1, persons)]).toEqual([true, true, false]);
    }
  });

  test("of a pointer is what it held; of one that was not there, nothing", () => {
    const chosen = newOrder(stamp, decisionOrder().choice, workbookAfter(decisionOrder({ id: "eerder" }, "gelijk")));
    const { activeDecision, activeKey, referenceDate } = pointerNames;
    expect(Object.keys(chosen.seen ?? {})).toEqual([activeDecision, activeKey, referenceDate]);
    expect(wasSeen(chosen.seen?.[activeDecision] ?? "", "eerder")).toBe(true);
    expect(wasSeen(chosen.seen?.[activeDecision] ?? "", "ander")).toBe(false);
    expect(["", "eerder"].map((held) => wasSeen("", held))).toEqual([true, false]);
  });

  test("is kept only by orders that renew something", () => {
    const choice = { kind: "transitionLocations" } as const;
    expect(newOrder(stamp, choice, openWorkbook())).toEqual({ ...stamp, base: {}, choice });
  });
});

describe("an order that is completed", () => {
  test("renews what it saw", () => {
    expect([told(before), almereAfter(before)]).toEqual(["", 231_000]);
  });

  test("leaves what somebody put there since, and names it", () => {
    const content = typed(before, "LRT_Inwoners", almere, { Inwoners: 230_500 });
    expect([told(content), almereAfter(content)]).toEqual([
      "Dit veranderde nadat de opdracht begon, en is zo gebleven: Inwoners, Almere (Inwoners).",
      230_500,
    ]);
  });

  test("names each cell of a row, and renews the others of that row", () => {
    const one = typed(before, "LRT_Inwoners", almere, { Bron: "brief" });
    const row = (content: WorkbookContent): unknown => {
      const found = rowsIn(applyDesired(kept(content), content), "LRT_Inwoners").find(almere);
      return [found?.["Inwoners"], found?.["Bron"]];
    };
    expect([told(one), row(one)]).toEqual([
      "Dit veranderde nadat de opdracht begon, en is zo gebleven: Inwoners, Almere (Bron).",
      [231_000, "brief"],
    ]);
    const both = typed(before, "LRT_Inwoners", almere, { Inwoners: 230_500, Bron: "brief" });
    expect([told(both), row(both)]).toEqual([
      "Dit veranderde nadat de opdracht begon, en is zo gebleven: Inwoners, Almere (Inwoners, Bron).",
      [230_500, "brief"],
    ]);
  });

  test("says nothing of a cell that holds already what it wants", () => {
    const content = typed(before, "LRT_Inwoners", almere, { Inwoners: 231_000, Bron: "brief" });
    expect(told(content)).toBe("Dit veranderde nadat de opdracht begon, en is zo gebleven: Inwoners, Almere (Bron).");
  });

  test("names three rows and counts the others", () => {
    const names = { GM0034: 1, GM0050: 2, GM0171: 3, GM0184: 4, GM0303: 5 };
    const choice = inhabitants({ province: null, counts: names });
    const content = applyDesired(planned(newOrder(stamp, choice, emptyWorkbook)), emptyWorkbook);
    const other = newOrder(stamp, inhabitants({ province: null, counts: { ...names, GM0034: 9 } }), emptyWorkbook);
    // Only Almere differs from what is wanted: the others hold it, and nobody hears of them.
    expect(told(content, other)).toContain("Inwoners, Almere (Inwoners).");
    const all = inhabitants({ province: null, counts: { GM0034: 9, GM0050: 9, GM0171: 9, GM0184: 9, GM0303: 9 } });
    expect(told(content, newOrder(stamp, all, emptyWorkbook))).toMatch(/^[^;]*; [^;]*; [^;]*; en nog 2\.$/u);
    const three = inhabitants({ province: null, counts: { ...names, GM0034: 9, GM0050: 9, GM0171: 9 } });
    expect(told(content, newOrder(stamp, three, emptyWorkbook))).toMatch(/^[^;]*; [^;]*; [^;]*\)\.$/u);
  });

  test("that is done leaves also what stood there before it, and a cell that somebody emptied", () => {
    const done = settled(order, emptyWorkbook);
    const kept = "Dit veranderde nadat de opdracht begon, en is zo gebleven: Inwoners, Almere (Inwoners).";
    expect([told(before, done), almereAfter(before, done)]).toEqual([kept, 230_000]);
    const blank = typed(before, "LRT_Inwoners", almere, { Inwoners: "" });
    expect([told(blank, done), almereAfter(blank, done)]).toEqual([kept, ""]);
    const nothing = { ...stamp, base: {}, choice: { kind: "checks" } } as const;
    expect(settled(nothing, emptyWorkbook)).toEqual({ ...nothing, isSettled: true });
  });

  test("that is done fills a pointer that somebody cleared, and leaves one that holds something", () => {
    const first = workbookAfter(decisionOrder({ id: "eerder" }, "gelijk"));
    const done = settled(newOrder(stamp, decisionOrder({ id: "nieuwer" }).choice, first), first);
    const holding = (value: string): WorkbookContent => {
      const pointer = first.pointers.get(pointerNames.activeDecision);
      if (pointer === undefined) throw new Error("The decision has no place.");
      return { ...first, pointers: new Map([...first.pointers, [pointerNames.activeDecision, { ...pointer, value }]]) };
    };
    const names = ["", "eerder", "nieuwer"].map((value) => told(holding(value), done));
    expect(names.map((sentenceOf) => sentenceOf.includes("Geldend besluit"))).toEqual([false, true, false]);
  });

  test("leaves the pointer that somebody moved since", () => {
    const first = workbookAfter(decisionOrder({ id: "eerder" }, "gelijk"));
    const chosen = newOrder(stamp, decisionOrder({ id: "nieuwer" }).choice, first);
    const moved = workbookAfter(decisionOrder({ id: "eerder" }, "gelijk"), decisionOrder({ id: "later" }));
    const active = (content: WorkbookContent): unknown =>
      applyDesired(kept(content, chosen), content).pointers.get(pointerNames.activeDecision)?.value;
    expect([told(first, chosen), active(first)]).toEqual(["", "nieuwer"]);
    expect([told(moved, chosen), active(moved)]).toEqual([
      "Dit veranderde nadat de opdracht begon, en is zo gebleven: Start (Geldend besluit).",
      "later",
    ]);
  });

  test("leaves the key and the date with another decision that somebody chose since; a key alone stays beside its decision", () => {
    const first = workbookAfter(decisionOrder({ id: "eerder", referenceDate: "2025-01-01" }, "gelijk"));
    const wanted = decisionOrder({ id: "nieuwer", referenceDate: "2026-01-01" }, "lrt-75500").choice;
    const chosen = newOrder(stamp, wanted, first);
    const holding = (values: Readonly<Record<string, unknown>>): WorkbookContent => ({
      ...first,
      pointers: new Map(
        [...first.pointers].map(([name, pointer]) => [
          name,
          name in values ? { ...pointer, value: values[name] } : pointer,
        ]),
      ),
    });
    const { activeDecision, activeKey, referenceDate } = pointerNames;
    const after = (content: WorkbookContent): readonly unknown[] => {
      const written = applyDesired(kept(content, chosen), content).pointers;
      return [activeDecision, activeKey, referenceDate].map((name) => written.get(name)?.value);
    };
    // 1 January 2025 is day 45,658 of Excel, 1 January 2026 day 46,023.
    expect(after(first)).toEqual(["nieuwer", "lrt-75500", 46_023]);
    expect(after(holding({ [activeDecision]: "ander" }))).toEqual(["ander", "gelijk", 45_658]);
    expect(after(holding({ [activeDecision]: "ander", [activeKey]: "eigen" }))).toEqual(["ander", "eigen", 45_658]);
    expect(after(holding({ [activeKey]: "eigen" }))).toEqual(["nieuwer", "eigen", 46_023]);
    expect(after(holding({ [referenceDate]: 45_292 }))).toEqual(["nieuwer", "lrt-75500", 45_292]);
  });

  test("takes an apostrophe that an Excel reads in its own way for nobody's change", () => {
    const choice = inhabitants({ province: null, counts: { GM0034: 231_000 }, source: "'t Rijk" });
    const given = newOrder(stamp, choice, before);
    for (const shown of ["''t Rijk", "t Rijk"]) {
      expect(told(typed(before, "LRT_Inwoners", almere, { Inwoners: 231_000, Bron: shown }), given)).toBe("");
    }
    expect(told(typed(before, "LRT_Inwoners", almere, { Inwoners: 231_000, Bron: "Rijk" }), given)).not.toBe("");
  });

  test("accepts what either of two rows held that look the same in so few signs", () => {
    const [one, other] = ["abcd0001", "abcd0002"] as const;
    const alone = [wasSeenIn(one), wasSeenIn(other)];
    const both = wasSeenIn(`${one} ${other}`);
    for (const isSeen of [...alone, both]) expect(isSeen("een andere rij", 0, "")).toBe(true);
    // The key of Almere has this print in a list in which another row has it too.
    const key =
      keysOfFound(inhabitantsLayout, tableNamed(before, "LRT_Inwoners")).find((found) => found?.includes("GM0034")) ??
      "";
    const seen = order.seen?.["LRT_Inwoners"] ?? "";
    const print = seen.split(" ")[0] ?? "";
    const isSeen = wasSeenIn(`${seen} ${print.slice(0, 4)}00000000`);
    expect(isSeen(key, 0, 230_000)).toBe(true);
    expect(isSeen(key, 0, 999)).toBe(false);
  });

  test("leaves the row of a list whole when another list wrote it", () => {
    const open = openWorkbook();
    const given = newOrder(stamp, officialList(...listed), open);
    const others = listed.map((row) => ({ ...row, quota: row.quota + 5 }));
    const content = applyDesired(planned(newOrder({ ...stamp, id: "o3" }, officialList(...others), open), open), open);
    const rows = rowsIn(applyDesired(kept(content, given), content), "LRT_OfficieleLijst");
    expect(rows.map((row) => row["Officieel"])).toEqual([225, 25]);
  });

  test("that kept nothing of what it saw is as it was planned", () => {
    const content = typed(before, "LRT_Inwoners", almere, { Inwoners: 230_500 });
    const older: Order = { ...stamp, base: order.base, choice: order.choice };
    const desired = planned(older, content);
    expect(keepChanged(desired, older, content)).toBe(desired);
  });

  test("is so in the one plan of every order once the log knows it, not before", () => {
    const content = typed(before, "LRT_Inwoners", almere, { Inwoners: 230_500 });
    const changed = (held: WorkbookContent): unknown => {
      const desired = planOf(order, held);
      return desired.ok ? desired.value.changed?.code : desired.problems;
    };
    const begun = withTables(content, logOf(order, logEntry("Inwoners", "2025")));
    expect([changed(content), changed(begun)]).toEqual([undefined, "workbook.cellsChanged"]);
  });
});
