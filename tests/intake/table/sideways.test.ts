import { bytesInput, DECISION, outcome, plainXlsx, QUOTA_2024_I, read } from "../corpus";

describe("regions beside each other are refused with the line that names them", () => {
  test.each([
    ["with the figure in front", ";Zwolle;Almere\nTaakstelling 2024-I;140;250\n", 1],
    ["with more figures", "Gemeente;Zwolle;Almere\nRealisatie;90;200\nTaakstelling 2024-I;140;250\n", 1],
    ["without any figure's name", "Taakstelling 2024-I\nZwolle;Almere\n140;250\n", 2],
    ["below their codes", ";GM0193;GM0034\n;Zwolle;Almere\nTaakstelling;140;250\n", 1],
    ["with their total", ";Zwolle;Almere;Totaal\nTaakstelling;140;250;390\n", 1],
    ["with names of two regions", ";Utrecht;Groningen\nTaakstelling;140 personen;250 personen\n", 1],
  ])("%s", async (_what, text, line) => {
    const reading = await read(text, QUOTA_2024_I);
    expect(outcome(reading)).toBe("geweigerd: reading.sideways");
    expect(reading.meldingen[0]?.regels).toEqual([line]);
  });

  test("in a sheet as well", async () => {
    const sheet = plainXlsx([
      ["Provincie", "Drenthe", "Flevoland"],
      ["Opgave", 3553, 3449],
    ]);
    expect(outcome(await read(bytesInput("a.xlsx", sheet), DECISION))).toBe("geweigerd: reading.sideways");
  });
});

describe("what names regions beside each other and is a list", () => {
  test.each([
    ["one municipality in its province", "Provincie;Gemeente;Taakstelling\nOverijssel;Zwolle;140\n", "GM0193 140"],
    [
      "a title with two of them",
      "Zwolle;Almere\nGemeente;Taakstelling\nZwolle;140\nAlmere;250\n",
      "GM0193 140, GM0034 250",
    ],
    ["a single one", ";Zwolle\nTaakstelling;140\n", "geweigerd: reading.noQuotaColumn"],
  ])("%s", async (_what, text, expected) => {
    expect(outcome(await read(text, QUOTA_2024_I))).toBe(expected);
  });
});
