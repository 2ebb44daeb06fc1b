/** What the sheets about supply count, and that nothing is left out without a word. */
import { municipalitiesOf } from "../../../src/reference/regions";
import { decided, fingerprinted, places, workbookOf } from "../checkSheet/checkedWorkbook";
import { computed } from "../housing/computeSheets";
import { typed } from "../housing/orderFor";
import { block, day, flevoland, published, supplyOf, withBlocks } from "./supplyWorkbook";

const named = (name: string) => ({ Naam: name });
const line = (nr: number) => ({ Nr: nr });
const AMV = { "Categorie (invoer)": "amv" };
const SOFT = { "Zekerheid (invoer)": "zacht" };

describe("what counts on the reference date", () => {
  test("a block counts from its first day on, and no longer on the day until which it stands; a blank is no bound", async () => {
    const sheets = await flevoland(
      block(1, "Almere", 1, { "Van (invoer)": day("2027-07-01") }),
      block(2, "Almere", 10, { "Van (invoer)": day("2027-07-02") }),
      block(3, "Almere", 100, { "Tot (invoer)": day("2027-07-01") }),
      block(4, "Almere", 1_000, { "Tot (invoer)": day("2027-07-02") }),
      block(5, "Almere", 10_000),
      block(6, "Almere", 100_000, { "Van (invoer)": day("2026-01-01"), "Tot (invoer)": day("2028-01-01") }),
    );
    expect(sheets.row("LRT_AanbodGemeente", named("Almere"))["Hard"]).toBe(111_001);
    expect(sheets.rows("LRT_Aanbod").map((row) => row["Telt op peildatum"])).toEqual([
      1,
      0,
      0,
      1_000,
      10_000,
      100_000,
      "",
      "",
      "",
      "",
    ]);
    expect(sheets.rows("LRT_Aanbod").map((row) => row["Controle"])).toEqual([
      ...Array<string>(6).fill("OK"),
      "",
      "",
      "",
      "",
    ]);
  });

  test("hard and soft stand apart beside the task, each shortage of its own, and amv is never added", async () => {
    const sheets = await flevoland(
      block(1, "Dronten", 100),
      block(2, "Dronten", 30, { ...SOFT, "Duurzaam (invoer)": "nee" }),
      block(3, "Dronten", 40, AMV),
      block(4, "Almere", 2_000),
    );
    // Dronten is asked 230: 230 - 100 = 130, and 130 - 30 = 100 with what is soft.
    expect(sheets.row("LRT_AanbodGemeente", named("Dronten"))).toMatchObject({
      Opgave: 230,
      Hard: 100,
      Zacht: 30,
      "Tekort hard": 130,
      "Tekort met zacht": 100,
      "Amv hard": 40,
      "Amv zacht": 0,
      "Duurzaam hard": 100,
      "Duurzaam zacht": 0,
      "Bron opgave": "verdeelsleutel",
      Controle: "OK",
    });
    // Flevoland is asked 2,285. Almere has more than its 1,164, which helps nobody else: 2,285 - 1,164 - 100 = 1,021.
    const beside = (label: string) => sheets.beside("Aanbod", label);
    expect(["Opgave van alle gemeenten", "Hard", "Zacht"].map(beside)).toEqual([2_285, 2_100, 30]);
    expect(["Tekort met alleen hard", "Tekort met hard en zacht"].map(beside)).toEqual([1_021, 991]);
    expect(["Waarvan amv, hard", "Waarvan duurzaam, hard", "Oordeel"].map(beside)).toEqual([40, 2_100, "OK"]);
  });

  test("a block counts for the municipality that it says, by name or by code, wherever it stands", async () => {
    const sheets = await flevoland(
      block(1, "Dronten", 60, { "Telt mee voor (invoer)": "Urk" }),
      block(2, "Kampen", 7, { "Telt mee voor (invoer)": "GM0184" }),
      block(3, "URK", 1),
    );
    expect(sheets.row("LRT_AanbodGemeente", named("Urk"))["Hard"]).toBe(68);
    expect(sheets.row("LRT_AanbodGemeente", named("Dronten"))["Hard"]).toBe(0);
  });

  test("another day beside the table counts before that of the decision, and without any day nothing counts", async () => {
    const content = workbookOf(decided, { ...supplyOf("PV24"), supply: { ...supplyOf("PV24").supply, date: null } });
    const one = withBlocks(content, [block(1, "Urk", 9, { "Van (invoer)": day("2027-01-01") })]);
    const sheets = await computed(one);
    // The decision is about 1 January 2027.
    expect(sheets.named("LRT_AanbodDatum")).toBe(day("2027-01-01"));
    expect(sheets.row("LRT_AanbodGemeente", named("Urk"))["Hard"]).toBe(9);
    const undated = workbookOf(published, { ...supplyOf("PV24"), supply: { ...supplyOf("PV24").supply, date: null } });
    const blind = await computed(withBlocks(undated, [block(1, "Urk", 9)]));
    expect(blind.row("LRT_Aanbod", line(1))).toMatchObject({
      "Telt op peildatum": "",
      Controle: "FOUT: vul rechts van de tabel een peildatum in",
    });
    expect(blind.row("LRT_AanbodGemeente", named("Urk"))["Hard"]).toBe("#N/A");
  });
});

describe("what cannot be counted is told in words", () => {
  test.each([
    ["text for places", { "Plekken (invoer)": "circa 50" }, "FOUT: vul bij Plekken een getal in"],
    ["no places", { "Plekken (invoer)": "" }, "FOUT: vul bij Plekken een getal in"],
    ["fewer than none", { "Plekken (invoer)": -1 }, "FOUT: negatief aantal plekken"],
    ["half a place", { "Plekken (invoer)": 1.5 }, "FOUT: geen heel aantal plekken"],
    ["another category", { "Categorie (invoer)": "regulier" }, "FOUT: kies bij Categorie totaal of amv"],
    ["no certainty", { "Zekerheid (invoer)": "" }, "FOUT: kies bij Zekerheid hard of zacht"],
    ["another word for durable", { "Duurzaam (invoer)": "soms" }, "FOUT: kies bij Duurzaam ja of nee"],
    ["a date as text", { "Tot (invoer)": "voorjaar 2028" }, "FOUT: geen datum bij Van of Tot"],
    [
      "an end before the begin",
      { "Van (invoer)": day("2028-01-01"), "Tot (invoer)": day("2027-01-01") },
      "FOUT: Tot moet na Van liggen",
    ],
    ["a number of another line", { Nr: 1 }, "FOUT: dit nummer staat meer dan één keer"],
    ["no number", { Nr: "" }, "FOUT: vul bij Nr een nummer in"],
  ])("%s makes the municipality unknown, and no other one", async (_what, cells, verdict) => {
    const sheets = await flevoland(block(1, "Urk", 4), block(2, "Almere", 50, cells));
    const wrong = sheets.rows("LRT_Aanbod")[1];
    expect([wrong?.["Telt op peildatum"], wrong?.["Controle"]]).toEqual(["", verdict]);
    const almere = sheets.row("LRT_AanbodGemeente", named("Almere"));
    expect([almere["Hard"], almere["Controle"]]).toEqual(["#N/A", "FOUT: een regel op blad Aanbod is niet te lezen"]);
    const isTwice = "Nr" in cells && cells.Nr === 1;
    expect(sheets.row("LRT_AanbodGemeente", named("Urk"))["Hard"]).toBe(isTwice ? "#N/A" : 4);
    expect(sheets.beside("Aanbod", "Hard")).toBe("niet bekend");
    expect(sheets.beside("Aanbod", "Regels niet te lezen")).toBe(isTwice ? 2 : 1);
    expect(sheets.beside("Aanbod", "Oordeel")).toBe("FOUT: een regel is niet te lezen");
  });

  test.each(["Almeree", "Al*", "Alm?re", "Kampen", " Almere", "Flevoland"])(
    "places for '%s' are told as not assigned",
    async (name) => {
      const sheets = await flevoland(block(1, name, 50), block(2, name, 8, SOFT), block(3, name, 5, AMV));
      expect(sheets.row("LRT_Aanbod", line(1))).toMatchObject({
        "Telt op peildatum": 50,
        "Telt bij": "niet ingedeeld",
        Controle: "FOUT: gemeente staat niet op blad Aanbod per gemeente",
      });
      const labels = ["Niet ingedeeld, hard", "Niet ingedeeld, zacht", "Regels niet ingedeeld", "Hard", "Oordeel"];
      expect(labels.map((label) => sheets.beside("Aanbod", label))).toEqual([
        50,
        8,
        3,
        0,
        "FOUT: een regel telt bij geen gemeente mee",
      ]);
    },
  );

  test("more amv than there is in total is wrong: amv is part of it", async () => {
    const sheets = await flevoland(block(1, "Urk", 10), block(2, "Urk", 11, AMV));
    expect(sheets.row("LRT_AanbodGemeente", named("Urk"))).toMatchObject({
      Hard: 10,
      Controle: "FOUT: meer amv dan plekken in totaal",
    });
    expect(sheets.beside("Aanbod", "Oordeel")).toBe("FOUT: kijk op blad Aanbod per gemeente");
  });

  test("a line without its municipality, or without saying whether it lasts, counts and asks for attention", async () => {
    const sheets = await flevoland(
      block(1, "", 10, { "Telt mee voor (invoer)": "Urk" }),
      block(2, "Urk", 1, { "Duurzaam (invoer)": "" }),
    );
    expect(
      sheets
        .rows("LRT_Aanbod")
        .slice(0, 2)
        .map((row) => row["Controle"]),
    ).toEqual(["LET OP: vul in waar de plekken zijn", "LET OP: vul in of de plekken duurzaam zijn"]);
    expect(sheets.row("LRT_AanbodGemeente", named("Urk"))["Hard"]).toBe(11);
    expect(sheets.beside("Aanbod", "Oordeel")).toBe("LET OP: kijk in de kolom Controle");
  });
});

describe("the task of a municipality", () => {
  test("is what the key of the estimate of 88.000 gives each, as it was published", async () => {
    const sheets = await flevoland();
    // Indicative distribution of 27 February 2026.
    expect(sheets.rows("LRT_AanbodGemeente").map((row) => [row["Naam"], row["Opgave"]])).toEqual([
      ["Almere", 1_164],
      ["Dronten", 230],
      ["Lelystad", 377],
      ["Noordoostpolder", 255],
      ["Urk", 126],
      ["Zeewolde", 133],
    ]);
  });

  test("is what the decision says of it, where it names municipalities", async () => {
    const rows = municipalitiesOf("PV24").map(({ code }, index) => ({
      region: code,
      total: 10 * index,
      unaccompaniedMinors: index,
    }));
    const own = fingerprinted({ ...places, rows: [...(places.rows ?? []), ...rows] });
    const sheets = await computed(workbookOf({ kind: "decision", decision: own, keyId: "gelijk" }, supplyOf("PV24")));
    const shown = sheets.rows("LRT_AanbodGemeente");
    expect(shown.map((row) => row["Opgave"])).toEqual([0, 10, 20, 30, 40, 50]);
    expect(new Set(shown.map((row) => row["Bron opgave"]))).toEqual(new Set(["besluit"]));
  });

  test("is not known where the workbook holds no distribution, until somebody types it", async () => {
    const content = workbookOf(decided, supplyOf("PV24"));
    const sheets = await computed(
      typed(content, "LRT_AanbodGemeente", (row) => row["Naam"] === "Urk", { "Opgave (invoer)": 80 }),
    );
    expect(sheets.row("LRT_AanbodGemeente", named("Urk"))).toMatchObject({
      Opgave: 80,
      "Tekort hard": 80,
      "Bron opgave": "ingevuld",
      Controle: "OK",
    });
    expect(sheets.row("LRT_AanbodGemeente", named("Almere"))).toMatchObject({
      Opgave: "",
      "Tekort hard": "",
      "Bron opgave": "niet bekend",
      Controle: "LET OP: geen opgave bekend, vul die in",
    });
    expect(sheets.beside("Aanbod", "Opgave van alle gemeenten")).toBe("niet bekend");
    expect(sheets.beside("Aanbod", "Tekort met alleen hard")).toBe("niet bekend");
  });

  test.each([["veel"], [-1], [0.5]])("typed as %s is refused in words", async (task) => {
    const content = workbookOf(published, supplyOf("PV24"));
    const sheets = await computed(
      typed(content, "LRT_AanbodGemeente", (row) => row["Naam"] === "Urk", { "Opgave (invoer)": task }),
    );
    expect(sheets.row("LRT_AanbodGemeente", named("Urk"))["Controle"]).toBe(
      "FOUT: vul bij Opgave een heel getal van 0 of hoger in",
    );
  });
});
