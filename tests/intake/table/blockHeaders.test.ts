import { keyOf } from "../../../src/intake/cells/period";
import type { FigureKind } from "../../../src/intake/headers/figureWords";
import { blockHeaders, verdictOf } from "../../../src/intake/table/blockHeaders";
import { withHalf } from "../../../src/intake/rules/periodFits";
import { DECISION, outcome, QUOTA_2024_I, read } from "../corpus";
import { blockOf, times } from "./parts";

describe("the header of every column", () => {
  const texts = (headers: string, lines = ""): readonly string[] =>
    blockHeaders(blockOf(lines, headers), "quota").map(({ text }) => text);

  test.each<[string, string, readonly string[]]>([
    ["of one line", "Gemeente;Taakstelling", ["Gemeente", "Taakstelling"]],
    ["of two lines", ";2024;\nGemeente;I;II", ["Gemeente", "2024 I", "2024 II"]],
    [
      "speaks to its right until the next one",
      ";2024;;2025\nGemeente;I;II;I",
      ["Gemeente", "2024 I", "2024 II", "2025 I"],
    ],
    ["of three lines", ";Taakstelling;\n;2024;2025\n;I;I", ["", "Taakstelling 2024 I", "Taakstelling 2025 I"]],
    ["says what stands there twice once", ";Totaal;\n;2024;2025\n;Totaal;2025", ["", "2024 Totaal", "Totaal 2025"]],
    ["says what is repeated once", ";2024;\n;2024;\n;I;II", ["", "2024 I", "2024 II"]],
    ["may be blank", "Gemeente;;x", ["Gemeente", "", "x"]],
  ])("%s", (_what, headers, expected) => {
    expect(texts(headers)).toEqual(expected);
  });

  test("is there for the columns of the first 50 lines as well", () => {
    expect(texts("Gemeente", `${times(49, () => "Zwolle;1")}\nUrk;1;2`)).toEqual(["Gemeente", "", ""]);
    expect(texts("Gemeente", `${times(50, () => "Zwolle;1")}\nUrk;1;2`)).toEqual(["Gemeente", ""]);
  });

  test("has its lowest line apart", () => {
    const own = blockHeaders(blockOf("", ";2024;\nGemeente;I;"), "quota").map((header) => header.own);
    expect(own).toEqual(["Gemeente", "I", ""]);
  });
});

/** "sure 2024-1 (1)": what a header of two lines means for a figure, with its periods and the half. */
function verdict(upper: string, own: string, wanted: FigureKind): string {
  const { fit, reason, factor, periods, half } = verdictOf({ column: 0, text: `${upper} ${own}`.trim(), own }, wanted);
  return [
    fit,
    reason,
    factor === 1 ? null : `x ${factor}`,
    ...withHalf(periods, half, QUOTA_2024_I).map(keyOf),
    half === null ? null : `(${half})`,
  ]
    .filter((part) => part !== null)
    .join(" ");
}

describe("of two header lines the lower one decides, and the upper one says what it leaves open", () => {
  test.each<[string, string, FigureKind, string]>([
    ["", "Taakstelling 2024", "quota", "sure 2024"],
    ["Taakstelling 2024", "", "quota", "sure 2024"],
    ["Taakstelling", "2024-I", "quota", "sure 2024-1 (1)"],
    ["Taakstelling", "Aantal", "quota", "sure"],
    ["Taakstelling", "TS", "quota", "sure"],
    ["Inwoners 24", "Aantal", "inhabitants", "unsure"],
    ["Overzicht", "Aantal", "inhabitants", "bare"],
    ["Overzicht", "Taakstelling", "quota", "sure"],
    ["Taakstelling", "Toelichting", "quota", "unsure"],
    ["Overzicht", "Toelichting", "quota", "other"],
    // What is something else in one of both is something else
    ["Taakstelling", "Realisatie", "quota", "unfit result"],
    ["Realisatie", "Taakstelling", "quota", "unfit result"],
    ["Realisatie", "Aantal", "quota", "unfit result"],
    ["Realisatie", "Groei", "quota", "unfit change"],
    ["Groei", "Toelichting", "quota", "unfit change"],
    // So are thousands
    ["Inwoners (x 1.000)", "Aantal", "inhabitants", "multiple x 1000"],
    ["Inwoners", "Aantal (x 1.000)", "inhabitants", "multiple x 1000"],
    ["Inwoners (x 1.000)", "Bevolking (x 1 mln)", "inhabitants", "multiple x 1000000"],
    ["Inwoners", "(x 1.000)", "inhabitants", "multiple x 1000"],
    ["Aantallen (x 1.000)", "Inwoners", "inhabitants", "multiple x 1000"],
    ["x 1.000", "Inwoners", "inhabitants", "multiple x 1000"],
    ["(x 1.000)", "Opgave", "places", "multiple x 1000"],
    ["(x 1.000)", "Opgave noord", "places", "multiple x 1000"],
    ["(x 1.000)", "Realisatie", "places", "unfit result"],
  ])("'%s' above '%s' for %s", (upper, own, wanted, expected) => {
    expect(verdict(upper, own, wanted)).toBe(expected);
  });

  test.each<[string, string, string]>([
    ["Taakstelling 2023", "2024-I", "sure 2024-1 (1)"],
    ["Taakstelling 1e en 2e halfjaar 2024", "1e halfjaar", "unsure 2024-1 (1)"],
    ["1e en 2e halfjaar 2024", "Taakstelling", "sure 2024-1 2024-2 (both)"],
    ["1e en 2e halfjaar 2024", "Taakstelling 1e en 2e halfjaar", "unsure 2024-1 2024-2 (both)"],
    ["Taakstelling 2024-I", "2e halfjaar", "sure 2024-1 (2)"],
    ["Taakstelling 2024", "2e halfjaar", "sure 2024-2 (2)"],
  ])("'%s' above '%s' names its period", (upper, own, expected) => {
    expect(verdict(upper, own, "quota")).toBe(expected);
  });
});

test.each([
  ["above the names of the figures", ";(x 1.000)\nGemeente;Inwoners\nZwolle;134\nAlmere;230\n"],
  ["beside a word for numbers", ";Aantallen x 1.000\nGemeente;Inwoners\nZwolle;134\nAlmere;230\n"],
])("thousands %s are never taken as they stand", async (_what, text) => {
  expect(outcome(await read(text))).not.toMatch(/^GM/u);
  expect(outcome(await read(text.replace("Inwoners", "Opgave"), DECISION))).not.toMatch(/^GM/u);
});
