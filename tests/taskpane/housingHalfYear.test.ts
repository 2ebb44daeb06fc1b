/** @jest-environment jsdom */
import municipalTable from "../../src/reference/data/municipalities.json";
import { problem } from "../../src/text/result";
import { emptyWorkbook } from "../../src/plans/workbookContent";
import { openHousing, type OpenHousing } from "./openHousing";
import { done, notDone } from "./openPane";
import { quotaWith } from "./quotaBuilder";

const ZUID_HOLLAND = "PV28";
/** The national number of 2023-II after its revision, and inhabitants of the Netherlands on 1 January 2022 (CBS). */
const NATIONAL = 17_600n;
const ALL = 17_590_672n;
const zuidHolland = municipalTable.rows
  .filter((row) => row[2] === ZUID_HOLLAND)
  .map((row) => ({ code: String(row[0]), name: String(row[1]), inhabitants: BigInt(Number(row[3])) }));
const nearest = (inhabitants: bigint): number => Number((2n * NATIONAL * inhabitants + ALL) / (2n * ALL));
const roundedUp = (inhabitants: bigint): number => Number((NATIONAL * inhabitants + ALL - 1n) / ALL);
const sumOf = (round: (inhabitants: bigint) => number): number =>
  zuidHolland.reduce((sum, { inhabitants }) => sum + round(inhabitants), 0);

let pane: OpenHousing;

describe("opening a half-year in the section Huisvesting", () => {
  test("starts without a province, at the newest half-year whose number is known, and asks for the province", async () => {
    pane = await openHousing();
    expect(pane.words("#housing-present")).toBe("In deze werkmap staat nog geen blad Taakstelling.");
    expect([pane.valueOf("#housing-province"), pane.valueOf("#half-year")]).toEqual(["", "2025-II"]);
    expect(pane.words("section > .hint")).toBe("Kies eerst een provincie.");
    expect(pane.isShown("section .field-error")).toBe(false);
    expect(pane.find("#open-half-year").getAttribute("aria-disabled")).toBe("true");
  });

  test("previews municipalities, their quotas and the sum before anything is written", async () => {
    pane = await openHousing();
    await pane.fill("#housing-province", ZUID_HOLLAND);
    await pane.fill("#half-year", "2023-II");
    // 50 municipalities, each 17.600 × inhabitants / 17.590.672 to the nearest.
    expect([zuidHolland.length, sumOf(nearest)]).toEqual([50, 3_757]);
    expect(pane.words("#half-year-preview .status")).toBe("50 gemeenten, samen 3.757 personen.");
    expect(pane.words("#half-year-preview")).toContain("Landelijk 17.600 personen (gepubliceerd, november 2023).");
    expect(pane.words("#half-year-preview")).toContain("Eerdere getallen: 27.300.");
    const rows = [...pane.root.querySelectorAll("#half-year-preview tbody tr")].map((row) =>
      [...row.querySelectorAll("th, td")].map(({ textContent }) => textContent.trim()),
    );
    expect(rows).toHaveLength(50);
    for (const { name, inhabitants } of zuidHolland) {
      // No number here is above 999.
      const quota = String(nearest(inhabitants));
      expect(rows).toContainEqual([name, quota, "0", quota]);
    }
    expect(pane.words("#half-year-preview tfoot")).toBe("Som 3.757 0 3.757");
  });

  test("rounded up, as article 29 says, asks more", async () => {
    pane = await openHousing();
    await pane.fill("#housing-province", ZUID_HOLLAND);
    await pane.fill("#half-year", "2023-II");
    await pane.fill("#rounding", "statutory");
    const sum = sumOf(roundedUp);
    expect(sum).toBeGreaterThan(3_757);
    expect(pane.words("#half-year-preview tfoot")).toBe(`Som 3.${sum - 3_000} 0 3.${sum - 3_000}`);
  });

  test.each(["2024 I", "2024-1", "2024-i", " 2024 - 1 ", "2024H1"])("reads the half-year %j", async (typed) => {
    pane = await openHousing();
    await pane.fill("#housing-province", ZUID_HOLLAND);
    await pane.fill("#half-year", typed);
    expect(pane.words("#half-year-error")).toBe("");
    expect(pane.words("#half-year-preview caption")).toBe("Zuid-Holland in 2024-I");
    expect(pane.valueOf("#half-year")).toBe(typed);
  });

  test.each([
    ["#half-year", "najaar", "'najaar' is geen halfjaar. Schrijf het zo: 2024-I of 2024-II."],
    ["#half-year", "2024-III", "'2024-III' is geen halfjaar. Schrijf het zo: 2024-I of 2024-II."],
    ["#half-year", "  ", "Vul een halfjaar in, bijvoorbeeld 2024-I."],
    [
      "#own-national",
      "veel",
      "Het landelijke getal 'veel' is geen heel getal. Vul een getal van 0 of hoger in of laat het veld leeg.",
    ],
    [
      "#own-national",
      "12,5",
      "Het landelijke getal '12,5' is geen heel getal. Vul een getal van 0 of hoger in of laat het veld leeg.",
    ],
  ])("%s with %j: the field says what is wrong and keeps what was typed", async (field, typed, sentence) => {
    pane = await openHousing();
    await pane.fill("#housing-province", ZUID_HOLLAND);
    await pane.fill(field, typed);
    expect(pane.words(`${field}-error`)).toBe(sentence);
    expect(pane.valueOf(field)).toBe(typed);
    expect(pane.find(field).getAttribute("aria-invalid")).toBe("true");
    expect(pane.isShown("#half-year-preview")).toBe(false);
    await pane.click("#open-half-year");
    expect(pane.port.carryOut).not.toHaveBeenCalled();
  });

  test("of a half-year whose number was never found asks for a number, and takes the planner's own", async () => {
    pane = await openHousing();
    await pane.fill("#housing-province", ZUID_HOLLAND);
    await pane.fill("#half-year", "2024-ii");
    expect(pane.words("section .field-error")).toBe(
      "De landelijke taakstelling van 2024-II is niet bekend. Vul zelf een landelijk getal in.",
    );
    await pane.fill("#own-national", "20.000");
    expect(pane.isShown("section .field-error")).toBe(false);
    expect(pane.words("#half-year-preview")).toContain("Landelijk 20.000 personen (eigen invoer).");
    await pane.click("#open-half-year");
    expect(pane.order()).toEqual({
      kind: "halfYear",
      halfYear: {
        province: ZUID_HOLLAND,
        halfYear: { year: 2024, half: 2 },
        rounding: "published",
        ownNational: 20_000,
        newest: 0,
      },
    });
  });

  test("of a half-year whose inhabitants are not shipped says which are missing", async () => {
    pane = await openHousing();
    await pane.fill("#housing-province", ZUID_HOLLAND);
    await pane.fill("#half-year", "2027-I");
    await pane.fill("#own-national", "15000");
    expect(pane.words("section .field-error")).toBe(
      "Inwoners van 1 januari 2026 zijn er niet. Meegeleverd zijn 2022 tot en met 2025. Zet andere jaren in de tabel LRT_Inwoners.",
    );
  });

  test("after the first one takes the balances along, person for person", async () => {
    // Delft: 17.600 × 104.572 / 17.590.672 = 104,63, so 105; 100 were housed, so that it is 5 behind.
    const quota = quotaWith({
      halfYear: "2023-II",
      province: ZUID_HOLLAND,
      national: [27_300, 17_600],
      housed: { GM0503: 100 },
    });
    pane = await openHousing(quota);
    expect(pane.words("#housing-present")).toBe("In de werkmap: Zuid-Holland, 2023-II.");
    expect([pane.valueOf("#housing-province"), pane.valueOf("#half-year")]).toEqual([ZUID_HOLLAND, "2024-I"]);
    expect(pane.words("#open-half-year")).toBe("Open 2024-I");
    const preview = pane.words("#half-year-preview");
    expect(preview).toContain("Het saldo van 2023-II gaat persoon voor persoon mee.");
    // Everybody else is behind with the whole quota.
    expect(preview).toContain(`−${dutch(3_757 - 100)}`);
    // 18.750 × 106.086 / 17.811.291 = 111,68, so 112, and 5 more to do.
    expect(preview).toContain("Delft 112 −5 117");
  });

  test("tells that the half-year is open already, or that one before it is not", async () => {
    pane = await openHousing(quotaWith({ halfYear: "2023-II", province: ZUID_HOLLAND, national: [17_600] }));
    await pane.fill("#half-year", "2023-II");
    expect(pane.words("section .field-error")).toBe(
      "2023-II van Zuid-Holland staat al in het blad Taakstelling. Kies een ander halfjaar.",
    );
    await pane.fill("#half-year", "2025-I");
    expect(pane.words("section .field-error")).toBe(
      "In het blad Taakstelling is 2023-II het laatste halfjaar van Zuid-Holland. Open eerst 2024-I, zodat geen saldo verloren gaat.",
    );
    expect(pane.words("#open-half-year")).toBe("Open 2025-I");
  });

  test("opens a half-year again of which the national number is gone, and shows the quotas that it will have", async () => {
    pane = await openHousing(quotaWith({ halfYear: "2023-II", province: ZUID_HOLLAND, national: [] }));
    await pane.fill("#half-year", "2023-II");
    expect(pane.isShown("section .field-error")).toBe(false);
    expect(pane.isEnabled("#open-half-year")).toBe(true);
    // 17.600 × 106.086 / 17.811.291 = 104,83, so 105.
    expect(pane.words("#half-year-preview")).toContain("Delft 105");
  });

  test("says what was written, proposes the next half-year and empties the field of the own number", async () => {
    const after = quotaWith({ halfYear: "2023-II", province: ZUID_HOLLAND, national: [20_000] });
    pane = await openHousing(emptyWorkbook, { carryOut: () => Promise.resolve(done({ content: after })) });
    await pane.fill("#housing-province", ZUID_HOLLAND);
    await pane.fill("#half-year", "2023-II");
    await pane.fill("#own-national", "20000");
    expect(pane.words("#open-half-year")).toBe("Maak blad Taakstelling");
    await pane.click("#open-half-year");
    expect(pane.words("#status")).toBe(
      "2023-II staat in het blad Taakstelling. Vul daar het startsaldo in en per maand de realisatie.",
    );
    expect([pane.valueOf("#half-year"), pane.valueOf("#own-national")]).toEqual(["2024-I", ""]);
  });

  test("of a next half-year, of which the balances came along, asks only for what is housed", async () => {
    const first = { halfYear: "2023-II", province: ZUID_HOLLAND, national: [17_600] };
    pane = await openHousing(quotaWith(first));
    await pane.click("#open-half-year");
    expect(pane.words("#status")).toBe("2024-I staat in het blad Taakstelling. Vul daar per maand de realisatie in.");
  });

  test("that the workbook refuses leaves the form as typed, and the summary has the focus", async () => {
    pane = await openHousing(emptyWorkbook, {
      carryOut: () => Promise.resolve(notDone("refused", problem("workbook.sheetTaken", { sheet: "Beleid" }))),
    });
    await pane.fill("#housing-province", ZUID_HOLLAND);
    await pane.fill("#half-year", "2023-2");
    await pane.fill("#own-national", "20000");
    await pane.click("#open-half-year");
    expect(pane.words("#error-summary")).toContain("Er is al een blad 'Beleid' met andere inhoud.");
    expect(document.activeElement).toBe(pane.find("#error-summary"));
    expect(["#housing-province", "#half-year", "#own-national"].map(pane.valueOf)).toEqual([
      ZUID_HOLLAND,
      "2023-2",
      "20000",
    ]);
  });
});

function dutch(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/gu, ".");
}
