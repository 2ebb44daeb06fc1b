import { checkNames } from "../../../src/plans/checkSheet/checkNames";
import { areaOf, type WorkbookContent } from "../../../src/plans/workbookContent";
import { withTables } from "../applyDesired";
import { doubled, tableNamed, typed } from "../housing/orderFor";
import { autumn, exchange, opening } from "../housing/orders";
import { orderOf } from "../reception/decisions";
import { after, checkedIn, checks, decided, faultsIn, isOf, whole, workbookOf } from "./checkedWorkbook";

describe("the sheet Controles of a workbook in which all is right", () => {
  test("says OK on every line, above them and on Start", async () => {
    const { lines, verdict, onStart } = await checkedIn(whole());
    expect(faultsIn(lines)).toEqual([]);
    expect([verdict, onStart]).toEqual(["OK", "OK"]);
    const of = (id: string) => [lines.get(id)?.expected, lines.get(id)?.actual];
    expect(of("OPDRACHT")).toEqual([0, 0]);
    expect(of("BESLUIT")).toEqual([1, 1]);
    expect(of("TOTAAL")).toEqual([300, 300]);
    // Twelve provinces, each with a weight.
    expect(of("SLEUTEL")).toEqual([12, 12]);
    expect(of("AMV")).toEqual([0, 0]);
    // 200 + 100 = 300 places in the parts; amv of one part only: 40.
    expect(of("SOM NL totaal proef-2026")).toEqual([300, 300]);
    expect(of("SOM DELEN totaal proef-2026")).toEqual([300, 300]);
    expect(of("SOM NL amv proef-2026")).toEqual([40, 40]);
    expect(of("SOM DELEN amv proef-2026")).toEqual([40, 40]);
    // 218 + 43 + 81 + 48 + 21 + 23 = 434, and Almere by the list: 220 instead of 218.
    expect(of("NIVEAU Taakstelling")).toEqual([436, 436]);
    expect(of("GEMEENTEN 2023-II Flevoland")).toEqual([6, 6]);
  });

  test("names on every line what it is about and where to look", async () => {
    const { rest } = await checkedIn(whole());
    expect(rest.slice(0, 13)).toEqual([
      ["OPDRACHT", "Opdrachten die niet af zijn", "Blad Logboek"],
      ["BESLUIT", "Het geldende besluit staat één keer in het blad Besluiten", "Blad Besluiten"],
      ["TOTAAL", "Het totaal op Start is dat van het geldende besluit", "Blad Start"],
      ["SLEUTEL", "Provincies met een gewicht in de geldende sleutel", "Blad Sleutel"],
      ["AMV", "Regels waar amv groter is dan het totaal", "Blad Besluit"],
      ["SOM NL totaal proef-2026", "Proefbesluit 2026: totaal van Nederland zoals ingelezen", "Blad Besluit"],
      ["SOM NL amv proef-2026", "Proefbesluit 2026: amv van Nederland zoals ingelezen", "Blad Besluit"],
      ["SOM DELEN totaal proef-2026", "Proefbesluit 2026: totaal van de delen samen, zoals ingelezen", "Blad Besluit"],
      ["SOM DELEN amv proef-2026", "Proefbesluit 2026: amv van de delen samen, zoals ingelezen", "Blad Besluit"],
      ["GEMEENTEN 2023-II Flevoland", "Gemeenten van Flevoland in 2023-II, zoals bij het openen", "Blad Taakstelling"],
      ["NIVEAU Taakstelling", "Taakstelling in het blad Halfjaren is de som van de gemeenten", "Blad Halfjaren"],
      ["NIVEAU Realisatie", "Realisatie in het blad Halfjaren is de som van de gemeenten", "Blad Halfjaren"],
      ["RUIL", "De som van alle ruil is 0", "Blad Taakruil"],
    ]);
    expect(rest.filter(([id]) => String(id).endsWith(" Taakstelling"))).toEqual([
      ["NIVEAU Taakstelling", "Taakstelling in het blad Halfjaren is de som van de gemeenten", "Blad Halfjaren"],
      ["DUBBEL Taakstelling", "Taakstelling: regels die dubbel staan", "Blad Taakstelling"],
      [
        "SCHRIJFWIJZE Taakstelling",
        "Taakstelling: regels waar een code, nummer, halfjaar, datum of keuze ontbreekt of anders is geschreven dan formules zoeken",
        "Blad Taakstelling",
      ],
      [
        "GETAL Taakstelling",
        "Taakstelling: getallen die niet kunnen kloppen, of tekst in hun plaats",
        "Blad Taakstelling",
      ],
      ["FORMULE Taakstelling", "Taakstelling: formules die zijn overschreven", "Blad Taakstelling"],
      ["OORDEEL Taakstelling", "Taakstelling: regels die niet goed zijn volgens hun eigen kolom", "Blad Taakstelling"],
    ]);
    // The log and the ladder are not computed with; a list of names has no verdict and no figures.
    const ids = rest.map(([id]) => String(id));
    expect(ids.filter((id) => / (?:Logboek|Interventieladder)$/u.test(id))).toEqual([]);
    expect(ids.filter((id) => id.endsWith(" Besluiten"))).toEqual(["DUBBEL Besluiten", "SCHRIJFWIJZE Besluiten"]);
    expect(ids.filter((id) => id.endsWith(" Taakruil"))).toEqual([
      "VERDWENEN Taakruil",
      "DUBBEL Taakruil",
      "SCHRIJFWIJZE Taakruil",
      "GETAL Taakruil",
      "FORMULE Taakruil",
      "OORDEEL Taakruil",
    ]);
  });

  test("says where a table stands by now, and goes on being known by the name of its own sheet", async () => {
    const content = workbookOf(opening(autumn), exchange(), decided);
    const moved = ["LRT_Taakstelling", "LRT_Taakruil", "LRT_Halfjaren", "LRT_Besluiten", "LRT_Besluit", "LRT_Sleutel"];
    const elsewhere = moved.reduce<WorkbookContent>(
      (held, name) => ({
        ...withTables(held, { ...tableNamed(held, name), sheet: `Mijn ${name}` }),
        sheets: [...held.sheets, { id: name, name: `Mijn ${name}`, isProtected: false, used: null }],
      }),
      content,
    );
    const { rest } = await checkedIn(after(elsewhere, orderOf(checks, { id: "o9" })));
    const where = new Map(rest.map(([id, , place]) => [id, place]));
    expect(where.get("DUBBEL Taakstelling")).toBe("Blad Mijn LRT_Taakstelling");
    expect(where.get("GEMEENTEN 2023-II Flevoland")).toBe("Blad Mijn LRT_Taakstelling");
    expect(where.get("RUIL")).toBe("Blad Mijn LRT_Taakruil");
    expect(where.get("NIVEAU Realisatie")).toBe("Blad Mijn LRT_Halfjaren");
    expect(where.get("BESLUIT")).toBe("Blad Mijn LRT_Besluiten");
    expect(where.get("SOM NL amv proef-2026")).toBe("Blad Mijn LRT_Besluit");
    expect(where.get("AMV")).toBe("Blad Mijn LRT_Besluit");
    expect(where.get("SLEUTEL")).toBe("Blad Mijn LRT_Sleutel");
  });
});

describe("the sheet Controles finds", () => {
  test.each<readonly [string, (content: WorkbookContent) => WorkbookContent, readonly string[]]>([
    [
      "a figure of a decision that was changed: 200 became 210",
      (content) =>
        typed(content, "LRT_Besluit", (row) => row["Gebied"] === "PV24" && row["Categorie"] === "totaal", {
          Plekken: 210,
        }),
      ["SOM DELEN totaal proef-2026: 310 ≠ 300, FOUT"],
    ],
    [
      "more amv than places: 201 of 200",
      (content) =>
        typed(content, "LRT_Besluit", (row) => row["Gebied"] === "PV24" && row["Categorie"] === "amv", {
          Plekken: 201,
        }),
      ["AMV: 1 ≠ 0, FOUT", "SOM DELEN amv proef-2026: 201 ≠ 40, FOUT"],
    ],
    [
      "a total that was changed: 300 became 301",
      (content) =>
        typed(content, "LRT_Besluit", (row) => row["Gebied"] === "NL" && row["Categorie"] === "totaal", {
          Plekken: 301,
        }),
      ["SOM NL totaal proef-2026: 301 ≠ 300, FOUT"],
    ],
    [
      "a decision of which the rows stand twice",
      (content) => doubled(content, "LRT_Besluiten", () => true),
      ["BESLUIT: 2 ≠ 1, FOUT", "DUBBEL Besluiten: 2 ≠ 0, FOUT"],
    ],
    [
      "places below 0, in parts and in words",
      (content) =>
        ["PV24", "PV26"].reduce(
          (held, code, index) =>
            typed(held, "LRT_Besluit", (row) => row["Gebied"] === code && row["Categorie"] === "totaal", {
              Plekken: [-200, "veel"][index],
            }),
          typed(content, "LRT_Besluit", (row) => row["Categorie"] === "amv" && row["Gebied"] === "NL", {
            Plekken: 0.5,
          }),
        ),
      // Below 0 once, no whole number once, a word once; 40 amv is more than −200.
      [
        "AMV: 1 ≠ 0, FOUT",
        "SOM NL amv proef-2026: 0.5 ≠ 40, FOUT",
        "SOM DELEN totaal proef-2026: -200 ≠ 300, FOUT",
        "GETAL Besluit: 3 ≠ 0, FOUT",
      ],
    ],
    [
      "a province without a weight, which may be a fraction and not below 0",
      (content) =>
        typed(typed(content, "LRT_Sleutel", isOf("PV24"), { Gewicht: -1 }), "LRT_Sleutel", isOf("PV26"), {
          Gewicht: 0.5,
        }),
      ["SLEUTEL: 11 ≠ 12, FOUT", "GETAL Sleutel: 1 ≠ 0, FOUT"],
    ],
    [
      "an exchange that does not close: 5 more and 4 less",
      (content) => typed(content, "LRT_Taakruil", isOf("GM0184"), { Personen: -4 }),
      ["RUIL: 1 ≠ 0, FOUT", "OORDEEL Halfjaren: 1 ≠ 0, FOUT", "OORDEEL Taakruil: 2 ≠ 0, FOUT"],
    ],
    [
      "half a person in an exchange; that there are fewer than 0 is none",
      (content) => typed(content, "LRT_Taakruil", isOf("GM0184"), { Personen: 0.5 }),
      [
        "RUIL: 5.5 ≠ 0, FOUT",
        "OORDEEL Halfjaren: 1 ≠ 0, FOUT",
        "GETAL Taakruil: 1 ≠ 0, FOUT",
        "OORDEEL Taakruil: 2 ≠ 0, FOUT",
      ],
    ],
    [
      "a municipality that somebody took out",
      (content) => {
        const table = tableNamed(content, "LRT_Taakstelling");
        const place = table.headers.indexOf("Gebied");
        const kept = (rows: readonly (readonly unknown[])[]) => rows.filter((row) => row[place] !== "GM0050");
        return withTables(content, { ...table, rows: kept(table.rows), formulas: kept(table.formulas ?? []) });
      },
      ["GEMEENTEN 2023-II Flevoland: 5 ≠ 6, FOUT", "ONBEKEND Officiële lijst: 1 ≠ 0, FOUT"],
    ],
    [
      "a formula that was replaced by its number",
      (content) => typed(content, "LRT_Taakstelling", isOf("GM0034"), { Maanden: 0 }),
      ["FORMULE Taakstelling: 1 ≠ 0, FOUT", "OORDEEL Halfjaren: 1 ≠ 0, FOUT"],
    ],
    [
      "a month in words, one below 0 and half a person",
      (content) =>
        typed(content, "LRT_Taakstelling", isOf("GM0034"), {
          "Maand 1 (invoer)": "vijf",
          "Maand 2 (invoer)": -1,
          "Maand 3 (invoer)": 0.5,
        }),
      [
        "NIVEAU Realisatie: FOUT ≠ FOUT, FOUT",
        "GETAL Taakstelling: 3 ≠ 0, FOUT",
        "OORDEEL Taakstelling: 1 ≠ 0, FOUT",
        "OORDEEL Halfjaren: 1 ≠ 0, FOUT",
      ],
    ],
    [
      "an order that is not finished",
      (content) => typed(content, "LRT_Logboek", (row) => row["Opdracht"] === "o1", { Stap: "begonnen" }),
      ["OPDRACHT: 1 ≠ 0, FOUT"],
    ],
    [
      "a row of inhabitants that stands twice",
      (content) => doubled(content, "LRT_Inwoners", isOf("GM0034")),
      ["DUBBEL Inwoners: 2 ≠ 0, FOUT"],
    ],
    [
      "a row of the quota table that stands twice: both are doubles, and it counts once",
      (content) => doubled(content, "LRT_Taakstelling", isOf("GM0034")),
      ["DUBBEL Taakstelling: 2 ≠ 0, FOUT"],
    ],
  ])("%s", async (_words, change, expected) => {
    const { lines, verdict } = await checkedIn(change(whole()));
    expect(faultsIn(lines)).toEqual(expected);
    expect(verdict).toBe(`FOUT: ${expected.length} van ${lines.size}`);
  });

  test("a line that is gone, whatever the others say", async () => {
    const content = whole();
    const name = areaOf.block(checkNames.lines);
    const area = content.areas.get(name) ?? { row: 0, column: 0, cells: [] };
    const areas = new Map(content.areas).set(name, { ...area, cells: area.cells.slice(0, -1) });
    expect((await checkedIn({ ...content, areas })).verdict).toBe(
      "FOUT: er is een controle te weinig of te veel, kies Maak blad Controles en haal weg wat dubbel staat",
    );
  });

  test("nothing wrong where nothing was chosen yet: a decision and key that nobody made active are not checked", async () => {
    const content = whole();
    const pointers = new Map(content.pointers);
    for (const name of ["LRT_ActiefBesluit", "LRT_ActieveSleutel"]) {
      const pointer = pointers.get(name);
      if (pointer !== undefined) pointers.set(name, { ...pointer, value: "" });
    }
    const { lines, verdict } = await checkedIn({ ...content, pointers });
    const unchecked = [...lines].filter(([, line]) => line.verdict === "niet gecontroleerd").map(([id]) => id);
    expect(unchecked).toEqual(["BESLUIT", "TOTAAL", "SLEUTEL"]);
    expect(verdict).toBe(`niet gecontroleerd: 3 van ${lines.size}`);
  });
});
