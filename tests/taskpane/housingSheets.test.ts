/** @jest-environment jsdom */
import { problem } from "../../src/text/result";
import { emptyWorkbook, type WorkbookContent } from "../../src/plans/workbookContent";
import { workbookWith } from "../plans/housing/orderFor";
import { openHousing, type OpenHousing } from "./openHousing";
import { notDone } from "./openPane";
import { quotaWith } from "./quotaBuilder";

const FLEVOLAND = "PV24";
const quota = quotaWith({ halfYear: "2023-II", province: FLEVOLAND, national: [17_600] });
const HALF_YEAR = { year: 2023, half: 2 };

let pane: OpenHousing;
const isEnabled = (button: string): boolean => pane.find(button).getAttribute("aria-disabled") === "false";

describe("the sheets beside the quota, in the pane", () => {
  test("of dwellings and of the three tasks wait for a half-year that is open", async () => {
    pane = await openHousing();
    expect(pane.words("#sheets-step")).toContain("Open eerst een halfjaar.");
    expect(["#make-dwellings", "#make-three-tasks"].map(pane.isShown)).toEqual([false, false]);
    expect(isEnabled("#make-locations")).toBe(true);
  });

  test.each([
    ["#make-dwellings", "Woningen", { kind: "dwellings", dwellings: { province: FLEVOLAND, halfYear: HALF_YEAR } }],
    [
      "#make-three-tasks",
      "Drie opgaven",
      { kind: "threeTasks", threeTasks: { province: FLEVOLAND, halfYear: HALF_YEAR } },
    ],
    ["#make-locations", "Doorstroomlocaties", { kind: "transitionLocations" }],
  ])("%s is asked of the workbook as it stands there", async (button, sheet, order) => {
    pane = await openHousing(quota);
    expect(pane.words("#sheets-step")).toContain("Voor 2023-II:");
    await pane.click(button);
    expect(pane.order()).toEqual(order);
    expect(pane.words("#status")).toBe(`Het blad ${sheet} staat in de werkmap. De gele cellen zijn voor uw invoer.`);
  });

  test("of occupancy needs a first day; the number of periods may stay blank", async () => {
    pane = await openHousing(quota);
    expect(pane.words("#sheets-step")).toContain("Vul een eerste dag in om het blad Bezetting te maken.");
    expect(isEnabled("#make-occupancy")).toBe(false);
    await pane.fill("#occupancy-start", "1-1-2027");
    await pane.click("#make-occupancy");
    expect(pane.order()).toEqual({
      kind: "occupancy",
      occupancy: { period: "week", periods: 26, start: "2027-01-01" },
    });
    await pane.fill("#occupancy-period", "month");
    await pane.fill("#occupancy-periods", "18");
    await pane.click("#make-occupancy");
    expect(pane.order()).toEqual({
      kind: "occupancy",
      occupancy: { period: "month", periods: 18, start: "2027-01-01" },
    });
  });

  test.each([
    ["#occupancy-start", "31-2-2027", "'31-2-2027' is geen datum. Schrijf dag, maand en jaar, zoals 10-11-2023."],
    [
      "#occupancy-periods",
      "een jaar",
      "'een jaar' is geen heel getal. Vul een aantal weken of maanden in of laat het veld leeg.",
    ],
  ])("%s with %j: the field says what is wrong and keeps what was typed", async (field, typed, sentence) => {
    pane = await openHousing(quota);
    await pane.fill("#occupancy-start", "1-1-2027");
    await pane.fill(field, typed);
    expect([pane.words(`${field}-error`), pane.valueOf(field)]).toEqual([sentence, typed]);
    expect(isEnabled("#make-occupancy")).toBe(false);
    await pane.click("#make-occupancy");
    expect(pane.port.carryOut).not.toHaveBeenCalled();
  });

  test("that the workbook refuses leave what was typed", async () => {
    pane = await openHousing(quota, {
      carryOut: () =>
        Promise.resolve(
          notDone("refused", problem("tasks.periodsOutOfRange", { periods: 9_000, fewest: 1, most: 520 })),
        ),
    });
    await pane.fill("#occupancy-start", "1-1-2027");
    await pane.fill("#occupancy-periods", "9000");
    await pane.click("#make-occupancy");
    expect(pane.words("#error-summary")).toContain("Het aantal perioden is 9.000.");
    expect(["#occupancy-start", "#occupancy-periods"].map(pane.valueOf)).toEqual(["1-1-2027", "9000"]);
  });
});

describe("inhabitants that are not shipped, in the pane", () => {
  const openFor2027 = async (
    change: Parameters<typeof openHousing>[1] = {},
    content: WorkbookContent = emptyWorkbook,
  ): Promise<void> => {
    pane = await openHousing(content, change);
    await pane.fill("#housing-province", FLEVOLAND);
    await pane.fill("#half-year", "2027-I");
  };

  test("are asked for only when the half-year needs them, of 1 January of the year before", async () => {
    await openFor2027();
    expect(pane.words("#inhabitants-step summary")).toBe("Inwoners op 1 januari 2026");
    await pane.fill("#half-year", "2026-I");
    expect(pane.isShown("#inhabitants-step")).toBe(false);
  });

  test("may get a sheet to fill in", async () => {
    await openFor2027();
    await pane.click("#make-inhabitants");
    expect(pane.order()).toEqual({
      kind: "inhabitants",
      inhabitants: { province: FLEVOLAND, year: 2026, counts: {}, source: "" },
    });
    expect(pane.words("#status")).toBe("Vul op het blad Inwoners de lege cellen in, ook die van Nederland.");
  });

  test("may be pasted, with those of the Netherlands; totals of other areas are left out", async () => {
    await openFor2027();
    expect(pane.isShown("#put-inhabitants")).toBe(false);
    await pane.fill(
      "#inhabitants-text",
      "Gemeente\tInwoners\nAlmere\t229.000\nUrk\t22.000\nFlevoland\t251.000\nTotaal\t251.000\nNederland\t18.044.027",
    );
    await pane.click("#read-inhabitants");
    expect(pane.words("#inhabitants-preview .status")).toBe("Nieuw: 3. Anders: 0. Gelijk: 0. Er gaat niets weg.");
    expect(pane.port.carryOut).not.toHaveBeenCalled();
    await pane.click("#put-inhabitants");
    expect(pane.order()).toEqual({
      kind: "inhabitants",
      inhabitants: {
        province: FLEVOLAND,
        year: 2026,
        source: "geplakte tekst",
        counts: { GM0034: 229_000, GM0184: 22_000, NL: 18_044_027 },
      },
    });
    expect(pane.words("#status")).toBe("Er zijn 3 inwonertallen gelezen. Zij staan op het blad Inwoners.");
    expect(pane.valueOf("#inhabitants-text")).toBe("");
  });

  test.each([
    ["Gemeente\tInwoners\nFlevodam\t100", "Er is geen kolom met gemeenten of provincies gevonden."],
    ["Gemeente\tInwoners\nAlmere\tveel", "In de kolom 'Inwoners' staat geen enkel getal."],
    ["Gemeente\tTaakstelling\nAlmere\t218", "Er is geen kolom met inwoners gevonden."],
    ["Gemeente\tInwoners per km²\nAlmere\t1.780", "De kolom 'Inwoners per km²' is een verhouding"],
    ["Gemeente\tInwoners op 1 januari 2021\nAlmere\t214.715", "De lijst gaat over"],
  ])("in a list that is wrong are refused, with what was pasted still there", async (list, text) => {
    await openFor2027();
    await pane.fill("#inhabitants-text", list);
    await pane.click("#read-inhabitants");
    expect(pane.words("#inhabitants-understanding")).toContain(text);
    expect(pane.valueOf("#inhabitants-text")).toBe(list);
    expect(pane.isShown("#put-inhabitants")).toBe(false);
  });

  test("that look wrong count only when the planner says so", async () => {
    await openFor2027();
    await pane.fill(
      "#inhabitants-text",
      "Gemeente\tInwoners\nAlmere\t229.000\nUrk\t2.200\nLelystad\t85.000\nDronten\t44.000",
    );
    await pane.click("#read-inhabitants");
    expect(pane.words("#inhabitants-lines")).toContain("1 regel wijkt sterk af en telt nog niet mee");
    expect(pane.words("#inhabitants-preview .status")).toContain("Nieuw: 3.");
    await pane.click("#inhabitants-take-GM0184");
    await pane.click("#inhabitants-again");
    expect(pane.words("#inhabitants-preview .status")).toContain("Nieuw: 4.");
  });

  test("beside those that the workbook holds show what is new, what changes and what stays", async () => {
    const counts = { GM0034: 228_000, GM0184: 22_000 };
    const held = workbookWith({
      kind: "inhabitants",
      inhabitants: { province: FLEVOLAND, year: 2026, counts, source: "" },
    });
    await openFor2027({}, held);
    await pane.fill("#inhabitants-text", "Gemeente\tInwoners\nAlmere\t229.000\nUrk\t22.000\nLelystad\t85.000");
    await pane.click("#read-inhabitants");
    expect(pane.words("#inhabitants-preview .status")).toBe("Nieuw: 1. Anders: 1. Gelijk: 1. Er gaat niets weg.");
    // 229.000 − 228.000 = 1.000
    expect(pane.words("#inhabitants-preview tbody")).toBe("Almere 228.000 229.000 +1.000");
  });

  test("that the workbook refuses are still there to try again", async () => {
    const refusal = notDone("refused", problem("workbook.sheetProtected", { sheet: "Inwoners" }));
    await openFor2027({ carryOut: () => Promise.resolve(refusal) });
    await pane.fill("#inhabitants-text", "Gemeente\tInwoners\nAlmere\t229000");
    await pane.click("#read-inhabitants");
    await pane.click("#put-inhabitants");
    expect(pane.words("#error-summary")).toContain("Het blad 'Inwoners' is beveiligd.");
    expect(pane.valueOf("#inhabitants-text")).toBe("Gemeente\tInwoners\nAlmere\t229000");
  });
});
