/** @jest-environment jsdom */
import { capacityDecisions } from "../../src/reference/decisions";
import type { Order } from "../../src/plans/order";
import type { Outcome } from "../../src/plans/outcome";
import { planOf } from "../../src/plans/planOf";
import { decisionLayouts } from "../../src/plans/reception/decisionLayouts";
import { emptyWorkbook } from "../../src/plans/workbookContent";
import type { WorkbookPort } from "../../src/taskpane/workbookPort";
import { problem, succeed } from "../../src/text/result";
import { decisionContent } from "./decisionContent";
import { done, notDone, type OpenPane, openPane, orders, remembering, selected, settle, workbook } from "./openPane";

let pane: OpenPane;

async function open(port: WorkbookPort): Promise<void> {
  pane = await openPane(port);
}

describe("the section Besluit", () => {
  test("lists the decisions newest first, with total, date and status", async () => {
    await open(workbook());
    const choices = [...pane.root.querySelectorAll(".decisions label")].map((label) =>
      label.textContent.replace(/\s+/gu, " ").trim(),
    );
    expect(choices.length).toBe(13);
    expect(choices[0]).toBe(
      "Capaciteitsraming Spreidingswet 2026 88.000 plekken · 27 februari 2026 · vastgesteld · geldt nu",
    );
    expect(choices[12]).toContain("circa 31.000 plekken");
  });

  test("shows what an older decision changes, and chooses the key that goes with it", async () => {
    await open(workbook());
    await pane.click("#decision-mpp-2022-2-for-2024");
    expect(pane.words("section")).toContain("Totaal: van 88.000 naar 75.500 plekken.");
    expect(pane.words("section")).toContain("Sleutel: van spreidingswet-2026 naar inwoners-2022.");
    // Groningen: 75.500 × 590.170 / 17.590.672 = 2.533,02; it was 2.483.
    expect(pane.words("section tbody tr")).toBe("Groningen 2.533 +50");
    expect(pane.words("dl")).toContain("Waarvan amv 5.088");
  });

  test("puts the chosen decision with the chosen key in the workbook and says what happened", async () => {
    const port = workbook();
    await open(port);
    await pane.click("#decision-mpp-2022-2-for-2024");
    await pane.fill("#key", "lrt-75500");
    await pane.click("#put-in-workbook");
    expect(orders(port)).toHaveLength(1);
    const decision = capacityDecisions.find(({ id }) => id === "mpp-2022-2-for-2024");
    expect(orders(port)[0]).toMatchObject({
      who: "Regietafel",
      choice: { kind: "decision", decision, keyId: "lrt-75500" },
    });
    expect(pane.words("#status")).toBe(
      "Het besluit 'Capaciteitsbesluit najaar 2022 (voor 1 januari 2024)' geldt nu in de werkmap.3 formules zijn opnieuw berekend.",
    );
  });

  test("after a failure the choice stands, the summary has the focus and says what to do", async () => {
    const refused = notDone("refused", problem("workbook.sheetProtected", { sheet: "Besluiten" }));
    await open(workbook({ carryOut: () => Promise.resolve(refused) }));
    await pane.click("#decision-mpp-2022-2-for-2024");
    await pane.click("#put-in-workbook");
    expect(pane.words("#error-summary")).toContain("Het blad 'Besluiten' is beveiligd. Haal de beveiliging weg");
    expect(document.activeElement).toBe(pane.find("#error-summary"));
    expect(pane.find("#decision-mpp-2022-2-for-2024")).toHaveProperty("checked", true);
  });

  test("a decision without a total cannot be chosen for the workbook, and the pane says why", async () => {
    const port = workbook();
    await open(port);
    await pane.click("#decision-mpp-2024-2-amv-for-2025");
    expect(pane.words("section")).toContain("noemt geen totaal aantal plekken");
    await pane.click("#put-in-workbook");
    expect(port.carryOut).not.toHaveBeenCalled();
  });

  test("says that the register holds a newer decision than the workbook", async () => {
    const content = decisionContent("mpp-2022-2-for-2024", "lrt-75500");
    await open(workbook({ open: () => Promise.resolve(succeed(content)) }));
    expect(pane.words("#newer-notice")).toBe(
      "Er is een nieuwer besluit dan in deze werkmap: Capaciteitsraming Spreidingswet 2026, van 27 februari 2026.",
    );
  });

  test("tables that are damaged are reported instead of a decision", async () => {
    const content = decisionContent("mpp-2022-2-for-2024", "lrt-75500");
    const tables = content.tables.filter(({ name }) => name !== decisionLayouts.LRT_Besluit.name);
    await open(workbook({ open: () => Promise.resolve(succeed({ ...content, tables })) }));
    expect(pane.words(".error")).toContain("De tabel LRT_Besluit ontbreekt in deze werkmap.");
  });
});

describe("the section Verdelen", () => {
  const openAllocation = async (port: WorkbookPort = workbook()): Promise<WorkbookPort> => {
    await open(port);
    await pane.click("#section-allocation");
    return port;
  };

  test("shows the outcome, its sum and the check while typing", async () => {
    await openAllocation();
    expect(pane.words("#check")).toBe("De som is 88.000. Dat is precies het totaal.");
    await pane.fill("#total", "96.000");
    expect(pane.words("#result tfoot")).toBe("Som 96.000");
  });

  test("rounded per recipient the check says how much the sum differs", async () => {
    await openAllocation();
    await pane.fill("#total", "3660");
    await pane.fill("#form-key", "inwoners-2022");
    await pane.fill("#method", "officieel");
    // The published amv table of 3.660 adds up to 3.659.
    expect(pane.words("#check")).toBe("De som is 3.659. Dat is 1 minder dan het totaal 3.660.");
  });

  test("selected cells are the weights, and the formula names them", async () => {
    const port = await openAllocation();
    await pane.fill("#total", "100");
    await pane.click("#source-selection");
    await pane.click("#use-selection");
    expect(pane.words("#result tbody")).toBe("Rij 1 34 Rij 2 33 Rij 3 33");
    expect(pane.words("#formula")).toBe('=LRT.VERDEEL(100; Blad1!A1:A3; "sluitend")');
    await pane.click("#insert-formula");
    expect(orders(port)[0]?.choice).toMatchObject({
      kind: "formula",
      formula: { total: 100, method: "sluitend", at: { sheet: "Blad1", row: 0, column: 2 } },
    });
    expect(pane.lines("#status p")).toEqual([
      "De formule staat in 'Blad1'!C1. De uitkomst vult C1:C3.",
      "De gewichten staan in Blad1!A1:A3.",
      "De herkomst en de controle staan in E1:F8.",
    ]);
  });

  test("a minimum and a maximum hold for every recipient", async () => {
    await openAllocation();
    await pane.fill("#minimum", "2500");
    await pane.fill("#maximum", "15.000");
    const places = [...pane.root.querySelectorAll("#result tbody td")].map((cell) =>
      Number(cell.textContent.replace(".", "")),
    );
    expect(Math.min(...places)).toBe(2500);
    expect(Math.max(...places)).toBe(15000);
    expect(places.reduce((sum, count) => sum + count, 0)).toBe(88000);
  });

  test.each([
    ["#total", "", "Het totaal ontbreekt. Vul bij Totaal aantal plekken een getal in."],
    [
      "#total",
      "veel",
      "Het totaal 'veel' is geen heel getal. Vul bij Totaal aantal plekken een getal van 0 of hoger in.",
    ],
    ["#total", "-5", "Het totaal '-5' is geen heel getal. Vul bij Totaal aantal plekken een getal van 0 of hoger in."],
    ["#minimum", "1,5", "Het minimum '1,5' is geen heel getal. Vul een getal in of laat het veld leeg."],
    ["#maximum", "100", "De maxima laten samen 1.200 plekken toe: 86.800 plekken kunnen nergens heen."],
    ["#minimum", "8000", "De minima vragen samen 96.000 plekken, 8.000 meer dan het totaal 88.000."],
  ])("%s with %j: the field says what is wrong and keeps what was typed", async (field, value, text) => {
    await openAllocation();
    await pane.fill(field, value);
    expect(pane.words(`${field}-error`)).toContain(text);
    expect(pane.find(field)).toHaveProperty("value", value);
    expect(pane.find(field).getAttribute("aria-invalid")).toBe("true");
    expect(pane.root.querySelector("#insert-formula")).toBeNull();
  });

  test("a selection with text says in which cell", async () => {
    const values = [[1], ["tien"], [3]];
    const readSelection = () => Promise.resolve(succeed(selected(values)));
    await openAllocation(workbook({ readSelection }));
    await pane.click("#source-selection");
    await pane.click("#use-selection");
    expect(pane.words("fieldset")).toContain("Cel A2 ('tien') is tekst en geen getal.");
  });

  test("names and weights that are selected: outcome, explanation and formula are about those names", async () => {
    const list = [
      ["Leiden", 1],
      ["Delft", 1],
      ["Gouda", 2],
    ];
    const port = await openAllocation(workbook({ readSelection: () => Promise.resolve(succeed(selected(list))) }));
    await pane.fill("#total", "100");
    await pane.click("#source-selection");
    await pane.click("#use-selection");
    expect(pane.words("#understood")).toBe("3 ontvangers. Namen in kolom A. Gewichten in kolom B.");
    expect(pane.words("#result tbody")).toBe("Leiden 25 Delft 25 Gouda 50");
    await openDetails("#explanation");
    expect(pane.words("#explanation li")).toContain("Leiden krijgt 25");
    expect(pane.words("#formula")).toBe('=LRT.VERDEEL(100; Blad1!B1:B3; "sluitend")');
    await pane.click("#insert-formula");
    expect(orders(port)[0]?.choice).toMatchObject({
      formula: { weights: { kind: "selection", address: "Blad1!B1:B3", rows: 3, columns: 1 } },
    });
  });

  test("the municipalities of my province: the province is chosen once and kept on this computer", async () => {
    const memory = remembering({ wie: "Regietafel" });
    pane = await openPane(workbook(), { memory });
    await pane.click("#section-allocation");
    await pane.fill("#total", "5.000");
    await pane.click("#source-province");
    expect(pane.words("fieldset")).toContain("Er is nog geen provincie gekozen.");
    await pane.fill("#my-province", "PV28");
    expect(pane.root.querySelectorAll("#result tbody tr")).toHaveLength(50);
    expect(pane.words("#check")).toBe("De som is 5.000. Dat is precies het totaal.");
    pane = await openPane(workbook(), { memory });
    await pane.click("#section-allocation");
    await pane.click("#source-province");
    expect(pane.valueOf("#my-province")).toBe("PV28");
    expect(pane.root.querySelectorAll("#result tbody tr")).toHaveLength(50);
  });

  test("columns of numbers are asked about, and what was chosen stays when the selection is read again", async () => {
    const list = [
      ["Leiden", 5, 1],
      ["Delft", 5, 9],
    ];
    await openAllocation(workbook({ readSelection: () => Promise.resolve(succeed(selected(list))) }));
    await pane.fill("#total", "10");
    await pane.click("#source-selection");
    await pane.click("#use-selection");
    expect(pane.words("fieldset")).toContain("Van kolom B is niet bekend wat erin staat.");
    expect(pane.isShown("#result")).toBe(false);
    await pane.fill("#column-B", "weight");
    await pane.fill("#column-C", "maximum");
    // 5 and 5, but Leiden gets 1 at most: 1 and 9.
    expect(pane.words("#result tbody")).toBe("Leiden 1 Delft 9");
    expect(pane.words("#formula")).toBe('=LRT.VERDEEL(10; Blad1!B1:B2; "sluitend"; ; Blad1!C1:C2)');
    await pane.click("#use-selection");
    expect(pane.words("#result tbody")).toBe("Leiden 1 Delft 9");
    await pane.fill("#maximum", "9");
    expect(pane.words("#maximum-error")).toContain("Deze grens komt al uit kolom C.");
  });

  test("a column with agreements: these stay, the rest is divided, and the formula is RESTVERDEEL", async () => {
    const list = [
      ["Naam", "Gewicht", "Afspraak (invoer)"],
      ["Leiden", 9, 40],
      ["Delft", 2, ""],
      ["Gouda", 1, "geen"],
      ["Alphen", 1, ""],
    ];
    const port = await openAllocation(workbook({ readSelection: () => Promise.resolve(succeed(selected(list))) }));
    await pane.fill("#total", "100");
    await pane.click("#source-selection");
    await pane.click("#use-selection");
    // 100 − 40 − 0 = 60 over 2 and 1.
    expect(pane.words("#result tbody")).toBe("Leiden 40 Delft 40 Gouda 0 Alphen 20");
    expect(pane.words("#formula")).toBe('=LRT.RESTVERDEEL(100; Blad1!B2:B5; Blad1!C2:C5; "sluitend")');
    await pane.click("#insert-formula");
    expect(orders(port)[0]?.choice).toMatchObject({ formula: { agreed: "Blad1!C2:C5" } });
    await pane.fill("#minimum", "1");
    expect(pane.words("#minimum-error")).toContain("Afspraken en grenzen kunnen niet samen.");
  });

  test("outside Excel everything can be tried, and the pane says that writing cannot", async () => {
    const port = await openAllocation(workbook({ isHosted: false }));
    expect(pane.words("main")).toContain("Dit venster staat nu niet in Excel.");
    expect(pane.words("#check")).toBe("De som is 88.000. Dat is precies het totaal.");
    await pane.click("#insert-formula");
    expect(port.carryOut).not.toHaveBeenCalled();
  });

  test("an exception in a step becomes a sentence, and the form keeps what was typed", async () => {
    await openAllocation(workbook({ carryOut: () => Promise.reject(new Error("kapot")) }));
    await pane.fill("#total", "1234");
    await pane.click("#insert-formula");
    expect(pane.words("#error-summary")).toContain("Excel kon dit niet doen (kapot).");
    expect(pane.find("#total")).toHaveProperty("value", "1234");
  });
});

describe("the explanation in Verdelen", () => {
  test("says of every recipient how its number came about, once the planner opens it", async () => {
    await open(workbook());
    await pane.click("#section-allocation");
    await pane.fill("#total", "100");
    expect(pane.root.querySelectorAll("#explanation li")).toHaveLength(0);
    await openDetails("#explanation");
    const [first] = [...pane.root.querySelectorAll("#explanation li")].map((item) => item.textContent);
    expect(first).toMatch(/^Groningen krijgt \d+: /u);
    expect(pane.root.querySelectorAll("#explanation li")).toHaveLength(12);
    expect(pane.words("#explanation")).toMatch(/\d+ vast en 1 van de \d+ restplekken, als eerste in de rij\./u);
    expect(pane.words("#explanation")).toMatch(/Met [\d.,]+ meer gewicht komt er een plek bij\./u);
  });

  test("says who is the only one with a left-over place, and who gets less than its share", async () => {
    const values = [[91], [3], [3], [3]];
    await open(
      workbook({
        readSelection: () => Promise.resolve(succeed(selected(values))),
      }),
    );
    await pane.click("#section-allocation");
    await pane.click("#source-selection");
    await pane.click("#use-selection");
    await openDetails("#explanation");
    await pane.fill("#total", "10");
    // 9.1, 0.3, 0.3 and 0.3: one place is left over, in a tie of three.
    expect(pane.words("#explanation")).toContain("Rij 2 krijgt 1: 0 vast en de enige restplek.");
    await pane.fill("#total", "20");
    await pane.fill("#method", "adams");
    // Everybody has a first place, so 18.2 becomes 17.
    expect(pane.words("#explanation")).toContain("Rij 1 krijgt 17: minder dan het aandeel van 18,2,");
  });

  test("gives the margin just beyond which a place moves, in hundredths where it is small", async () => {
    const values = [[10], [4], [0]];
    await open(
      workbook({
        readSelection: () => Promise.resolve(succeed(selected(values))),
      }),
    );
    await pane.click("#section-allocation");
    await pane.click("#source-selection");
    await pane.click("#use-selection");
    await pane.fill("#total", "1");
    await openDetails("#explanation");
    // At 10 against 10 there is a tie: 6 more for the second, 6 fewer for the first.
    expect(pane.words("#explanation")).toContain("Met 6,01 meer gewicht komt er een plek bij.");
    expect(pane.words("#explanation")).toContain("Met 6,01 minder gewicht gaat er een plek af.");
  });

  test("names everybody in a tie", async () => {
    await open(workbook());
    await pane.click("#section-allocation");
    await pane.click("#source-selection");
    await pane.click("#use-selection");
    await pane.fill("#total", "100");
    await openDetails("#explanation");
    // 100 over 1, 1, 1: one place for three equal remainders.
    expect(pane.words("#explanation li")).toBe(
      "Gelijke stand om 1 van de laatste plekken: Rij 1, Rij 2, Rij 3. Wie het hoogst staat, gaat voor.",
    );
  });
});

describe("the warnings in Verdelen", () => {
  test("say of whom a divisor method breaks the quota", async () => {
    await open(
      workbook({
        readSelection: () => Promise.resolve(succeed(selected([[91], [3], [3], [3]]))),
      }),
    );
    await pane.click("#section-allocation");
    await pane.click("#source-selection");
    await pane.click("#use-selection");
    await pane.fill("#total", "20");
    await pane.fill("#method", "dhondt");
    // 18,2 becomes 20.
    expect(pane.words("#warnings")).toBe(
      "Let op Rij 1: Deze ontvanger krijgt 20 plekken. Het aandeel naar boven afgerond is 19.",
    );
  });

  test("one cause is one sentence with the first names; each recipient is folded below it", async () => {
    // 60 × 100/302 is 19,9 for each city. Adams gives every village its first place, so 40 are left for three.
    const cities = ["Leiden", "Delft", "Gouda"].map((name) => [name, 100]);
    const villages = Array.from({ length: 20 }, (_none, row) => [`Dorp ${row + 1}`, 0.1]);
    await open(workbook({ readSelection: () => Promise.resolve(succeed(selected([...cities, ...villages]))) }));
    await pane.click("#section-allocation");
    await pane.click("#source-selection");
    await pane.click("#use-selection");
    await pane.fill("#total", "60");
    await pane.fill("#method", "adams");
    expect(pane.root.querySelectorAll("#warnings > ul > li")).toHaveLength(1);
    expect(pane.words("#warnings > ul > li")).toMatch(
      /^3 ontvangers krijgen minder dan hun aandeel naar beneden afgerond: Leiden, Delft, Gouda\. Toon ze alle 3 /u,
    );
    expect(pane.lines("#warnings details li")).toEqual([
      "Leiden: Deze ontvanger krijgt 14 plekken. Het aandeel naar beneden afgerond is 19.",
      "Delft: Deze ontvanger krijgt 13 plekken. Het aandeel naar beneden afgerond is 19.",
      "Gouda: Deze ontvanger krijgt 13 plekken. Het aandeel naar beneden afgerond is 19.",
    ]);
  });

  test("say who would lose a place with one place more", async () => {
    await open(
      workbook({
        readSelection: () => Promise.resolve(succeed(selected([[6], [6], [2]]))),
      }),
    );
    await pane.click("#section-allocation");
    await pane.click("#source-selection");
    await pane.click("#use-selection");
    await pane.fill("#total", "10");
    expect(pane.words("#warnings")).toBe(
      "Let op Rij 3: Bij 11 plekken krijgt deze ontvanger er 1 in plaats van 2, terwijl er dan meer te verdelen is.",
    );
  });

  test("say what a key says of its own figures, and how two steps differ from one", async () => {
    await open(workbook());
    await pane.click("#section-allocation");
    await pane.fill("#total", "96000");
    await pane.fill("#form-key", "lrt-75500");
    expect(pane.words("#warnings")).toContain("75.499");
    await pane.fill("#form-key", "inwoners-2023");
    expect(pane.words("#warnings")).toMatch(/Dan liggen \d+ plekken bij een andere gemeente dan in één stap\./u);
  });
});

describe("the comparison in Verdelen", () => {
  test("puts two keys beside each other, the largest difference first", async () => {
    await open(workbook());
    await pane.click("#section-allocation");
    await pane.fill("#total", "88000");
    await openDetails("#comparison");
    const rows = [...pane.root.querySelectorAll("#comparison-table tbody tr")].map((row) =>
      [...row.querySelectorAll("th,td")].map((cell) => cell.textContent.replace(/\s+/gu, " ").trim()),
    );
    expect(rows).toHaveLength(12);
    const count = (text = ""): number => Number(text.replaceAll(".", "").replace("−", "-").replace("+", ""));
    const differences = rows.map((row) => Math.abs(count(row[3])));
    expect(differences).toEqual([...differences].sort((one, other) => other - one));
    for (const column of [1, 2]) expect(rows.reduce((sum, row) => sum + count(row[column]), 0)).toBe(88_000);
    rows.forEach((row) => expect(count(row[3])).toBe(count(row[2]) - count(row[1])));
    await pane.fill("#comparison-order", "recipient");
    expect(pane.words("#comparison-table tbody th")).toBe("Groningen");
  });

  test("shows both sums, and counts only what lies elsewhere as moved", async () => {
    await open(workbook());
    await pane.click("#section-allocation");
    await pane.fill("#total", "1");
    await openDetails("#comparison");
    await pane.fill("#comparison-first-key", "gelijk");
    await pane.fill("#comparison-second-key", "gelijk");
    await pane.fill("#comparison-second-method", "officieel");
    // One place over twelve equal shares: 1 for the first; each on its own 1/12 is rounded to 0.
    expect(pane.words("#comparison-table tfoot")).toBe("Som 1 0 −1");
    expect(pane.words("#comparison-moved")).toBe("Er liggen 0 plekken bij een andere provincie.");
  });

  test("puts two methods of one key beside each other", async () => {
    await open(workbook());
    await pane.click("#section-allocation");
    await openDetails("#comparison");
    await pane.fill("#comparison-second-key", "lrt-77100");
    expect(pane.words("#comparison-moved")).toBe("Er liggen 0 plekken bij een andere provincie.");
    await pane.fill("#comparison-second-method", "adams");
    expect(pane.words("#comparison-moved")).not.toBe("Er liggen 0 plekken bij een andere provincie.");
  });

  test("goes to a sheet as it is shown", async () => {
    const port = workbook({ carryOut: jest.fn((order) => Promise.resolve(planned(order))) });
    await open(port);
    await pane.click("#section-allocation");
    await openDetails("#comparison");
    await pane.click("#insert-comparison");
    await settle();
    expect(orders(port)).toHaveLength(1);
    expect(pane.words("#status")).toBe("De vergelijking staat op het blad 'Vergelijk'.");
  });

  test("says what is wrong with the total", async () => {
    await open(workbook());
    await pane.click("#section-allocation");
    await pane.fill("#total", "-3");
    await openDetails("#comparison");
    expect(pane.words("#comparison .field-error")).toContain("Het totaal '-3' is geen heel getal.");
    expect(pane.find("#insert-comparison").getAttribute("aria-disabled")).toBe("true");
  });
});

/** What is told of an order on an empty workbook comes from its own plan. */
function planned(order: Order): Outcome {
  const desired = planOf(order, emptyWorkbook);
  return desired.ok ? done({ desired: desired.value }) : notDone("refused");
}

/** jsdom reports the opening of details late; the planner's click does both at once. */
async function openDetails(selector: string): Promise<void> {
  const details = pane.find(selector);
  if (!(details instanceof HTMLDetailsElement)) throw new Error("No details.");
  details.open = true;
  details.dispatchEvent(new Event("toggle"));
  await settle();
}
