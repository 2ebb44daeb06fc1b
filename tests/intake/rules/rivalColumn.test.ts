import { isRivalColumn } from "../../../src/intake/rules/rivalColumn";

const rival = (
  wanted: "quota" | "places" | "minors" | "inhabitants",
  sure: string,
  text: string,
  fit: "bare" | "unsure" | "other" | "unfit",
  more: readonly string[] = [],
): boolean => isRivalColumn(wanted, sure, { text, fit }, [sure, text, ...more]);

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
});
