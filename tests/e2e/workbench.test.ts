import { AxeBuilder } from "@axe-core/playwright";
import { formulas, goTo, message, openWorkbench, type OpenWorkbench, read, unknownCalls, write } from "./openWorkbench";

const MINUTES = 60_000;

jest.setTimeout(MINUTES);

async function expectText({ page }: OpenWorkbench, selector: string, text: string): Promise<void> {
  await page.locator(selector).filter({ hasText: text }).waitFor({ timeout: 5000 });
  expect(await page.locator(selector).innerText()).toBe(text);
}

describe("the workbench", () => {
  let opened: OpenWorkbench;

  beforeAll(async () => {
    opened = await openWorkbench();
  }, 5 * MINUTES);

  afterAll(() => opened.close(), MINUTES);

  test("opens with the twelve provinces, which add up to the total of the newest decision", async () => {
    const rows = await read(opened.page, "Provincies!A5:B16");
    expect(rows.map(([name]) => name)).toEqual([
      "Groningen",
      "Fryslân",
      "Drenthe",
      "Overijssel",
      "Flevoland",
      "Gelderland",
      "Utrecht",
      "Noord-Holland",
      "Zuid-Holland",
      "Zeeland",
      "Noord-Brabant",
      "Limburg",
    ]);
    expect(rows.reduce((sum, [, places]) => sum + Number(places), 0)).toBe(88000);
    expect(await formulas(opened.page, "Provincies!A5")).toEqual([["=LRT.VERDEEL()"]]);
    expect(await read(opened.page, "Provincies!B17:B18")).toEqual([[88000], ["OK"]]);
  });

  test("shows the municipalities of one province, which add up to that province", async () => {
    const places = await read(opened.page, "'Gemeenten Utrecht'!D5:D30");
    const utrecht = await read(opened.page, "Provincies!B11");
    expect([[places.reduce((sum, [count]) => sum + Number(count), 0)]]).toEqual(utrecht);
    expect(await read(opened.page, "'Gemeenten Utrecht'!B33")).toEqual([["OK"]]);
  });

  test("shows the amv places that the LRT published for 5.088 places", async () => {
    // Groningen 171, Zuid-Holland 1.086 and Limburg 323 stand in the table of the LRT.
    const places = (await read(opened.page, "'Amv 2023'!D6:D17")).flat();
    expect([places[0], places[8], places[11]]).toEqual([171, 1086, 323]);
  });

  test("recalculates what depends on a cell that changes", async () => {
    // Weights 47, 16, 15.8, 12 and 6.1 share 100; with a total of 200 the largest gets 97.
    expect(await read(opened.page, "Kladblad!C6:C10")).toEqual([[49], [17], [16], [12], [6]]);
    await write(opened.page, "Kladblad!B3", 200);
    expect(await read(opened.page, "Kladblad!C11:C11")).toEqual([[200]]);
    await write(opened.page, "Kladblad!B3", 100);
    expect(await read(opened.page, "Kladblad!B12")).toEqual([["OK"]]);
  });

  test("takes a formula that is typed the Dutch way", async () => {
    await goTo(opened.page, 4, 0);
    await opened.page.keyboard.type("=lrt.verdeel(100;B5:B7)", { delay: 10 });
    await opened.page.keyboard.press("Enter");
    // 2.483, 3.094 and 2.460 of 8.037: 30,89, 38,50 and 30,61.
    expect(await read(opened.page, "Provincies!E1:E3")).toEqual([[31], [38], [31]]);
    expect(await formulas(opened.page, "Provincies!E1")).toEqual([["=LRT.VERDEEL(100,B5:B7)"]]);
  });

  test("undoes a wrong formula with Ctrl+Z and shows what was there", async () => {
    await goTo(opened.page, 4, 0);
    await opened.page.keyboard.type("=LRT.VERDEEL(100;A5:A7)", { delay: 10 });
    await opened.page.keyboard.press("Enter");
    expect(await read(opened.page, "Provincies!E1:E2")).toEqual([["#VALUE!"], [""]]);
    await opened.page.keyboard.press("Control+z");
    expect(await read(opened.page, "Provincies!E1:E3")).toEqual([[31], [38], [31]]);
    expect(await message(opened.page, "Provincies!E1")).toBeNull();
  });

  test("says in Dutch which weight is text, also on the screen when the cell is selected", async () => {
    await write(opened.page, "Provincies!F2", '=LRT.VERDEEL(100,{1;"veel"})');
    expect(await read(opened.page, "Provincies!F2")).toEqual([["#VALUE!"]]);
    const sentence = await message(opened.page, "Provincies!F2");
    expect(sentence).toContain("Hier staat de tekst 'veel'. Vul een getal in.");
    await goTo(opened.page, 5, 1);
    await expectText(opened, "#message", `F2: ${sentence ?? ""}`);
    await write(opened.page, "Provincies!F2", "");
  });

  test("explains a spill that is blocked and shows the answer again when the way is free", async () => {
    await write(opened.page, "Provincies!B9", "in de weg");
    expect(await read(opened.page, "Provincies!A5")).toEqual([["#SPILL!"]]);
    await goTo(opened.page, 0, 4);
    await expectText(opened, "#message", "A5: De uitkomst past niet. Maak de cellen eronder en ernaast leeg.");
    await write(opened.page, "Provincies!B9", "");
    expect(await read(opened.page, "Provincies!A5:B5")).toEqual([["Groningen", 2483]]);
  });

  test("explains a formula in the way of an answer, with its own sentence when it is wrong too", async () => {
    await write(opened.page, "Provincies!B7", "=1+1");
    expect(await read(opened.page, "Provincies!A5:B5")).toEqual([["#SPILL!", ""]]);
    expect(await read(opened.page, "Provincies!B7")).toEqual([[2]]);
    await goTo(opened.page, 0, 4);
    await expectText(opened, "#message", "A5: De uitkomst past niet. Maak de cellen eronder en ernaast leeg.");
    await write(opened.page, "Provincies!B7", '=LRT.INWONERS("Utregt")');
    expect(await read(opened.page, "Provincies!B7")).toEqual([["#VALUE!"]]);
    expect(await message(opened.page, "Provincies!B7")).toContain("'Utregt' is niet bekend");
    await goTo(opened.page, 1, 6);
    await expectText(opened, "#message", `B7: ${(await message(opened.page, "Provincies!B7")) ?? ""}`);
    await write(opened.page, "Provincies!B7", "");
    expect(await read(opened.page, "Provincies!A5:B5")).toEqual([["Groningen", 2483]]);
  });

  test("says in Dutch that a function has too many arguments", async () => {
    await write(opened.page, "Kladblad!G1", "=LRT.RUILCONTROLE(1,1,1)");
    expect(await read(opened.page, "Kladblad!G1")).toEqual([["#VALUE!"]]);
    expect(await message(opened.page, "Kladblad!G1")).toBe(
      "De functie RUILCONTROLE neemt hoogstens 2 argumenten. Haal er 1 weg.",
    );
    await write(opened.page, "Kladblad!G1", "");
  });

  test("keeps calculating after a function that fails", async () => {
    await write(opened.page, "Kladblad!E1", '=LRT.INWONERS("Utregt")');
    await write(opened.page, "Kladblad!E2", "=1+1");
    expect(await read(opened.page, "Kladblad!E1:E2")).toEqual([["#VALUE!"], [2]]);
    expect(await message(opened.page, "Kladblad!E1")).toContain("'Utregt' is niet bekend");
  });

  test("brings the section of a ribbon button to the front of the task pane", async () => {
    await opened.page.getByRole("button", { name: "Verdelen" }).click();
    await opened.pane.getByRole("heading", { name: "Verdeel plekken" }).waitFor({ timeout: 5000 });
    await opened.page.getByRole("button", { name: "Besluit" }).click();
    await opened.pane.getByRole("heading", { name: "Besluit", exact: true }).waitFor({ timeout: 5000 });
  });

  test("recalculates the workbook with the button of the ribbon", async () => {
    await opened.page.getByRole("button", { name: "Herberekenen" }).click();
    expect(await read(opened.page, "Provincies!B17:B18")).toEqual([[88000], ["OK"]]);
  });

  test("draws the ribbon of the manifest", async () => {
    expect(await opened.page.getByRole("toolbar").getByRole("button").allInnerTexts()).toEqual([
      "Besluit",
      "Verdelen",
      "Herberekenen",
      "Huisvesting",
    ]);
  });

  test("has no finding of axe outside the sheet and the task pane", async () => {
    const { violations } = await new AxeBuilder({ page: opened.page })
      .exclude("#grid")
      .exclude("iframe")
      .exclude("[data-u-comp]")
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  });

  test("asks nothing of Excel that the host does not know, and nothing of other machines", async () => {
    expect(await unknownCalls(opened.page)).toEqual([]);
    expect(opened.complaints).toEqual([]);
  });
});

describe("the task pane in the workbench", () => {
  let opened: OpenWorkbench;

  beforeAll(async () => {
    opened = await openWorkbench({ colorScheme: "dark" });
  }, 5 * MINUTES);

  afterAll(() => opened.close(), MINUTES);

  test("puts an older decision in the workbook, and every cell that depends on it changes", async () => {
    await opened.pane.getByRole("radio", { name: /Capaciteitsbesluit voorjaar 2024 \(voor 1 januari 2026\)/u }).check();
    await opened.pane.getByRole("button", { name: "Zet in werkmap" }).click();
    await opened.pane.getByRole("status").filter({ hasText: "geldt nu in de werkmap" }).waitFor();
    const { page } = opened;
    expect(await read(page, "Provincies!B17:B18")).toEqual([[133500], ["OK"]]);
    const province = (await read(page, "Provincies!B11")).flat();
    expect(await read(page, "'Gemeenten Utrecht'!D31:D32")).toEqual([province, province]);
    expect(await page.evaluate(() => window.workbench?.sheets())).toEqual(
      expect.arrayContaining(["Besluiten", "Logboek"]),
    );
    expect(await unknownCalls(page)).toEqual([]);
    expect(opened.complaints).toEqual([]);
  });
});
