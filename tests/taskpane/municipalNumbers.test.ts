/** @jest-environment jsdom */
import type { MunicipalMap } from "../../src/plans/map/mapChoice";
import { municipalNumbers, noMunicipalities } from "../../src/taskpane/sharing/municipalNumbers";
import { problem } from "../../src/text/result";
import { sentence } from "../../src/text/sentence";
import { selected } from "./openPane";

const DAY = "2026-11-30";
type Rows = readonly (readonly unknown[])[];

function mapOf(rows: Rows, formats?: readonly (readonly string[])[]): MunicipalMap {
  const cells = selected(rows);
  const read = municipalNumbers({ ...cells, formats: formats ?? cells.formats }, DAY);
  if (!read.ok) throw new Error(read.problems.map(sentence).join(" "));
  return read.value;
}

function refusal(rows: Rows, formats?: readonly (readonly string[])[]): readonly string[] {
  const cells = selected(rows);
  const read = municipalNumbers({ ...cells, formats: formats ?? cells.formats }, DAY);
  return read.ok ? [] : read.problems.map(sentence);
}

describe("numbers of municipalities in a selection", () => {
  test("come with the whole province: who is not there has no number, a blank cell is none, and 0 is a number", () => {
    const map = mapOf([
      ["Gemeente", "Plekken"],
      ["Urk", 12],
      ["Almere", 0],
      ["Dronten", ""],
    ]);
    expect(map).toEqual({
      areas: "municipalities",
      day: DAY,
      province: "Flevoland",
      subject: "Plekken",
      source: "Blad1!A1:A4",
      isRounded: false,
      rows: [
        { name: "Almere", value: 0 },
        { name: "Dronten", value: null },
        { name: "Lelystad", value: null },
        { name: "Noordoostpolder", value: null },
        { name: "Urk", value: 12 },
        { name: "Zeewolde", value: null },
      ],
    });
  });

  test("may stand in front of their names, without a header, with blank rows between, under codes and other names", () => {
    const map = mapOf([
      [5, "", "Utrecht"],
      ["", "", ""],
      [-3, "", "GM0307"],
      [2, "", "gemeente Zeist"],
    ]);
    expect([map.province, map.subject]).toEqual(["Utrecht", ""]);
    expect(map.rows.filter(({ value }) => value !== null)).toEqual([
      { name: "Amersfoort", value: -3 },
      { name: "Utrecht", value: 5 },
      { name: "Zeist", value: 2 },
    ]);
    expect(mapOf([["Den Haag", 1]]).province).toBe("Zuid-Holland");
  });

  test("are rounded on two decimals, and that is told; the dust of a sum is none", () => {
    expect(mapOf([["Urk", 1.005]])).toMatchObject({ isRounded: true });
    expect(mapOf([["Urk", 0.1 + 0.2]])).toMatchObject({ isRounded: false });
    expect(mapOf([["Urk", 0.1 + 0.2]]).rows[4]).toEqual({ name: "Urk", value: 0.3 });
  });

  test("are refused where names or numbers cannot be told apart, or there are more columns", () => {
    const why = [
      "Selecteer twee kolommen: de namen van de gemeenten, en de getallen ernaast. In Blad1!A1:A1 is dat niet zo.",
    ];
    expect(refusal([["Urk"]])).toEqual(why);
    expect(refusal([[1, 2]])).toEqual(why);
    expect(refusal([["Urk", "Almere"]])).toEqual(why);
    expect(refusal([["Urk", 1, 2]])).toEqual(why);
  });

  test("are refused cell by cell: text, an error, a percentage, a date, a number beside no name", () => {
    expect(
      refusal([
        ["Urk", "twaalf"],
        ["Almere", "#N/A"],
        ["", 4],
        ["Dronten", true],
      ]),
    ).toEqual([
      "In B1 staat 'twaalf' en geen getal. Verbeter de cel. Is er geen getal, maak haar dan leeg.",
      "In B2 staat '#N/A' en geen getal. Verbeter de cel. Is er geen getal, maak haar dan leeg.",
      "Naast het getal in B3 staat geen gemeente. Vul de naam in, of selecteer die regel niet.",
      "In B4 staat 'true' en geen getal. Verbeter de cel. Is er geen getal, maak haar dan leeg.",
    ]);
    const told = ["Cel B1 toont een percentage of een datum. De kaart telt getallen op. Kies een kolom met aantallen."];
    for (const format of ["0.0%", "dd-mm-yyyy", "[$-413]d mmmm yyyy;@", "h:mm"]) {
      expect(refusal([["Urk", 0.5]], [["@", format]])).toEqual(told);
    }
    for (const format of ["General", "#,##0", '0" personen per dag"', "[Red]0"]) {
      expect(refusal([["Urk", 5]], [["@", format]])).toEqual([]);
    }
    expect(refusal([["Urk", 2e12]])).toEqual(["Het getal in B1 is te groot voor de kaart. Kies een grotere eenheid."]);
  });

  test("are refused with the name and the cell: unknown, a province, a total, merged, or one that may be two", () => {
    expect(
      refusal([
        ["Urk", 1],
        ["Urkk", 2],
        ["Flevoland", 3],
        ["Totaal", 6],
        ["Zeevang", 4],
        ["Bergen", 5],
      ]),
    ).toEqual([
      "'Urkk' in A2 is geen gemeente van nu. Verbeter de naam, of selecteer die regel niet.",
      "'Flevoland' in A3 is geen gemeente van nu. Verbeter de naam, of selecteer die regel niet.",
      "'Totaal' in A4 is een totaal. Selecteer die regel niet: de kaart telt zelf op.",
      "'Zeevang' in A5 is opgegaan in Edam-Volendam. Tel het getal daar zelf bij op, of selecteer die regel niet.",
      expect.stringMatching(/^'Bergen' in A6 kan Bergen \((?:NH|L)\.\) \(GM\d{4}\) of Bergen/u) as string,
    ]);
  });

  test("are refused where one stands twice, where they are of two provinces, and where there is no number at all", () => {
    expect(
      refusal([
        ["Den Bosch", 1],
        ["'s-Hertogenbosch", 2],
      ]),
    ).toEqual(["De gemeente 's-Hertogenbosch staat twee keer in de selectie: in A1 en in A2. Houd er een over."]);
    expect(
      refusal([
        ["Urk", 1],
        ["Zwolle", 2],
      ]),
    ).toEqual([
      "De selectie gaat over meer provincies: Flevoland, Overijssel. Een kaart gaat over een provincie. Selecteer minder regels.",
    ]);
    expect(
      refusal([
        ["Gemeente", "Plekken"],
        ["Urk", ""],
      ]),
    ).toEqual(["In Blad1!A1:A2 staat bij geen enkele gemeente een getal. Selecteer ook de kolom met getallen."]);
  });

  test("name five faults at most, and how many there are besides", () => {
    const rows = Array.from({ length: 8 }, (_none, index) => ["Urk", `tekst ${index}`]);
    // The first line may be a header nowhere: it is of a municipality.
    const told = refusal(rows);
    expect([told.length, told.at(-1)]).toEqual([6, "Er zijn nog 3 regels die niet kloppen."]);
  });

  test("that could not be read are told of in words about a map, other problems in their own", () => {
    const told = (code: Parameters<typeof problem>[0]): unknown => {
      const read = noMunicipalities([problem(code)]);
      return read.ok ? null : read.problems.map((found) => found.code);
    };
    expect(told("workbook.selectionTooLarge")).toEqual(["map.select"]);
    expect(told("workbook.orderNotKept")).toEqual(["workbook.orderNotKept"]);
  });
});
