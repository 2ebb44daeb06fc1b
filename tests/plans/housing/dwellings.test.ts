import fc from "fast-check";
import { allocationPercentage } from "../../../src/housing/allocationPercentage";
import type { WorkbookContent } from "../../../src/plans/workbookContent";
import { applyDesired } from "../applyDesired";
import { computed } from "./computeSheets";
import { type Cells, doubled, isDone, plan, refusals, rowsIn, typed } from "./orderFor";
import { autumn, dwellings, openWorkbook, opening, spring, startedWorkbook } from "./orders";

const isAlmere = (row: Cells): boolean => row["Gebied"] === "GM0034";
const VACATED = "Vrijkomende woningen (invoer)";
const HOTEL = "Personen hotel en accommodatie (invoer)";
const ALLOTTED = "Toegewezen woningen (invoer)";

const withDwellings = (content = startedWorkbook()): WorkbookContent => applyDesired(plan(content, dwellings), content);
const almereWith = (cells: Cells): WorkbookContent => typed(withDwellings(), "LRT_Woningen", isAlmere, cells);
const filled = (): WorkbookContent => almereWith({ [VACATED]: 1_000, [HOTEL]: 20, [ALLOTTED]: 80 });

describe("the sheet Woningen", () => {
  test("gets no second row for a municipality of which the name stands where its code belongs", () => {
    expect(refusals(almereWith({ Gebied: "Almere" }), dwellings)).toEqual(["workbook.cellUnreadable"]);
    expect(refusals(almereWith({ Halfjaar: "voorjaar" }), dwellings)).toEqual(["workbook.cellUnreadable"]);
  });

  test("reckons from the quota to dwellings, and to the part that is needed", async () => {
    const sheets = await computed(filled());
    // (218 − 20) / 2,2 = 90; 90 / 1.000 = 9 %; 1.000 × 10 % = 100 and × 2,2 = 220 persons; 90 − 80 = 10 short.
    const row = sheets.row("LRT_Woningen", { Gebied: "GM0034" });
    expect(row).toMatchObject({ Opgave: 218, Realisatie: 130, "Personen elders": 20, "Personen per woning": 2.2 });
    expect(row["Woningen nodig"]).toBeCloseTo(90, 9);
    expect(row["Nodig deel"]).toBeCloseTo(0.09, 12);
    expect(row["Woningen bij laagste deel"]).toBe(100);
    expect(row["Woningen bij hoogste deel"]).toBe(120);
    expect(row["Personen bij laagste deel"]).toBeCloseTo(220, 9);
    expect(row["Personen bij hoogste deel"]).toBeCloseTo(264, 9);
    expect(row["Toegewezen deel"]).toBeCloseTo(0.08, 12);
    expect(row["Tekort aan woningen"]).toBeCloseTo(10, 9);
    expect(row["Controle"]).toBe("OK");
    const waiting = sheets.row("LRT_Woningen", { Gebied: "GM0184" });
    expect(waiting).toMatchObject({ "Nodig deel": "", Controle: "LET OP: vrijkomende woningen ontbreken" });
  });

  test("adds up a province in a half-year beside the table", async () => {
    const sheets = await computed(filled());
    const beside = (label: string) => sheets.beside("Woningen", label);
    // 434 − 20 = 414 persons.
    expect(sheets.named("LRT_WoningenOpgave")).toBe(434);
    expect(sheets.named("LRT_WoningenElders")).toBe(20);
    expect(sheets.named("LRT_WoningenVrij")).toBe(1_000);
    expect(sheets.named("LRT_WoningenToegewezen")).toBe(80);
    expect(sheets.named("LRT_WoningenNodig")).toBeCloseTo(414 / 2.2, 9);
    expect(sheets.named("LRT_WoningenDubbel")).toBe(0);
    expect(beside("Gemeenten zonder vrijkomende woningen")).toBe(5);
    expect([sheets.named("LRT_LaagsteDeel"), sheets.named("LRT_HoogsteDeel")]).toEqual([0.1, 0.12]);
  });

  test.each([
    ["text", { [VACATED]: "veel" }, "FOUT: tekst waar een getal hoort"],
    ["a negative number", { [HOTEL]: -1 }, "FOUT: negatief aantal"],
    ["half a dwelling", { [ALLOTTED]: 0.5 }, "FOUT: geen heel aantal"],
    ["more allotted than vacated", { [VACATED]: 5, [ALLOTTED]: 6 }, "LET OP: meer toegewezen dan er vrijkomt"],
    ["more elsewhere than asked", { [VACATED]: 5, [HOTEL]: 219 }, "LET OP: meer personen elders dan de opgave"],
  ])("names %s", async (_what, cells, words) => {
    expect((await computed(almereWith(cells))).row("LRT_Woningen", { Gebied: "GM0034" })["Controle"]).toBe(words);
  });

  test("counts an equal row once, and knows no sum of rows that differ", async () => {
    const once = await computed(filled());
    const twice = await computed(doubled(filled(), "LRT_Woningen", isAlmere));
    const figures = [
      "LRT_WoningenOpgave",
      "LRT_WoningenElders",
      "LRT_WoningenVrij",
      "LRT_WoningenToegewezen",
      "LRT_WoningenNodig",
    ];
    expect(figures.map(twice.named)).toEqual(figures.map(once.named));
    expect(twice.named("LRT_WoningenDubbel")).toBe(2);
    const differing = await computed(doubled(filled(), "LRT_Woningen", isAlmere, { [VACATED]: 900 }));
    expect(figures.map(differing.named)).toEqual(figures.map(() => "#N/A"));
    expect(
      differing
        .rows("LRT_Woningen")
        .filter(isAlmere)
        .map((row) => row["Controle"]),
    ).toEqual(["FOUT: regel staat dubbel en verschilt", "FOUT: regel staat dubbel en verschilt"]);
  });

  test("gets the rows of a further half-year below, and no second block", () => {
    const first = withDwellings(applyDesired(plan(startedWorkbook(), opening(spring)), startedWorkbook()));
    const again = { ...dwellings, dwellings: { ...dwellings.dwellings, halfYear: spring } };
    const second = applyDesired(plan(first, again), first);
    expect(rowsIn(second, "LRT_Woningen").map((row) => row["Halfjaar"])).toEqual([
      ...Array.from({ length: 6 }, () => "2023-II"),
      ...Array.from({ length: 6 }, () => "2024-I"),
    ]);
    expect(second.pointers.get("LRT_BlokWoningen")).toMatchObject({ sheet: "Woningen", row: 4, column: 22 });
    expect(second.pointers.get("LRT_LaagsteDeel")).toMatchObject({ row: 4, column: 23 });
    expect(isDone(plan(second, dwellings), second)).toBe(true);
  });

  test("leaves the block of version 0.2.0 alone: its cells have names, and no name of the block", () => {
    const content = withDwellings();
    const pointers = new Map(content.pointers);
    pointers.delete("LRT_BlokWoningen");
    for (const isContinued of [false, true]) {
      expect(
        plan({ ...content, pointers }, dwellings, { isContinued }).blocks.map(({ anchor }) => anchor),
      ).not.toContain("LRT_BlokWoningen");
    }
  });

  test("has its block from the order that made the table, also when that order goes on; a later one brings it back when it is gone", () => {
    const content = withDwellings();
    const bare = { ...content, pointers: new Map() };
    const anchorsOf = (held: WorkbookContent, isContinued: boolean): unknown =>
      plan(held, dwellings, { isContinued }).blocks.map(({ anchor }) => anchor);
    expect(anchorsOf(bare, true)).toEqual(["LRT_BlokDoorstroom", "LRT_BlokWoningen"]);
    expect(anchorsOf(bare, false)).toEqual(["LRT_BlokWoningen"]);
    expect(anchorsOf(content, false)).toEqual(["LRT_BlokWoningen"]);
  });

  test("comes with the rows of locations until somebody fills one in, when its order goes on", () => {
    const tables = plan(withDwellings(), dwellings, { isContinued: true }).tables.map(({ layout }) => layout.name);
    expect(tables).toEqual(["LRT_Doorstroomlocaties", "LRT_Woningen"]);
  });

  test("leaves the sheet of locations that somebody filled in alone", () => {
    const content = withDwellings();
    const theirs = typed(content, "LRT_Doorstroomlocaties", (row) => row["Nummer"] === 1, {
      "Locatie (invoer)": "Kade",
    });
    const tables = plan(theirs, dwellings, { isContinued: true }).tables.map(({ layout }) => layout.name);
    expect(tables).toEqual(["LRT_Woningen"]);
    expect(plan(content, dwellings).tables).toHaveLength(1);
  });

  test("asks for a half-year that is open, of a province", () => {
    const of = (province: string, halfYear: typeof autumn | typeof spring) =>
      ({ kind: "dwellings", dwellings: { province, halfYear } }) as const;
    expect(refusals(openWorkbook(), of("PV24", spring))).toEqual(["quota.halfYearNotOpen"]);
    expect(refusals(openWorkbook(), of("PV29", autumn))).toEqual(["quota.halfYearNotOpen"]);
    expect(refusals(openWorkbook(), of("GM0034", autumn))).toEqual(["quota.notAProvince"]);
  });

  test("finds the same part as our own rule, for any numbers", async () => {
    const numbers = fc.sample(
      fc.record({ vacated: fc.integer({ min: 1, max: 5_000 }), elsewhere: fc.integer({ min: 0, max: 218 }) }),
      { numRuns: 6, seed: 11 },
    );
    for (const { vacated, elsewhere } of numbers) {
      const sheets = await computed(almereWith({ [VACATED]: vacated, [HOTEL]: elsewhere }));
      const rule = allocationPercentage({ quota: 218, vacated, personsPerDwelling: 2.2, elsewhere });
      expect(sheets.row("LRT_Woningen", { Gebied: "GM0034" })["Nodig deel"]).toBeCloseTo(
        rule.ok ? rule.value : NaN,
        12,
      );
    }
  });
});

describe("the sheet Doorstroomlocaties", () => {
  const location = { "Locatie (invoer)": "Kade", "Gemeente (invoer)": "Lelystad", "Koppelgemeente (invoer)": "Almere" };
  const isFirst = (row: Cells): boolean => row["Nummer"] === 1;
  const lived = (cells: Cells): WorkbookContent =>
    typed(filled(), "LRT_Doorstroomlocaties", isFirst, {
      ...location,
      "Telt mee in halfjaar (invoer)": "2023-II",
      "Capaciteit (invoer)": 40,
      "Bewoners (invoer)": 30,
      ...cells,
    });

  test("counts residents for the linked municipality, in the half-year in which they came", async () => {
    const sheets = await computed(lived({}));
    expect(sheets.row("LRT_Doorstroomlocaties", { Nummer: 1 })).toMatchObject({
      "Naam gemeente": "Lelystad",
      "Code koppelgemeente": "GM0034",
      "Naam koppelgemeente": "Almere",
      Controle: "OK",
    });
    expect(sheets.row("LRT_Doorstroomlocaties", { Nummer: 2 })["Controle"]).toBe("");
    expect(sheets.row("LRT_Woningen", { Gebied: "GM0034" })).toMatchObject({
      "Personen doorstroomlocaties": 30,
      "Personen elders": 50,
    });
    const beside = (label: string) => sheets.beside("Doorstroomlocaties", label);
    expect(beside("Plekken in heel Nederland, hoogstens")).toBe(8_500);
    expect([
      beside("Capaciteit in dit blad"),
      beside("Bewoners in dit blad"),
      beside("Vrije plekken in dit blad"),
    ]).toEqual([40, 30, 10]);
    const other = await computed(lived({ "Telt mee in halfjaar (invoer)": "2024-I" }));
    expect(other.row("LRT_Woningen", { Gebied: "GM0034" })["Personen doorstroomlocaties"]).toBe(0);
  });

  test.each([
    ["text for residents", { "Bewoners (invoer)": "dertig" }, "FOUT: tekst waar een getal hoort"],
    ["fewer than nobody", { "Bewoners (invoer)": -1 }, "FOUT: negatief aantal"],
    ["half a place", { "Capaciteit (invoer)": 40.5 }, "FOUT: geen heel aantal"],
    ["a date in words", { "Van (invoer)": "mei" }, "FOUT: geen datum"],
    [
      "an end before the beginning",
      { "Van (invoer)": 45_300, "Tot (invoer)": 45_299 },
      "FOUT: einde ligt voor het begin",
    ],
    ["a municipality that does not exist", { "Gemeente (invoer)": "Atlantis" }, "FOUT: gemeente onbekend"],
    ["a province as linked municipality", { "Koppelgemeente (invoer)": "Flevoland" }, "FOUT: koppelgemeente onbekend"],
    [
      "no linked municipality",
      { "Koppelgemeente (invoer)": "" },
      "LET OP: koppelgemeente ontbreekt, de bewoners tellen niet mee",
    ],
    [
      "a half-year in words",
      { "Telt mee in halfjaar (invoer)": "voorjaar" },
      "LET OP: schrijf het halfjaar als 2024-I, anders tellen de bewoners niet mee",
    ],
    ["more residents than places", { "Bewoners (invoer)": 41 }, "LET OP: meer bewoners dan plekken"],
  ])("names %s", async (_what, cells, words) => {
    expect((await computed(lived(cells))).row("LRT_Doorstroomlocaties", { Nummer: 1 })["Controle"]).toBe(words);
  });

  test("counts no location twice: a number that stands twice is an error wherever it counts", async () => {
    const sheets = await computed(doubled(lived({}), "LRT_Doorstroomlocaties", isFirst));
    const words = sheets
      .rows("LRT_Doorstroomlocaties")
      .filter(isFirst)
      .map((row) => row["Controle"]);
    expect(words).toEqual(["FOUT: nummer staat meer dan één keer", "FOUT: nummer staat meer dan één keer"]);
    expect(sheets.row("LRT_Woningen", { Gebied: "GM0034" })).toMatchObject({
      "Personen doorstroomlocaties": "#N/A",
      Controle: "FOUT: zie blad Doorstroomlocaties",
    });
    expect(sheets.beside("Doorstroomlocaties", "Bewoners in dit blad")).toBe("#N/A");
    // Rows that stand ready twice are still nothing.
    const ready = await computed(doubled(filled(), "LRT_Doorstroomlocaties", () => true));
    expect(ready.row("LRT_Woningen", { Gebied: "GM0034" })["Personen doorstroomlocaties"]).toBe(0);
  });

  test("is made once; another order is refused, the same one goes on", () => {
    const content = withDwellings();
    expect(refusals(content, { kind: "transitionLocations" })).toEqual(["tasks.sheetExists"]);
    expect(refusals(content, { kind: "transitionLocations" }, { isContinued: true })).toEqual([]);
  });
});
