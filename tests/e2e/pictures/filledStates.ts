/** The pane in the sample workbook, while orders add the sheets that the sample has not. */
import { type PaneStateShown, section, told, unfold } from "./paneState";

const OFFICIAL = [
  "Gemeente\tTaakstelling 2024-I",
  "Almere\t252",
  "Dronten\t40",
  "Lelystad\t93",
  "Noordoostpolder\t58",
  "Urk\t26",
  "Atlantis\t12",
].join("\n");

const allocation: readonly PaneStateShown[] = [
  {
    id: "verdelen-in-de-weg",
    group: "Verdelen",
    shows: "Op de gekozen plaats staat al iets; er is niets geschreven en het venster zegt waar",
    go: async (opened) => {
      const { page, pane } = opened;
      await section(opened, "allocation");
      await pane.click("#source-key");
      await pane.fill("#total", "5.000");
      await page.evaluate(() => window.workbench?.select("'Verdeling provincies'!A5"));
      await pane.click("#insert-formula");
      await pane.waitForSelector("#error-summary");
    },
  },
  {
    id: "verdelen-vergeleken",
    group: "Verdelen",
    shows: "De vergelijking staat als blad in de werkmap, met een knop erheen",
    go: async (opened) => {
      await opened.pane.click("#comparison > summary");
      await opened.pane.waitForSelector("#comparison-table");
      await opened.pane.click("#insert-comparison");
      await told(opened, "De vergelijking staat op het blad");
    },
  },
  {
    id: "verdelen-aanbod",
    group: "Verdelen",
    shows: "Het aanbod naast de opgave: de bladen zijn er, en een tweede provincie kan erbij",
    go: async ({ pane }) => {
      await pane.click("#supply > summary");
      await pane.selectOption("#supply-province", "PV29");
      await pane.waitForSelector("#make-supply");
    },
  },
];

const housing: readonly PaneStateShown[] = [
  {
    id: "huisvesting-maanden",
    group: "Huisvesting",
    shows: "De pagina Maanden: hoever de gemeenten zijn en waar een maand nog leeg is",
    go: async (opened) => {
      await opened.pane.click("#comparison > summary");
      await section(opened, "housing");
      await opened.page.evaluate(() => {
        window.workbench?.write("Taakstelling!G6:H7", [
          [12, 8],
          [3, ""],
        ]);
      });
      await opened.pane.click("#housing-page-months");
      await opened.pane.waitForSelector("#months-filled");
      await unfold(opened, "#page-months");
    },
  },
  {
    id: "huisvesting-maanden-fout",
    group: "Huisvesting",
    shows: "In een maand staat tekst; het venster noemt de gemeente en de maand",
    go: async ({ page, pane }) => {
      await page.evaluate(() => window.workbench?.write("Taakstelling!H13", "volgt"));
      await pane.waitForSelector("#months >> text=maand 2: 'volgt'");
    },
  },
  {
    id: "huisvesting-ruilen-fout",
    group: "Huisvesting",
    shows: "Een uitruil die niet sluit: er komt één persoon bij",
    go: async ({ page, pane }) => {
      await page.evaluate(() => window.workbench?.write("Taakstelling!H13", 4));
      await pane.click("#housing-page-exchange");
      await pane.waitForSelector("#party-1");
      await pane.selectOption("#party-1", { index: 1 });
      await pane.selectOption("#party-2", { index: 2 });
      const before = await pane.$$eval("#party-1-after-hint, #party-2-after-hint", (hints) =>
        hints.map(({ textContent }) => Number(/[\d.]+/u.exec(textContent)?.[0].replace(".", ""))),
      );
      await pane.fill("#party-1-after", String((before[0] ?? 0) - 5));
      await pane.fill("#party-2-after", String((before[1] ?? 0) + 6));
      await pane.fill("#exchange-reason", "Nieuwe locatie klaar");
      await pane.waitForSelector("#exchange-step >> text=De uitruil sluit niet");
    },
  },
  {
    id: "huisvesting-ruilen",
    group: "Huisvesting",
    shows: "De uitruil staat in het blad Taakruil",
    go: async (opened) => {
      const after = Number(await opened.pane.inputValue("#party-2-after"));
      await opened.pane.fill("#party-2-after", String(after - 1));
      await opened.pane.waitForSelector("#exchange-check");
      await opened.pane.click("#exchange");
      await told(opened, "De uitruil staat op het blad Taakruil.");
    },
  },
  {
    id: "huisvesting-lijst",
    group: "Huisvesting",
    shows: "De officiële lijst naast de berekende: wat gelijk is, wat ontbreekt en welke gemeente niet bekend is",
    go: async (opened) => {
      await opened.pane.click("#housing-page-list");
      await opened.pane.fill("#list-text", OFFICIAL);
      await opened.pane.click("#read-list");
      await opened.pane.waitForSelector("#list-differences");
      await unfold(opened, "#list-step");
    },
  },
  {
    id: "huisvesting-halfjaar",
    group: "Huisvesting",
    shows: "De pagina Halfjaar: een volgend halfjaar openen, een bijstelling verwerken en inwoners toevoegen",
    go: async (opened) => {
      await opened.pane.click("#put-list");
      await told(opened, "De lijst staat op het blad Officiële lijst.");
      await opened.pane.click("#housing-page-halfYear");
      await opened.pane.waitForSelector("#revision-step");
      await unfold(opened, "#page-halfYear");
      await opened.pane.fill("#revision-persons", "20.000");
      await opened.pane.fill("#revision-announced", "1-5-2024");
      await opened.pane.fill("#revision-source", "brief van mei 2024");
      await opened.pane.waitForSelector("#revision-preview");
    },
  },
  {
    id: "huisvesting-volgend",
    group: "Huisvesting",
    shows: "Een tweede halfjaar is geopend, na de bijstelling van het eerste",
    go: async (opened) => {
      await opened.pane.click("#revise");
      await opened.pane.waitForSelector("#status .status >> text=Bijstelling");
      await opened.pane.fill("#half-year", "2024-II");
      await opened.pane.fill("#own-national", "20000");
      await opened.pane.click("#open-half-year");
      await told(opened, "2024-II staat in het blad Taakstelling.");
    },
  },
  {
    id: "huisvesting-bladen",
    group: "Huisvesting",
    shows: "De pagina Bladen, met knoppen naar de bladen die er al zijn",
    go: async (opened) => {
      await opened.pane.click("#housing-page-sheets");
      await opened.pane.waitForSelector("#make-locations-there-1");
    },
  },
];

const sharing: readonly PaneStateShown[] = [
  {
    id: "delen-vergaderblad",
    group: "Delen",
    shows: "Het vergaderblad is gemaakt, met een knop erheen",
    go: async (opened) => {
      await section(opened, "sharing");
      await opened.pane.click("#meeting");
      await told(opened, "Het vergaderblad staat in het blad");
    },
  },
  {
    id: "delen-vast",
    group: "Delen",
    shows: "Een uitkomst is vastgezet op een blad met de datum; de formules kunnen terug",
    go: async (opened) => {
      await opened.page.evaluate(() => window.workbench?.select("'Verdeling provincies'!A4:C16"));
      await opened.pane.click("#freeze");
      await told(opened, "De waarden staan in het blad Uitkomst vast");
      await unfold(opened);
    },
  },
  {
    id: "delen-zegel",
    group: "Delen",
    shows: "Een verzegelde werkmap waarin daarna iets is veranderd: het zegel is verbroken en de regel staat erbij",
    go: async (opened) => {
      const { page, pane } = opened;
      await pane.fill("#seal-name", "Stuk voor de regietafel");
      await pane.click("#seal");
      await told(opened, "De werkmap is verzegeld.");
      await page.evaluate(() => window.workbench?.write("Taakstelling!H7", 5));
      await pane.click("#check-seal");
      await pane.waitForSelector("#seal-verdict >> text=is verbroken");
    },
  },
  {
    id: "delen-nakijken",
    group: "Delen",
    shows: "De werkmap is nagekeken voor het mailen, met tien punten; daaronder de verschillen tussen twee halfjaren",
    go: async (opened) => {
      await opened.pane.click("#check-mail");
      await opened.pane.waitForSelector("#mail-verdict");
      await unfold(opened);
      await opened.pane.selectOption("#difference-kind", "halfYears");
      await opened.pane.waitForSelector("#difference-quota");
    },
  },
];

const checks: readonly PaneStateShown[] = [
  {
    id: "controle-bevindingen",
    group: "Controle",
    shows: "De werkmap is gecontroleerd: een formule is overschreven, met een knop naar de cel",
    go: async (opened) => {
      await section(opened, "checks");
      await opened.page.evaluate(() => window.workbench?.write("Taakstelling!O6", 200));
      await opened.pane.click("#inspect");
      await opened.pane.waitForSelector("#findings-FORMULE");
      await unfold(opened);
    },
  },
  {
    id: "controle-negeren",
    group: "Controle",
    shows: "Het formulier om een bevinding te negeren met een reden",
    go: async ({ pane }) => {
      await pane.click("#findings-FORMULE li button >> text=Negeer met reden");
      await pane.waitForSelector("#ignore-form");
    },
  },
  {
    id: "controle-genegeerd",
    group: "Controle",
    shows: "Een bevinding is genegeerd; haar reden staat in de werkmap en zij telt niet meer mee",
    go: async (opened) => {
      await opened.pane.fill("#ignore-reason", "Afgesproken met Almere.");
      await opened.pane.press("#ignore-reason", "Enter");
      await told(opened, "Genegeerd.");
      await opened.pane.click("#inspect");
      await opened.pane.waitForSelector("#findings-ignored >> text=Genegeerd (2)");
      await unfold(opened);
    },
  },
];

export const filledStates: readonly PaneStateShown[] = [...allocation, ...housing, ...sharing, ...checks];
