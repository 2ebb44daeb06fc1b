import { isOpenSentence, isPlainSentence, openNumbers } from "../../../src/intake/decision/plainSentence";

describe("a sentence that says nothing but what is known", () => {
  test.each([
    "Er zijn 88.000 opvangplekken nodig.",
    "Op 1 januari 2027 zijn 88.000 plekken nodig, waarvan 3.660 voor amv'ers.",
    "De minister stelt het landelijk aantal opvangplekken vast op 96.000.",
  ])("%s", (sentence) => {
    expect(isPlainSentence(sentence)).toBe(true);
  });

  test.each(["ieder", "Oekraïners", "gezinnen", "behoudens", "tenzij"])("is not one with %s", (word) => {
    expect(isPlainSentence(`Er zijn ${word} 88.000 opvangplekken nodig.`)).toBe(false);
  });
});

describe("what may change the numbers of a letter", () => {
  test.each([
    "Erratum bij de bijlage.",
    "Zeist wacht af.",
    "Aan de gemeente Zeist",
    "De helft daarvan vervalt.",
    "Wij schreven u over 90.000.",
    "Geachte burgemeester van Zeist,",
    "Zeist, 12 november 2026",
    "3700 AA Zeist",
    "Geachte leden van de regietafel,",
    "Het COA heeft 72.000 plekken.",
    "Dit geldt niet meer.",
    "Het kabinet vraagt de provinciale regietafels: 7.000 opvangplekken.",
    "Van de tafels worden 7.000 opvangplekken gevraagd.",
  ])("%s", (sentence) => {
    expect(isOpenSentence(sentence)).toBe(true);
  });

  test.each([
    "Den Haag, 12 november 2026",
    "2500 EH Den Haag",
    "Geachte leden,",
    "Wij danken u voor uw inzet.",
    "Het kabinet vraagt de regietafels samen 88.000 opvangplekken.".replace("samen", "in totaal"),
    "De verdeling is als volgt: Drenthe 3.553 Noord-Holland 14.900",
    "Provincies hebben tot 1 november 2026 de tijd.",
    "Dat zijn 12.000 plekken meer.",
    "Geachte leden van de landelijke regietafel,",
    "Op grond van de Wet gemeentelijke taak mogelijk maken asielopvangvoorzieningen.",
  ])("is not: %s", (sentence) => {
    expect(isOpenSentence(sentence)).toBe(false);
  });

  test("its numbers are those that no list, year or sum of money explains", () => {
    expect(openNumbers("In 2027 kost dat € 90.000 voor 90.500 en 120. Drenthe 3.553 Zeeland 1.469")).toEqual([90_500]);
  });
});
