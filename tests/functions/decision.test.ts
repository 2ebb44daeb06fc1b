import { cell, column, rowsOf } from "./cell";

const DECISION = "Capaciteitsraming Spreidingswet 2026";

describe("BESLUIT", () => {
  test("without argument is one line: title, total, date and short fingerprint", () => {
    expect(cell("BESLUIT")).toMatch(
      /^Capaciteitsraming Spreidingswet 2026 – 88\.000 plekken – 27 februari 2026 – (?:[0-9a-f]{4} ){3}[0-9a-f]{4}$/u,
    );
  });

  test("the short fingerprint is the start of the whole one", () => {
    const hash = String(cell("BESLUIT", "hash"));
    expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/u);
    const start = hash.slice("sha256:".length, "sha256:".length + 16).replace(/(.{4})(?=.)/gu, "$1 ");
    expect(String(cell("BESLUIT")).endsWith(`– ${start}`)).toBe(true);
  });

  test.each([
    ["id", "spreidingswet-raming-2"],
    ["titel", DECISION],
    ["soort", "capaciteitsraming"],
    ["status", "vastgesteld"],
    ["totaal", 88000],
    ["vastgesteld", "2026-02-27"],
    [" TOTAAL ", 88000],
  ])("field '%s' is %p", (field, value) => {
    expect(cell("BESLUIT", field)).toBe(value);
  });

  test("the source says where the decision is to be found", () => {
    expect(cell("BESLUIT", "bron")).toContain("https://");
  });

  test.each(["amv", "peildatum"])("what was never published is not available: %s", (field) => {
    expect(cell("BESLUIT", field)).toBe(
      `#N/A Het besluit '${DECISION}' noemt geen ${field}. Dit is niet gepubliceerd.`,
    );
  });

  test("a field that does not exist answers the ones that do", () => {
    expect(cell("BESLUIT", "naam")).toBe(
      "#VALUE! 'naam' is geen keuze voor 'veld'. Kies uit: id, titel, soort, status, totaal, amv, peildatum, vastgesteld, bron, hash.",
    );
  });
});

describe("CAPACITEIT", () => {
  test("is the total, also when that is asked for", () => {
    expect([cell("CAPACITEIT"), cell("CAPACITEIT", "totaal"), cell("CAPACITEIT", " Totaal")]).toEqual([
      88000, 88000, 88000,
    ]);
  });

  test.each(["amv", "regulier"])("%s is not available where the decision names no amv", (category) => {
    expect(cell("CAPACITEIT", category)).toBe(
      `#N/A '${DECISION}' noemt geen amv-plekken. Het deel amv en het deel regulier zijn dus niet bekend.`,
    );
  });

  test("another category answers the ones that exist", () => {
    expect(cell("CAPACITEIT", "nood")).toBe(
      "#VALUE! 'nood' is geen keuze voor 'categorie'. Kies uit: totaal, regulier, amv.",
    );
  });
});

describe("OPGAVE", () => {
  test("takes codes and names, in any shape", () => {
    expect(cell("OPGAVE", [["PV28", "Zuid-Holland", "NL"]])).toEqual([[18175, 18175, 88000]]);
    expect(cell("OPGAVE", "Almere")).toEqual(cell("OPGAVE", [["GM0034"]]));
  });

  test("the published municipal figures of 2026 come back: Alphen aan den Rijn 628, Breda 932", () => {
    expect(cell("OPGAVE", column("Alphen aan den Rijn", "Breda"))).toEqual(column(628, 932));
  });

  test("the municipalities of a province add up to the province", () => {
    const codes = rowsOf(cell("GEMEENTEN", "PV24")).map(([code]) => [code]);
    const places = rowsOf(cell("OPGAVE", codes)).map(([count]) => Number(count));
    expect(places.reduce((sum, count) => sum + count, 0)).toBe(2285);
  });

  test("only the offending region is an error, the others are answered", () => {
    expect(cell("OPGAVE", column("PV26", "Atlantis", "Utrecht", "GM0034"))).toEqual(
      column(
        7542,
        "#VALUE! Het gebied 'Atlantis' is niet bekend. Controleer de naam of gebruik de code van het CBS.",
        "#VALUE! 'Utrecht' is een provincie en een gemeente. Schrijf 'provincie Utrecht' of 'gemeente Utrecht'. De codes PV26 en GM0344 mogen ook.",
        1164,
      ),
    );
  });

  test("one region that is wrong is the error of the whole cell, so that its text shows", () => {
    expect(cell("OPGAVE", [["Atlantis"]])).toContain("#VALUE! Het gebied 'Atlantis' is niet bekend.");
    expect(cell("OPGAVE", [["NL"]], "amv")).toContain("#N/A ");
  });

  test("a blank region, however the platform sends it, asks for a name or code", () => {
    const said = "#VALUE! Er staat geen gebied. Vul een naam of een code in, zoals GM0344 of PV26.";
    expect(cell("OPGAVE", column("", null, 0, " "))).toEqual(column(said, said, said, said));
  });

  test("a number or truth value is no region", () => {
    expect(cell("OPGAVE", column(344, true))).toEqual(
      column(
        "#VALUE! Hier staat geen naam of code. Vul een gebied in, zoals GM0344 of Den Haag.",
        "#VALUE! Hier staat geen naam of code. Vul een gebied in, zoals GM0344 of Den Haag.",
      ),
    );
  });
});

describe("SLEUTEL", () => {
  const EQUAL = 1 / 12;

  test("without arguments gives the twelve provinces of the active key, in the order of CBS", () => {
    const rows = cell("SLEUTEL");
    expect(rows).toHaveLength(12);
    // 2.483 / 88.000 and 5.120 / 88.000
    expect(rows).toContainEqual(["Groningen", 2483 / 88000]);
    expect(rowsOf(rows)[11]).toEqual(["Limburg", 5120 / 88000]);
  });

  test("shares are exact fractions, rounded once: together they are 1", () => {
    const rows = cell("SLEUTEL", "gelijk");
    expect(rows).toEqual(expect.arrayContaining([["Zeeland", EQUAL]]));
    expect(cell("SLEUTEL", "inwoners-2024", [["NL"]])).toEqual([[1]]);
  });

  test("with regions answers in their shape, municipalities too", () => {
    // Den Haag 566.221 of 17.942.942 inhabitants on 1 January 2024
    expect(cell("SLEUTEL", "inwoners-2024", [["PV26", "Den Haag"]])).toEqual([
      [1400057 / 17942942, Number(inhabitants("Den Haag")) / 17942942],
    ]);
  });

  test("without a name but with regions takes the active key", () => {
    expect(cell("SLEUTEL", null, column("PV20"))).toEqual(column(2483 / 88000));
  });

  test.each([
    "inwoners-2022",
    "inwoners-2023",
    "inwoners-2024",
    "inwoners-2025",
    "lrt-75500",
    "lrt-77100",
    "oproep-2023-10-05",
    "spreidingswet-2024",
    "spreidingswet-2026",
    "gelijk",
  ])("'%s' is a frozen key id", (id) => {
    const shares = rowsOf(cell("SLEUTEL", ` ${id.toUpperCase()} `)).map(([, share]) => Number(share));
    expect(shares).toHaveLength(12);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  test("an unknown key answers the ones that exist", () => {
    expect(cell("SLEUTEL", "lrt")).toBe(
      "#VALUE! De sleutel 'lrt' is niet bekend. Kies een van deze sleutels: spreidingswet-2026, spreidingswet-2024, oproep-2023-10-05, lrt-77100, lrt-75500, inwoners-2025, inwoners-2024, inwoners-2023, inwoners-2022, gelijk.",
    );
  });

  test("only the offending region is an error", () => {
    expect(cell("SLEUTEL", "gelijk", column("PV20", "x"))).toEqual(
      column(EQUAL, "#VALUE! Het gebied 'x' is niet bekend. Controleer de naam of gebruik de code van het CBS."),
    );
  });
});

function inhabitants(name: string): unknown {
  return rowsOf(cell("INWONERS", name, 2024))[0]?.[0];
}
