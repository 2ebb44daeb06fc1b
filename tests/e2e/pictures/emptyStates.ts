/** The pane in a workbook without anything of ours, up to its first order. */
import { type PaneStateShown, section, told, unfold } from "./paneState";

/** Two columns that both may hold the places. */
const TWO_COLUMNS = ["Gebied;Plekken 2025;Plekken 2026", "Utrecht;1200;1300", "Zeeland;400;450"].join("\n");

const decision: readonly PaneStateShown[] = [
  {
    id: "eerste-stappen",
    group: "Het venster zelf",
    shows: "De eerste keer: boven de besluiten staat stap 1 van 3, met knoppen om te beginnen of over te slaan",
    go: async ({ pane }) => {
      await pane.waitForSelector("#first-steps");
    },
  },
  {
    id: "besluit-keuze",
    group: "Besluit",
    shows: "De besluiten om uit te kiezen, met daaronder wat er in de werkmap verandert",
    go: async (opened) => {
      await opened.pane.click("#first-skip");
      await section(opened, "decision");
    },
  },
  {
    id: "besluit-ander",
    group: "Besluit",
    shows: "Een ouder besluit is gekozen; het venster toont vooraf wat erdoor verandert",
    go: async ({ pane }) => {
      await pane.click("#decision-spreidingswet-raming-1");
    },
  },
  {
    id: "besluit-eigen",
    group: "Besluit",
    shows: "Het formulier voor een besluit dat niet in de lijst staat, nog leeg",
    go: async (opened) => {
      await opened.pane.click("#own-decision > summary");
      await opened.pane.waitForSelector("#decision-source-text");
      await unfold(opened, "#own-decision");
    },
  },
  {
    id: "besluit-eigen-fout",
    group: "Besluit",
    shows: "Het formulier voor een eigen besluit met wat er nog niet goed is ingevuld",
    go: async ({ pane }) => {
      await pane.fill("#own-total", "veel");
      await pane.click("#use-own-decision");
      await pane.waitForSelector("#own-errors");
    },
  },
  {
    id: "besluit-eigen-vraag",
    group: "Besluit",
    shows: "Een geplakte tabel kan op twee manieren worden gelezen; het venster vraagt welke kolom telt",
    go: async ({ pane }) => {
      await pane.fill("#decision-source-text", TWO_COLUMNS);
      await pane.click("#read-decision-source");
      await pane.waitForSelector("#decision-source-questions");
    },
  },
  {
    id: "besluit-bewaren",
    group: "Besluit",
    shows: "Het besluit om te bewaren of te delen, als bestand en als tabel",
    go: async ({ pane }) => {
      await pane.click("#own-decision > summary");
      await pane.click("#save-decision > summary");
    },
  },
];

const allocation: readonly PaneStateShown[] = [
  {
    id: "verdelen-uitkomst",
    group: "Verdelen",
    shows: "Vijfduizend plekken over twaalf provincies, met de controle, de uitleg per ontvanger en de formule",
    go: async (opened) => {
      await section(opened, "allocation");
      await opened.pane.fill("#total", "5.000");
      await opened.pane.waitForSelector("#check");
      await opened.pane.click("#explanation > summary");
      await opened.pane.waitForSelector("#explanation li");
    },
  },
  {
    id: "verdelen-fout",
    group: "Verdelen",
    shows: "Het totaal is geen getal en het minimum past niet; bij elk veld staat wat eraan te doen is",
    go: async ({ pane }) => {
      await pane.click("#explanation > summary");
      await pane.fill("#minimum", "500");
      await pane.waitForSelector("#minimum-error p");
    },
  },
  {
    id: "verdelen-vergelijk",
    group: "Verdelen",
    shows: "Twee verdelingen naast elkaar, het grootste verschil bovenaan, met balken",
    go: async ({ pane }) => {
      await pane.fill("#minimum", "");
      await pane.click("#comparison > summary");
      await pane.waitForSelector("#comparison-table");
    },
  },
  {
    id: "verdelen-provincie",
    group: "Verdelen",
    shows: "De plekken over de gemeenten van een provincie, met wat u moet weten van de uitkomst",
    go: async ({ pane }) => {
      await pane.click("#comparison > summary");
      await pane.click("#source-province");
      await pane.selectOption("#my-province", "PV28");
      await pane.waitForSelector("#result >> text=Zoetermeer");
    },
  },
  {
    id: "verdelen-selectie",
    group: "Verdelen",
    shows: "Ontvangers uit het blad: het venster zegt welke kolommen het las en wat het niet zeker weet",
    go: async ({ page, pane }) => {
      await page.evaluate(() => {
        window.workbench?.write("Kladblad!H20:J23", [
          ["Gemeente", "Gewicht", "Aantal"],
          ["Leiden", 5, 1],
          ["Delft", 3, 2],
          ["Gouda", 2, 1],
        ]);
        window.workbench?.select("Kladblad!H20:J23");
      });
      await pane.click("#source-selection");
      await pane.click("#use-selection");
      await pane.waitForSelector("#reading, #columns");
    },
  },
];

const others: readonly PaneStateShown[] = [
  {
    id: "huisvesting-begin",
    group: "Huisvesting",
    shows: "Huisvesting voor het eerste halfjaar: provincie en halfjaar om te kiezen",
    go: (opened) => section(opened, "housing"),
  },
  {
    id: "huisvesting-fout",
    group: "Huisvesting",
    shows: "Van dit halfjaar is geen landelijk getal bekend; het venster zegt wat u kunt doen",
    go: async ({ pane }) => {
      await pane.selectOption("#housing-province", "PV24");
      await pane.fill("#half-year", "2027-I");
      await pane.waitForSelector("#page-halfYear .field-error, #page-halfYear .error");
    },
  },
  {
    id: "huisvesting-vooraf",
    group: "Huisvesting",
    shows: "De taakstelling van de gemeenten van Flevoland zoals zij in het blad komt",
    go: async (opened) => {
      await opened.pane.fill("#half-year", "2024-I");
      await opened.pane.waitForSelector("#half-year-preview");
      await unfold(opened, "#page-halfYear");
    },
  },
  {
    id: "huisvesting-bladen-begin",
    group: "Huisvesting",
    shows: "De pagina Bladen, met de bladen die het venster kan maken",
    go: async ({ pane }) => {
      await pane.click("#housing-page-sheets");
      await pane.waitForSelector("#sheets-step");
    },
  },
  {
    id: "controle-begin",
    group: "Controle",
    shows: "De twee knoppen van Controle, voor er iets is gecontroleerd",
    go: (opened) => section(opened, "checks"),
  },
  {
    id: "delen-begin",
    group: "Delen",
    shows:
      "Delen in een werkmap zonder besluit: vergaderblad, vastzetten, verzegelen, nakijken, verschillen en logboek",
    go: async (opened) => {
      await section(opened, "sharing");
      await opened.pane.waitForSelector("#meeting-heading");
      await unfold(opened);
    },
  },
  {
    id: "functies-lijst",
    group: "Functies",
    shows: "Alle functies met een zoekveld",
    go: async (opened) => {
      await section(opened, "functions");
      await opened.pane.waitForSelector("#functions-found");
    },
  },
  {
    id: "functies-een",
    group: "Functies",
    shows: "Eén functie opengeklapt: wat zij doet, haar argumenten en een voorbeeld dat rekent",
    go: async ({ pane }) => {
      await pane.fill("#function-search", "verdeel");
      await pane.click("#function-VERDEEL > summary");
    },
  },
  {
    id: "vraag-wie",
    group: "Het venster zelf",
    shows: "De vraag in wiens naam het venster schrijft, vóór de eerste opdracht",
    go: async (opened) => {
      await section(opened, "decision");
      await opened.pane.click("#put-in-workbook");
      await opened.pane.waitForSelector("#who-question");
    },
  },
  {
    id: "besluit-geldt",
    group: "Besluit",
    shows: "Het besluit geldt in de werkmap; het venster noemt de bladen waar u naartoe kunt",
    go: async (opened) => {
      await opened.pane.fill("#who", "Regietafel");
      await opened.pane.click("#keep-who");
      await told(opened, "geldt nu in de werkmap");
    },
  },
];

export const emptyStates: readonly PaneStateShown[] = [...decision, ...allocation, ...others];
