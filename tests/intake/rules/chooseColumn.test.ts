/** Which column holds the figure: the one that certainly names it; two that might are asked about, and one of another period is never taken. */
import { figureHeader } from "../../../src/intake/headers/figureHeader";
import {
  type ChoiceContext,
  chooseColumn,
  folded,
  type JudgedColumn,
  namesOf,
  periodsOf,
} from "../../../src/intake/rules/chooseColumn";
import { columnOutcome } from "../../../src/intake/rules/columnOutcome";
import { isVersion } from "../../../src/intake/headers/figureVersion";
import type { FigureKind } from "../../../src/intake/headers/figureWords";
import { INHABITANTS_2025, QUOTA_2024_I } from "../corpus";

const CONTEXT: ChoiceContext = {
  asked: INHABITANTS_2025,
  answer: null,
  isNamedAbove: false,
  agrees: () => false,
  isRival: () => false,
};

function judged(
  headers: readonly string[],
  wanted: FigureKind,
  empty: readonly number[] = [],
): readonly JudgedColumn[] {
  return headers.map((text, column) => ({
    header: { column, text, own: text },
    verdict: figureHeader(text, wanted),
    hasNumbers: !empty.includes(column),
    isVersion: isVersion(text, wanted),
  }));
}

function chosen(headers: readonly string[], more: Partial<ChoiceContext> = {}): string {
  const choice = chooseColumn(judged(headers, "inhabitants"), { ...CONTEXT, ...more });
  switch (choice.kind) {
    case "chosen":
      return `${choice.judged.header.column} by ${choice.why}${choice.factor === 1 ? "" : ` x ${choice.factor}`}`;
    case "ask":
    case "otherPeriod":
      return `${choice.kind} ${choice.among.map(({ header }) => header.column).join(" ")}`;
    case "unfit":
      return `unfit ${choice.judged.header.column} ${choice.reason}`;
    default:
      return choice.kind;
  }
}

describe("without an answer", () => {
  test.each<[readonly string[], string]>([
    [["Inwoners", "Woningen"], "0 by header"],
    [["Woningen", "Inwoners"], "1 by header"],
    [["Inwoners 2024", "Inwoners 2025"], "1 by header"],
    [["Inwoners", "Bevolking"], "ask 0 1"],
    [["Inwoners 2024"], "otherPeriod 0"],
    [["Inwoners 2024", "Inwoners met status"], "otherPeriod 0"],
    [["Inwoners 2024", "Inwoners met status 2025"], "ask 1"],
    [["Inwoners 2024", "Inwoners (x 1.000)"], "ask 1"],
    [["Inwoners met status", "Aantal"], "ask 0 1"],
    [["Inwoners (x 1.000)"], "ask 0"],
    [["Aantal"], "ask 0"],
    [["2025", "Aantal"], "ask 0 1"],
    [["2024"], "otherPeriod 0"],
    [["2024", "Inwoners 2023"], "otherPeriod 1"],
    [["Aantal", "Inwoners 2024"], "otherPeriod 1"],
    [["Aantal", "Woningen 2024"], "ask 0"],
    [["Inwoners 1-1-2025 (bijgewerkt 15-3-2025)"], "ask 0"],
    [["Inwoners 2025/2026"], "otherPeriod 0"],
    [["Inwoners per km²"], "unfit 0 ratio"],
    [["Woningen", "Inwoners per km²"], "unfit 1 ratio"],
    [["Woningen"], "none"],
    [[""], "ask 0"],
    [["", ""], "ask 0 1"],
    [[], "none"],
  ])("%j: %s", (headers, expected) => {
    expect(chosen(headers)).toBe(expected);
  });

  test("a title or known figures tell of what a bare column is, and of two nothing", () => {
    expect(chosen(["Aantal"], { isNamedAbove: true })).toBe("0 by title");
    expect(chosen(["Aantal"], { agrees: () => true })).toBe("0 by figures");
    expect(chosen(["Aantal", "Waarde"], { isNamedAbove: true, agrees: () => true })).toBe("ask 0 1");
    expect(chosen([""], { isNamedAbove: true })).toBe("0 by title");
    expect(chosen([""], { agrees: () => true })).toBe("0 by figures");
    expect(chosen(["", ""], { isNamedAbove: true, agrees: () => true })).toBe("ask 0 1");
  });

  test("a column without numbers is no candidate", () => {
    const choice = chooseColumn(judged(["Inwoners", "Bevolking"], "inhabitants", [0]), CONTEXT);
    expect(choice).toMatchObject({ kind: "chosen", judged: { header: { column: 1 } } });
  });

  test("of two halves neither is the one that was asked for", () => {
    const context = { ...CONTEXT, asked: QUOTA_2024_I };
    const kindOf = (header: string): string => chooseColumn(judged([header], "quota"), context).kind;
    expect(kindOf("Taakstelling 2024-I")).toBe("chosen");
    expect(kindOf("Taakstelling 2024-I en 2024-II")).toBe("otherPeriod");
    expect(kindOf("Taakstelling 2024")).toBe("otherPeriod");
    expect(kindOf("Taakstelling 2024-I 2024")).toBe("chosen");
    expect(kindOf("Taakstelling 1-1-2024 en 1-3-2024")).toBe("otherPeriod");
  });
});

describe("with an answer", () => {
  test.each<[readonly string[], string, string]>([
    [["Inwoners", "Bevolking"], "Bevolking", "1 by answer"],
    [["Inwoners", "Bevolking"], "  BEVOLKING ", "1 by answer"],
    [["Inwoners", "Totale  bevolking"], "totale bevolking", "1 by answer"],
    [["Inwoners", ""], "kolom 2", "1 by answer"],
    [["Leeftijd/Bevolking", "Inwoners"], "Bevolking", "0 by answer"],
    [["Inwoners (x 1.000)"], "Inwoners (x 1.000)", "0 by answer x 1000"],
    [["Inwoners", "Inwoners"], "Inwoners", "unknownAnswer"],
    [["Inwoners"], "Iets anders", "unknownAnswer"],
    [["Inwoners", ""], "", "unknownAnswer"],
    [["Inwoners per km²"], "Inwoners per km²", "unfit 0 ratio"],
    [["Woningen"], "Woningen", "0 by answer"],
  ])("%j, %j: %s", (headers, answer, expected) => {
    expect(chosen(headers, { answer })).toBe(expected);
  });

  test("a column is called by its header, the last part of it, or its place", () => {
    expect(namesOf({ column: 2, text: "A B/C", own: "B/C" })).toEqual([
      "A B/C",
      "B/C",
      "C",
      "kolom 3",
      "A B/C (kolom 3)",
    ]);
    expect(namesOf({ column: 0, text: "", own: "" })).toEqual(["kolom 1"]);
    expect(namesOf({ column: 0, text: "A/B/C", own: "A/B/C" })).toContain("C");
    expect(folded("  Totale \t BEVOLKING ")).toBe("totale bevolking");
  });
});

describe("what is said when no column was chosen", () => {
  const said = (
    headers: readonly string[],
    wanted: FigureKind,
    empty: readonly number[] = [],
    answer: string | null = null,
  ) => {
    const columns = judged(headers, wanted, empty);
    const context = { ...CONTEXT, answer, asked: wanted === "quota" ? QUOTA_2024_I : INHABITANTS_2025 };
    const choice = chooseColumn(columns, context);
    if (choice.kind === "chosen") throw new Error("A column was chosen.");
    const { problems, questions, messages } = columnOutcome(choice, context.asked, columns, wanted);
    expect(messages).toEqual([]);
    return problems.length === 0
      ? questions.map(({ about, column, choices }) => [about, column, choices])
      : problems.map(({ code, parameters }) => [code, parameters]);
  };

  test("two candidates are a question", () => {
    expect(said(["Inwoners", "Bevolking"], "inhabitants")).toEqual([["column", null, ["Inwoners", "Bevolking"]]]);
    expect(said(["", ""], "inhabitants")).toEqual([["column", null, ["kolom 1", "kolom 2"]]]);
  });

  test("another period is named beside the one that was asked for, each once", () => {
    expect(said(["Inwoners 2023", "Bevolking 2024", "Bevolking 2023"], "inhabitants")).toEqual([
      ["reading.otherPeriod", { found: "2023, 2024", asked: "2025" }],
    ]);
    expect(periodsOf(judged(["Inwoners 2023", "Bevolking 2023"], "inhabitants"))).toEqual(["2023"]);
  });

  test("what is not the figure is named, and no longer than a sentence can hold", () => {
    const long = `Inwoners per km² ${"x".repeat(200)}`;
    expect(said([long], "inhabitants")).toEqual([["reading.ratio", { column: long.slice(0, 120) }]]);
  });

  test("an answer that no column has names the columns, at most twelve", () => {
    const headers = Array.from({ length: 14 }, (_none, index) => `Kop ${index}`);
    expect(said(headers, "inhabitants", [], "Iets")).toEqual([
      ["reading.unknownColumn", { columns: headers.slice(0, 12).join("; ") }],
    ]);
    const wide = headers.map((header) => header.padEnd(80, "x"));
    expect(said(wide, "inhabitants", [], "Iets")).toEqual([
      ["reading.unknownColumn", { columns: wide.slice(0, 12).join("; ").slice(0, 400) }],
    ]);
  });

  test.each<[FigureKind, string]>([
    ["inhabitants", "reading.noInhabitantsColumn"],
    ["quota", "reading.noQuotaColumn"],
    ["balance", "reading.noBalanceColumn"],
    ["places", "reading.noPlacesColumn"],
    ["minors", "reading.noPlacesColumn"],
  ])("of %s none: %s", (wanted, code) => {
    expect(said(["Woningen"], wanted)).toEqual([[code, {}]]);
    expect(said(["Woningen"], wanted, [0])).toEqual([[code, {}]]);
  });

  test("a column that names the figure and is empty is there, but holds no numbers", () => {
    const long = `Inwoners ${"inwoners ".repeat(20)}`.trim();
    expect(said([long, "Woningen"], "inhabitants", [0])).toEqual([
      ["reading.columnWithoutNumbers", { column: long.slice(0, 120) }],
    ]);
  });
});
