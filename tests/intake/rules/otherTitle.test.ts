/** Titles of figures that look like what is wanted and are not: a forecast, a change, a quota with something added to it. */
import type { FigureKind } from "../../../src/intake/headers/figureWords";
import { otherTitle } from "../../../src/intake/rules/otherTitle";

const LONGEST = `Prognose ${"x".repeat(111)}`;

test.each<[string, FigureKind, string | null]>([
  ["Prognose inwoners 2025", "inhabitants", "de aantallen zelf"],
  ["Prognose taakstelling 2024-I", "quota", "de opgave zelf"],
  ["Toename van het aantal inwoners", "inhabitants", "de aantallen zelf"],
  ["Bevolkingsgroei 2025", "inhabitants", "de aantallen zelf"],
  ["Verschillen tussen gemeenten in inwoners", "inhabitants", null],
  ["Inwoners 2025", "inhabitants", null],
  ["Taakstelling inclusief achterstand", "quota", "de opgave zelf"],
  ["Opgave na verrekening", "quota", "de opgave zelf"],
  ["Cumulatieve taakstelling", "quota", "de opgave zelf"],
  ["Taakstelling 2024-I", "quota", null],
  ["Overzicht inclusief bijlagen", "quota", null],
  ["Taakstelling inclusief achterstand", "inhabitants", null],
  ["Toename van het aantal opvangplekken", "places", null],
  ["Groei van het saldo", "balance", null],
  [LONGEST, "inhabitants", "de aantallen zelf"],
  [`${LONGEST}x`, "inhabitants", null],
])("%s above %s: %j", (title, wanted, choice) => {
  expect(otherTitle([title], wanted, {})).toEqual(
    choice === null ? null : { about: "value", column: title, choices: [choice] },
  );
});

test("is asked about until it was answered, one title after the other", () => {
  const titles = ["Inwoners", "Prognose inwoners", "Groei van de bevolking"];
  const answered = (...entries: readonly (readonly [string, string])[]): string | null =>
    otherTitle(titles, "inhabitants", { values: new Map(entries) })?.column ?? null;
  expect(answered()).toBe("Prognose inwoners");
  expect(answered(["Prognose inwoners", "iets anders"])).toBe("Prognose inwoners");
  expect(answered(["prognose inwoners", "de aantallen zelf"])).toBe("Groei van de bevolking");
  expect(
    answered(["Prognose inwoners", "de aantallen zelf"], ["Groei van de bevolking", "de aantallen zelf"]),
  ).toBeNull();
});
