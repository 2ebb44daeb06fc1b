/** @jest-environment jsdom */
import { problem } from "../../src/text/result";
import { openHousing, type OpenHousing } from "./openHousing";
import { notDone } from "./openPane";
import { quotaWith } from "./quotaBuilder";

const FLEVOLAND = "PV24";
/**
 * 17.600 × inhabitants / 17.590.672: Almere 217,94, Dronten 42,90, Lelystad 81,26, Noordoostpolder 48,07, Urk 21,48 and
 * Zeewolde 23,36; together 218 + 43 + 81 + 48 + 21 + 23 = 434.
 */
const quota = quotaWith({ halfYear: "2023-II", province: FLEVOLAND, national: [27_300, 17_600] });

let pane: OpenHousing;
const isEnabled = (button: string): boolean => pane.find(button).getAttribute("aria-disabled") === "false";
const tableOf = (selector: string): readonly (readonly string[])[] =>
  [...pane.root.querySelectorAll(`${selector} tbody tr`)].map((row) =>
    [...row.querySelectorAll("th, td")].map(({ textContent }) => textContent.trim()),
  );

describe("the form for another national number", () => {
  beforeEach(async () => {
    pane = await openHousing(quota);
  });

  test("shows who changes by how much, the largest change first", async () => {
    await pane.fill("#revision-persons", "12.345");
    // 12.345 × inhabitants / 17.590.672: 152,87, 30,08, 57,00, 33,72, 15,07 and 16,39; together 153 + 30 + 57 + 34 + 15 + 16.
    expect(pane.words("#revision-preview .status")).toBe("6 gemeenten veranderen. De som gaat van 434 naar 305.");
    expect(pane.words("#revision-preview caption")).toBe("Wat verandert in 2023-II");
    expect(tableOf("#revision-preview")).toEqual([
      ["Almere", "218", "153", "−65"],
      ["Lelystad", "81", "57", "−24"],
      ["Noordoostpolder", "48", "34", "−14"],
      ["Dronten", "43", "30", "−13"],
      ["Zeewolde", "23", "16", "−7"],
      ["Urk", "21", "15", "−6"],
    ]);
  });

  test("sends the number with its date and source, says what was done, and starts anew", async () => {
    await pane.fill("#revision-persons", "12345");
    await pane.fill("#revision-announced", "10 november 2023");
    await pane.fill("#revision-source", " Kamerbrief ");
    await pane.click("#revise");
    expect(pane.order()).toEqual({
      kind: "revision",
      revision: {
        halfYear: { year: 2023, half: 2 },
        persons: 12_345,
        announced: "2023-11-10",
        source: "Kamerbrief",
        before: { GM0034: 218, GM0303: 43, GM0995: 81, GM0171: 48, GM0184: 21, GM0050: 23 },
        after: { GM0034: 153, GM0303: 30, GM0995: 57, GM0171: 34, GM0184: 15, GM0050: 16 },
        newest: 2,
      },
    });
    expect(pane.words("#status")).toBe(
      "Het landelijke getal van 2023-II is nu 12.345. Het hele halfjaar is opnieuw berekend. Het blad Bijstelling laat zien wat veranderde.",
    );
    expect(["#revision-persons", "#revision-announced", "#revision-source"].map(pane.valueOf)).toEqual(["", "", ""]);
  });

  test.each([
    ["#revision-persons", "veel", "'veel' is geen heel getal. Vul een aantal personen van 0 of hoger in."],
    ["#revision-announced", "10/11/2023", "'10/11/2023' is geen datum. Schrijf dag, maand en jaar, zoals 10-11-2023."],
  ])("%s with %j: the field says what is wrong and keeps what was typed", async (field, typed, sentence) => {
    await pane.fill("#revision-persons", "12345");
    await pane.fill(field, typed);
    expect(pane.words(`${field}-error`)).toBe(sentence);
    expect(pane.valueOf(field)).toBe(typed);
    expect([isEnabled("#revise"), pane.isShown("#revision-preview")]).toEqual([false, false]);
    await pane.click("#revise");
    expect(pane.port.carryOut).not.toHaveBeenCalled();
  });

  test("with the number that counts already says that nothing changes", async () => {
    await pane.fill("#revision-persons", "17600");
    expect(pane.words("#revision-step .status, #revision-step p.field-error")).toBe(
      "Het landelijke getal van 2023-II is al 17.600. Er verandert niets.",
    );
    expect(isEnabled("#revise")).toBe(false);
  });

  test("is about the newest half-year, or about the one that the planner chooses", async () => {
    expect(pane.isShown("#works-on")).toBe(false);
    const next = { halfYear: "2024-I", province: FLEVOLAND, national: [18_750] };
    pane = await openHousing(quotaWith({ halfYear: "2023-II", province: FLEVOLAND, national: [17_600] }, next));
    await pane.fill("#revision-persons", "12345");
    expect(pane.words("#revision-preview caption")).toBe("Wat verandert in 2024-I");
    await pane.fill("#works-on", "2023-II");
    expect(pane.words("#revision-preview caption")).toBe("Wat verandert in 2023-II");
    expect(pane.valueOf("#revision-persons")).toBe("12345");
  });

  test("is not there before a half-year is open", async () => {
    pane = await openHousing();
    expect(["#revision-step", "#exchange-step", "#list-step"].map(pane.isShown)).toEqual([false, false, false]);
  });
});

describe("the form for an exchange", () => {
  beforeEach(async () => {
    pane = await openHousing(quota);
  });

  const fillIn = async (
    parties: readonly (readonly [code: string, after: string])[],
    reason = "Nieuwbouw",
  ): Promise<void> => {
    for (const [index, [code, after]] of parties.entries()) {
      if (!pane.isShown(`#party-${index + 1}`)) await pane.click("#add-party");
      await pane.fill(`#party-${index + 1}`, code);
      await pane.fill(`#party-${index + 1}-after`, after);
    }
    await pane.fill("#exchange-reason", reason);
  };
  const errors = (): readonly string[] =>
    [...pane.root.querySelectorAll("#exchange-step > .field-error")].map(({ textContent }) => textContent);

  test("says what each municipality has now, and judges only what is filled in", async () => {
    await pane.fill("#party-1", "GM0034");
    expect(pane.words("#party-1-after-hint")).toBe("Nu 218.");
    await pane.fill("#party-1-after", "208");
    expect([errors(), isEnabled("#exchange")]).toEqual([[], false]);
  });

  test("between two says who gives and who takes over, and that the sum stays", async () => {
    await fillIn([
      ["GM0034", "208"],
      ["GM0050", "33"],
    ]);
    // 218 + 23 = 241.
    expect(pane.words("#exchange-check")).toBe("De som blijft 241. Almere geeft 10. Zeewolde neemt 10 over.");
    await pane.click("#exchange");
    expect(pane.order()).toEqual({
      kind: "exchange",
      exchange: {
        halfYear: { year: 2023, half: 2 },
        reason: "Nieuwbouw",
        parties: [
          { code: "GM0034", before: 218, after: 208 },
          { code: "GM0050", before: 23, after: 33 },
        ],
      },
    });
    expect(pane.words("#status")).toBe(
      "De uitruil staat op het blad Taakruil. De taakstelling is veranderd van: Almere, Zeewolde. De som is gelijk gebleven.",
    );
    expect(["#party-1", "#party-1-after", "#party-2", "#exchange-reason"].map(pane.valueOf)).toEqual(["", "", "", ""]);
  });

  test("may have a third party; a field for one that stays empty does not count", async () => {
    await fillIn([
      ["GM0034", "208"],
      ["GM0050", "30"],
      ["GM0184", "24"],
    ]);
    await pane.click("#add-party");
    expect(pane.words("#exchange-check")).toBe(
      "De som blijft 262. Almere geeft 10. Zeewolde neemt 7 over, Urk neemt 3 over.",
    );
    expect(isEnabled("#exchange")).toBe(true);
  });

  test("has no more fields than the half-year has municipalities", async () => {
    for (let party = 3; party <= 6; party += 1) await pane.click("#add-party");
    expect(isEnabled("#add-party")).toBe(false);
    await pane.click("#add-party");
    expect(pane.isShown("#party-7")).toBe(false);
  });

  test.each([
    ["GM0034", "208", "GM0050", "34", "Nieuwbouw", "De uitruil sluit niet: er komt 1 persoon bij."],
    ["GM0034", "208", "GM0050", "31", "Nieuwbouw", "De uitruil sluit niet: er vallen 2 personen weg."],
    ["GM0034", "208", "GM0034", "228", "Nieuwbouw", "Almere staat twee keer in de uitruil."],
    ["GM0034", "208", "GM0050", "33", "  ", "De reden van de uitruil ontbreekt."],
    ["GM0034", "218", "GM0050", "23", "Nieuwbouw", "De uitruil verandert niets."],
  ])("%s to %s with %s to %s because of %j is refused in a sentence", async (one, less, other, more, reason, text) => {
    await fillIn(
      [
        [one, less],
        [other, more],
      ],
      reason,
    );
    expect(errors()).toHaveLength(1);
    expect(errors()[0]).toContain(text);
    expect(isEnabled("#exchange")).toBe(false);
  });

  test("with text for a number says so at the field, and keeps it", async () => {
    await fillIn([
      ["GM0034", "tien minder"],
      ["GM0050", "33"],
    ]);
    expect(pane.words("#party-1-after-error")).toBe(
      "'tien minder' is geen heel getal. Vul een aantal personen van 0 of hoger in.",
    );
    expect([pane.valueOf("#party-1-after"), isEnabled("#exchange")]).toEqual(["tien minder", false]);
  });

  test("that the workbook refuses stays as typed", async () => {
    pane = await openHousing(quota, {
      carryOut: () => Promise.resolve(notDone("refused", problem("workbook.changedByColleague"))),
    });
    await fillIn([
      ["GM0034", "208"],
      ["GM0050", "33"],
    ]);
    await pane.fill("#revision-persons", "12345");
    await pane.fill("#list-text", "Gemeente;Taakstelling");
    await pane.click("#exchange");
    expect(pane.words("#error-summary")).toContain("De werkmap is veranderd sinds u dit overzicht zag.");
    const fields = ["#party-1", "#party-1-after", "#party-2", "#party-2-after", "#exchange-reason"];
    expect(fields.map(pane.valueOf)).toEqual(["GM0034", "208", "GM0050", "33", "Nieuwbouw"]);
    expect(["#revision-persons", "#list-text"].map(pane.valueOf)).toEqual(["12345", "Gemeente;Taakstelling"]);
  });

  test("counts from what a colleague made of the quotas in the meantime", async () => {
    await fillIn([
      ["GM0034", "208"],
      ["GM0050", "33"],
    ]);
    const revised = quotaWith({ halfYear: "2023-II", province: FLEVOLAND, national: [27_300, 17_600, 12_345] });
    await pane.changeWorkbook(revised);
    // Almere 153 and Zeewolde 16: 208 + 33 is 72 more.
    expect(pane.words("#party-1-after-hint")).toBe("Nu 153.");
    expect(errors()[0]).toContain("er komen 72 personen bij");
  });
});
