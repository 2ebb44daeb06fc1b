/**
 * Formulas find a row by its code and half-year as they are written. Written in another way it counts nowhere: the row says so, and no figure
 * that lacks it says OK.
 */
import { unreadablePolicy } from "../../../src/plans/housing/unreadablePolicy";
import type { WorkbookContent } from "../../../src/plans/workbookContent";
import { computed } from "./computeSheets";
import { type Cells, doubled, refusals, tableNamed, typed, workbookWith } from "./orderFor";
import { autumn, exchange, listed, officialList, opening, spring } from "./orders";

const TYPED = "FOUT: formule overgetypt, kopieer die uit een andere regel";
const isAlmere = (row: Cells): boolean => row["Gebied"] === "GM0034";
const isAutumn = (row: Cells): boolean => row["Halfjaar"] === "2023-II";
const any = (): boolean => true;
const ALMERE = { Gebied: "GM0034", Halfjaar: "2023-II" };
const CODE = "FOUT: schrijf bij Gebied de code van de gemeente, zoals GM0034";
const HALF_YEAR = "FOUT: schrijf het halfjaar als 2024-I";
const YEAR = "FOUT: bij Peiljaar hoort het jaar vóór dat van het halfjaar";
const ADDED = "FOUT: bij Meegeteld hoort niets, of de code van een gemeente die in deze is opgegaan";
const POLICY = "FOUT: blad Beleid heeft geen regel voor de provincie, schrijf daar de code, zoals PV24";

const opened = (): WorkbookContent => workbookWith(opening(autumn));

describe("a row of the quota table", () => {
  test("is right as an order writes it", async () => {
    const sheets = await computed(opened());
    expect(new Set(sheets.rows("LRT_Taakstelling").map((row) => row["Controle"]))).toEqual(new Set(["OK"]));
  });

  test.each([
    [{ Gebied: "Almere" }, CODE],
    [{ Gebied: "GM0034 " }, CODE],
    [{ Gebied: " GM0034" }, CODE],
    [{ Gebied: "gm0034" }, CODE],
    [{ Gebied: "GM34" }, CODE],
    [{ Gebied: "GM 034" }, CODE],
    [{ Gebied: "GM99.9" }, CODE],
    [{ Gebied: "PV24" }, CODE],
    [{ Halfjaar: "2023-2" }, HALF_YEAR],
    [{ Halfjaar: "2023-II " }, HALF_YEAR],
    [{ Halfjaar: "2O23-II" }, HALF_YEAR],
    [{ Halfjaar: 2023 }, HALF_YEAR],
    [{ Provincie: "Flevoland" }, "FOUT: schrijf bij Provincie de code, zoals PV24"],
    [{ Provincie: "PV24 " }, "FOUT: schrijf bij Provincie de code, zoals PV24"],
    // 2 × 2023 + 1 = 4047.
    [{ Volgnummer: 4046 }, "FOUT: volgnummer hoort niet bij het halfjaar"],
    // 2023-II counts the inhabitants of 1 January 2022.
    [{ Peiljaar: "" }, YEAR],
    [{ Peiljaar: 2023 }, YEAR],
    [{ Peiljaar: "januari 2022" }, YEAR],
    [{ Meegeteld: "Weesp" }, ADDED],
    [{ Meegeteld: "GM0034" }, ADDED],
    // Dronten has a row of its own.
    [{ Meegeteld: "GM0303" }, ADDED],
  ] as const)("with %j says what to type", async (cells, words) => {
    const sheets = await computed(typed(opened(), "LRT_Taakstelling", isAlmere, cells));
    expect(sheets.row("LRT_Taakstelling", { Naam: "Almere" })["Controle"]).toBe(words);
    if (!("Provincie" in cells) && !("Halfjaar" in cells)) {
      expect(sheets.row("LRT_Halfjaren", { Halfjaar: "2023-II" })["Controle"]).toBe("FOUT: zie blad Taakstelling");
    }
  });

  test.each([
    [{ Opgave: "" }, TYPED],
    [{ Opgave: "n.v.t." }, TYPED],
    // A number that a person typed stays when what it is made of changes.
    [{ Opgave: 218 }, TYPED],
    [{ Realisatie: 10.5 }, TYPED],
    [{ Keer: 1 }, TYPED],
    [{ "Startsaldo telt": 0 }, TYPED],
    [{ "Maand 1 (invoer)": 10.5, "Maand 2 (invoer)": 10.5 }, "FOUT: geen heel aantal in een maand"],
    // The day 1 February 2024; the whole country houses 17.600 in this half-year.
    [{ "Maand 1 (invoer)": 45_323 }, "FOUT: meer personen dan in heel Nederland in een halfjaar, of een datum"],
    [{ "Startsaldo (invoer)": -45_323 }, "FOUT: meer personen dan in heel Nederland in een halfjaar, of een datum"],
    [{ "Maand 1 (invoer)": 17_600 }, "OK"],
  ])("with %j is looked at", async (cells, words) => {
    const sheets = await computed(typed(opened(), "LRT_Taakstelling", isAlmere, cells));
    expect(sheets.row("LRT_Taakstelling", ALMERE)["Controle"]).toBe(words);
  });
});

describe("a row of an earlier half-year that is written in another way", () => {
  const EARLIER = "FOUT: een eerder halfjaar van deze gemeente is niet gevonden, kijk daar bij Gebied";
  const inSpring = { Gebied: "GM0034", Halfjaar: "2024-I" };
  const two = (): WorkbookContent => workbookWith(opening(autumn), opening(spring));
  const three = (): WorkbookContent =>
    workbookWith(opening(autumn), opening(spring), opening({ year: 2024, half: 2 }, { ownNational: 20_000 }));
  const isEarlier = (row: Cells): boolean => isAlmere(row) && isAutumn(row);
  const changed = (content: WorkbookContent, cells: Cells) =>
    computed(typed(content, "LRT_Taakstelling", isEarlier, cells));

  test("is lacking in the rows of the same municipality after it, and in nobody else's", async () => {
    // The last one is written as it must be, and nobody's.
    for (const Gebied of ["GM0034 ", "Almere", "GM0043"]) {
      const sheets = await changed(three(), { Gebied });
      const verdicts = sheets
        .rows("LRT_Taakstelling")
        .filter((row) => row["Halfjaar"] !== "2023-II")
        .map((row) => [row["Naam"] === "Almere", row["Controle"]]);
      expect(new Set(verdicts.map(String))).toEqual(new Set([`true,${EARLIER}`, "false,OK"]));
    }
  });

  test("is lacking as well when it stands between two others", async () => {
    const isMiddle = (row: Cells): boolean => isAlmere(row) && row["Halfjaar"] === "2024-I";
    const sheets = await computed(typed(three(), "LRT_Taakstelling", isMiddle, { Gebied: "GM0034 " }));
    const last = sheets.row("LRT_Taakstelling", { Gebied: "GM0034", Halfjaar: "2024-II" });
    expect(last["Controle"]).toBe(EARLIER);
  });

  test.each(["2023-2", "2023-II ", "2022-II"])(
    "under %j makes the balance unknown: its quota may be another",
    async (name) => {
      const sheets = await changed(two(), { Halfjaar: name });
      expect(sheets.row("LRT_Taakstelling", inSpring)).toMatchObject({
        Beginsaldo: "#N/A",
        Controle: "FOUT: saldo onbekend, zie een eerder halfjaar",
      });
    },
  );

  test.each([
    // 2 × 2023 + 1 = 4047; 4048 is 2024-I, 4046 is 2023-I and 4049 is 2024-II.
    [4049, "2024-I"],
    [4048, "2023-II"],
    [4046, "2023-II"],
    [4045, "2023-II"],
    [1_000_000, "2024-I"],
  ])(
    "with the sequence number %d in %s is wrong itself, and no row of another municipality is",
    async (number, name) => {
      const isMeant = (row: Cells): boolean => isAlmere(row) && row["Halfjaar"] === name;
      const sheets = await computed(typed(two(), "LRT_Taakstelling", isMeant, { Volgnummer: number }));
      const rows = sheets.rows("LRT_Taakstelling");
      expect(rows.find(isMeant)?.["Controle"]).toBe("FOUT: volgnummer hoort niet bij het halfjaar");
      const others = rows.filter((row) => row["Gebied"] !== "GM0034");
      expect(others.map((row) => row["Controle"])).toEqual(others.map(() => "OK"));
    },
  );

  test("is not lacking when it stands twice and is equal", async () => {
    const sheets = await computed(doubled(two(), "LRT_Taakstelling", isEarlier));
    expect(sheets.row("LRT_Taakstelling", inSpring)["Controle"]).toBe("OK");
  });
});

describe("policy that formulas do not find", () => {
  test.each(["Flevoland", "PV24 ", "PV42", ""])("under %j gives no threshold of 0 and no step", async (code) => {
    const content = typed(opened(), "LRT_Beleid", any, { Gebied: code, "Drempel in personen (invoer)": 300 });
    const almere = (await computed(content)).row("LRT_Taakstelling", ALMERE);
    expect(almere).toMatchObject({ Drempel: "#N/A", "Trede (voorstel)": "#N/A", Controle: POLICY });
  });

  test.each(["Flevoland", "PV42", ""])("under %j opens no half-year that would write a second row", (code) => {
    expect(refusals(typed(opened(), "LRT_Beleid", any, { Gebied: code }), opening(spring))).toEqual([
      "quota.policyProvinceUnknown",
    ]);
  });

  test("is named by its sheet and line, and what stands there; a blank line is none", () => {
    const table = tableNamed(typed(opened(), "LRT_Beleid", any, { Gebied: "Flevoland" }), "LRT_Beleid");
    const blank = table.headers.map(() => "");
    const problems = unreadablePolicy({ ...table, rows: [...table.rows, blank] });
    expect(problems.map(({ parameters }) => parameters)).toEqual([
      { sheet: "Beleid", line: String(table.row + 2), text: "Flevoland" },
    ]);
    expect(unreadablePolicy(null)).toEqual([]);
  });

  test.each([
    [{ "Drempel in personen (invoer)": -1 }],
    [{ "Drempel in personen (invoer)": "300 personen" }],
    [{ "Personen per woning (invoer)": -2.2 }],
    [{ "Personen per woning (invoer)": "2,2" }],
  ])("is unknown with %j", async (cells) => {
    const sheets = await computed(typed(opened(), "LRT_Beleid", any, cells));
    expect(sheets.row("LRT_Taakstelling", ALMERE)["Controle"]).toBe("FOUT: zie blad Beleid");
  });
});

describe("a national number that formulas do not find", () => {
  const owned = (): WorkbookContent => workbookWith(opening(autumn, { ownNational: 20_000 }));

  test.each(["2023-2", "2023-II "])("under %j is named: the published one would count in its place", async (name) => {
    const sheets = await computed(typed(owned(), "LRT_Landelijk", any, { Halfjaar: name }));
    expect(sheets.row("LRT_Taakstelling", ALMERE)["Controle"]).toBe(
      "FOUT: blad Landelijk heeft geen regel voor dit halfjaar, schrijf het daar als 2024-I",
    );
  });

  test("as a version in words makes the quota unknown: the older version is not in force", async () => {
    const isOwn = (row: Cells): boolean => row["Personen"] === 20_000;
    const right = (await computed(owned())).row("LRT_Taakstelling", ALMERE);
    const sheets = await computed(typed(owned(), "LRT_Landelijk", isOwn, { Versie: "2e" }));
    expect(right["Landelijk"]).toBe(20_000);
    expect(sheets.row("LRT_Taakstelling", ALMERE)).toMatchObject({
      Landelijk: "#N/A",
      Taakstelling: "#N/A",
      Controle: "FOUT: taakstelling onbekend",
    });
  });
});

test.each(["Saldo peilmoment", "Peilmomenten op rij", "Drempel", "Trede (voorstel)", "Maanden", "Inwoners"])(
  "a value over %s is seen by the overview of the half-year",
  async (header) => {
    const right = await computed(opened());
    const value = right.row("LRT_Taakstelling", ALMERE)[header];
    const sheets = await computed(typed(opened(), "LRT_Taakstelling", isAlmere, { [header]: value }));
    expect(right.rows("LRT_Halfjaren").map((row) => row["Controle"])).toEqual(["OK"]);
    expect(sheets.rows("LRT_Halfjaren").map((row) => row["Controle"])).toEqual([
      "FOUT: op blad Taakstelling staat iets anders op de plek van een formule",
    ]);
  },
);

test("a choice in the official list that is none of ours leaves no computed quota", async () => {
  const content = workbookWith(opening(autumn), officialList(...listed));
  const sheets = await computed(typed(content, "LRT_OfficieleLijst", isAlmere, { "Telt (invoer)": "ja" }));
  expect(sheets.row("LRT_Taakstelling", ALMERE)).toMatchObject({
    Taakstelling: "#N/A",
    Controle: "FOUT: kijk op blad Officiële lijst: bij Telt hoort officieel of berekend, bij Officieel een aantal",
  });
});

test.each([
  ["Almere", "2023-II"],
  ["GM0034", "2023-2"],
  ["GM0034 ", "2023-II"],
])("an exchange of %j in %j does not close: 5 persons come and nobody gives them", async (code, halfYear) => {
  const content = workbookWith(opening(autumn), exchange());
  const sheets = await computed(typed(content, "LRT_Taakruil", isAlmere, { Gebied: code, Halfjaar: halfYear }));
  const rows = sheets.rows("LRT_Taakruil").map((row) => [row["Personen telt"], row["Oordeel"]]);
  expect(rows).toEqual([
    ["#N/A", "FOUT: blad Taakstelling heeft dit gebied en halfjaar niet, schrijf ze als GM0034 en 2024-I"],
    [-5, "FOUT: een regel is dubbel en verschilt, of is geen getal"],
  ]);
  expect(sheets.row("LRT_Halfjaren", { Halfjaar: "2023-II" })["Controle"]).toBe("FOUT: ruil sluit niet");
});

test.each([{ Provincie: "Flevoland" }, { Halfjaar: "2023-2" }])(
  "an overview with %j adds up nothing, and says so",
  async (cells) => {
    const sheets = await computed(typed(opened(), "LRT_Halfjaren", isAutumn, cells));
    expect(sheets.rows("LRT_Halfjaren").map((row) => row["Controle"])).toEqual([
      "FOUT: geen regels voor dit halfjaar en deze provincie, schrijf ze als 2024-I en PV24",
    ]);
  },
);

test("an exchange row whose Personen telt is blank leaves no quota without its exchange", async () => {
  const content = workbookWith(opening(autumn), exchange());
  const sheets = await computed(typed(content, "LRT_Taakruil", isAlmere, { "Personen telt": "" }));
  expect(sheets.row("LRT_Taakstelling", ALMERE)).toMatchObject({
    Ruil: "#N/A",
    Taakstelling: "#N/A",
    Controle: "FOUT: taakstelling onbekend",
  });
  expect(new Set(sheets.rows("LRT_Taakruil").map((row) => row["Oordeel"]))).toEqual(
    new Set(["FOUT: een regel is dubbel en verschilt, of is geen getal"]),
  );
});
