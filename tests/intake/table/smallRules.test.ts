/** Rules of a table that need no more than its cells. */
import { problem } from "../../../src/text/result";
import { sentence } from "../../../src/text/sentence";
import { answerFor, isChosenLine, questionOf } from "../../../src/intake/table/dimensionAnswers";
import { leftTables } from "../../../src/intake/table/leftTables";
import { regionsOfOtherKind, townMessages } from "../../../src/intake/table/regionsHeader";
import { serialHeaders } from "../../../src/intake/table/serialHeaders";
import { areStacked } from "../../../src/intake/table/stackedCells";
import { takenColumns, whenColumns } from "../../../src/intake/table/whenColumns";
import { figureHeader } from "../../../src/intake/headers/figureHeader";
import { DECISION, INHABITANTS_2025, outcome, QUOTA_2024_I, read } from "../corpus";
import { blockOf, headersOf, linesOf, subjectsOf, times } from "./parts";

describe("names and numbers that each stand on a line of their own", () => {
  test.each<[string, string, boolean]>([
    ["more than one", "Zwolle\n140\nAlmere\n250", true],
    ["in another column", ";Zwolle\n140;\n;Almere\n250;", true],
    ["one", "Zwolle\n140\nAlmere", false],
    ["of names that are not known", "appel\n140\npeer\n250", false],
    ["beside other words", "Zwolle;x\n140;y\nAlmere;x\n250;y", false],
    ["with words between", "Zwolle\nx\n140\nAlmere\nx\n250", false],
    ["within the first 400 lines", `${times(396, () => "x")}\nZwolle\n140\nAlmere\n250`, true],
    ["beyond the first 400 lines", `${times(398, () => "x")}\nZwolle\n140\nAlmere\n250`, false],
  ])("%s", (_what, text, expected) => {
    expect(areStacked(linesOf(text), new Map())).toBe(expected);
  });
});

describe("45292 above a list is 1 January 2024", () => {
  const found = (text: string): string => {
    const { lines, messages } = serialHeaders(linesOf(text), subjectsOf({ name: 0 }), new Map());
    expect(lines).toHaveLength(linesOf(text).length);
    const days = lines.flatMap(({ line, cells }) =>
      cells.filter((cell) => /^\d{4}-/u.test(String(cell))).map((cell) => `${line}: ${String(cell)}`),
    );
    expect(messages).toHaveLength(days.length);
    return days.join(", ");
  };

  test.each<[string, string, string]>([
    ["as text", "Gemeente;45292\nZwolle;140", "1: 2024-01-01"],
    ["in a sheet", "Gemeente;=45292;=45474\nZwolle;=140;=130", "1: 2024-01-01, 1: 2024-07-01"],
    ["beside words", "Gemeente;45292;Opmerking", "1: 2024-01-01"],
    ["in a line without any word", ";45292\nZwolle;140", "1: 2024-01-01"],
    ["not on another day", "Gemeente;45293\nZwolle;140", ""],
    ["not beside another number", "Gemeente;45292;140", ""],
    ["not beside a region", "Zwolle;45292", ""],
    ["not beside a region that is called a municipality", "Gemeente Zwolle;45292", ""],
    ["not beside a region that is not known", "Ter Apel;45292", ""],
    ["not beside a total", "Totaal;45292", ""],
    ["in the 40th line", `${times(39, () => "x")}\nGemeente;45292`, "40: 2024-01-01"],
    ["not in the 41st line", `${times(40, () => "x")}\nGemeente;45292`, ""],
  ])("%s", (_what, text, expected) => {
    expect(found(text)).toBe(expected);
  });
});

describe("the columns that say when", () => {
  const when = (headers: string, lines: string, order = QUOTA_2024_I, figure = 1): readonly (string | null)[] => {
    const all = headersOf(headers);
    const header = all[figure] ?? { column: figure, text: "", own: "" };
    const { period, half, told } = whenColumns(
      blockOf(lines, headers),
      all,
      { header, verdict: figureHeader(header.text, "quota") },
      { order, subjects: subjectsOf({ name: 0 }) },
    );
    return [period?.text ?? null, half?.text ?? null, told?.says ?? null];
  };

  test.each<[string, readonly (string | null)[]]>([
    ["Gemeente;Taakstelling;Jaar;Halfjaar", ["Jaar", "Halfjaar", null]],
    ["Gemeente;Taakstelling;Jaar;Nummer", ["Jaar", null, null]],
  ])("%s", (headers, expected) => {
    expect(when(headers, "Zwolle;140;2024;1\nAlmere;250;2024;1")).toEqual(expected);
  });

  test("are no halves where no half-year was asked for", () => {
    expect(when("Gemeente;Inwoners;Jaar;Halfjaar", "Zwolle;140;2024;1\nAlmere;250;2024;1", INHABITANTS_2025)).toEqual([
      "Jaar",
      null,
      null,
    ]);
  });

  test("are not the half of themselves", () => {
    expect(when("Gemeente;Taakstelling;Halfjaar", "Zwolle;140;1\nAlmere;250;1")).toEqual(["Halfjaar", null, null]);
  });

  test("are told by what stands in a column that is called otherwise, but not in that of the figure", () => {
    expect(when("Gemeente;Taakstelling;Ronde", "Zwolle;140;2024-II")).toEqual(["Ronde", null, "half"]);
    expect(when("Gemeente;Ronde", "Zwolle;2024-II")).toEqual([null, null, null]);
  });

  test("are taken with those of the figure and the regions", () => {
    const [figure = { column: 0, text: "", own: "" }, period = null] = headersOf("Taakstelling;Jaar");
    expect(takenColumns(figure, { period, half: null }, subjectsOf({ name: 4, province: 6 }))).toEqual(
      new Set([0, 1, 4, 6]),
    );
    expect(takenColumns(figure, { period: null, half: period }, subjectsOf({ code: 5 }))).toEqual(new Set([0, 1, 5]));
  });
});

describe("a table that was not read", () => {
  const left = (lines: string): ReturnType<typeof leftTables> =>
    leftTables(
      [{ block: blockOf(lines), reading: { problems: [problem("reading.noRows")] } }],
      subjectsOf({ name: 0 }),
      new Map(),
    );

  test("is said with its regions and the reason", () => {
    const [only, second] = left("x;1\nZwolle;140\nTer Apel;9\nAlmere;250\nTotaal;399");
    expect(only?.lines).toEqual([2, 4]);
    expect(only?.problem.parameters).toEqual({ line: "2", count: 2, reason: sentence(problem("reading.noRows")) });
    expect(second).toBeUndefined();
  });

  test("is nothing to say about when it holds no region", () => {
    expect(left("Ter Apel;9\nTotaal;399")).toEqual([]);
  });
});

describe("the header above the names says of which kind they are", () => {
  const names = subjectsOf({ name: 0 });

  test("towns may be municipalities, and that is said", () => {
    const [message] = townMessages(headersOf("Plaats;Aantal"), names);
    expect([message?.severity, message?.problem.parameters]).toEqual(["warning", { column: "Plaats" }]);
    expect(townMessages(headersOf("Gemeente;Aantal"), names)).toEqual([]);
  });

  test("regions of another kind are refused", () => {
    expect(regionsOfOtherKind(headersOf("Woonkern;Aantal"), names)?.parameters).toEqual({ column: "Woonkern" });
    expect(regionsOfOtherKind(headersOf("Gemeente;Aantal"), names)).toBeNull();
  });

  test("beside codes, and of codes alone, it says nothing", () => {
    expect(regionsOfOtherKind(headersOf("Woonkern;Code"), subjectsOf({ name: 0, code: 1 }))).toBeNull();
    expect(regionsOfOtherKind(headersOf("Woonkern;Code"), subjectsOf({ code: 0 }))).toBeNull();
    expect(regionsOfOtherKind([], names)).toBeNull();
  });
});

describe("what a planner answered about a column that tells what each line counts", () => {
  const [header = { column: 1, text: "", own: "" }] = headersOf("x;Geslacht").slice(1);
  const dimension = { header, values: ["Mannen", "Vrouwen"] };
  const answers = (
    ...values: readonly (readonly [string, string])[]
  ): { readonly values: ReadonlyMap<string, string> } => ({ values: new Map(values) });

  test("is found by its header, however it is written", () => {
    expect(answerFor(dimension, answers(["geslacht", "vrouwen"]))).toBe("Vrouwen");
    expect(answerFor(dimension, answers(["Leeftijd", "Mannen"], ["Geslacht", "Vrouwen"]))).toBe("Vrouwen");
  });

  test("is none without an answer about it, or with a value that it does not have", () => {
    expect(answerFor(dimension, {})).toBeNull();
    expect(answerFor(dimension, answers(["Leeftijd", "Mannen"]))).toBeNull();
    expect(answerFor(dimension, answers(["Geslacht", "Totaal"]))).toBeNull();
  });

  test("leaves the lines with that value", () => {
    const lines = linesOf("Zwolle;Mannen\nZwolle;Vrouwen\nZwolle");
    const chosen = lines.filter((line) => isChosenLine(line, [dimension], answers(["Geslacht", "Mannen"])));
    expect(chosen.map(({ line }) => line)).toEqual([1]);
    expect(questionOf(dimension)).toEqual({ about: "value", column: "Geslacht", choices: ["Mannen", "Vrouwen"] });
  });
});

describe("a table that was read", () => {
  test("may go below zero where it is a balance, and nowhere else", async () => {
    const text = "Gemeente;Saldo 2024-I\nZwolle;-5\nAlmere;250\n";
    expect(outcome(await read(text, { ...QUOTA_2024_I, kind: "balance" }))).toBe("GM0193 -5, GM0034 250");
    expect(outcome(await read(text.replace("Saldo", "Taakstelling"), QUOTA_2024_I))).toBe("GM0034 250");
  });

  test("names its columns by their lowest header, where there is one", async () => {
    const named = async (text: string): Promise<unknown> => (await read(text, QUOTA_2024_I)).kolommen;
    expect(await named("Regio;Taakstelling\nGemeente;2024-I\nZwolle;140\n")).toMatchObject({ gebied: "Gemeente" });
    expect(await named("Gemeente;Taakstelling\n;2024-I\nZwolle;140\n")).toMatchObject({ gebied: "Gemeente" });
  });

  test("in thousands is multiplied when the planner says so, and that is said", async () => {
    const text = "Gemeente;Inwoners 2025 (x 1.000)\nZwolle;133,8\nAlmere;229,6\n";
    const asked = await read(text);
    expect(outcome(asked)).toMatch(/^waarde\? duizendtallen|^kolom\?/u);
    const read2 = await read(text, INHABITANTS_2025, {
      values: new Map([["Inwoners 2025 (x 1.000)", "duizendtallen"]]),
      column: "Inwoners 2025 (x 1.000)",
    });
    expect(outcome(read2)).toBe("GM0193 133800, GM0034 229600");
    expect(read2.meldingen.filter(({ code }) => code === "reading.multiplied").map(({ ernst }) => ernst)).toEqual([
      "let op",
    ]);
  });

  test("asks nothing about a line of the whole country without a year", async () => {
    const text = "Regio;Jaar;Taakstelling\nZwolle;2024-I;140\nAlmere;2023-II;250\nNederland;;390\nTotaal;;390\n";
    const { meldingen } = await read(text, QUOTA_2024_I);
    expect(meldingen.map(({ code }) => code)).not.toContain("reading.periodBlank");
    expect(outcome(await read(text.replace("Nederland;;", "Urk;;"), QUOTA_2024_I))).toBe("GM0193 140");
  });

  test("of a decision with a title about something else is asked about", async () => {
    const text = "Gerealiseerde opgave\nProvincie;Aantal\nDrenthe;3553\nFlevoland;3449\n";
    expect(outcome(await read(text, DECISION))).not.toMatch(/^PV/u);
  });
});
