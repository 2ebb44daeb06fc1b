import { dataPackage, decisionPackage } from "../../../src/intake/decision/dataPackage";
import { draftOf, rowsOf } from "./drafts";

const SOURCE = {
  titel: "Brief",
  soort: "brief",
  kenmerk: null,
  url: "https://example.org/",
  geraadpleegdOp: null,
  sha256: null,
};

test("a decision as a data package is a table and what its columns mean", () => {
  const bronnen = [SOURCE, { ...SOURCE, titel: "Bijlage", url: null }];
  const regels = rowsOf("NL totaal 100 2027-01-01", "PV22 amv 3", "GM9999 totaal 7");
  const [table, description, more] = decisionPackage(draftOf({ bronnen, regels }));
  expect(table).toEqual({
    name: "capaciteitsraming-2027.csv",
    text: "\uFEFFgebied;naam;categorie;peildatum;plekken\r\nNL;Nederland;totaal;2027-01-01;100\r\nPV22;Drenthe;amv;;3\r\nGM9999;;totaal;;7\r\n",
  });
  expect(description?.name).toBe("datapackage.json");
  expect(more).toBeUndefined();
  expect(JSON.parse(description?.text ?? "")).toEqual({
    profile: "tabular-data-package",
    name: "capaciteitsraming-2027",
    title: "Raming",
    sources: [{ title: "Brief", path: "https://example.org/" }, { title: "Bijlage" }],
    resources: [
      {
        profile: "tabular-data-resource",
        name: "capaciteitsraming-2027",
        path: "capaciteitsraming-2027.csv",
        encoding: "utf-8",
        dialect: { delimiter: ";", lineTerminator: "\r\n" },
        schema: {
          fields: [
            { name: "gebied", type: "string", description: "Code van het CBS: NL, PV20 tot en met PV31, of GM0000." },
            { name: "naam", type: "string" },
            { name: "categorie", type: "string", constraints: { enum: ["totaal", "amv"] } },
            { name: "peildatum", type: "date" },
            { name: "plekken", type: "integer", constraints: { minimum: 0 } },
          ],
          missingValues: [""],
          primaryKey: ["gebied", "categorie", "peildatum"],
        },
      },
    ],
  });
});

describe("a text in its table", () => {
  const cell = (peildatum: string): string => {
    const [table] = dataPackage({
      id: "x",
      title: "x",
      sources: [],
      rows: [{ gebied: "NL", categorie: "totaal", peildatum, plekken: 1 }],
    });
    return table?.text.split("Nederland;totaal;")[1]?.replace(/;1\r\n$/u, "") ?? "";
  };

  test.each([
    ["2027-01-01", "2027-01-01"],
    ["=1+1", "'=1+1"],
    ["+1", "'+1"],
    ["@x", "'@x"],
    ["＝1", "'＝1"],
    ["a=b", "a=b"],
    ["a;b", '"a;b"'],
    ['a"b', '"a""b"'],
    ["a\nb", '"a\nb"'],
    ['=a"b;c', `"'=a""b;c"`],
  ])("%j never is a formula and stays in its cell", (text, expected) => {
    expect(cell(text)).toBe(expected);
  });
});
