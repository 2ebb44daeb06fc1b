import { filteredLines, type LogFilter, type LogLine, logLines } from "../../src/plans/logLines";
import { emptyWorkbook } from "../../src/plans/workbookContent";

const line = (change: Partial<LogLine>): LogLine => ({
  step: "gereed",
  time: "2026-11-28 09:30 (UTC+1)",
  who: "Regietafel",
  action: "Uitkomst vastgezet",
  subject: "Blad1!A1:C4",
  before: "",
  after: "",
  remark: "",
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

  test("come newest first, as the table holds them", () => {
    expect(logLines(emptyWorkbook)).toEqual([]);
    const table = {
      id: "log",
      name: "LRT_Logboek",
      sheet: "Logboek",
      row: 4,
      column: 0,
      formulas: null,
      hasTotals: false,
    };
    const headers = ["Opdracht", "Stap", "Tijdstip", "Wie", "Actie", "Onderwerp", "Oud", "Nieuw", "Toelichting"];
    const more = ["Tijdstip (UTC)", "Oude vingerafdruk", "Nieuwe vingerafdruk", "Versie"];
    const row = (time: string): readonly string[] => [
      "a",
      "gereed",
      time,
      "x",
      "y",
      "z",
      "",
      "",
      "",
      time,
      "",
      "",
      "1",
    ];
    const content = {
      ...emptyWorkbook,
      tables: [{ ...table, headers: [...headers, ...more], rows: [row("2026-11-27"), row("2026-11-28")] }],
    };
    expect(logLines(content).map(({ time }) => time)).toEqual(["2026-11-28", "2026-11-27"]);
  });
});
