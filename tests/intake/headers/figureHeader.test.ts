/** What a header means for the figure that is wanted: the figure itself, doubt, thousands, or something else with its reason. */
import { figureHeader } from "../../../src/intake/headers/figureHeader";
import type { FigureKind } from "../../../src/intake/headers/figureWords";

function said(header: string, wanted: FigureKind): string {
  const { fit, reason, factor } = figureHeader(header, wanted);
  return [fit, reason ?? "", factor === 1 ? "" : String(factor)].filter((part) => part !== "").join(" ");
}

describe.each<[FigureKind, readonly (readonly [string, string])[]]>([
  [
    "inhabitants",
    [
      ["Inwoners", "sure"],
      ["AantalInwoners_5", "sure"],
      ["Inwoners op 1 januari 2025", "sure"],
      ["Inwoners 24", "unsure"],
      ["Inwoners met status", "unsure"],
      ["Aantal", "bare"],
      ["2025", "bare"],
      ["1 januari 2025", "bare"],
      ["Aantal 2025", "bare"],
      ["Aantal woningen", "other"],
      ["Woningen 2025", "other"],
      ["jaar", "other"],
      ["12", "other"],
      ["", "other"],
      ["Inwoners (x 1.000)", "multiple 1000"],
      ["Aantal (x 1.000)", "multiple 1000"],
      ["Woningen (x 1.000)", "other"],
      ["Inwoners (mln)", "multiple 1000000"],
      ["Inwoners per km²", "unfit ratio"],
      ["Bevolkingsdichtheid", "unfit ratio"],
      ["Inwonerpercentage", "unfit ratio"],
      ["Jeugddichtheid", "unfit ratio"],
      ["Dichtheidsklasse inwoners", "unsure"],
      ["Percentageklasse inwoners", "unsure"],
      ["Inwoners jonger dan 5 jaar", "unfit part"],
      ["Inwoners 65+", "unfit part"],
      ["Bevolkingsgroei", "unfit change"],
      ["Inwonerstoename", "unfit change"],
      ["Migratiesaldo inwoners", "unfit change"],
      ["Huidige inwoners", "unfit result"],
      ["Prognose inwoners", "unfit forecast"],
    ],
  ],
  [
    "quota",
    [
      ["Taakstelling", "sure"],
      ["Taakstelling 2024-I", "sure"],
      ["Aantal van Taakstelling", "unsure"],
      ["Taakstelling incl. achterstand", "unfit settled"],
      ["Taakstelling excl. achterstand", "sure"],
      ["Taakstelling (exclusief voorsprong/achterstand)", "sure"],
      ["Taakstelling zonder saldo 2024-I", "sure"],
      ["Taakstelling excl. Oekraïners", "unfit part"],
      ["Opgave incl. achterstand", "unfit change"],
      ["Gerealiseerde taakstelling", "unfit result"],
      ["Saldo taakstelling", "unfit settled"],
      ["Achterstand en voorsprong taakstelling", "unfit result"],
      ["Achterstand/voorsprong", "unfit result"],
    ],
  ],
  [
    "balance",
    [
      ["Saldo", "sure"],
      ["Beginsaldo", "sure"],
      ["Achterstand", "unfit oneSided"],
      ["Voorsprong", "unfit oneSided"],
      ["Voorsprong of achterstand", "sure"],
      ["Achterstand (saldo)", "other"],
      ["Eindsaldo achterstand", "other"],
      ["Eindsaldo voorsprong", "other"],
      ["Beginsaldo achterstand", "sure"],
      ["Achterstandssaldo gerealiseerd", "unfit result"],
      ["Saldo realisatie", "unfit result"],
      ["Saldo in %", "unfit ratio"],
      ["Taakstelling", "other"],
    ],
  ],
  [
    "places",
    [
      ["Opgave", "sure"],
      ["Opgave inclusief amv", "sure"],
      ["Opgave incl. amv", "sure"],
      ["Opgave waarvan amv", "unfit part"],
      ["Verwachte opgave", "unsure"],
      ["Gerealiseerde plekken", "unfit result"],
      ["Extra plekken", "unfit change"],
    ],
  ],
  [
    "minors",
    [
      ["Waarvan amv", "sure"],
      ["amv", "sure"],
      ["Opgave excl. amv", "unfit part"],
      ["Opgave exclusief amv", "unfit part"],
      ["Opgave zonder amv", "unfit part"],
      ["amv jonger dan 15", "unfit part"],
      ["Amv (kinderen)", "unsure"],
      ["amv ouder dan 15", "unfit part"],
      ["Opgave", "other"],
    ],
  ],
])("for %s", (wanted, headers) => {
  test.each(headers)("%s: %s", (header, expected) => {
    expect(said(header, wanted)).toBe(expected);
  });
});

test.each([
  ["taakstelling_2024_1", 1],
  ["taakstelling_2024_2", 2],
  ["taakstelling_2024_h1", 1],
  ["h2_2024_taakstelling", 2],
  ["taakstelling_2024_II", 2],
])("strokes of a database around a half-year are blanks: %s", (header, half) => {
  const verdict = figureHeader(header, "quota");
  expect(verdict.fit).toBe("sure");
  expect(verdict.periods.map((period) => [period.year, period.half])).toEqual([[2024, half]]);
});

test("the first day of a year is known in English too", () => {
  expect(figureHeader("Population (1 January 2025)", "inhabitants").fit).toBe("sure");
  expect(figureHeader("Places on 1 January 2027", "places").fit).toBe("sure");
});
