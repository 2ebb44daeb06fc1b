import { parseDecisionFile } from "../../../src/intake/decision/parseDecisionFile";
import type { DecisionDraft } from "../../../src/intake/decision/draft";
import { draftOf, rowsOf } from "./drafts";

function wrong(content: unknown): string {
  const result = parseDecisionFile(content);
  return result.ok
    ? ""
    : result.problems.map(({ code, parameters }) => `${code} ${JSON.stringify(parameters)}`).join("; ");
}

const NOT_SUM = 'intake.decisionDoesNotAddUp {"id":"capaciteitsraming-2027"}';
const CONTRADICTS = 'intake.decisionContradicts {"id":"capaciteitsraming-2027"}';
const BOTH = ["totaal", "amv"] as const;

test.each<[string, Partial<DecisionDraft>, string]>([
  ["its totals alone", {}, ""],
  ["rows that are another sum: both are kept", { regels: rowsOf("NL totaal 100", "PV22 totaal 60") }, ""],
  [
    "a region that is not known",
    { regels: rowsOf("NL totaal 100", "GM9999 totaal 60") },
    'reference.unknownCode {"code":"GM9999"}',
  ],
  ["an end before its beginning", { geldigVan: "2027-07-01", geldigTot: "2027-01-01" }, CONTRADICTS],
  ["an end in the year of its beginning", { geldigVan: "2027-07-01", geldigTot: "2027" }, ""],
  ["an end without a beginning", { geldigTot: "2027-01-01" }, ""],
  ["itself as what it replaces", { vervangt: "capaciteitsraming-2027" }, CONTRADICTS],
  ["itself as what it confirms", { bevestigt: "capaciteitsraming-2027" }, CONTRADICTS],
  ["a title that is turned round", { titel: "Raming \u202e2027" }, 'intake.registerMalformed {"places":"titel"}'],
  ["a sign in it that nobody sees", { toelichting: "a\u0000" }, 'intake.registerMalformed {"places":"toelichting"}'],
  ["lines and tabs in its explanation", { toelichting: "een\n\ttwee" }, ""],
  ["one row twice", { regels: rowsOf("NL totaal 100", "PV22 totaal 60", "PV22 totaal 60") }, NOT_SUM],
  [
    "one row twice with other figures",
    { regels: rowsOf("NL totaal 100", "PV22 totaal 60", "PV22 totaal 61") },
    NOT_SUM,
  ],
  [
    "one region for two days",
    { regels: rowsOf("NL totaal 100", "PV22 totaal 60 2027-01-01", "PV22 totaal 60 2027-07-01") },
    "",
  ],
  [
    "one region with a day and without",
    { regels: rowsOf("NL totaal 100", "PV22 totaal 60", "PV22 totaal 60 2027-07-01") },
    "",
  ],
  ["a control that is another number", { regels: rowsOf("NL totaal 99") }, NOT_SUM],
  ["a control of another day", { regels: rowsOf("NL totaal 100 2027-01-01") }, NOT_SUM],
  ["a control of a region", { regels: rowsOf("PV22 totaal 100") }, NOT_SUM],
  [
    "a control of minors that is the total of all",
    { controle: [{ categorie: "amv", peildatum: null, plekken: 100 }] },
    NOT_SUM,
  ],
  [
    "a control of all that is that of minors",
    { categorieen: BOTH, regels: rowsOf("NL amv 100", "NL totaal 101") },
    NOT_SUM,
  ],
  [
    "two controls of which one is met",
    {
      controle: [
        { categorie: "totaal", peildatum: null, plekken: 100 },
        { categorie: "totaal", peildatum: null, plekken: 9 },
      ],
    },
    NOT_SUM,
  ],
  ["as many minors as places", { categorieen: BOTH, regels: rowsOf("NL totaal 100", "NL amv 100") }, ""],
  ["more minors than places", { categorieen: BOTH, regels: rowsOf("NL totaal 100", "NL amv 101") }, NOT_SUM],
  [
    "more minors than places in one province",
    { categorieen: BOTH, regels: rowsOf("NL totaal 100", "PV22 totaal 6", "PV22 amv 7") },
    NOT_SUM,
  ],
  [
    "more minors than places elsewhere",
    { categorieen: BOTH, regels: rowsOf("NL totaal 100", "PV24 totaal 6", "PV22 totaal 9", "PV22 amv 7") },
    "",
  ],
  [
    "more minors than places on another day",
    {
      categorieen: BOTH,
      regels: rowsOf("NL totaal 100", "PV22 totaal 6 2026-01-01", "PV22 totaal 9 2027-01-01", "PV22 amv 7 2027-01-01"),
    },
    "",
  ],
  [
    "minors before the total of their region",
    { categorieen: BOTH, regels: rowsOf("NL totaal 100", "PV22 amv 7", "PV22 totaal 6") },
    NOT_SUM,
  ],
  ["minors in a region without a total", { categorieen: BOTH, regels: rowsOf("NL totaal 100", "PV22 amv 700") }, ""],
])("a decision with %s", (_what, said, expected) => {
  expect(wrong(draftOf(said))).toBe(expected);
});

describe("where a file is not well made is said", () => {
  test.each<[string, unknown, string]>([
    ["nothing", undefined, "begin"],
    ["a list", [draftOf()], "begin"],
    ["nothing at all", null, "begin"],
    [
      "a row",
      draftOf({ regels: [{ gebied: "x", categorie: "totaal", peildatum: null, plekken: 1 }] }),
      "regels › 0 › gebied",
    ],
    ["two fields", { ...draftOf(), titel: 1, soort: 2 }, "soort, titel"],
    [
      "four fields, of which three are named",
      { ...draftOf(), titel: 1, soort: 2, status: 3, id: 4 },
      "id, soort, status",
    ],
  ])("%s", (_what, content, places) => {
    expect(wrong(content)).toBe(`intake.registerMalformed ${JSON.stringify({ places })}`);
  });
});
