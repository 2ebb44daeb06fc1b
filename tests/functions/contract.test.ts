import { cell, column, rowsOf } from "./cell";

const sumOf = (table: unknown): number => rowsOf(table).reduce((sum, row) => sum + Number(row.at(-1)), 0);

describe("a required range that is one blank cell", () => {
  test.each([[[[null]]], [[[""]]], [[[0]]]])("is a blank cell: nothing is agreed", (blank) => {
    expect(cell("RESTVERDEEL", 10, [[5]], blank)).toEqual([[10]]);
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
      "#VALUE! Bij 5E-324 vrijkomende woningen is het deel te groot voor een cel. Vul het aantal woningen in.",
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
