import { logEntry } from "../../src/plans/desiredState";
import { heldBy } from "../../src/plans/cellContent";
import { hasEnded, logLayout, stepOf, subjectOf, unfinishedOrders } from "../../src/plans/log";
import { logRow, logTable, orderText } from "../../src/plans/logRow";
import type { Order } from "../../src/plans/order";
import { addInVersion } from "../../src/plans/version";
import { stampOf } from "../../src/plans/isLater";
import { isOvertaken } from "../../src/plans/laterOrders";
import { emptyWorkbook, type WorkbookContent } from "../../src/plans/workbookContent";
import { almereAndUrk, workbook } from "./smallTable";

const order: Order = {
  id: "o1",
  at: "2026-11-24T08:30:00.123Z",
  localTime: "24-11-2026 09:30 (UTC+1)",
  who: "Provincie",
  base: { LRT_Besluit: "sha256:a" },
  choice: { kind: "update" },
};
const entry = logEntry("Ruil", "2023-II", {
  before: "218",
  after: "223",
  remark: "Nieuwbouw",
  fingerprintBefore: "sha256:b",
  fingerprintAfter: "sha256:c",
});

/** The log with the rows of these orders, and rows as somebody left them. */
function logWith(...rows: readonly (readonly unknown[])[]): WorkbookContent {
  return workbook({
    ...almereAndUrk,
    id: "log",
    name: "LRT_Logboek",
    sheet: "Logboek",
    headers: logLayout.columns,
    rows,
    formulas: null,
  });
}

function rowFor(given: Order, step: "begonnen" | "gereed", change = entry): readonly unknown[] {
  const { cells } = logRow(given, change, step);
  return logLayout.columns.map((header) => {
    const content = cells.get(header);
    return content === undefined ? "" : heldBy(content);
  });
}

describe("the line of an order in the log", () => {
  test("says who did what and when, what it was before, and keeps the order", () => {
    expect(logTable(order, entry, "begonnen")).toEqual({ layout: logLayout, rows: [logRow(order, entry, "begonnen")] });
    expect(logRow(order, entry, "begonnen").renewed).toEqual(["Stap"]);
    expect(
      Object.fromEntries(logLayout.columns.map((header, place) => [header, rowFor(order, "begonnen")[place]])),
    ).toEqual({
      Opdracht: "o1",
      Stap: "begonnen",
      Tijdstip: "24-11-2026 09:30 (UTC+1)",
      Wie: "Provincie",
      Actie: "Ruil",
      Onderwerp: "2023-II",
      Oud: "218",
      Nieuw: "223",
      Toelichting: "Nieuwbouw",
      "Tijdstip (UTC)": "2026-11-24 08:30:00",
      "Oude vingerafdruk": "sha256:b",
      "Nieuwe vingerafdruk": "sha256:c",
      Versie: addInVersion,
      "Opdracht (voor de invoegtoepassing)": JSON.stringify(order),
    });
  });

  test("says nothing of what an order does not change", () => {
    expect(logEntry("Ruil", "2023-II")).toEqual({
      ...{ action: "Ruil", subject: "2023-II", before: "", after: "", remark: "" },
      ...{ fingerprintBefore: "", fingerprintAfter: "" },
    });
  });

  test("has its moment in UTC, to the second", () => {
    expect(stampOf(order)).toBe("2026-11-24 08:30:00");
  });

  test("keeps an order of up to 32.000 signs, and none that is larger", () => {
    const room = 32_000 - JSON.stringify(order).length;
    const largest = { ...order, who: order.who + "x".repeat(room) };
    expect(orderText(largest)).toHaveLength(32_000);
    expect(orderText({ ...largest, who: `${largest.who}x` })).toBe("");
  });
});

describe("what the log says of an order", () => {
  const other = { ...order, id: "o0" };
  const content = logWith(rowFor(other, "gereed"), rowFor(order, "begonnen"), rowFor({ ...order, id: "o2" }, "gereed"));

  test("is that it was begun, or that it is done", () => {
    expect([stepOf("o1", content), stepOf("o0", content), stepOf("o2", content)]).toEqual([
      "begonnen",
      "gereed",
      "gereed",
    ]);
  });

  test("is what it is about", () => {
    const about = logWith(rowFor(other, "gereed"), rowFor(order, "begonnen", { ...entry, subject: " Vergelijk (2) " }));
    expect([subjectOf("o1", about), subjectOf("o0", about)]).toEqual(["Vergelijk (2)", "2023-II"]);
  });

  test.each([
    ["it does not name the order", content],
    ["there is no log", emptyWorkbook],
    ["the log is damaged", workbook({ ...almereAndUrk, name: "LRT_Logboek" })],
  ])("is nothing when %s", (_what, given) => {
    expect([stepOf("o9", given), subjectOf("o9", given)]).toEqual([null, null]);
  });

  test("is that an order was begun when somebody wrote something else over its step", () => {
    const changed = rowFor(order, "gereed").map((cell) => (cell === "gereed" ? "klaar" : cell));
    expect(stepOf("o1", logWith(changed))).toBe("begonnen");
  });

  test("is that an order was begun when a formula stands in the place of its step, whatever that shows", () => {
    const found = logWith(rowFor(order, "gereed"));
    const [log] = found.tables;
    const held = rowFor(order, "gereed").map((cell) => (cell === "gereed" ? "=B9" : cell));
    expect(stepOf("o1", workbook({ ...(log ?? almereAndUrk), formulas: [held] }))).toBe("begonnen");
    // A line that takes its id from another one is not that order.
    const copied = rowFor(order, "gereed").map((cell) => (cell === "o1" ? "=A9" : cell));
    expect(stepOf("o1", workbook({ ...(log ?? almereAndUrk), formulas: [copied] }))).toBeNull();
  });

  test("is that an order is over when it is done or was ended, however somebody wrote that", () => {
    const withStep = (step: string): boolean =>
      hasEnded("o1", logWith(rowFor(order, "begonnen").map((cell) => (cell === "begonnen" ? step : cell))));
    expect(["gereed", "gestopt", "Gestopt", " gereed "].map(withStep)).toEqual([true, true, true, true]);
    // In whatever word: only "begonnen", a blank and what is no word of a person leave it open.
    expect(["klaar", "vervallen"].map(withStep)).toEqual([true, true]);
    expect(["begonnen", "Begonnen", "", "=B9"].map(withStep)).toEqual([false, false, false, false]);
    expect([hasEnded("o9", content), hasEnded("o1", emptyWorkbook)]).toEqual([false, false]);
    expect(hasEnded("o1", workbook({ ...almereAndUrk, name: "LRT_Logboek" }))).toBe(false);
    // =B9 shows what another line says.
    const [log] = logWith(rowFor(order, "gereed")).tables;
    const held = rowFor(order, "gereed").map((cell) => (cell === "gereed" ? "=B9" : cell));
    expect(hasEnded("o1", workbook({ ...(log ?? almereAndUrk), formulas: [held] }))).toBe(false);
  });

  test("is also found when somebody typed blanks around it", () => {
    const blanks = rowFor(order, "gereed").map((cell) =>
      cell === "o1" ? " o1 " : cell === "gereed" ? "gereed " : cell,
    );
    expect(stepOf("o1", logWith(blanks))).toBe("gereed");
    expect(subjectOf("o1", logWith(blanks))).toBe("2023-II");
  });
});

describe("orders that did not finish", () => {
  test("are those that stay begun, with what is needed to finish them", () => {
    const content = logWith(
      rowFor({ ...order, id: "o0" }, "gereed"),
      rowFor(order, "begonnen"),
      ["", "begonnen", "x"],
      ["o3"],
    );
    expect(unfinishedOrders(content)).toEqual([
      {
        id: "o1",
        action: "Ruil",
        subject: "2023-II",
        who: "Provincie",
        time: "24-11-2026 09:30 (UTC+1)",
        kept: JSON.stringify(order),
      },
    ]);
  });

  test("are also those whose step somebody wrote in capitals or took away; one that was ended by hand is not", () => {
    const withStep = (step: string): readonly string[] =>
      unfinishedOrders(logWith(rowFor(order, "begonnen").map((cell) => (cell === "begonnen" ? step : cell)))).map(
        ({ id }) => id,
      );
    expect(["Begonnen", " BEGONNEN ", ""].map(withStep)).toEqual([["o1"], ["o1"], ["o1"]]);
    expect(["gestopt", "gereed"].map(withStep)).toEqual([[], []]);
    // =C2 shows the moment of another line.
    expect(["2026-11-24 09:30 (UTC+1)", "#REF!"].map(withStep)).toEqual([[], []]);
  });

  test("are known by what is there when a line is short", () => {
    expect(unfinishedOrders(logWith(["o4", "begonnen"]))).toEqual([
      { id: "o4", action: "", subject: "", who: "", time: "", kept: "" },
    ]);
  });

  test("are none without a log, or with one that is damaged", () => {
    expect(unfinishedOrders(emptyWorkbook)).toEqual([]);
    expect(unfinishedOrders(workbook({ ...almereAndUrk, name: "LRT_Logboek" }))).toEqual([]);
  });
});

describe("an order is overtaken by a later one of its kind that left what the workbook says now", () => {
  const left = "sha256:later";
  /** A line of another order, at 9 o'clock: half an hour later. */
  const line = (change: Readonly<Record<string, unknown>> = {}): readonly unknown[] => {
    const cells: Readonly<Record<string, unknown>> = {
      Opdracht: "o2",
      Stap: "gereed",
      Actie: "Ruil",
      "Tijdstip (UTC)": "2026-11-24 09:00:00",
      "Nieuwe vingerafdruk": left,
      ...change,
    };
    return logLayout.columns.map((header) => cells[header] ?? "");
  };
  const isPassed = (content: WorkbookContent, fingerprint = left): boolean =>
    isOvertaken(order, { action: "Ruil", fingerprint }, content);

  test("by the line of that order, wherever it stands", () => {
    expect(isPassed(logWith(line()))).toBe(true);
    expect(isPassed(logWith(line({ Actie: "Anders" }), line(), line({ Opdracht: "o1" })))).toBe(true);
  });

  test.each<readonly [string, Readonly<Record<string, unknown>>]>([
    ["is itself", { Opdracht: "o1" }],
    ["is of another kind", { Actie: "Halfjaar geopend" }],
    ["came earlier", { "Tijdstip (UTC)": "2026-11-24 08:29:59" }],
    ["came in the same second", { "Tijdstip (UTC)": "2026-11-24 08:30:00" }],
    ["has no time", { "Tijdstip (UTC)": "" }],
    ["left something else", { "Nieuwe vingerafdruk": "sha256:other" }],
  ])("and not by one that %s", (_words, change) => {
    expect(isPassed(logWith(line(change)))).toBe(false);
    // Nor by two lines that are each half of it.
    expect(isPassed(logWith(line(change), line({ Opdracht: "o1" })))).toBe(false);
  });

  test("and not where the workbook says nothing, or has no log that can be read", () => {
    expect(isPassed(logWith(line({ "Nieuwe vingerafdruk": "" })), "")).toBe(false);
    expect(isPassed(emptyWorkbook)).toBe(false);
    const [log] = logWith(line()).tables;
    if (log === undefined) throw new Error("There is no log.");
    const damaged = log.headers.map((header) => (header === "Actie" ? "Daad" : header));
    expect(isPassed(workbook({ ...log, headers: damaged }))).toBe(false);
  });
});
