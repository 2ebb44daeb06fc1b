import { periodsIn } from "../../../src/intake/cells/namedPeriods";
import { keyOf } from "../../../src/intake/cells/period";
import type { ReadingOrder } from "../../../src/intake/reading";
import { datedLines } from "../../../src/intake/table/datedLines";
import type { PeriodColumns } from "../../../src/intake/table/linesByPeriod";
import { DECISION, INHABITANTS_2025, QUOTA_2024_I } from "../corpus";
import { linesOf } from "./parts";

const ANY_YEAR: ReadingOrder = { ...INHABITANTS_2025, year: null };

interface Given {
  readonly header?: string;
  readonly titles?: string;
  readonly notes?: string;
  readonly lines?: string;
  readonly columns?: Partial<PeriodColumns>;
  readonly order?: ReadingOrder;
  readonly answer?: string;
}

/** "1 2 of 2024-1; code {…} [3]", "? a | b" or "! code {…}": the lines that are of the period, what is asked, or why none are. */
function dated({ header = "", titles = "", notes = "", lines = "Zwolle;140\nAlmere;250", ...more }: Given): string {
  const { columns = {}, order = QUOTA_2024_I, answer = null } = more;
  const found = datedLines(
    linesOf(lines),
    { period: null, half: null, told: null, ...columns },
    { ofHeader: periodsIn(header), ofTitles: periodsIn(titles), ofNotes: periodsIn(notes) },
    ({ cells }) => cells[0] !== "Totaal",
    order,
    answer,
  );
  const said = found.messages.map(
    ({ problem: { code, parameters }, severity, lines: of }) =>
      `${severity} ${code.replace("reading.", "")} ${JSON.stringify(parameters)}${of.length > 0 ? ` [${of.join(" ")}]` : ""}`,
  );
  const wrong = found.problems.map(
    ({ code, parameters }) => `! ${code.replace("reading.", "")} ${JSON.stringify(parameters)}`,
  );
  const asked = found.questions.map(
    ({ about, column, choices }) => `? ${about}${column === null ? "" : ` ${column}`} ${choices.join(" | ")}`,
  );
  const read = `${found.lines.map(({ line }) => line).join(" ")} of ${found.period === null ? "-" : keyOf(found.period)}`;
  return [...wrong, ...asked, ...(wrong.length + asked.length === 0 ? [read] : []), ...said].join("; ");
}

const other = (found: string, asked: string): string => `! otherPeriod ${JSON.stringify({ found, asked })}`;
const ASSUMED = 'warning periodAssumed {"asked":"2024-I"}';

describe("without a column that says when, what stands outside the lines must", () => {
  test.each<[string, Given, string]>([
    ["the header", { header: "2024-I" }, "1 2 of 2024-1"],
    ["a title", { titles: "2024-I" }, "1 2 of 2024-1"],
    ["the header before a title", { header: "2024-I", titles: "2023-I" }, "1 2 of 2024-1"],
    ["another half-year", { header: "2023-I" }, other("2023-I", "2024-I")],
    ["another year", { header: "2024", order: INHABITANTS_2025 }, other("2024", "2025")],
    ["nothing", {}, `1 2 of -; ${ASSUMED}`],
    ["nothing, and nothing was asked", { order: ANY_YEAR }, "1 2 of -; warning periodUnknown {}"],
    ["nothing, of a decision", { order: DECISION }, "1 2 of -"],
    [
      "a year that is provisional",
      { header: "2025*", order: INHABITANTS_2025 },
      '1 2 of 2025; information provisional {"period":"2025*"}',
    ],
    ["several, and nothing was asked", { header: "2024, 2025", order: ANY_YEAR }, "? period 2024 | 2025"],
    [
      "several, of which the planner chose one",
      { header: "2024, 2025", order: ANY_YEAR, answer: "2025" },
      "1 2 of 2025",
    ],
    ["one, and nothing was asked", { header: "2024", order: ANY_YEAR }, "1 2 of 2024"],
    ["both halves, that may be their sum", { header: "2024-I 2024-II" }, "? period 2024-I | 2024-II"],
    [
      "both halves, of which the planner chose the one that was asked for",
      { header: "2024-I 2024-II", answer: "2024-I" },
      "1 2 of 2024-1",
    ],
    [
      "both halves, of which the planner chose the other",
      { header: "2024-I 2024-II", answer: "2024-II" },
      other("2024-II", "2024-I"),
    ],
    [
      "a half-year beside the year that was asked for",
      { header: "2024-II 2025", order: INHABITANTS_2025 },
      "1 2 of 2025",
    ],
    [
      "six years",
      { header: "2014 2015 2016 2017 2018 2019", order: INHABITANTS_2025 },
      other("2014, 2015, 2016, 2017, 2018, 2019", "2025"),
    ],
    [
      "seven years",
      { header: "2014 2015 2016 2017 2018 2019 2020", order: INHABITANTS_2025 },
      other("2014, 2015, 2016 … 2020", "2025"),
    ],
  ])("%s", (_what, given, expected) => {
    expect(dated(given)).toBe(expected);
  });

  test.each<[string, Given, string]>([
    ["of the half-year that was asked for", { notes: "2024-I" }, "1 2 of 2024-1"],
    ["of both halves", { notes: "2024-I 2024-II" }, "1 2 of 2024-1"],
    ["of another half-year is asked about", { notes: "2024-II" }, "? period 2024-I | 2024-II"],
    [
      "of another half-year, and the planner says it is of the one that was asked for",
      { notes: "2024-II", answer: "2024-I" },
      "1 2 of -",
    ],
    [
      "of another half-year, and the planner says so",
      { notes: "2024-II", answer: "2024-II" },
      other("2024-II", "2024-I"),
    ],
    ["of another half-year below a header with the right one", { header: "2024-I", notes: "2024-II" }, "1 2 of 2024-1"],
    ["where nothing was asked", { notes: "2024-II", order: ANY_YEAR }, "1 2 of 2024-2"],
  ])("a note %s", (_what, given, expected) => {
    expect(dated(given)).toBe(expected);
  });

  test.each<[string, Given, string]>([
    ["alone is asked about", { header: "1-1-2024" }, "? period 2024-I | 1-1-2024"],
    ["that the planner says is the half-year", { header: "1-1-2024", answer: "2024-I" }, "1 2 of -"],
    ["that the planner says is a day", { header: "1-1-2024", answer: "1-1-2024" }, other("1-1-2024", "2024-I")],
    ["beside the half-year says nothing else", { header: "1-1-2024, 2024-I" }, "1 2 of 2024-1"],
    ["of another half-year is another period", { header: "1-3-2024" }, other("1-3-2024", "2024-I")],
  ])("the day on which the half-year begins, %s", (_what, given, expected) => {
    expect(dated(given)).toBe(expected);
  });
});

describe("of a column that says when", () => {
  const columns = { period: { column: 1, text: "Periode", own: "Periode" } };
  const of = (...cells: readonly string[]): string => cells.map((cell) => `Zwolle;${cell}`).join("\n");
  const unreadable = (line: number, text: string): string =>
    `error periodUnreadable ${JSON.stringify({ line: String(line), text })} [${line}]`;
  const blank = (line: number): string => `error periodBlank ${JSON.stringify({ line: String(line) })} [${line}]`;

  test.each<[string, Given, string]>([
    ["the lines of the period that was asked for", { lines: of("2024-I", "2024-I") }, "1 2 of 2024-1"],
    [
      "others are counted",
      { lines: of("2023-I", "2024-I", "2023-II") },
      '2 of 2024-1; information otherPeriods {"count":2}',
    ],
    ["other years alone are refused", { lines: of("2023-I", "2023-II") }, other("2023-I, 2023-II", "2024-I")],
    ["a blank line of the one period counts, in its place", { lines: of("", "2024-I", "") }, "1 2 3 of 2024-1"],
    [
      "a blank line among several periods is said",
      { lines: of("2023-I", "2024-I", "") },
      `2 of 2024-1; information otherPeriods {"count":1}; ${blank(3)}`,
    ],
    [
      "but not a blank total",
      { lines: `${of("2023-I", "2024-I")}\nTotaal;` },
      '2 3 of 2024-1; information otherPeriods {"count":1}',
    ],
    ["what cannot be read is said", { lines: of("2024-I", "onbekend") }, `1 of 2024-1; ${unreadable(2, "onbekend")}`],
    [
      "so much of it as a sentence can hold",
      { lines: of("2024-I", "x".repeat(50)) },
      `1 of 2024-1; ${unreadable(2, "x".repeat(40))}`,
    ],
    [
      "nothing that can be read is refused",
      { lines: of("onbekend", "?") },
      `! noPeriodReadable {}; ${unreadable(1, "onbekend")}; ${unreadable(2, "?")}`,
    ],
    ["a column without anything in it says nothing", { lines: of("", "") }, `1 2 of -; ${ASSUMED}`],
    [
      "a year that is provisional is said",
      { lines: of("2025*", "2025*"), order: INHABITANTS_2025 },
      '1 2 of 2025; information provisional {"period":"2025*"}',
    ],
    [
      "the planner may choose",
      { lines: of("2024", "2025"), order: ANY_YEAR, answer: "2024" },
      '1 of 2024; information otherPeriods {"count":1}',
    ],
    [
      "but no other than what was asked for",
      { lines: of("2023-I", "2024-I"), answer: "2023-I" },
      other("2023-I", "2024-I"),
    ],
    [
      "several are asked about where nothing was asked for",
      { lines: of("2024", "2025"), order: ANY_YEAR },
      "? period 2024 | 2025",
    ],
    [
      "days on which the half-year begins are asked about",
      { lines: of("1-1-2024", "1-1-2024") },
      "? period 2024-I | 1-1-2024",
    ],
    [
      "of many days five",
      { lines: of("1-1-2024", "1-1-2023", "1-1-2022", "1-1-2021", "1-1-2020", "1-1-2019", "1-1-2018") },
      "? period 2024-I | 1-1-2024 | 1-1-2023 | 1-1-2022 | 1-1-2021 | 1-1-2020",
    ],
    [
      "such a day counts when the planner says so",
      { lines: of("1-1-2024", "x"), answer: "2024-I" },
      `1 of 2024-1; ${unreadable(2, "x")}`,
    ],
  ])("%s", (_what, given, expected) => {
    expect(dated({ columns, ...given })).toBe(expected);
  });

  test.each<[string, Given, string]>([
    [
      "a lower header that is open",
      { columns: { period: { column: 1, text: "Uitbreiding", own: "Jaar uitbreiding" } } },
      "? period 2024-I | 2023 | 2022",
    ],
    [
      "an upper header that is open, with none below",
      { columns: { period: { column: 1, text: "Jaar uitbreiding", own: "" } } },
      "? period 2024-I | 2023 | 2022",
    ],
    [
      "an upper header that is open, with a plain one below",
      { columns: { period: { column: 1, text: "Uitbreiding Jaar", own: "Jaar" } } },
      other("2023, 2022", "2024-I"),
    ],
    [
      "the planner says that the list is of the half-year",
      { columns: { period: { column: 1, text: "", own: "Jaar uitbreiding" } }, answer: "2024-I" },
      `1 2 of -; ${ASSUMED}`,
    ],
    [
      "the planner says that it is of another",
      { columns: { period: { column: 1, text: "", own: "Jaar uitbreiding" } }, answer: "2023" },
      other("2023", "2024-I"),
    ],
    [
      "nothing in it can be read",
      { columns: { period: { column: 1, text: "", own: "Jaar uitbreiding" } }, lines: of("x", "y") },
      `1 2 of -; ${ASSUMED}`,
    ],
    [
      "of many years five are shown",
      {
        columns: { period: { column: 1, text: "", own: "Jaar uitbreiding" } },
        lines: of("2023", "2022", "2021", "2020", "2019", "2018"),
      },
      "? period 2024-I | 2023 | 2022 | 2021 | 2020 | 2019",
    ],
  ])("whose header may be of something else: %s", (_what, given, expected) => {
    expect(dated({ lines: of("2023", "2022"), ...given })).toBe(expected);
  });

  test.each<[string, string, string]>([
    ["the two are one period", "Zwolle;2024;1\nAlmere;2024;2", '1 of 2024-1; information otherPeriods {"count":1}'],
    [
      "a blank half is said, because nobody knows which",
      "Zwolle;2024;1\nAlmere;2024;",
      `1 of 2024-1; ${unreadable(2, "2024")}`,
    ],
    ["a year that cannot be read is said", "Zwolle;2024;1\nAlmere;later;1", `1 of 2024-1; ${unreadable(2, "later")}`],
    ["a blank year is said", "Zwolle;2024;1\nAlmere;;1", `1 of 2024-1; ${blank(2)}`],
    [
      "one that is provisional is called by its half",
      "Zwolle;2024*;1",
      '1 of 2024-1; information provisional {"period":"2024-I"}',
    ],
  ])("with one of halves beside it: %s", (_what, lines, expected) => {
    const half = { column: 2, text: "Halfjaar", own: "Halfjaar" };
    expect(dated({ columns: { period: { column: 1, text: "Jaar", own: "Jaar" }, half }, lines })).toBe(expected);
  });
});
