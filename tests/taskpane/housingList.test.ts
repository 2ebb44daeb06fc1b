/** @jest-environment jsdom */
import { problem, succeed } from "../../src/text/result";
import { openHousing, type OpenHousing } from "./openHousing";
import { notDone, selected, settle } from "./openPane";
import { foundTable, quotaWith } from "./quotaBuilder";

/** Ours: Almere 218, Dronten 43, Lelystad 81, Noordoostpolder 48, Urk 21 and Zeewolde 23; together 434. */
const quota = quotaWith({ halfYear: "2023-II", province: "PV24", national: [17_600] });

/** Everything that a list can have wrong, one line each. */
const LIST = [
  "Gemeente;Taakstelling",
  "Almere;220",
  "Lelystad;81",
  "Urk;20",
  "Zeewolde;23",
  "Dronten;43",
  "Flevodam;7",
  "Totaal;400",
];

let pane: OpenHousing;
const isEnabled = (button: string): boolean => pane.find(button).getAttribute("aria-disabled") === "false";
const lines = (group: string): readonly string[] =>
  [...pane.root.querySelectorAll(`${group} li`)].map(({ textContent }) => textContent);
const rows = (): readonly (readonly string[])[] =>
  [...pane.root.querySelectorAll("#list-differences tbody tr")].map((row) =>
    [...row.querySelectorAll("th, .number")].map(({ textContent }) => textContent.trim()),
  );
const chosen = (): readonly string[] =>
  [...pane.root.querySelectorAll<HTMLInputElement>("#list-differences input")]
    .filter(({ checked }) => checked)
    .map(({ id }) => id);
const readList = async (list: readonly string[], separator = ";"): Promise<void> => {
  await pane.fill("#list-text", list.join("\n").replaceAll(";", separator));
  await pane.click("#read-list");
};

describe("the official list in the pane", () => {
  beforeEach(async () => {
    pane = await openHousing(quota);
  });

  test("cannot be read before something was pasted", () => {
    expect(isEnabled("#read-list")).toBe(false);
    expect(pane.isShown("#list-comparison")).toBe(false);
  });

  test.each(["\t", ";"])(
    "pasted with %j between the cells stands beside ours, the largest difference first",
    async (separator) => {
      await readList(LIST, separator);
      expect(pane.words("#list-understanding dl")).toBe(
        "Bron geplakte tekstGebied GemeenteAantal TaakstellingVan 2023-II",
      );
      expect(pane.words("#list-differences caption")).toBe("Officieel naast berekend, 2023-II");
      expect(rows()).toEqual([
        ["Almere", "218", "220", "+2"],
        ["Urk", "21", "20", "−1"],
        ["Dronten", "43", "43", "0"],
        ["Lelystad", "81", "81", "0"],
        ["Zeewolde", "23", "23", "0"],
      ]);
      expect(pane.words("#list-comparison .status")).toBe("Bij 3 van de 5 gemeenten zijn beide getallen gelijk.");
      expect(pane.valueOf("#list-text")).toBe(LIST.join("\n").replaceAll(";", separator));
    },
  );

  test("names what it did not understand, what is missing, and how the total differs, with the lines", async () => {
    await readList(LIST);
    expect(lines("#list-lines").map((text) => text.replace(/\s+/gu, " ").trim())).toEqual([
      expect.stringContaining("Het gebied 'Flevodam' in regel 7 is niet bekend."),
    ]);
    expect(lines("#list-missing")).toEqual(["Noordoostpolder"]);
    // 220 + 81 + 20 + 23 + 43 = 387; 400 is 13 more.
    expect(pane.words("#list-understanding tbody")).toBe("Totaal 400 387 +13");
  });

  test("says which municipalities keep the number of an older list when they are missing, before anything is written", async () => {
    const rows = [
      ["GM0995", "berekend"],
      ["GM0171", "officieel"],
      ["GM0034", "officieel"],
    ].map(([code, choice]) => ({
      Halfjaar: "2023-II",
      Gebied: code,
      Officieel: 50,
      "Telt (invoer)": choice,
      "Ingelezen op (UTC)": "2026-11-25 08:30:00",
    }));
    const others = quota.tables.filter(({ name }) => name !== "LRT_OfficieleLijst");
    pane = await openHousing({ ...quota, tables: [...others, foundTable("LRT_OfficieleLijst", rows)] });
    // Noordoostpolder is not in this list: the 50 of the older one goes on counting there.
    await readList(LIST);
    expect(pane.words("#list-older")).toContain(
      "Van 1 gemeente telt nog het getal van een oudere lijst: Noordoostpolder (50).",
    );
    await readList([...LIST, "Noordoostpolder;48"]);
    expect(pane.isShown("#list-older")).toBe(false);
  });

  test("with a municipality twice is not read until the planner leaves one of the lines out", async () => {
    await readList(["Gemeente;Taakstelling", "Urk;20", "Urk;22", "Almere;220"]);
    expect(pane.words("#list-lines")).toContain("Urk staat twee keer in de lijst: 20 in regel 2 en 22 in regel 3.");
    expect(pane.isShown("#list-comparison")).toBe(false);
    await pane.click("#list-leave-3");
    await pane.click("#list-again");
    expect(rows()).toEqual([
      ["Almere", "218", "220", "+2"],
      ["Urk", "21", "20", "−1"],
    ]);
  });

  test("takes a line whose region the planner tells", async () => {
    await readList(["Gemeente;Taakstelling", "Almere;220", "Urk e.o.;20"]);
    await pane.fill("#list-line-3", "Urkk");
    expect(pane.words("#list-line-3-error")).toBe("'Urkk' is geen gemeente of provincie. Kies een naam uit de lijst.");
    await pane.fill("#list-line-3", "Urk");
    await pane.click("#list-again");
    expect(rows()).toContainEqual(["Urk", "21", "20", "−1"]);
    expect(pane.isShown("#list-lines")).toBe(false);
  });

  test("of another half-year is refused by its header, and nothing that was read before can be written", async () => {
    await readList(LIST);
    expect(pane.isShown("#put-list")).toBe(true);
    await readList(["Gemeente;Taakstelling 2024-I", "Almere;235"]);
    expect(pane.words("#list-understanding .error")).toBe(
      "De lijst gaat over 2024-I en niet over 2023-II. Kies een lijst van 2023-II.",
    );
    expect(pane.isShown("#put-list")).toBe(false);
    await readList(["Gemeente;Taakstelling 2023-2", "Almere;220"]);
    expect(pane.isShown("#put-list")).toBe(true);
    await pane.fill("#list-text", "Gemeente;Taakstelling");
    expect(pane.isShown("#put-list")).toBe(false);
  });

  test("that is complete and adds up says only that", async () => {
    await readList([
      "Gemeente;Taakstelling",
      "Almere;218",
      "Dronten;43",
      "Lelystad;81",
      "Noordoostpolder;48",
      "Urk;21",
      "Zeewolde;23",
      "Totaal;434",
    ]);
    expect(pane.words("#list-comparison .status")).toBe("Bij 6 van de 6 gemeenten zijn beide getallen gelijk.");
    expect(pane.words("#list-understanding tbody")).toBe("Totaal 434 434 0");
    expect(["#list-lines", "#list-missing"].map(pane.isShown)).toEqual([false, false]);
  });

  test("adds up municipalities that merged, and says so; with a part alone nothing is taken", async () => {
    // Since 2023 Voorne aan Zee is Brielle, Hellevoetsluis and Westvoorne.
    pane = await openHousing(quotaWith({ halfYear: "2023-II", province: "PV28", national: [17_600] }));
    await readList(["Gemeente;Taakstelling", "Brielle;18", "Hellevoetsluis;40", "Westvoorne;14", "Delft;105"]);
    // 18 + 40 + 14 = 72
    expect(rows()).toContainEqual(["Voorne aan Zee", "73", "72", "−1"]);
    expect(pane.words("#list-understanding")).toContain(
      "Opgeteld bij Voorne aan Zee: Brielle, Hellevoetsluis, Westvoorne, samen 72.",
    );
    await readList(["Gemeente;Taakstelling", "Brielle;18", "Hellevoetsluis;40", "Delft;105"]);
    expect(rows().map(([name]) => name)).toEqual(["Delft"]);
    expect(pane.words("#list-lines")).toContain("niet alle delen staan in de lijst");
  });

  test("counts everywhere at first; the planner chooses per municipality, or for all at once", async () => {
    await readList(LIST);
    const all = ["counts-GM0034", "counts-GM0184", "counts-GM0303", "counts-GM0995", "counts-GM0050"];
    expect(chosen()).toEqual(all);
    await pane.click("#counts-GM0184");
    expect(chosen()).toEqual(all.filter((id) => id !== "counts-GM0184"));
    await pane.click("#all-computed");
    expect(chosen()).toEqual([]);
    await pane.click("#counts-GM0034");
    expect(chosen()).toEqual(["counts-GM0034"]);
    await pane.click("#all-official");
    expect(chosen()).toEqual(all);
  });

  test("goes to the workbook with the choice for each municipality, and the form starts anew", async () => {
    await readList(LIST);
    await pane.click("#counts-GM0184");
    await pane.click("#put-list");
    expect(pane.order()).toEqual({
      kind: "officialList",
      list: {
        halfYear: { year: 2023, half: 2 },
        rows: [
          { code: "GM0034", listedName: "Almere", quota: 220, counts: true },
          { code: "GM0303", listedName: "Dronten", quota: 43, counts: true },
          { code: "GM0995", listedName: "Lelystad", quota: 81, counts: true },
          { code: "GM0184", listedName: "Urk", quota: 20, counts: false },
          { code: "GM0050", listedName: "Zeewolde", quota: 23, counts: true },
        ],
      },
    });
    expect(pane.words("#status")).toBe(
      "De lijst staat op het blad Officiële lijst. Bij 4 gemeenten telt het officiële getal.",
    );
    expect([pane.valueOf("#list-text"), pane.isShown("#list-comparison")]).toEqual(["", false]);
  });

  test("that the workbook refuses stays in the pane, with every choice", async () => {
    pane = await openHousing(quota, {
      carryOut: () =>
        Promise.resolve(notDone("refused", problem("workbook.sheetProtected", { sheet: "Officiële lijst" }))),
    });
    await readList(LIST);
    await pane.click("#all-computed");
    await pane.click("#counts-GM0034");
    await pane.click("#put-list");
    expect(pane.words("#error-summary")).toContain("Het blad 'Officiële lijst' is beveiligd.");
    expect([pane.valueOf("#list-text"), chosen()]).toEqual([LIST.join("\n"), ["counts-GM0034"]]);
  });

  test.each([
    [["Gemeente;Adres", "Almere;Stadhuisplein 1"], "Er is geen kolom met de taakstelling gevonden."],
    [["Gemeente;Taakstelling", "Almere;veel"], "In de kolom 'Taakstelling' staat geen enkel getal."],
    [["Gemeente;Taakstelling", "Almere;n.v.t.", "Urk;½"], "staat geen enkel getal"],
    [["Gemeente;Taakstelling", "Almere;21,5"], "Bij 'Almere' (regel 2) staat 21,5. Dat is geen heel getal."],
  ])("that cannot be read says where and why, and stays in the field", async (list, text) => {
    await readList(list);
    expect(pane.words("#list-understanding")).toContain(text);
    expect(pane.valueOf("#list-text")).toBe(list.join("\n"));
    expect(pane.isShown("#list-comparison")).toBe(false);
  });

  test("may be selected in the sheet", async () => {
    const values = [
      ["Gemeentecode", "Taakstelling"],
      [34, 219],
    ];
    pane = await openHousing(quota, {
      readSelection: () => Promise.resolve(succeed(selected(values))),
    });
    await pane.click("#use-list-selection");
    expect(rows()).toEqual([["Almere", "218", "219", "+1"]]);
  });

  test("may be a file; the field is free for the next one", async () => {
    const field = pane.find("#list-file");
    const bytes = new TextEncoder().encode("Gemeente;Taakstelling\nGemeente Almere;219\n");
    const file = { name: "lijst.csv", size: bytes.length, arrayBuffer: () => Promise.resolve(bytes) };
    Object.defineProperty(field, "files", { value: [file], configurable: true });
    field.dispatchEvent(new Event("change"));
    await settle();
    expect(rows()).toEqual([["Almere", "218", "219", "+1"]]);
  });

  test("of another province cannot be put in the workbook", async () => {
    await readList(["Gemeente;Taakstelling", "Zeist;362"]);
    expect(rows()).toEqual([]);
    expect(pane.isShown("#put-list") && isEnabled("#put-list")).toBe(false);
  });

  test("of another half-year than the one that is worked on asks to be read again", async () => {
    const first = { halfYear: "2023-II", province: "PV24", national: [17_600] };
    pane = await openHousing(quotaWith(first, { halfYear: "2024-I", province: "PV24", national: [18_750] }));
    await readList(LIST);
    await pane.fill("#works-on", "2023-II");
    expect(pane.words("#list-other")).toBe("Deze lijst is gelezen voor 2024-I. Lees haar opnieuw voor dit halfjaar.");
  });

  test("with two columns that may be meant is asked about, and the answer is remembered", async () => {
    const two = ["Gemeente;Taakstelling A;Taakstelling B", "Almere;220;221"];
    await readList(two);
    expect(pane.words("#list-question-0 legend")).toBe("Welke kolom bedoelt u?");
    await pane.click("#list-question-0-1");
    await pane.submit("#list-questions");
    expect(rows()).toEqual([["Almere", "218", "221", "+3"]]);
    await pane.fill("#list-text", "");
    await readList([...two, "Urk;20;25"]);
    expect(rows()).toContainEqual(["Urk", "21", "25", "+4"]);
    expect(pane.words("#list-remembered")).toContain("Uw antwoorden van een eerdere keer zijn weer gebruikt.");
    await pane.click("#list-forget");
    expect(pane.isShown("#list-question-0")).toBe(true);
  });

  test("that is too large is refused before it is opened", async () => {
    const field = pane.find("#list-file");
    const file = { name: "groot.csv", size: 5_000_001, arrayBuffer: () => Promise.reject(new Error("opened")) };
    Object.defineProperty(field, "files", { value: [file], configurable: true });
    field.dispatchEvent(new Event("change"));
    await settle();
    expect(pane.words("#error-summary")).toContain("De bron is groter dan 5 MB.");
  });

  test("was read for one half-year, and is not shown beside another", async () => {
    const first = { halfYear: "2023-II", province: "PV24", national: [17_600] };
    pane = await openHousing(quotaWith(first, { halfYear: "2024-I", province: "PV24", national: [18_750] }));
    await readList(LIST);
    // 18.750 × 222.825 / 17.811.291 = 234,57, so that 220 is 15 less.
    expect(rows()[0]).toEqual(["Almere", "235", "220", "−15"]);
    await pane.fill("#works-on", "2023-II");
    expect(pane.isShown("#list-comparison")).toBe(false);
    await pane.fill("#works-on", "2024-I");
    expect(pane.isShown("#list-comparison")).toBe(true);
  });

  test("stands beside the newest numbers when a colleague changed the workbook; choices stay", async () => {
    await readList(LIST);
    await pane.click("#counts-GM0184");
    const revised = quotaWith({ halfYear: "2023-II", province: "PV24", national: [17_600, 12_345] });
    await pane.changeWorkbook(revised);
    expect(rows()[0]).toEqual(["Almere", "153", "220", "+67"]);
    expect(chosen()).not.toContain("counts-GM0184");
    expect(chosen()).toContain("counts-GM0034");
  });

  test("is not asked for outside Excel, where no half-year can be open", async () => {
    pane = await openHousing(quota, { isHosted: false });
    expect(pane.isShown("#list-step")).toBe(false);
  });
});
