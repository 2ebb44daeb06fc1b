import { outcome, read } from "../corpus";

const list = (note: string): string => `Gemeente;Inwoners\nZwolle;129840\nUrk;21227\n\n${note}\n`;

describe("a note below a list that says when was counted", () => {
  test.each([
    "Peildatum: 1 januari 2021",
    "Stand per 1 januari 2021",
    "Toestand op 31 december 2020",
    "Bron: CBS, 1 januari 2021",
    "Bron: CBS (1-1-2021)",
    "Source: CBS, 2021-01-01",
  ])("of another year than was asked for refuses it: %s", async (note) => {
    expect(outcome(await read(list(note)))).toBe("geweigerd: reading.otherPeriod");
  });

  test.each([
    "Peildatum: 1 januari 2025",
    "Bron: CBS, 3 maart 2026",
    "* Urk: geschat na de telling van 2019",
    `Stand per 1 januari 2021 ${"en wat daarover te zeggen is ".repeat(8)}`,
  ])("of the same year, of the day of publication, about one line, or in prose does not: %s", async (note) => {
    expect(outcome(await read(list(note)))).toBe("GM0193 129840, GM0184 21227");
  });

  test("is no period that is assumed", async () => {
    const { meldingen } = await read(list("Peildatum: 1 januari 2025"));
    expect(meldingen.map(({ code }) => code)).not.toContain("reading.periodAssumed");
  });
});
