import { filteredLines, type LogFilter, type LogLine, logLines } from "../../src/plans/logLines";
import { logLayout } from "../../src/plans/log";
import { emptyWorkbook, type WorkbookContent } from "../../src/plans/workbookContent";
import { foundTable } from "./smallTable";

const line = (change: Partial<LogLine>): LogLine => ({
  step: "gereed",
  time: "2026-11-28 09:30 (UTC+1)",
  who: "Regietafel",
  action: "Uitkomst vastgezet",
  subject: "Blad1!A1:C4",
  before: "",
  after: "",
  remark: "",
  sheets: [],
  ...change,
});
const all: LogFilter = { who: "", action: "", subject: "", from: "", until: "" };
const lines = [
  line({ time: "2026-11-29 00:10 (UTC+1)", who: "Almere" }),
  line({ action: "Vergelijking geschreven", subject: "Vergelijk" }),
  line({ time: "2026-11-27 23:59 (UTC+1)", remark: "Waarden staan in het blad Uitkomst." }),
];

describe("the lines of the log", () => {
  test("are all there when nothing is asked", () => {
    expect(filteredLines(lines, all)).toEqual(lines);
  });

  test("are found by who, by what, and by a sheet that the subject or the remark names", () => {
    expect(filteredLines(lines, { ...all, who: "Almere" })).toEqual([lines[0]]);
    expect(filteredLines(lines, { ...all, action: "Vergelijking geschreven" })).toEqual([lines[1]]);
    expect(filteredLines(lines, { ...all, subject: " uitkomst " })).toEqual([lines[2]]);
    expect(filteredLines(lines, { ...all, subject: "blad1" })).toEqual([lines[0], lines[2]]);
  });

  test("are found by day, the first and the last day included", () => {
    expect(filteredLines(lines, { ...all, from: "2026-11-28", until: "2026-11-28" })).toEqual([lines[1]]);
    expect(filteredLines(lines, { ...all, from: "2026-11-28" })).toEqual([lines[0], lines[1]]);
    expect(filteredLines(lines, { ...all, until: "2026-11-27" })).toEqual([lines[2]]);
  });

  test("are not left out when their day cannot be read", () => {
    const typed = line({ time: "gisteren" });
    expect(filteredLines([typed], { ...all, from: "2026-11-28" })).toEqual([typed]);
  });

  test("of which only a part of the time is a day are of any day", () => {
    const typed = line({ time: "op 2026-11-01" });
    expect(filteredLines([typed], { ...all, from: "2026-11-28" })).toEqual([typed]);
    // Without a first or last day, what comes before or after everything is there as well.
    const early = line({ time: "0000-00-00" });
    expect(filteredLines([early], { ...all, until: "2026-11-28" })).toEqual([early]);
  });
});

describe("the table of the log", () => {
  const filled = { Stap: "gereed", Actie: "Proef" };
  /** A log with these rows, in columns of which those that are left out are blank. */
  function logWith(rows: readonly Readonly<Record<string, unknown>>[], headers = logLayout.columns): WorkbookContent {
    const table = foundTable([], {
      id: "log",
      name: "LRT_Logboek",
      sheet: "Logboek",
      headers,
      rows: rows.map((cells) => headers.map((header) => cells[header] ?? "")),
    });
    return { ...emptyWorkbook, tables: [table] };
  }

  test("is read newest first, and is no log where there is none or it is damaged", () => {
    expect(logLines(emptyWorkbook)).toEqual([]);
    expect(logLines(logWith([filled], ["Opdracht", "Stap"] as never))).toEqual([]);
    const held = logWith([
      { ...filled, Tijdstip: "2026-11-27" },
      { ...filled, Tijdstip: "2026-11-28" },
    ]);
    expect(logLines(held).map(({ time }) => time)).toEqual(["2026-11-28", "2026-11-27"]);
  });

  test("says of each line what its columns say; rows without any of it are none", () => {
    const row = {
      Stap: "gereed",
      Tijdstip: "2026-11-28 09:30 (UTC+1)",
      "Tijdstip (UTC)": "2026-11-28 08:30:00",
      Wie: "Regietafel",
      Actie: "Taakruil",
      Onderwerp: "2023-II",
      Oud: 218,
      Nieuw: 223,
      Toelichting: "Nieuwbouw",
    };
    expect(logLines(logWith([row, { Versie: "1.0.0" }]))).toEqual([
      {
        step: "gereed",
        time: "2026-11-28 09:30 (UTC+1)",
        who: "Regietafel",
        action: "Taakruil",
        subject: "2023-II",
        before: "218",
        after: "223",
        remark: "Nieuwbouw",
        sheets: [],
      },
    ]);
    // A row in which one word is left is still a line.
    expect(logLines(logWith([{ Toelichting: "van mij" }])).map(({ remark }) => remark)).toEqual(["van mij"]);
  });

  test("of an older version, without the clock on the wall, gives the time in UTC", () => {
    const [found] = logLines(logWith([{ ...filled, "Tijdstip (UTC)": "2026-11-28 08:30:00" }]));
    expect(found?.time).toBe("2026-11-28 08:30:00");
  });

  test("with a row that is short, or without a column that came later, has nothing there", () => {
    const held = logWith([{ ...filled, Tijdstip: "2026-11-28" }]);
    const [table] = held.tables;
    if (table === undefined) throw new Error("There is no log.");
    const short = { ...table, rows: table.rows.map((row) => row.slice(0, table.headers.indexOf("Oud"))) };
    expect(logLines({ ...held, tables: [short] })).toMatchObject([{ before: "", after: "", remark: "" }]);
  });
});
