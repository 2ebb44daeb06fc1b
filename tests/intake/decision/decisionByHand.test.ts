import { decisionByHand, type DecisionForm } from "../../../src/intake/decision/decisionByHand";
import { rowsOf } from "./drafts";

const FORM: DecisionForm = {
  title: "Raming 2027",
  kind: "capaciteitsraming",
  status: "vastgesteld",
  precision: "exact",
  decidedOn: "",
  decidedBy: "",
  referenceDate: "1-1-2027",
  total: 88_000,
  unaccompaniedMinors: null,
  adviceKey: null,
  sourceTitle: "",
  sourceAddress: "",
  rows: [],
};

const decided = (said: Partial<DecisionForm>): unknown => {
  const result = decisionByHand({ ...FORM, ...said });
  return result.ok ? result.value : result.problems;
};

/** "reading.decisionTotal {}", for each that is wrong. */
function wrong(said: Partial<DecisionForm>): string {
  const result = decisionByHand({ ...FORM, ...said });
  if (result.ok) return "";
  return result.problems
    .map(({ code, parameters }) => `${code.replace("reading.", "")} ${JSON.stringify(parameters)}`)
    .join("; ");
}

test("a decision that was typed is whole", () => {
  expect(
    decided({
      title: " Raming 2027 ",
      decidedOn: "27 februari 2026",
      decidedBy: " Minister ",
      unaccompaniedMinors: 3_000,
      sourceTitle: " Brief ",
      sourceAddress: " https://example.org/brief ",
      adviceKey: "A",
    }),
  ).toEqual({
    schemaVersie: 1,
    id: "capaciteitsraming-2027-01-01-88000",
    soort: "capaciteitsraming",
    status: "vastgesteld",
    titel: "Raming 2027",
    vastgesteldOp: "2026-02-27",
    vastgesteldDoor: "Minister",
    geldigVan: null,
    geldigTot: null,
    vervangt: null,
    bevestigt: null,
    sleutelAdvies: "A",
    nauwkeurigheid: "exact",
    bronnen: [
      {
        titel: "Brief",
        soort: "eigen invoer",
        kenmerk: null,
        url: "https://example.org/brief",
        geraadpleegdOp: null,
        sha256: null,
      },
    ],
    categorieen: ["totaal", "amv"],
    regels: rowsOf("NL totaal 88000 2027-01-01", "NL amv 3000 2027-01-01"),
    controle: [
      { categorie: "totaal", peildatum: "2027-01-01", plekken: 88_000 },
      { categorie: "amv", peildatum: "2027-01-01", plekken: 3_000 },
    ],
    toelichting: null,
  });
});

describe("what was not typed is not there", () => {
  test.each<[string, Partial<DecisionForm>, object]>([
    ["a source", { sourceTitle: " " }, { bronnen: [] }],
    [
      "the address of a source",
      { sourceTitle: "Brief", sourceAddress: " " },
      {
        bronnen: [
          { titel: "Brief", soort: "eigen invoer", kenmerk: null, url: null, geraadpleegdOp: null, sha256: null },
        ],
      },
    ],
    ["who decided and when", { decidedBy: " " }, { vastgesteldDoor: null, vastgesteldOp: null }],
    [
      "the total of all",
      { total: null, unaccompaniedMinors: 9 },
      { categorieen: ["amv"], regels: rowsOf("NL amv 9 2027-01-01"), id: "capaciteitsraming-2027-01-01-9" },
    ],
    ["that of minors", {}, { categorieen: ["totaal"] }],
    [
      "the day it is for",
      { referenceDate: "" },
      { id: "capaciteitsraming-zonder-datum-88000", regels: rowsOf("NL totaal 88000") },
    ],
    [
      "the day it is for, beside when it was decided",
      { referenceDate: "", decidedOn: "1-2-2026" },
      { id: "capaciteitsraming-2026-02-01-88000" },
    ],
    [
      "any places: none are needed",
      { total: 0, unaccompaniedMinors: 0 },
      { regels: rowsOf("NL totaal 0 2027-01-01", "NL amv 0 2027-01-01") },
    ],
    [
      "minors, of whom there may be as many as of all",
      { total: 9, unaccompaniedMinors: 9 },
      { categorieen: ["totaal", "amv"] },
    ],
  ])("%s", (_what, said, expected) => {
    expect(decided(said)).toMatchObject(expected);
  });
});

describe("the rows of a table", () => {
  test("without a date are of the date of the decision, and so are those of that day", () => {
    const rows = rowsOf("PV22 totaal 3", "PV24 totaal 4 2027-01-01");
    expect(decided({ rows })).toMatchObject({
      regels: rowsOf("NL totaal 88000 2027-01-01", "PV22 totaal 3 2027-01-01", "PV24 totaal 4 2027-01-01"),
    });
  });

  test.each<[string, Partial<DecisionForm>, string]>([
    ["of another day are refused", {}, 'decisionRowsDate {"found":"1 juli 2026","date":"1 januari 2027"}'],
    [
      "of a day beside a decision of none are refused",
      { referenceDate: "" },
      'decisionRowsDate {"found":"1 juli 2026","date":"niet ingevuld"}',
    ],
    ["are not judged beside a date that is none", { referenceDate: "morgen" }, "decisionDate {}"],
  ])("%s", (_what, said, expected) => {
    expect(wrong({ rows: rowsOf("PV22 totaal 3", "PV24 totaal 4 2026-07-01"), ...said })).toBe(expected);
  });
});

describe("a date is a day, a month or a year", () => {
  test.each<[string, string | null]>([
    ["1-1-2027", "2027-01-01"],
    [" 27 Februari 2026 ", "2026-02-27"],
    ["2027", "2027"],
    [" 1999 ", "1999"],
    ["Januari 2027", "2027-01"],
    ["september 2026", "2026-09"],
    ["december 2022", "2022-12"],
    ["", null],
    [" ", null],
  ])("'%s'", (typed, expected) => {
    expect(decided({ decidedOn: typed })).toMatchObject({ vastgesteldOp: expected });
  });

  test.each([
    "1827",
    "20271",
    "202",
    "20xx",
    "x2027",
    "januari",
    "januari 20xx",
    "januari 202",
    "januari 20271",
    "1 januari",
    "brumaire 2027",
    "1-januari 2027",
    "31-2-2027",
    "1/1/2027",
  ])("'%s' is none", (typed) => {
    expect(wrong({ decidedOn: typed })).toBe("decisionDate {}");
    expect(wrong({ referenceDate: typed })).toBe("decisionDate {}");
  });
});

describe("all that is wrong is said at once", () => {
  test.each<[string, Partial<DecisionForm>, string]>([
    ["no title", { title: " " }, "decisionTitle {}"],
    ["a title of 201 signs", { title: "x".repeat(201) }, 'decisionTextLong {"most":200}'],
    ["a title of 200 signs", { title: "x".repeat(200) }, ""],
    ["a long name of who decided", { decidedBy: "x".repeat(201) }, 'decisionTextLong {"most":200}'],
    ["a name of 200 signs", { decidedBy: "x".repeat(200) }, ""],
    ["no number", { total: null }, "decisionTotal {}"],
    ["a fraction", { total: 1.5 }, "decisionTotal {}"],
    ["a number below 0", { total: -1 }, "decisionTotal {}"],
    ["a fraction of minors", { unaccompaniedMinors: 1.5 }, "decisionTotal {}"],
    ["minors below 0", { unaccompaniedMinors: -1 }, "decisionTotal {}"],
    [
      "more minors than places",
      { total: 9, unaccompaniedMinors: 10 },
      'minorsAboveTotal {"name":"Raming 2027","minors":10,"total":9}',
    ],
    ["an address that is none", { sourceAddress: "brief.pdf" }, "decisionAddress {}"],
    ["an address behind other words", { sourceAddress: "zie https://example.org" }, "decisionAddress {}"],
    ["an address before other words", { sourceAddress: "https://example.org en meer" }, "decisionAddress {}"],
    ["an address that is not sealed", { sourceAddress: "http://example.org" }, "decisionAddress {}"],
    [
      "three things",
      { title: "", total: null, sourceAddress: "x" },
      "decisionTitle {}; decisionTotal {}; decisionAddress {}",
    ],
  ])("%s", (_what, said, expected) => {
    expect(wrong(said)).toBe(expected);
  });
});
