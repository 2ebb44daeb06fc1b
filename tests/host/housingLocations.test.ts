import { codesOf } from "./giveOrder";
import { type HousingSheets, openWithoutHousing } from "./housingSheets";

const TABLE = "LRT_Doorstroomlocaties";
const choice = { kind: "transitionLocations" } as const;

describe("the sheet of transition locations", () => {
  let sheets: HousingSheets;
  beforeEach(async () => {
    sheets = await openWithoutHousing();
    expect(codesOf(await sheets.give(choice))).toEqual([]);
  });
  afterEach(() => {
    expect(sheets.host.unknownMembers).toEqual([]);
    sheets.close();
  });

  const location = (row: number, cells: Readonly<Record<string, string | number>>): void => {
    for (const [header, value] of Object.entries(cells)) sheets.fill(TABLE, row, `${header} (invoer)`, value);
  };

  test("stands ready with ten numbered rows that show nothing yet", async () => {
    expect(await sheets.column(TABLE, "Nummer")).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(new Set(await sheets.verdicts(TABLE))).toEqual(new Set([""]));
    expect(new Set(await sheets.column(TABLE, "Naam koppelgemeente"))).toEqual(new Set([""]));
    expect(await sheets.beside("Doorstroomlocaties", "Plekken in heel Nederland, hoogstens")).toBe(8500);
  });

  test("knows a municipality by name or code, and adds up places and residents", async () => {
    location(0, { Locatie: "De Brug", Gemeente: "Den Haag", Koppelgemeente: "GM0344", Capaciteit: 60, Bewoners: 45 });
    location(0, { "Telt mee in halfjaar": "2024-I" });
    location(1, { Locatie: "Haven", Gemeente: "GM0184", Koppelgemeente: "Urk", Capaciteit: 20, Bewoners: 20 });
    location(1, { Van: 45_658, Tot: 46_022, "Telt mee in halfjaar": "2024-II" });
    expect((await sheets.column(TABLE, "Naam gemeente")).slice(0, 2)).toEqual(["'s-Gravenhage", "Urk"]);
    expect((await sheets.column(TABLE, "Code koppelgemeente")).slice(0, 2)).toEqual(["GM0344", "GM0184"]);
    expect((await sheets.column(TABLE, "Naam koppelgemeente")).slice(0, 2)).toEqual(["Utrecht", "Urk"]);
    expect((await sheets.verdicts(TABLE)).slice(0, 3)).toEqual(["OK", "OK", ""]);
    // 60 + 20 places, 45 + 20 residents.
    expect(await sheets.beside("Doorstroomlocaties", "Capaciteit in dit blad")).toBe(80);
    expect(await sheets.beside("Doorstroomlocaties", "Bewoners in dit blad")).toBe(65);
    expect(await sheets.beside("Doorstroomlocaties", "Vrije plekken in dit blad")).toBe(15);
  });

  test("names what was filled in wrongly", async () => {
    const halfYear = { "Telt mee in halfjaar": "2024-I" };
    const right = { ...halfYear, Gemeente: "Urk", Koppelgemeente: "Urk", Capaciteit: 10, Bewoners: 5 };
    location(0, { ...right, Bewoners: 11 });
    location(1, { ...right, Van: 45_658, Tot: 45_657 });
    location(2, { ...right, Gemeente: "Atlantis" });
    location(3, { ...right, Koppelgemeente: "Atlantis" });
    // A province houses nobody: its residents would count for no municipality.
    location(4, { ...right, Koppelgemeente: "Flevoland" });
    location(5, { ...right, Koppelgemeente: "" });
    location(6, { ...right, Bewoners: "vijf" });
    location(7, { ...right, Capaciteit: -1 });
    location(8, { ...right, Bewoners: 2.5 });
    location(9, { ...right, Van: "volgend jaar" });
    expect(await sheets.verdicts(TABLE)).toEqual([
      "LET OP: meer bewoners dan plekken",
      "FOUT: einde ligt voor het begin",
      "FOUT: gemeente onbekend",
      "FOUT: koppelgemeente onbekend",
      "FOUT: koppelgemeente onbekend",
      "LET OP: koppelgemeente ontbreekt, de bewoners tellen niet mee",
      "FOUT: tekst waar een getal hoort",
      "FOUT: negatief aantal",
      "FOUT: geen heel aantal",
      "FOUT: geen datum",
    ]);
  });

  test("says that residents without a half-year, or with one written otherwise, count nowhere", async () => {
    const right = { Gemeente: "Urk", Koppelgemeente: "Urk", Capaciteit: 10, Bewoners: 5 };
    location(0, right);
    location(1, { ...right, "Telt mee in halfjaar": "2024-1" });
    location(2, { ...right, Bewoners: 0 });
    const warning = "LET OP: schrijf het halfjaar als 2024-I, anders tellen de bewoners niet mee";
    expect((await sheets.verdicts(TABLE)).slice(0, 3)).toEqual([warning, warning, "OK"]);
  });

  test("is made once", async () => {
    location(0, { Locatie: "De Brug" });
    expect(codesOf(await sheets.give(choice))).toEqual(["tasks.sheetExists"]);
    expect((await sheets.column(TABLE, "Locatie (invoer)"))[0]).toBe("De Brug");
    expect((await sheets.column("LRT_Logboek", "Actie")).length).toBe(1);
  });
});

test("a sheet of that name with something on it is left alone", async () => {
  const sheets = await openWithoutHousing();
  sheets.addForeignSheet("Doorstroomlocaties");
  expect(codesOf(await sheets.give(choice))).toEqual(["workbook.sheetTaken"]);
  expect(await sheets.read("Doorstroomlocaties!A1")).toEqual([["Mijn eigen lijst"]]);
  sheets.close();
});

test("nothing is made when the log is protected: it could not say what was done", async () => {
  const sheets = await openWithoutHousing();
  await sheets.give({ kind: "occupancy", occupancy: { period: "month", periods: 12, start: "2026-01-01" } });
  sheets.protect("Logboek");
  expect(codesOf(await sheets.give(choice))).toEqual(["workbook.sheetProtected"]);
  expect(sheets.sheetNames()).not.toContain("Doorstroomlocaties");
  sheets.close();
});
