/**
 * Mistakes that people make in a workbook, each put in the sample by hand: the finding names it and its place, through the file and in
 * the words of the command line. The sample itself has no finding.
 */
import { numberOf } from "../../src/plans/checkSheet/checkLines";
import { type FindingCode, findingKinds } from "../../src/findings/finding";
import terms from "../../src/plans/glossary/terms.json";
import type { FileWorkbook } from "../../workbench/files/fileWorkbook";
import { writeWorkbookFile } from "../../workbench/files/writeWorkbookFile";
import { isElement } from "../../workbench/files/xmlTree";
import { checkComputedFile, checkFile } from "../../workbench/node/checkFile";
import type { OpenExcel } from "../../workbench/node/openExcel";
import { inTable, typed, withCopiedRow, withSheet } from "./changedFile";
import { bytesOf, fileOf, openEmpty, openSample, sheetOf } from "./sampleState";
import { withSeal } from "./sealedFile";

const BUILD_TIME = 120_000;

interface Mistake {
  readonly code: FindingCode;
  readonly what: string;
  readonly sheet: string | null;
  readonly make: (file: FileWorkbook) => FileWorkbook;
}

const withName = (file: FileWorkbook, name: string, formula: string): FileWorkbook => ({
  ...file,
  names: [...file.names.filter((known) => known.name !== name), { name, formula, sheet: null, attributes: {} }],
});

const withTableOf = (
  file: FileWorkbook,
  sheet: string,
  change: (table: FileWorkbook["sheets"][number]["tables"][number]) => FileWorkbook["sheets"][number]["tables"][number],
): FileWorkbook => withSheet(file, sheet, (found) => ({ ...found, tables: found.tables.map(change) }));

/** A second sheet with the same table, under another name. */
const withCopyOf = (file: FileWorkbook, name: string): FileWorkbook => {
  const sheet = sheetOf(file, name);
  const tables = sheet.tables.map((table) => ({ ...table, name: `${table.name}_kopie`, origin: null }));
  return { ...file, sheets: [...file.sheets, { ...sheet, name: `${name} (2)`, tables, origin: null }] };
};

const withFirstColumnHidden = (file: FileWorkbook): FileWorkbook =>
  withSheet(file, "Sleutel", (sheet) => ({
    ...sheet,
    columns: [
      { first: 3, last: 3, width: 10, isHidden: true, format: null },
      ...sheet.columns.filter(({ first, last }) => last < 3 || first > 3),
    ],
  }));

function withoutName(file: FileWorkbook, name: string): FileWorkbook {
  return { ...file, names: file.names.filter((known) => known.name !== name) };
}

function withoutAnswers(file: FileWorkbook): FileWorkbook {
  return {
    ...file,
    sheets: file.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => (cell.formula === null ? cell : { ...cell, kind: "blank", value: "" })),
      })),
    })),
  };
}

function withCalculation(file: FileWorkbook, settings: Readonly<Record<string, string>>): FileWorkbook {
  if (file.origin === null) throw new Error("The sample was read from a file.");
  const { workbook } = file.origin;
  const children = workbook.children.map((child) =>
    isElement(child) && child.local === "calcPr" ? { ...child, attrs: { ...child.attrs, ...settings } } : child,
  );
  return { ...file, origin: { ...file.origin, workbook: { ...workbook, children } } };
}

/** The list of the sample waits blank: Almere in its first row, of 25 November. */
const withListRow = (file: FileWorkbook): FileWorkbook =>
  Object.entries({
    Halfjaar: "2024-I",
    Gebied: "GM0034",
    Naam: "Almere",
    Officieel: 220,
    "Telt (invoer)": "officieel",
    "Ingelezen op (UTC)": "2026-11-25 08:30:00",
  }).reduce((changed, [header, cell]) => inTable(changed, "Officiële lijst", 0, header, cell), file);

const GONE_LINE = "GEMEENTEN 2020-I Flevoland";

const termLine = (meant: string): number => terms.findIndex(({ term }) => term === meant);

const mistakes: readonly Mistake[] = [
  {
    code: "NAAM",
    what: "a formula that this Excel does not know",
    sheet: "Start",
    make: (file) => typed(file, "Start", "D5", "=LRT.BESLUIT()", "#NAME?"),
  },
  {
    code: "FOUTWAARDE",
    what: "an error in a cell",
    sheet: "Verdeling provincies",
    make: (file) => typed(file, "Verdeling provincies", "A30", "=A29/A28", "#DIV/0!"),
  },
  {
    code: "KOPPEN",
    what: "a header that somebody renamed",
    sheet: "Besluit",
    make: (file) =>
      withTableOf(typed(file, "Besluit", "F5", "Aantal"), "Besluit", (table) => ({
        ...table,
        columns: table.columns.map((column) => (column.name === "Plekken" ? { ...column, name: "Aantal" } : column)),
      })),
  },
  {
    code: "LANDELIJKANDERS",
    what: "a published national number typed over",
    sheet: "Landelijk",
    make: (file) => inTable(file, "Landelijk", 0, "Personen", 20_000),
  },
  {
    code: "AFRONDING",
    what: "one municipality that is rounded in another way",
    sheet: "Taakstelling",
    make: (file) => inTable(file, "Taakstelling", 2, "Afronding", "wettelijk"),
  },
  {
    code: "HERKOMST",
    what: "the names of two provinces changed over beside an outcome",
    sheet: "Verdeling provincies",
    make: (file) =>
      typed(typed(file, "Verdeling provincies", "B5", "Fryslân"), "Verdeling provincies", "B6", "Groningen"),
  },
  {
    code: "ANDERSGELDEND",
    what: "another key in force than the one by which the outcome was made",
    sheet: "Verdeling provincies",
    make: (file) => typed(file, "Start", "B56", "gelijk"),
  },
  {
    code: "FORMULE",
    what: "the check beside an outcome typed over",
    sheet: "Verdeling provincies",
    make: (file) => typed(file, "Verdeling provincies", "F9", "OK"),
  },
  {
    code: "HANDMATIG",
    what: "a workbook that computes by hand",
    sheet: null,
    make: (file) => withCalculation(file, { calcMode: "manual" }),
  },
  {
    code: "LANDELIJKONBEKEND",
    what: "a second published number that nobody published",
    sheet: "Landelijk",
    make: (file) => withCopiedRow(file, "Landelijk", 0, { Versie: 2, Personen: 1875 }),
  },
  {
    code: "OPVOLGER",
    what: "a balance that goes to another municipality while its own still exists",
    sheet: "Taakstelling",
    make: (file) =>
      inTable(inTable(file, "Taakstelling", 0, "Opvolger", "GM0995"), "Taakstelling", 0, "Opvolger vanaf", 4040),
  },
  {
    code: "PRECISIE",
    what: "a workbook that computes with what is shown",
    sheet: null,
    make: (file) => withCalculation(file, { fullPrecision: "0" }),
  },
  {
    code: "RONDGANG",
    what: "a workbook in which formulas may go round",
    sheet: null,
    make: (file) => withCalculation(file, { iterate: "1" }),
  },
  {
    code: "NAAMBLAD",
    what: "a name of ours that stands for another cell on one sheet",
    sheet: "Start",
    make: (file) => ({
      ...file,
      names: [...file.names, { name: "lrt_totaal", formula: "Start!$B$43", sheet: "Start", attributes: {} }],
    }),
  },
  {
    code: "ONDERTABEL",
    what: "an exchange typed below the table by a program that does not extend it",
    sheet: "Taakruil",
    make: (file) => typed(typed(file, "Taakruil", "A7", "2024-I"), "Taakruil", "B7", "GM0034"),
  },
  {
    code: "ZONDERUITKOMST",
    what: "a workbook of a program that computes nothing",
    sheet: null,
    make: withoutAnswers,
  },
  {
    code: "NAREKENEN",
    what: "a month typed by a program that computes nothing",
    sheet: "Taakstelling",
    make: (file) => inTable(file, "Taakstelling", 0, "Maand 1 (invoer)", 50),
  },
  {
    code: "W17NAAM",
    what: "a formula with a name of ours that is gone",
    sheet: "Start",
    make: (file) => typed(withoutName(file, "LRT_Totaal"), "Start", "D5", "=LRT_Totaal*2", "#NAME?"),
  },
  {
    code: "TABELBEREIK",
    what: "a table that somebody converted to a range",
    sheet: "Halfjaren",
    make: (file) => withSheet(file, "Halfjaren", (found) => ({ ...found, tables: [] })),
  },
  { code: "TABELTWEE", what: "a copy of a sheet", sheet: "Besluit (2)", make: (file) => withCopyOf(file, "Besluit") },
  {
    code: "DUBBEL",
    what: "two rows about one municipality that differ",
    sheet: "Taakstelling",
    make: (file) => withCopiedRow(file, "Taakstelling", 0, { "Maand 1 (invoer)": 5 }),
  },
  { code: "HERHAALD", what: "the same row twice", sheet: "Sleutel", make: (file) => withCopiedRow(file, "Sleutel", 3) },
  {
    code: "ZONDERSLEUTEL",
    what: "a row without a municipality",
    sheet: "Taakstelling",
    make: (file) => inTable(file, "Taakstelling", 2, "Gebied", ""),
  },
  {
    code: "SPATIE",
    what: "a blank behind a code",
    sheet: "Taakstelling",
    make: (file) => inTable(file, "Taakstelling", 2, "Gebied", "GM0034 "),
  },
  {
    code: "FORMULE",
    what: "a number over a formula",
    sheet: "Taakstelling",
    make: (file) => inTable(file, "Taakstelling", 1, "Eindsaldo", 12),
  },
  {
    code: "FORMULEANDERS",
    what: "another formula in a column",
    sheet: "Taakstelling",
    make: (file) => inTable(file, "Taakstelling", 1, "Opgave", "=[@Taakstelling]*2"),
  },
  {
    code: "OUDEREGEL",
    what: "a row of a half-year without the formula that came with this schema",
    sheet: "Halfjaren",
    make: (file) => inTable(file, "Halfjaren", 0, "Nog te huisvesten", ""),
  },
  {
    code: "TEKSTGETAL",
    what: "a number as text in a month",
    sheet: "Taakstelling",
    make: (file) => inTable(file, "Taakstelling", 0, "Maand 2 (invoer)", "14"),
  },
  {
    code: "TEKSTDATUM",
    what: "a date as text",
    sheet: "Doorstroomlocaties",
    make: (file) =>
      inTable(
        inTable(file, "Doorstroomlocaties", 0, "Locatie (invoer)", "De Haven"),
        "Doorstroomlocaties",
        0,
        "Van (invoer)",
        "1 juli 2026",
      ),
  },
  {
    code: "NEGATIEF",
    what: "fewer than nobody",
    sheet: "Taakstelling",
    make: (file) => inTable(file, "Taakstelling", 0, "Maand 2 (invoer)", -3),
  },
  {
    code: "GEHEEL",
    what: "half a person",
    sheet: "Taakstelling",
    make: (file) => inTable(file, "Taakstelling", 0, "Maand 3 (invoer)", 2.5),
  },
  {
    code: "KEUZE",
    what: "a word that is no choice",
    sheet: "Taakstelling",
    make: (file) => inTable(file, "Taakstelling", 0, "Verschoonbaar (invoer)", "misschien"),
  },
  {
    code: "ONBEKEND",
    what: "a code that does not exist",
    sheet: "Taakstelling",
    make: (file) => inTable(file, "Taakstelling", 0, "Gebied", "GM9999"),
  },
  {
    code: "GEBIEDSNAAM",
    what: "the name of another municipality",
    sheet: "Taakstelling",
    make: (file) => inTable(file, "Taakstelling", 0, "Naam", "Utrecht"),
  },
  {
    code: "GEMEENTE",
    what: "a municipality of another province",
    sheet: "Taakstelling",
    make: (file) =>
      inTable(inTable(file, "Taakstelling", 1, "Gebied", "GM0363"), "Taakstelling", 1, "Naam", "Amsterdam"),
  },
  {
    code: "HALFJAAR",
    what: "a half-year that is none",
    sheet: "Taakstelling",
    make: (file) => inTable(file, "Taakstelling", 0, "Halfjaar", "voorjaar"),
  },
  {
    code: "PEILJAAR",
    what: "the year of the inhabitants taken away",
    sheet: "Taakstelling",
    make: (file) => inTable(file, "Taakstelling", 0, "Peiljaar", ""),
  },
  {
    code: "MEEGETELD",
    what: "inhabitants of Amsterdam added to those of another municipality",
    sheet: "Taakstelling",
    make: (file) => inTable(file, "Taakstelling", 0, "Meegeteld", "GM0363"),
  },
  {
    code: "MEEGETELDONBEKEND",
    what: "a half-year in which Wijdemeren went up in Hilversum, without the inhabitants of either",
    sheet: "Taakstelling",
    make: (file) =>
      inTable(inTable(file, "Taakstelling", 0, "Gebied", "GM0402"), "Taakstelling", 0, "Halfjaar", "2027-I"),
  },
  {
    code: "BESLUITGEWIJZIGD",
    what: "a total changed by hand",
    sheet: "Besluiten",
    make: (file) => inTable(file, "Besluit", 0, "Plekken", 99_000),
  },
  {
    code: "BESLUITLEEG",
    what: "a total taken away",
    sheet: "Besluiten",
    make: (file) => inTable(file, "Besluit", 0, "Plekken", ""),
  },
  {
    code: "BESLUITONBEKEND",
    what: "a pointer to another decision",
    sheet: "Start",
    make: (file) => typed(file, "Start", "B55", "besluit-van-niemand"),
  },
  {
    code: "BESLUITDUBBEL",
    what: "two totals for one decision",
    sheet: "Besluiten",
    make: (file) => withCopiedRow(file, "Besluit", 0, { Plekken: 1, Peildatum: 46_000 }),
  },
  { code: "VEROUDERD", what: "a decision that was replaced", sheet: "Start", make: (file) => withReplacement(file) },
  {
    code: "AMV",
    what: "more amv than places",
    sheet: "Besluiten",
    make: (file) => inTable(file, "Besluit", 1, "Plekken", 500_000),
  },
  { code: "TOTAAL", what: "an old total on Start", sheet: "Start", make: (file) => typed(file, "Start", "B8", 75_500) },
  {
    code: "PEILDATUM",
    what: "another reference date on Start",
    sheet: "Start",
    make: (file) => typed(file, "Start", "B9", 44_927),
  },
  {
    code: "SLEUTELONBEKEND",
    what: "a key that does not exist",
    sheet: "Start",
    make: (file) => typed(file, "Start", "B56", "mijn-sleutel"),
  },
  {
    code: "SLEUTELONVOLLEDIG",
    what: "a province without weight",
    sheet: "Sleutel",
    make: (file) => inTable(file, "Sleutel", 4, "Gewicht", ""),
  },
  {
    code: "SLEUTELONVOLLEDIG",
    what: "a municipality taken out of a published key",
    sheet: "Sleutel",
    make: (file) => inTable(inTable(file, "Sleutel", 40, "Gebied", ""), "Sleutel", 40, "Sleutel", ""),
  },
  {
    code: "SLEUTELGEWIJZIGD",
    what: "a published weight changed",
    sheet: "Sleutel",
    make: (file) => inTable(file, "Sleutel", 0, "Gewicht", 1),
  },
  {
    code: "NIVEAU",
    what: "municipalities that do not add up",
    sheet: "Sleutel",
    make: (file) => inTable(file, "Sleutel", 30, "Gewicht", 1),
  },
  {
    code: "RUIL",
    what: "an exchange that does not close",
    sheet: "Taakruil",
    make: (file) => withExchange(file, "Nieuwbouw"),
  },
  { code: "AFSPRAAK", what: "an exchange without a reason", sheet: "Taakruil", make: (file) => withExchange(file, "") },
  {
    code: "SOM",
    what: "a result that was written over",
    sheet: "Verdeling provincies",
    make: (file) => typed(file, "Verdeling provincies", "A7", 1),
  },
  {
    code: "TEKSTGETAL",
    what: "places as text on a line of supply",
    sheet: "Aanbod",
    make: (file) => inTable(file, "Aanbod", 0, "Plekken (invoer)", "300"),
  },
  {
    code: "KEUZE",
    what: "a certainty that is none",
    sheet: "Aanbod",
    make: (file) => inTable(file, "Aanbod", 0, "Zekerheid (invoer)", "misschien"),
  },
  {
    code: "FORMULE",
    what: "a municipality that was typed over the one for which places count",
    sheet: "Aanbod",
    make: (file) => inTable(file, "Aanbod", 0, "Telt bij", "GM0184"),
  },
  {
    code: "DUBBEL",
    what: "a municipality that stands twice beside its task",
    sheet: "Aanbod per gemeente",
    make: (file) => inTable(file, "Aanbod per gemeente", 1, "Gebied", "GM0034"),
  },
  {
    code: "CONTROLE",
    what: "a check that fails",
    sheet: "Verdeling provincies",
    make: (file) => typed(file, "Verdeling provincies", "H1", "=LRT.CONTROLE(A5:A16,88000)", "De som is 3."),
  },
  {
    code: "MOMENT",
    what: "a date where the moment of a list belongs",
    sheet: "Officiële lijst",
    make: (file) => inTable(withListRow(file), "Officiële lijst", 0, "Ingelezen op (UTC)", 46_351),
  },
  {
    code: "OUDERELIJST",
    what: "a municipality of which the number of an older list counts",
    sheet: "Officiële lijst",
    make: (file) =>
      withCopiedRow(withListRow(file), "Officiële lijst", 0, {
        Gebied: "GM0184",
        Naam: "Urk",
        "Ingelezen op (UTC)": "2026-11-26 08:30:00",
      }),
  },
  {
    code: "LANDELIJKWEG",
    what: "a revision that the log knows and the sheet does not",
    sheet: "Landelijk",
    make: (file) =>
      withCopiedRow(file, "Logboek", 1, {
        Opdracht: "bijstelling",
        Actie: "Landelijk getal bijgesteld",
        Onderwerp: "2024-I",
        Stap: "gereed",
        Oud: "19.000",
        Nieuw: "20.000",
      }),
  },
  {
    code: "VERDWENEN",
    what: "a list that the log knows and the sheet does not",
    sheet: "Logboek",
    make: (file) =>
      withCopiedRow(file, "Logboek", 1, {
        Opdracht: "lijst",
        Actie: "Officiële lijst ingelezen",
        Onderwerp: "2024-II",
        Stap: "gereed",
      }),
  },
  {
    code: "CONTROLEWEG",
    what: "a line of Controles that is about something else now",
    sheet: "Controles",
    make: (file) => typed(file, "Controles", "A8", "notitie"),
  },
  {
    code: "FORMULE",
    what: "an OK that somebody typed in Controles",
    sheet: "Controles",
    make: (file) => typed(file, "Controles", "F8", "OK"),
  },
  {
    code: "CONTROLELEEG",
    what: "a line of Controles about a half-year that is gone",
    sheet: "Controles",
    make: (file) => typed(typed(file, "Controles", "A200", GONE_LINE), "Controles", "H200", numberOf(GONE_LINE)),
  },
  {
    code: "CONTROLEOUD",
    what: "a line of Controles that knows of a municipality that went up in another one no more",
    sheet: "Controles",
    make: withOlderLine,
  },
  {
    code: "CONTROLEANDERS",
    what: "a number typed over what a check expects",
    sheet: "Controles",
    make: (file) => typed(file, "Controles", "C7", 1),
  },
  {
    code: "CONTROLEANDERS",
    what: "a number typed over that of a line of Controles",
    sheet: "Controles",
    make: (file) => typed(file, "Controles", "H8", 7),
  },
  {
    code: "CONTROLEANDERS",
    what: "a number typed over what all lines of Controles add up to",
    sheet: "Controles",
    make: (file) => typed(file, "Controles", "B5", 7),
  },
  {
    code: "FORMULE",
    what: "a verdict that somebody typed on Start",
    sheet: "Start",
    make: (file) => typed(file, "Start", "B10", "OK"),
  },
  {
    code: "FORMULEANDERS",
    what: "a check that looks at nothing",
    sheet: "Controles",
    make: (file) => typed(file, "Controles", "D8", "=0*1", 0),
  },
  {
    code: "HERKOMST",
    what: "a weight changed beside a result",
    sheet: "Verdeling provincies",
    make: (file) => typed(file, "Verdeling provincies", "C6", 4),
  },
  {
    code: "OPDRACHT",
    what: "an order that did not finish",
    sheet: "Logboek",
    make: (file) => inTable(file, "Logboek", 1, "Stap", "begonnen"),
  },
  {
    code: "ZEGEL",
    what: "a number changed after the workbook was sealed",
    sheet: "Besluit",
    make: (file) => inTable(withSeal(file), "Besluit", 0, "Plekken", 99_000),
  },
  {
    code: "ZEGEL",
    what: "a name changed after the workbook was sealed",
    sheet: null,
    make: (file) => withName(withSeal(file), "LRT_Peildatum", "Start!$B$7"),
  },
  {
    code: "ZEGELREGEL",
    what: "a seal in which somebody changed the name",
    sheet: "Zegels",
    make: (file) => inTable(withSeal(file), "Zegels", 0, "Naam", "Ander stuk"),
  },
  {
    code: "ZEGELREGEL",
    what: "a seal that the log knows and that is gone",
    sheet: "Logboek",
    make: (file) => {
      const sealed = withSeal(file);
      return { ...sealed, sheets: sealed.sheets.filter(({ name }) => name !== "Zegels") };
    },
  },
  {
    code: "VERSIE",
    what: "a newer version of the add-in",
    sheet: "Logboek",
    make: (file) => inTable(file, "Logboek", 1, "Versie", "9.0.0"),
  },
  { code: "SCHEMA", what: "a newer schema", sheet: "Start", make: (file) => typed(file, "Start", "B57", 7) },
  { code: "W1", what: "a sheet without a title", sheet: "Sleutel", make: (file) => typed(file, "Sleutel", "A1", "") },
  {
    code: "W2",
    what: "a Start on which no key is active",
    sheet: "Start",
    make: (file) => typed(file, "Start", "B56", ""),
  },
  {
    code: "W2",
    what: "a Start without its verdict",
    sheet: "Start",
    make: (file) => withoutName(file, "LRT_Eindoordeel"),
  },
  {
    code: "W2",
    what: "Start without the name of the total",
    sheet: "Start",
    make: (file) => withoutName(file, "LRT_Totaal"),
  },
  {
    code: "W4",
    what: "a number in a formula",
    sheet: "Verdeling provincies",
    make: (file) => typed(file, "Verdeling provincies", "A30", "=SUM(A5:A16)*1.21", 3),
  },
  { code: "W6VERBORGEN", what: "a hidden column", sheet: "Sleutel", make: withFirstColumnHidden },
  {
    code: "W6SAMENGEVOEGD",
    what: "merged cells",
    sheet: "Start",
    make: (file) => withSheet(file, "Start", (sheet) => ({ ...sheet, merged: ["A1:B1"] })),
  },
  {
    code: "W6KOPPELING",
    what: "a link to another workbook",
    sheet: "Verdeling provincies",
    make: (file) => typed(file, "Verdeling provincies", "A30", "=[1]Blad1!A1", 3),
  },
  {
    code: "W6VLUCHTIG",
    what: "a formula that changes by itself",
    sheet: "Start",
    make: (file) => typed(file, "Start", "D6", "=TODAY()", 46_000),
  },
  {
    code: "W8",
    what: "a row of totals in a table",
    sheet: "Taakstelling",
    make: (file) =>
      withTableOf(withCopiedRow(file, "Taakstelling", 0), "Taakstelling", (table) => ({ ...table, hasTotals: true })),
  },
  {
    code: "LOGBOEKWEG",
    what: "a log that somebody took out",
    sheet: "Logboek",
    make: (file) => ({ ...file, sheets: file.sheets.filter(({ name }) => name !== "Logboek") }),
  },
  {
    code: "CONTROLESWEG",
    what: "a sheet Controles that somebody took out",
    sheet: "Controles",
    make: (file) =>
      ["LRT_BlokControles", "LRT_BlokControlesTitel"].reduce(withoutName, {
        ...file,
        sheets: file.sheets.filter(({ name }) => name !== "Controles"),
      }),
  },
  {
    code: "W10",
    what: "a line that went out of the log",
    sheet: "Besluiten",
    make: (file) => inTable(file, "Logboek", 0, "Nieuwe vingerafdruk", ""),
  },
  {
    code: "W13",
    what: "a frozen sheet without a date",
    sheet: "Uitkomst vast",
    make: (file) => ({
      ...file,
      sheets: [...file.sheets, { ...sheetOf(file, "Start"), name: "Uitkomst vast", origin: null }],
    }),
  },
  {
    code: "W17",
    what: "a table with another name",
    sheet: "Besluit",
    make: (file) => withTableOf(file, "Besluit", (table) => ({ ...table, name: "Plekken" })),
  },
  {
    code: "W17NAAM",
    what: "a name that points at nothing",
    sheet: null,
    make: (file) => withName(file, "LRT_Bezettingsnorm", "#REF!"),
  },
  {
    code: "W18",
    what: "a way of rounding that nobody explains any more",
    sheet: "Begrippen",
    make: (file) => inTable(file, "Begrippen", termLine("Gelijke stand"), "Uitleg", ""),
  },
  {
    code: "DUBBEL",
    what: "a word that stands twice with another meaning",
    sheet: "Begrippen",
    make: (file) => inTable(file, "Begrippen", termLine("Opgave"), "Begrip", "Aandeel"),
  },
  {
    code: "KEUZE",
    what: "a status that is none of the four",
    sheet: "Afspraken",
    make: (file) => inTable(file, "Afspraken", 0, "Status", "klaar"),
  },
  {
    code: "TEKSTDATUM",
    what: "a last day that is text",
    sheet: "Afspraken",
    make: (file) => inTable(file, "Afspraken", 0, "Gereed op", "volgende week"),
  },
  {
    code: "W19",
    what: "a decision without a source",
    sheet: "Besluiten",
    make: (file) => inTable(inTable(file, "Besluiten", 0, "Bron", ""), "Besluiten", 0, "Titel", "Ander besluit"),
  },
];

function withExchange(file: FileWorkbook, reason: string): FileWorkbook {
  const row = { Nummer: 1, Halfjaar: "2024-I", Gebied: "GM0034", Personen: 5, Reden: reason };
  return Object.entries(row).reduce((changed, [header, value]) => inTable(changed, "Taakruil", 0, header, value), file);
}

/** The line that names the municipalities of which the inhabitants are added, as it was when there was one more. */
function withOlderLine(file: FileWorkbook): FileWorkbook {
  const line = sheetOf(file, "Controles").rows.find(({ cells }) => String(cells[0]?.value).startsWith("MEEGETELD "));
  const formula = line?.cells.find(({ column }) => column === 3)?.formula ?? "";
  const [gebied, added] = ["LRT_Taakstelling[Gebied]", "LRT_Taakstelling[Meegeteld]"];
  const older = formula.replace("*(1)", `*(1-(${gebied}="GM0034")*(${added}="GM0050"))`);
  if (older === formula) throw new Error(`There is no such line: ${formula}`);
  return typed(file, "Controles", `D${String((line?.row ?? 0) + 1)}`, older);
}

/** Another decision in the register that says that it replaces the one that is active. */
function withReplacement(file: FileWorkbook): FileWorkbook {
  const [line] = sheetOf(file, "Besluiten").rows.filter(({ row }) => row === 5);
  const active = String(line?.cells[0]?.value);
  const registered = withCopiedRow(file, "Besluiten", 0, { BesluitId: "nieuwer", Vervangt: active });
  return withCopiedRow(registered, "Besluit", 0, { BesluitId: "nieuwer" });
}

/** The sample shows a decision that was replaced, says so, and why that does not count. */
const onlyMeant = {
  bevindingen: [],
  genegeerd: [{ code: "VEROUDERD", reden: expect.stringContaining("met opzet") as unknown }],
  opmerkingen: ["1 bevinding is genegeerd met een reden en telt niet mee."],
};

describe("mistakes in a workbook", () => {
  let excel: OpenExcel;
  let sample: FileWorkbook;
  beforeAll(async () => {
    excel = await openSample();
    sample = fileOf(bytesOf(excel.state));
  }, BUILD_TIME);
  afterAll(() => excel.close());

  test("the sample has none, and shows what its formulas answer", async () => {
    const bytes = writeWorkbookFile(sample, null);
    expect(checkFile(bytes)).toMatchObject(onlyMeant);
    expect(await checkComputedFile(bytes, openEmpty)).toMatchObject(onlyMeant);
  });

  test("nor has the sample with a seal", () => {
    const checked = checkFile(writeWorkbookFile(withSeal(sample), null));
    expect(checked).toMatchObject(onlyMeant);
  });

  test("of a file without any answer it is told that it has none, and nothing else", async () => {
    const { bevindingen } = await checkComputedFile(writeWorkbookFile(withoutAnswers(sample), null), openEmpty);
    expect(bevindingen.map(({ code }) => code)).toEqual(["ZONDERUITKOMST"]);
  });

  test("a formula that changes by itself hides no wrong answer elsewhere; what follows from it is not computed, and that is told", async () => {
    // L2 is VANDAAG, L3 and L4 follow from it, and L5, that shows 3 for 1 + 1, does not.
    const formulas = ["=TODAY()", "=L2+1", '=IFERROR(L3,"-")', "=1+1"].entries();
    const file = [...formulas].reduce(
      (made, [row, formula]) => typed(made, "Start", `L${row + 2}`, formula, 3),
      sample,
    );
    const { bevindingen, opmerkingen } = await checkComputedFile(writeWorkbookFile(file, null), openEmpty);
    const computed = bevindingen.filter(({ code }) => code === "NAREKENEN");
    expect(computed.map(({ waar, wat }) => [waar.blad, waar.cel, wat])).toEqual([
      ["Start", "L5", expect.stringContaining("3")],
    ]);
    expect(opmerkingen).toContain(
      "3 cellen hangen af van een formule die vanzelf verandert, zoals VANDAAG. Die cellen zijn niet nagerekend.",
    );
  });

  test("every kind of finding has its mistake here", () => {
    expect(Object.keys(findingKinds).filter((code) => !mistakes.some((mistake) => mistake.code === code))).toEqual([]);
  });

  test.each(mistakes)("$code: $what", async ({ code, sheet, make }) => {
    const bytes = writeWorkbookFile(make(sample), null);
    const { bevindingen } = await (code === "NAREKENEN" ? checkComputedFile(bytes, openEmpty) : checkFile(bytes));
    const found = bevindingen.filter((finding) => finding.code === code);
    expect(found.map(({ waar }) => waar.blad)).toContain(sheet);
    for (const { wat, waarom } of bevindingen) {
      expect(wat).not.toMatch(/[{}]/u);
      expect(waarom).not.toMatch(/[{}]/u);
    }
  });

  test("an order that did not finish, an older schema and a check that is gone name their repair", () => {
    const halfway = inTable(sample, "Logboek", 1, "Stap", "begonnen");
    const older = typed(sample, "Start", "B57", 1);
    const unchecked = typed(sample, "Controles", "A8", "notitie");
    const repairs = [halfway, older, unchecked].map((file) =>
      checkFile(writeWorkbookFile(file, null)).bevindingen.map(({ herstel }) => herstel),
    );
    expect(repairs[0]).toContain("maak af");
    expect(repairs[1]).toContain("werk de werkmap bij");
    expect(repairs[2]).toContain("vul het blad Controles aan");
  });
});
