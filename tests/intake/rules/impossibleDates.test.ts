import { impossibleDates } from "../../../src/intake/rules/impossibleDates";
import { DECISION, read } from "../corpus";

describe("a day that does not exist", () => {
  test.each([
    ["Opvangplekken per 2024-99-99", "2024-99-99"],
    ["Opvangplekken per 31 februari 2027", "31 februari 2027"],
    ["Opvangplekken per 31 Februari 2027", "31 Februari 2027"],
    ["Stand op 30-2-2025 en op 30-2-2025", "30-2-2025"],
  ])("in %j is named once", (title, text) => {
    expect(
      impossibleDates([title]).map(({ problem, severity }) => [problem.code, problem.parameters, severity]),
    ).toEqual([["reading.impossibleDate", { text }, "warning"]]);
  });

  test.each([
    "Opvangplekken per 29 februari 2028",
    "Opvangplekken per 28 Februari 2027",
    `${"x ".repeat(20_000)}2024-99-99`,
    "1-1-2027 en 2027-07-01",
    "Besluit 2027",
    "Kenmerk 12345-67-890123",
    "",
  ])("is not in %j", (title) => {
    expect(impossibleDates([title])).toEqual([]);
  });

  test("above a decision is told with what was read", async () => {
    const { meldingen, besluit } = await read(
      "Plekken per 2024-99-99\nGebied;Opvangplekken\nNederland;88.000\n",
      DECISION,
    );
    expect(meldingen.map(({ code }) => code)).toContain("reading.impossibleDate");
    expect(besluit?.controle).toEqual([{ categorie: "totaal", peildatum: null, plekken: 88_000 }]);
  });
});
