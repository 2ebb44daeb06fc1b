import { cell, cellLater, column } from "./cell";

describe("the housing functions, as a cell calls them", () => {
  test("LANDELIJK knows the revision and the first number", () => {
    expect(cell("LANDELIJK", "2023-II")).toBe(17600);
    expect(cell("LANDELIJK", "2023-2", "Oorspronkelijk")).toBe(27300);
    expect(cell("LANDELIJK", "2024-II")).toBe(
      "#N/A De landelijke taakstelling van 2024-II is niet bekend. Vul zelf een landelijk getal in.",
    );
    expect(cell("LANDELIJK", "voorjaar")).toContain("#VALUE! 'voorjaar' is geen halfjaar.");
  });

  test("TAAKSTELLING answers for municipality, province and country; one wrong name leaves the others", () => {
    expect(cell("TAAKSTELLING", [["Het Hogeland"]], "2023-I")).toEqual([[58]]);
    expect(cell("TAAKSTELLING", column("PV20", "NL", "Brielle"), "2024-I")).toEqual([
      [628],
      [18750],
      [expect.stringContaining("Voorne aan Zee")],
    ]);
    expect(cell("TAAKSTELLING", [["PV20"]], "2024-I", null, "wettelijk")).toEqual([[632]]);
    expect(cell("TAAKSTELLING", [["NL"]], "2024-II", 20000)).toEqual([[20000]]);
  });

  test("TAAKSTELLING of a year whose inhabitants are not shipped says which table to load", async () => {
    expect(await cellLater("TAAKSTELLING", [["GM0344"]], "2027-I", 15000)).toContain("LRT_Inwoners");
  });

  test("SALDO and VOORTGANG carry a lead or a backlog", () => {
    expect(cell("SALDO", column(114, 175), column(126, 160))).toEqual([[12], [-15]]);
    expect(cell("SALDO", column(175), column(160), column(12))).toEqual([[-3]]);
    expect(cell("VOORTGANG", column(175, 10), column(163, 0), column(12, 20))).toEqual([[1], [1]]);
    expect(cell("VOORTGANG", column(120), column(30), null, 3)).toEqual([[0.5]]);
    expect(cell("SALDO", column(10, 10), column(1, "twee"))).toContain(
      "realisatie, rij 2: Hier staat de tekst 'twee'.",
    );
  });

  test("TREDE proposes a step with its name and reason", () => {
    expect(cell("TREDE", [[-5, -4]])).toEqual([
      [
        2,
        "informatie opvragen en valideren",
        "De achterstand is 4 en bestaat 2 peilmomenten op rij. Dit is een voorstel; de provincie beslist.",
      ],
    ]);
    expect(cell("TREDE", column(-5, -4), null, true)).toEqual([
      [1, "signaleren", expect.stringContaining("verschoonbaar")],
    ]);
    expect(cell("TREDE", [[3]])).toEqual([[0, "geen trede", "Er is nu geen achterstand die meetelt."]]);
    expect(
      cell("TREDE", [
        [1, 2],
        [3, 4],
      ]),
    ).toContain("Geef één rij of één kolom");
  });

  test("TOEWIJZING takes 2,2 persons per dwelling unless told otherwise", () => {
    expect(cell("TOEWIJZING", [[22722]], [[75000]])).toEqual([[22722 / 165000]]);
    expect(cell("TOEWIJZING", column(100, 200), [[100]], 2, column(0, 100))).toEqual([[0.5], [0.5]]);
    expect(cell("TOEWIJZING", [[100]], [[0]])).toContain("Het aantal vrijkomende woningen is 0.");
  });

  test("BIJDRAGE ranks, BEZETTING computes with a header", () => {
    expect(
      cell(
        "BIJDRAGE",
        [
          [10, 10],
          [10, 0],
        ],
        [
          [5, 0],
          [10, 7],
        ],
      ),
    ).toEqual([
      [0.25, 0, 1],
      [1, 1, 2],
    ]);
    expect(cell("BEZETTING", 910, 0, 0, 1000)).toEqual([
      ["bezetting", "benodigd", "tekort", "bezettingsgraad"],
      [910, 1000, 0, 0.91],
    ]);
    expect(cell("BEZETTING", 5, column(0), column(9), 1000)).toContain("De bezetting wordt hier -4");
  });
});
