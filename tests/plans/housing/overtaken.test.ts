import { logLayout } from "../../../src/plans/log";
import type { Order, OrderChoice } from "../../../src/plans/order";
import type { SeenPersons } from "../../../src/plans/housing/housingChoices";
import { readQuotaState, rowsOf } from "../../../src/plans/housing/quotaState";
import { newOrder } from "../../../src/plans/newOrder";
import { planWithLog } from "../../../src/plans/planWithLog";
import type { HousingOrderChoice } from "../../../src/plans/housing/planHousing";
import { emptyWorkbook, type WorkbookContent } from "../../../src/plans/workbookContent";
import { sentence } from "../../../src/text/sentence";
import { applyDesired, type Takes, withTables } from "../applyDesired";
import { orderFor, rowsIn, tableNamed, typed } from "./orderFor";
import { autumn, inhabitants, listed, officialList, opening, openWorkbook, quotasIn2023, revision } from "./orders";

const NEWER_AT = "2026-11-25T09:00:00.000Z";

const older = (choice: HousingOrderChoice): Order => orderFor(choice);
const newer = (choice: HousingOrderChoice, at = NEWER_AT): Order => ({ ...orderFor(choice, at), id: "o2" });

function planned(order: Order, content: WorkbookContent) {
  const desired = planWithLog(order, content);
  if (!desired.ok) throw new Error(desired.problems.map(sentence).join(" "));
  return desired.value;
}

function after(content: WorkbookContent, order: Order, takes?: Takes): WorkbookContent {
  return applyDesired(planned(order, content), content, takes);
}

/** The order wrote its line in the log, and of its tables only these parts. */
function begun(content: WorkbookContent, order: Order, takes: Takes = () => false): WorkbookContent {
  const written = after(content, order, (part) => part.startsWith(logLayout.name) || takes(part));
  return withStep(written, order, "begonnen");
}

function withStep(content: WorkbookContent, { id }: Order, step: string): WorkbookContent {
  return typed(content, logLayout.name, (row) => row["Opdracht"] === id, { Stap: step });
}

/** What the planner reads of the older order, and the word at which it ends. */
function ending(order: Order, content: WorkbookContent): readonly [string | null, unknown] {
  const { overtaken } = planned(order, content);
  const line = rowsIn(after(content, order), logLayout.name).find((row) => row["Opdracht"] === order.id);
  return [overtaken === undefined ? null : sentence(overtaken.told), line?.["Stap"]];
}

const closed = (action: string, subject: string): string =>
  `Hierna kwam een nieuwere opdracht: ${action}, ${subject}. Die geldt. Deze opdracht is gesloten en vulde nu niets in.`;
const inPart = (action: string, subject: string): string =>
  `Hierna kwam een nieuwere opdracht: ${action}, ${subject}. Wat die invulde, blijft staan.`;

describe("inhabitants that are completed after newer ones of the same date", () => {
  const added = "Inwoners toegevoegd";
  const almere = (counts: Record<string, number>): OrderChoice & HousingOrderChoice => inhabitants({ counts });
  const first = older(almere({ GM0034: 230_000, GM0184: 22_000 }));
  const counted = (content: WorkbookContent): unknown =>
    rowsIn(content, "LRT_Inwoners")
      .filter((row) => row["Gebied"] === "GM0034" || row["Gebied"] === "GM0184")
      .map((row) => [row["Gebied"], row["Inwoners"]]);

  test("leave the numbers that the newer ones gave, and bring the others", () => {
    const content = after(begun(emptyWorkbook, first), newer(almere({ GM0034: 231_000 })));
    expect(ending(first, content)).toEqual([inPart(added, "2025-01-01"), "gereed"]);
    expect(counted(after(content, first))).toEqual([
      ["GM0034", 231_000],
      ["GM0184", 22_000],
    ]);
  });

  test("are closed when the newer ones gave all of them: nothing is written, the log says gestopt", () => {
    const later = newer(almere({ GM0034: 231_000, GM0184: 22_500, GM0050: 24_000 }));
    const content = after(
      begun(emptyWorkbook, first, () => true),
      later,
    );
    expect(planned(first, content).tables.map(({ layout }) => layout.name)).toEqual([logLayout.name]);
    expect(ending(first, content)).toEqual([closed(added, "2025-01-01"), "gestopt"]);
    expect(counted(after(content, first))).toEqual(counted(content));
    // Also when a person changed a number of the newer one since.
    const typedOver = typed(content, "LRT_Inwoners", (row) => row["Gebied"] === "GM0034", { Inwoners: 1 });
    expect(counted(after(typedOver, first))).toEqual(counted(typedOver));
  });

  test("stay done when they were done before", () => {
    const content = withStep(
      after(begun(emptyWorkbook, first), newer(almere({ GM0034: 231_000, GM0184: 1 }))),
      first,
      "gereed",
    );
    expect(ending(first, content)[1]).toBe("gereed");
  });

  test("are closed when nobody knows any more which regions the newer ones were about", () => {
    const kept = "Opdracht (voor de invoegtoepassing)";
    const content = typed(
      after(begun(emptyWorkbook, first), newer(almere({ GM0050: 24_000 }))),
      logLayout.name,
      (row) => row["Opdracht"] === "o2",
      { [kept]: "" },
    );
    expect(ending(first, content)).toEqual([closed(added, "2025-01-01"), "gestopt"]);
  });

  test("leave of newer ones that were only begun what those wrote", () => {
    const later = newer(almere({ GM0034: 231_000, GM0184: 22_500 }));
    // Of its rows, Nederland and Almere came; Urk has the number of the first.
    const content = begun(
      begun(emptyWorkbook, first, () => true),
      later,
      (part) => ["LRT_Inwoners", "LRT_Inwoners 0", "LRT_Inwoners 1"].includes(part),
    );
    expect(counted(content)).toEqual([
      ["GM0034", 231_000],
      ["GM0184", 22_000],
    ]);
    expect(ending(first, content)).toEqual([inPart(added, "2025-01-01"), "gereed"]);
    expect(counted(after(content, first))).toEqual(counted(content));
  });

  test("of two in one second give way to the one that came later in it", () => {
    const same = (at: string): WorkbookContent =>
      after(begun(emptyWorkbook, first), newer(almere({ GM0034: 231_000, GM0184: 1 }), at));
    expect(ending(first, same("2026-11-25T08:30:00.900Z"))[1]).toBe("gestopt");
    expect(ending({ ...first, at: "2026-11-25T08:30:00.950Z" }, same("2026-11-25T08:30:00.900Z"))).toEqual([
      null,
      "gereed",
    ]);
  });

  test.each<readonly [string, Order]>([
    ["came earlier", newer(almere({ GM0034: 1 }), "2026-11-25T08:00:00.000Z")],
    ["are of another date", newer(inhabitants({ counts: { GM0034: 1 }, year: 2026 }))],
    ["are of other regions", newer(almere({ GM0050: 1 }))],
  ])("are written as they are beside ones that %s", (_words, other) => {
    const content = after(begun(emptyWorkbook, first), other);
    expect(ending(first, content)).toEqual([null, "gereed"]);
    expect(counted(after(content, first))).toEqual(
      expect.arrayContaining([
        ["GM0034", 230_000],
        ["GM0184", 22_000],
      ]),
    );
  });

  test("that are given anew count: they are the newest", () => {
    const content = after(emptyWorkbook, newer(almere({ GM0034: 231_000, GM0184: 1 })));
    expect(planned(first, content).overtaken).toBeUndefined();
    expect(counted(after(content, first))).toEqual([
      ["GM0034", 230_000],
      ["GM0184", 22_000],
    ]);
  });
});

describe("an official list that is completed after a newer one", () => {
  const [almere, urk] = listed;
  const first = older(officialList(almere, urk));
  const read = "Officiële lijst ingelezen";

  test("says so; it is closed when the newer one has a row of each", () => {
    const start = begun(openWorkbook(), first);
    const one = after(start, newer(officialList({ ...almere, quota: 300 })));
    expect(ending(first, one)).toEqual([inPart(read, "2023-II"), "gereed"]);
    const both = after(start, newer(officialList({ ...almere, quota: 300 }, { ...urk, quota: 25 })));
    expect(ending(first, both)).toEqual([closed(read, "2023-II"), "gestopt"]);
    expect(rowsIn(after(both, first), "LRT_OfficieleLijst").map((row) => row["Officieel"])).toEqual([300, 25]);
  });

  test("leaves a municipality whose row is gone to the newer one, which alone knows her number", () => {
    const both = after(
      begun(openWorkbook(), first),
      newer(officialList({ ...almere, quota: 300 }, { ...urk, quota: 25 })),
    );
    const table = tableNamed(both, "LRT_OfficieleLijst");
    const gone = withTables(both, { ...table, rows: table.rows.slice(1), formulas: (table.formulas ?? []).slice(1) });
    expect(ending(first, gone)).toEqual([closed(read, "2023-II"), "gestopt"]);
    const listedIn = (content: WorkbookContent): unknown =>
      rowsIn(content, "LRT_OfficieleLijst").map((row) => [row["Gebied"], row["Officieel"]]);
    expect(listedIn(after(gone, first))).toEqual([["GM0184", 25]]);
    // A newer list that did not name her has nothing to say about her.
    const without = after(begun(openWorkbook(), first), newer(officialList({ ...urk, quota: 25 })));
    expect(listedIn(after(without, first))).toEqual(
      expect.arrayContaining([
        ["GM0034", almere.quota],
        ["GM0184", 25],
      ]),
    );
  });

  test("is not closed by a date that a person typed for the moment of its own rows", () => {
    const half = begun(openWorkbook(), first, () => true);
    const dated = typed(half, "LRT_OfficieleLijst", () => true, { "Ingelezen op (UTC)": 46_351 });
    expect(ending(first, dated)).toEqual([null, "gereed"]);
  });
});

describe("a national number that is completed after a newer one", () => {
  const versions = (content: WorkbookContent): unknown =>
    rowsIn(content, "LRT_Landelijk").map((row) => [row["Versie"], row["Personen"]]);

  /** The quotas that a planner sees now. */
  const seen = (content: WorkbookContent): SeenPersons => {
    const state = readQuotaState(content);
    if (!state.ok) throw new Error(state.problems.map(sentence).join(" "));
    return Object.fromEntries(rowsOf(state.value, autumn).map(({ code, quota }) => [code, quota ?? 0]));
  };

  test("is closed where a later revision is done, also when that changed no quota that the planner saw", () => {
    // The published numbers of 2023-II are 27.300 and 17.600; 17.601 comes to the same quotas in Flevoland.
    const first = older(revision());
    const later = newer(revision({ persons: 17_601, before: quotasIn2023 }));
    const content = after(begun(openWorkbook(), first), later);
    expect(ending(first, content)).toEqual([closed("Landelijk getal bijgesteld", "2023-II"), "gestopt"]);
    expect(versions(after(content, first))).toEqual([
      [1, 27_300],
      [2, 17_600],
      [3, 17_601],
    ]);
  });

  test("completes what stands below a newer version, and says that the newer one counts", () => {
    const first = older(revision());
    const half = begun(openWorkbook(), first, (part) => part.startsWith("LRT_Landelijk"));
    const content = after(half, newer(revision({ persons: 17_601, before: seen(half) })));
    expect(ending(first, content)).toEqual([inPart("Landelijk getal bijgesteld", "2023-II"), "gereed"]);
    expect(versions(after(content, first))).toEqual([
      [1, 27_300],
      [2, 17_600],
      [3, 20_000],
      [4, 17_601],
    ]);
  });

  test("of a half-year that a colleague opened or revised since brings no number above theirs", () => {
    const first = older(opening(autumn, { ownNational: 15_000 }));
    const opened = after(begun(emptyWorkbook, first), newer(opening(autumn, { ownNational: 16_000 })));
    const standing = versions(opened);
    expect(ending(first, opened)).toEqual([inPart("Halfjaar geopend", "2023-II Flevoland"), "gereed"]);
    expect(versions(after(opened, first))).toEqual(standing);
    const half = begun(emptyWorkbook, first, () => true);
    const revised = after(half, newer(revision({ persons: 16_000, before: seen(half) })));
    expect(ending(first, revised)[0]).toBe(inPart("Landelijk getal bijgesteld", "2023-II"));
    expect(versions(after(revised, first))).toEqual(versions(revised));
  });

  test("is not told as newer where another province opened the half-year with the same number, or without one of its own", () => {
    const drenthe = newer(opening(autumn, { province: "PV22" }));
    for (const ownNational of [null, 17_600]) {
      const first = older(opening(autumn, { ownNational }));
      expect(ending(first, after(begun(emptyWorkbook, first), drenthe))).toEqual([null, "gereed"]);
    }
    const own = older(opening(autumn, { ownNational: 15_000 }));
    const content = after(begun(emptyWorkbook, own), drenthe);
    expect(ending(own, content)).toEqual([inPart("Halfjaar geopend", "2023-II Drenthe"), "gereed"]);
    expect(versions(after(content, own))).toEqual(versions(content));
  });

  test("is told where a revision came, also to who gave no number of his own", () => {
    const first = older(opening(autumn));
    const half = begun(emptyWorkbook, first, () => true);
    const revised = after(half, newer(revision({ persons: 16_000, before: seen(half) })));
    expect(ending(first, revised)[0]).toBe(inPart("Landelijk getal bijgesteld", "2023-II"));
  });

  test("of another half-year that came since changes nothing", () => {
    const first = older(opening(autumn, { ownNational: 15_000 }));
    const other = after(
      begun(emptyWorkbook, first, () => true),
      newer(opening({ year: 2024, half: 1 })),
    );
    expect(planned(first, other).overtaken).toBeUndefined();
  });
});

test("an order that stood in the log when another was given is no later one, whatever its clock said", () => {
  const almere = (persons: number): HousingOrderChoice => inhabitants({ province: null, counts: { GM0034: persons } });
  const stamp = { at: "2026-11-25T08:30:00.000Z", localTime: "", who: "provincie" };
  const ahead = newOrder({ ...stamp, id: "vooruit1", at: "2026-11-25T09:00:00.000Z" }, almere(231_000), emptyWorkbook);
  const seen = after(emptyWorkbook, ahead);
  const order = newOrder({ ...stamp, id: "daarna11" }, almere(232_000), seen);
  expect(order.seen?.[logLayout.name]).toBe("vooruit1");
  expect(ending(order, begun(seen, order))).toEqual([null, "gereed"]);
  const almereIn = (content: WorkbookContent): unknown =>
    rowsIn(content, "LRT_Inwoners").find((row) => row["Gebied"] === "GM0034")?.["Inwoners"];
  expect(almereIn(after(begun(seen, order), order))).toBe(232_000);
  // One that came after it stays.
  const third = newOrder({ ...stamp, id: "derde111", at: "2026-11-25T09:30:00.000Z" }, almere(233_000), seen);
  expect(almereIn(after(after(begun(seen, order), third), order))).toBe(233_000);
});
