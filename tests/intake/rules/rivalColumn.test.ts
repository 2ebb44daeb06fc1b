import { isRivalColumn } from "../../../src/intake/rules/rivalColumn";

const rival = (
  wanted: "quota" | "places" | "minors" | "inhabitants",
  sure: string,
  text: string,
  fit: "bare" | "unsure" | "other" | "unfit",
  more: readonly string[] = [],
): boolean =>
  isRivalColumn(
    wanted,
    { text: sure, hasPeriod: /\d{4}/u.test(sure) },
    { text, fit, hasPeriod: /\d{4}/u.test(text), isAlike: more.includes(ALIKE) },
    [sure, text, ...more],
  );
/** Among the headers beside: the numbers are about as large. */
const ALIKE = "numbers about as large";

describe("a column may be the figure as well", () => {
  test("where it is a total, by any word for one", () => {
    for (const text of ["Totaal", "Som", "Eindtotaal", "Tezamen"]) {
      expect(rival("places", "Opgave asielzoekers", text, text === "Som" ? "other" : "bare")).toBe(true);
    }
    expect(rival("places", "COA-plekken", "Totaal plekken", "unsure")).toBe(true);
    expect(rival("places", "Opgave", "Totaal kosten", "other")).toBe(false);
    expect(rival("places", "Opgave", "Totaal", "unfit")).toBe(false);
  });

  test("where it has the name of the figure and a word that nobody knows", () => {
    expect(rival("quota", "Taakstelling", "Taakstelling herijkt", "unsure")).toBe(true);
    expect(rival("quota", "Taakstelling", "Personen", "bare")).toBe(false);
    expect(rival("quota", "Taakstelling", "Fictieve taakstelling", "unsure")).toBe(false);
    expect(rival("quota", "Taakstelling personen", "Taakstelling woningen", "unsure")).toBe(false);
  });

  test("but not beside a total: those are its parts", () => {
    expect(rival("quota", "Taakstelling/Totaal", "Taakstelling/Gezinnen", "unsure")).toBe(false);
  });

  test("but not where arrears are in the total, or where the figure is that of the minors", () => {
    expect(rival("quota", "Taakstelling", "Totaal", "bare", ["Achterstand"])).toBe(false);
    expect(rival("quota", "Taakstelling", "Totaal", "bare")).toBe(true);
    expect(rival("places", "Opgave", "Totaal", "bare", ["Saldo"])).toBe(true);
    expect(rival("minors", "Amv", "Totaal", "bare")).toBe(false);
  });

  test("but not of inhabitants: of those the figures are known", () => {
    expect(rival("inhabitants", "Inwoners", "Totaal", "bare")).toBe(false);
  });

  test("where only its header says which half-year it is about", () => {
    expect(rival("quota", "Taakstelling", "2024", "bare")).toBe(true);
    expect(rival("quota", "Taakstelling totaal", "2024", "bare")).toBe(true);
    expect(rival("quota", "Taakstelling 2024", "2024", "bare")).toBe(false);
    expect(rival("quota", "Taakstelling", "Personen", "bare")).toBe(false);
  });

  test("where its numbers are about as large and nobody knows its name", () => {
    expect(rival("places", "Opgave", "Voorstel", "other", [ALIKE])).toBe(true);
    expect(rival("places", "Opgave", "Voorstel", "other")).toBe(false);
    expect(rival("minors", "Amv", "Voorstel", "other", [ALIKE])).toBe(false);
    for (const text of ["", "Provincie", "Woningen", "Minimum", "Max", "Waarvan uit opvang", "Inwoners"]) {
      expect(rival("places", "Opgave", text, "other", [ALIKE])).toBe(false);
    }
  });
});
