import { cell, column, rowsOf } from "./cell";

describe("INWONERS", () => {
  test("gives the newest shipped year, in the shape of the regions", () => {
    // StatLine, 1 January 2025
    expect(cell("INWONERS", [["NL", "PV26", "GM0344"]])).toEqual([[18044027, 1409144, 376757]]);
  });

  test("without or with a blank date takes the newest year", () => {
    for (const blank of [null, undefined, ""]) expect(cell("INWONERS", "NL", blank)).toEqual([[18044027]]);
  });

  // 44.562 is the serial number of 1 January 2022
  test.each([2022, "2022", "2022-01-01", "2022-1-1", "1-1-2022", "01-01-2022", "1 januari 2022", 44562, [[2022]]])(
    "%p is 1 January 2022",
    (date) => {
      expect(cell("INWONERS", "NL", date)).toEqual([[17590672]]);
    },
  );

  test.each([
    [44563, "2 januari 2022"],
    ["2022-07-01", "1 juli 2022"],
    ["31-12-2023", "31 december 2023"],
  ])("%p is no 1 January", (date, shown) => {
    expect(cell("INWONERS", "NL", date)).toBe(
      `#VALUE! De datum ${shown} is geen 1 januari. Inwoners gelden per 1 januari: vul een jaar in.`,
    );
  });

  test.each(["vorig jaar", "20-24", "1-13-2022", "2022-00-01"])("'%s' is no year or date", (text) => {
    expect(cell("INWONERS", "NL", text)).toContain("is geen jaar of datum. Vul een jaar in, zoals 2024.");
  });

  test.each([-4, 2023.5, 1e9])("%p is no year or date", (number) => {
    expect(cell("INWONERS", "NL", number)).toContain("is geen jaar of datum. Vul een jaar in, zoals 2024.");
  });

  test("a year that is not shipped is not available, with the table to load", () => {
    expect(cell("INWONERS", "NL", 2019)).toBe(
      "#N/A Inwoners van 1 januari 2019 zijn er niet. Meegeleverd zijn 2022 tot en met 2025. Zet andere jaren in de tabel LRT_Inwoners.",
    );
  });

  test("a wrong date and missing regions are told together", () => {
    expect(cell("INWONERS", null, "x")).toBe(
      "#VALUE! Het argument 'gebied' ontbreekt. Vul het in. 'x' is geen jaar of datum. Vul een jaar in, zoals 2024.",
    );
  });
});

describe("GEBIED", () => {
  test("recognises names as people write them", () => {
    expect(
      cell("GEBIED", column("Den Haag", "'s-Gravenhage", "friesland", "Fryslan", "gemeente utrecht", "nl")),
    ).toEqual(column("GM0518", "GM0518", "PV21", "PV21", "GM0344", "NL"));
  });

  test.each([
    ["code", ["GM0034", "PV24", "NL"]],
    ["naam", ["Almere", "Flevoland", "Nederland"]],
    ["soort", ["gemeente", "provincie", "land"]],
    ["provincie", ["Flevoland", "Flevoland", ""]],
    ["provinciecode", ["PV24", "PV24", ""]],
  ])("field '%s' is answered in the shape of the names", (field, answers) => {
    expect(cell("GEBIED", [["almere", "flevoland", "NL"]], field)).toEqual([answers]);
  });

  test("a bare name that may mean two regions is refused with the ways out", () => {
    expect(cell("GEBIED", "Groningen")).toBe(
      "#VALUE! 'Groningen' is een provincie en een gemeente. Schrijf 'provincie Groningen' of 'gemeente Groningen'. De codes PV20 en GM0014 mogen ook.",
    );
    expect(cell("GEBIED", "Bergen")).toBe(
      "#VALUE! De naam 'Bergen' is niet duidelijk genoeg. Kies Bergen (NH.) (GM0373) of Bergen (L.) (GM0893).",
    );
  });

  test("a municipality that was merged names its successor", () => {
    // Haaren was divided over four municipalities on 1 January 2021
    expect(cell("GEBIED", "Haaren")).toContain(
      "Gebruik Boxtel (GM0757), Oisterwijk (GM0824), Tilburg (GM0855) en Vught (GM0865).",
    );
  });

  test("a field that does not exist answers the ones that do", () => {
    expect(cell("GEBIED", "Almere", "inwoners")).toBe(
      "#VALUE! 'inwoners' is geen keuze voor 'veld'. Kies uit: code, naam, soort, provincie, provinciecode.",
    );
  });
});

describe("GEMEENTEN", () => {
  test("gives code, name and province of the municipalities of a province", () => {
    expect(cell("GEMEENTEN", "flevoland")).toEqual([
      ["GM0034", "Almere", "Flevoland"],
      ["GM0303", "Dronten", "Flevoland"],
      ["GM0995", "Lelystad", "Flevoland"],
      ["GM0171", "Noordoostpolder", "Flevoland"],
      ["GM0184", "Urk", "Flevoland"],
      ["GM0050", "Zeewolde", "Flevoland"],
    ]);
  });

  test("only a province can be meant, so a bare 'Utrecht' or 'Groningen' is clear", () => {
    expect(cell("GEMEENTEN", "Utrecht")).toHaveLength(26);
    expect(cell("GEMEENTEN", "Groningen")).toEqual(cell("GEMEENTEN", "PV20"));
  });

  test("without argument, blank or for the country gives all 342, each in a province", () => {
    for (const whole of [null, undefined, "", "NL", "Nederland"]) expect(cell("GEMEENTEN", whole)).toHaveLength(342);
    expect(rowsOf(cell("GEMEENTEN")).filter((row) => row.includes(""))).toEqual([]);
  });

  test("a municipality is no province", () => {
    expect(cell("GEMEENTEN", "Almere")).toBe("#VALUE! Almere is geen provincie. Vul een provincie in, zoals PV26.");
  });

  test("an unknown name is told as such", () => {
    expect(cell("GEMEENTEN", "Atlantis")).toBe(
      "#VALUE! Het gebied 'Atlantis' is niet bekend. Controleer de naam of gebruik de code van het CBS.",
    );
  });
});
