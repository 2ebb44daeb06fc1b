import { cell, column, rowsOf } from "./cell";

const sumOf = (table: unknown): number => rowsOf(table).reduce((sum, row) => sum + Number(row.at(-1)), 0);

describe("a required range that is one blank cell", () => {
  test.each([[[[null]]], [[[""]]], [[[0]]]])("is a blank cell: nothing is agreed", (blank) => {
    expect(cell("RESTVERDEEL", 10, [[5]], blank)).toEqual([[10]]);
  });

  test.each([[[[null]]], [[[undefined]]], [[[""]]], [[[0]]], [0]])("is a balance of 0 for TREDE too", (blank) => {
    expect(cell("TREDE", blank)).toEqual([[0, "geen trede", "Er is nu geen achterstand die meetelt."]]);
  });

  test("is missing only when nothing was given at all", () => {
    expect(cell("RESTVERDEEL", 10, [[5]], null)).toBe("#VALUE! Het argument 'vast' ontbreekt. Vul het in.");
    expect(cell("SALDO", [[]], 1)).toBe("#VALUE! Het argument 'taak' ontbreekt. Vul het in.");
  });
});

describe("VERDEEL with the name of a province as weights", () => {
  test("divides what the province is asked over its municipalities, as OPGAVE does", () => {
    const table = rowsOf(cell("VERDEEL", null, [["Zuid-Holland"]]));
    expect(table.map(([name]) => name)).toEqual(rowsOf(cell("GEMEENTEN", "Zuid-Holland")).map(([, name]) => name));
    expect([[sumOf(table)]]).toEqual(cell("OPGAVE", [["Zuid-Holland"]]));
    const codes = rowsOf(cell("GEMEENTEN", "Zuid-Holland")).map(([code]) => [code]);
    expect(table.map(([, places]) => [places])).toEqual(cell("OPGAVE", codes));
  });

  test("takes a total, a method and bounds", () => {
    expect(sumOf(cell("VERDEEL", 5000, "pv28", "webster"))).toBe(5000);
    const most = rowsOf(cell("VERDEEL", 5000, "PV28", "sluitend", null, 200)).map(([, places]) => Number(places));
    expect(Math.max(...most)).toBe(200);
    expect(cell("VERDEEL", 5000, "PV28", null, column(1, 2))).toMatch(/^#VALUE! 'minimum' heeft de vorm 2×1/u);
  });

  test("takes a bare Utrecht for the province, and NL for all municipalities", () => {
    expect(rowsOf(cell("VERDEEL", 100, "Utrecht"))).toHaveLength(26);
    expect(rowsOf(cell("VERDEEL", 96_000, "NL"))).toHaveLength(342);
    expect(sumOf(cell("VERDEEL", 96_000, "NL"))).toBe(96_000);
  });

  test("says what to do with a municipality, a key, and a name that nobody knows", () => {
    expect(cell("VERDEEL", 10, "Den Haag")).toMatch(/^#VALUE! 's-Gravenhage is geen provincie/u);
    expect(cell("VERDEEL", 10, "inwoners-2024")).toBe(
      "#VALUE! 'inwoners-2024' is een sleutel. Geef als gewichten LRT.SLEUTEL(\"inwoners-2024\";gebieden), of laat de gewichten leeg.",
    );
    expect(cell("VERDEEL", 10, "Atlantis")).toMatch(/Atlantis/u);
    expect(cell("VERDEEL", 10, "1.000")).toMatch(/als tekst/u);
  });
});

describe("an answer is never infinity and never noise", () => {
  test("TOEWIJZING refuses a share that no cell can hold", () => {
    expect(cell("TOEWIJZING", 9007199254740992, 5e-324)).toBe(
      "#VALUE! Bij 5E-324 vrijkomende woningen en 2,2 personen per woning is het deel te groot voor een cel. Controleer die getallen.",
    );
  });

  test("EERLIJKHEID gives round measures round", () => {
    // All places with the half of the weight: Gallagher √(½ (½² + ½²)) = 50 %, Sainte-Laguë ¼/½ + ¼/½ = 100 %.
    const measures = rowsOf(cell("EERLIJKHEID", column(10, 0), column(1, 1))).map(([, value]) => value);
    expect(measures).toEqual([50, 100, 5, 5, 0.5]);
    // A third of the weight has all: Sainte-Laguë (2/3)²/(1/3) + 2 (1/3)²/(1/3) = 4/3 + 2/3 = 200 %.
    expect(rowsOf(cell("EERLIJKHEID", column(9, 0, 0), column(1, 1, 1)))[1]?.[1]).toBe(200);
  });

  test("EERLIJKHEID refuses measures that no cell can hold", () => {
    expect(cell("EERLIJKHEID", column(1, 1), column(5e-324, 1e300))).toBe(
      "#VALUE! Een gewicht is zo klein dat de maten niet in een cel passen. Controleer de gewichten.",
    );
  });
});

describe("a total that is too large is called too large", () => {
  const tooLarge =
    "#VALUE! Het totaal 10.000.000.000.000.000 is te groot om precies te verdelen. Vul een kleiner getal in.";
  test("by every function that divides", () => {
    expect(cell("VERDEEL", 1e16, [[5]])).toBe(tooLarge);
    expect(cell("RESTVERDEEL", 1e16, [[5]], 1)).toBe(tooLarge);
    expect(cell("KRUISVERDEEL", 1e16, 1e16, 1)).toBe(tooLarge);
    expect(cell("CONTROLE", [[5]], 1e16)).toBe(
      "Het totaal 10.000.000.000.000.000 is te groot om precies te controleren. Vul een kleiner getal in.",
    );
  });
});

describe("a bound, an agreement, a place and an inhabitant too many are called too large, with their place", () => {
  const number = "10.000.000.000.000.000";

  test("where they are whole", () => {
    const tooLarge = "is te groot om precies mee te rekenen. Vul een kleiner getal in.";
    expect(cell("VERDEEL", 10, [[1]], null, [[1e16]])).toBe(`#VALUE! minimum: ${number} ${tooLarge}`);
    expect(cell("VERDEEL", 10, column(1, 1), null, null, column(5, 1e16))).toBe(
      `#VALUE! maximum, rij 2: ${number} ${tooLarge}`,
    );
    expect(cell("RESTVERDEEL", 10, column(1, 1), column(0, 1e16))).toBe(`#VALUE! vast, rij 2: ${number} ${tooLarge}`);
    expect(cell("SPREIDING", 10, [[1e16]], [[0]])).toBe(`#VALUE! inwoners: ${number} ${tooLarge}`);
    expect(cell("EERLIJKHEID", column(1, 1e16), [[1]])).toBe(`#VALUE! verdeling, rij 2: ${number} ${tooLarge}`);
  });

  test("and are no count where they are negative or broken, however large", () => {
    for (const wrong of [-1e16, -1, 0.5]) {
      expect(cell("VERDEEL", 10, [[1]], null, [[wrong]])).toContain("is geen geheel getal van 0 of hoger.");
      expect(cell("SPREIDING", 10, [[wrong]], [[0]])).toContain("is geen geheel getal van 0 of hoger.");
    }
  });

  test("and RESTVERDEEL says exactly by how much the agreements exceed the total", () => {
    const most = 9007199254740991;
    // 3 × (2^53 − 1) − 1 has no double of its own.
    expect(cell("RESTVERDEEL", 1, column(1, 1, 1), column(most, most, most))).toContain("27.021.597.764.222.972");
  });
});

describe("a number that is no year is written as a planner writes it", () => {
  test.each([
    [1_000_000_000, "1.000.000.000"],
    [-5, "-5"],
    [1e300, "1E+300"],
  ])("%p", (given, shown) => {
    expect(cell("INWONERS", "NL", given)).toBe(
      `#VALUE! '${shown}' is geen jaar of datum. Vul een jaar in, zoals 2024.`,
    );
  });
});

describe("TOEWIJZING that is too large names both numbers it comes from", () => {
  test("also where the persons are the small one", () => {
    expect(cell("TOEWIJZING", 1, 3, 1e-320)).toBe(
      "#VALUE! Bij 3 vrijkomende woningen en 1E-320 personen per woning is het deel te groot voor een cel. Controleer die getallen.",
    );
  });
});

describe("a number that no longer tells one person from the next is called too large", () => {
  // 2^53 − 1 is the last number that differs from the next one; a sum beyond it would be a silent guess.
  const most = 9007199254740991;

  test("as a national total, a count and a balance", () => {
    expect(cell("TAAKSTELLING", [["NL"]], "2024-I", 1e16)).toBe(
      "#VALUE! Het totaal 10.000.000.000.000.000 is te groot om precies te verdelen. Vul een kleiner getal in.",
    );
    expect(cell("SALDO", [[most + 1]], [[0]])).toBe(
      "#VALUE! taak: 9.007.199.254.740.992 is te groot om precies mee te rekenen. Vul een kleiner getal in.",
    );
    expect(cell("TREDE", [[-1e16]])).toBe(
      "#VALUE! saldi: -10.000.000.000.000.000 is te groot om precies mee te rekenen. Vul een kleiner getal in.",
    );
  });

  test("SALDO is exact, and refuses a balance that cannot be", () => {
    // (2^53 − 1) + 2 − (2^53 − 1) = 2; adding from the left would round on the way.
    expect(cell("SALDO", [[most]], [[2]], [[most]])).toEqual([[2]]);
    expect(cell("SALDO", column(1, most), column(1, 0), column(0, -2))).toBe(
      "#VALUE! taak, rij 2: Het saldo is te groot om precies mee te rekenen. Controleer de personen.",
    );
  });

  test("BEZETTING never answers infinity, and no rounded persons or places", () => {
    const tooLarge = "De bezetting is te groot om precies mee te rekenen. Controleer de personen en de norm.";
    expect(cell("BEZETTING", 100, [[0]], [[0]], [[1]], 5e-324)).toBe(`#VALUE! instroom: ${tooLarge}`);
    expect(cell("BEZETTING", most, column(0, 1), column(0, 0), [[1]], 1)).toBe(`#VALUE! instroom, rij 2: ${tooLarge}`);
    expect(rowsOf(cell("BEZETTING", most, column(0), column(0), [[1]], 1))[1]?.slice(0, 3)).toEqual([
      most,
      most,
      most - 1,
    ]);
  });

  test("CONTROLE and RUILCONTROLE name the recipient", () => {
    const sentence =
      "Ontvanger 2 heeft 10.000.000.000.000.000: dat is te groot om precies te controleren. Vul een kleiner getal in.";
    expect(cell("CONTROLE", column(1, 1e16), 1)).toContain(sentence);
    expect(cell("RUILCONTROLE", column(1, 1e16), column(1, 1))).toBe(sentence);
    expect(cell("RUILCONTROLE", column(1, -1e16), column(1, 1))).toBe(
      "Ontvanger 2 heeft -10.000.000.000.000.000. Vul een heel aantal van 0 of hoger in.",
    );
  });
});

describe("a number in a sentence is written as a planner writes it", () => {
  test.each([
    ["VERDEEL", [-1234567, [[1]]], "Het totaal -1.234.567 is geen geheel getal"],
    ["VERDEEL", [10, [[-1234567.25]]], "Het gewicht -1.234.567,25 is negatief."],
    [
      "VERDEEL",
      [1000, column(1, 2), null, column(12345, 2)],
      "samen 12.347 plekken, 11.347 meer dan het totaal 1.000.",
    ],
    [
      "KRUISVERDEEL",
      [
        column(12345, 9),
        [[12345, 8]],
        [
          [1, 1],
          [1, 1],
        ],
      ],
      "samen 12.354 en de kolomtotalen 12.353",
    ],
    ["GEVOELIGHEID", [10, [[1]], [[-1.5]]], "De correctie -1,5 is lager dan -1."],
    ["SPREIDING", [10, [[1]], [[2.5]]], "De SES-WOA-score 2,5 kan niet."],
    ["BEZETTING", [0, [[0]], [[0]], [[1]], 1.5], "De norm 1,5 kan niet."],
    ["TREDE", [[[0]], -1234.5], "De drempel -1.234,5 is lager dan 0."],
    ["INWONERS", [[["NL"]], 12345.5], "'12.345,5' is geen jaar of datum."],
  ])("by %s", (id, given, part) => {
    expect(JSON.stringify(cell(id, ...given))).toContain(part);
  });

  test("by CONTROLE and RUILCONTROLE, which answer sentences", () => {
    expect(cell("CONTROLE", column(12345.5, 2), 20000)).toBe(
      "De som is 12.347,5. Dat is 7.652,5 minder dan het totaal 20.000. Ontvanger 1 heeft 12.345,5: dat is geen heel aantal plekken.",
    );
    expect(cell("RUILCONTROLE", column(12345, 2000), column(10000, 5000))).toContain("er komen 655 plekken bij.");
  });
});

describe("a measure is never infinity", () => {
  test("BIJDRAGE answers whole persons over whole persons", () => {
    // (2^53 − 1) / 1, the largest share there is, for all tasks together and for the lowest.
    expect(cell("BIJDRAGE", [[1, 0]], [[9007199254740991, 9007199254740991]])).toEqual([
      [9007199254740991, 9007199254740991, 1],
    ]);
    expect(cell("BIJDRAGE", [[0, 0]], [[5, 5]])).toEqual([[1, 1, 1]]);
    expect(cell("BIJDRAGE", [[5e-324]], [[1]])).toBe(
      "#VALUE! opgaven: 5E-324 is geen heel aantal personen van 0 of hoger. Vul een heel getal in.",
    );
  });
});
