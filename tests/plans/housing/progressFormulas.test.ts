import texts from "../../../src/text/nl/quotaSheet.json";
import type { WorkbookContent } from "../../../src/plans/workbookContent";
import type { CellValue } from "../../../workbench/model/gridModel";
import { type Cells, doubled, typed, without, workbookWith } from "./orderFor";
import { autumn, FLEVOLAND, opening, openWorkbook, spring } from "./orders";
import { computed } from "./computeSheets";

const QUOTA = "LRT_Taakstelling";
const isAlmere = (row: Cells): boolean => row["Gebied"] === "GM0034";
const always = (): boolean => true;

/** Flevoland in 2023-II, where Almere must house 218 persons; these cells are typed in its row. */
const almere = (cells: Cells, content = openWorkbook()): WorkbookContent => typed(content, QUOTA, isAlmere, cells);

async function shown(content: WorkbookContent, isMeant: Cells = { Naam: "Almere" }): Promise<Cells> {
  return (await computed(content)).row(QUOTA, isMeant);
}

const verdict = async (content: WorkbookContent, isMeant?: Cells): Promise<unknown> =>
  (await shown(content, isMeant))["Controle"];

describe("how far a municipality is", () => {
  test("130 of 218 in the first month: by then a sixth was due", async () => {
    const { Opgave, Realisatie, Percentage, Maanden, Tempo } = await shown(almere({ "Maand 1 (invoer)": 130 }));
    expect([Opgave, Realisatie, Maanden]).toEqual([218, 130, 1]);
    expect(Percentage).toBeCloseTo(130 / 218, 12);
    expect(Tempo).toBeCloseTo(130 / (218 / 6), 12);
  });

  test("all six months count, a 0 as well; the last one that anybody of the province filled in tells how much is due", async () => {
    const months = [1, 2, 3, 4, 5, 6].map((month) => [`Maand ${month} (invoer)`, month * 10] as const);
    const whole = await shown(almere(Object.fromEntries(months)));
    expect([whole["Realisatie"], whole["Maanden"]]).toEqual([210, 6]);
    expect(whole["Tempo"]).toBeCloseTo(210 / 218, 12);
    for (const month of [1, 2, 3, 4, 5, 6]) {
      const zero = typed(openWorkbook(), QUOTA, (row) => row["Naam"] === "Urk", { [`Maand ${month} (invoer)`]: 0 });
      expect(await shown(zero)).toMatchObject({ Maanden: month, Realisatie: 0, Tempo: 0 });
    }
  });

  test("before any month there is no pace; another half-year and another province do not count", async () => {
    expect(await shown(openWorkbook())).toMatchObject({ Maanden: 0, Tempo: "", Percentage: 0 });
    const both = workbookWith(opening(autumn), opening(spring));
    const later = typed(both, QUOTA, (row) => row["Halfjaar"] === "2024-I", { "Maand 4 (invoer)": 5 });
    expect(await shown(later, { Naam: "Almere", Halfjaar: "2023-II" })).toMatchObject({ Maanden: 0 });
    const two = workbookWith(opening(autumn), opening(autumn, { province: "PV22" }));
    const theirs = typed(two, QUOTA, (row) => row["Provincie"] === "PV22", { "Maand 4 (invoer)": 5 });
    expect(await shown(theirs)).toMatchObject({ Maanden: 0 });
  });

  test("a lead counts: with 300 persons more than asked, nothing is left to do", async () => {
    const led = typed(almere({ "Startsaldo (invoer)": 300, "Maand 1 (invoer)": 1 }), "LRT_Beleid", always, {
      "Personen per woning (invoer)": 2,
    });
    expect(await shown(led)).toMatchObject({ Opgave: -82, Percentage: 1, Tempo: 1, "Woningen nodig": 0 });
    const even = almere({ "Startsaldo (invoer)": 218, "Maand 1 (invoer)": 1 });
    expect(await shown(even)).toMatchObject({ Opgave: 0, Percentage: 1, Tempo: 1 });
    const behind = almere({ "Startsaldo (invoer)": -82, "Maand 1 (invoer)": 1 });
    expect(await shown(behind)).toMatchObject({ Opgave: 300, Percentage: 1 / 300 });
  });

  test("dwellings are as many as the persons that the province counts in one; without that number nothing is said", async () => {
    const by = (persons: unknown): Promise<Cells> =>
      shown(typed(openWorkbook(), "LRT_Beleid", always, { "Personen per woning (invoer)": persons }));
    expect((await by(2))["Woningen nodig"]).toBe(109);
    expect((await by(0))["Woningen nodig"]).toBe("");
    expect((await by("twee"))["Woningen nodig"]).toBe("#N/A");
  });

  test("text in a month makes what was housed unknown", async () => {
    expect(await shown(almere({ "Maand 1 (invoer)": 130, "Maand 2 (invoer)": "vijf" }))).toMatchObject({
      Realisatie: "#N/A",
      Percentage: "#N/A",
    });
  });
});

describe("whether a row can be right", () => {
  test("is said of each row: all is well when a half-year opens", async () => {
    const sheets = await computed(openWorkbook());
    expect(sheets.rows(QUOTA).map((row) => row["Controle"])).toEqual(Array.from({ length: 6 }, () => "OK"));
  });

  test.each<readonly [string, Cells]>([
    [texts.checkText, { "Maand 6 (invoer)": "vijf" }],
    [texts.checkNegative, { "Maand 6 (invoer)": -1, "Maand 1 (invoer)": 5 }],
    [texts.checkWhole, { "Maand 6 (invoer)": 2.5, "Maand 1 (invoer)": 1.5 }],
    [texts.checkCode, { Gebied: "Almere" }],
    [texts.checkHalfYear, { Halfjaar: "2023-2" }],
    [texts.checkProvince, { Provincie: "Flevoland" }],
    [texts.checkSequence, { Volgnummer: 4_049 }],
    [texts.checkSequence, { Volgnummer: "x" }],
    [texts.checkReferenceYear, { Peiljaar: 2023 }],
    [texts.checkReferenceYear, { Peiljaar: "x" }],
    [texts.checkCountedToo, { Meegeteld: "Urk" }],
    [texts.checkCountedToo, { Meegeteld: "GM0184" }],
    [texts.checkStart, { "Startsaldo (invoer)": 1.5 }],
    [texts.checkStart, { "Startsaldo (invoer)": "vijf" }],
    [texts.checkTooMany, { "Maand 1 (invoer)": 17_601 }],
    [texts.checkTooMany, { "Startsaldo (invoer)": 45_000 }],
    [texts.checkTooMany, { "Startsaldo (invoer)": -45_000 }],
    [texts.checkExcused, { "Verschoonbaar (invoer)": "WAAR", "Maand 6 (invoer)": 0 }],
    ["OK", { "Startsaldo (invoer)": -5, "Maand 1 (invoer)": 17_600 }],
    ["OK", { Meegeteld: "GM0999" }],
  ])("%s, where it holds %p", async (words, cells) => {
    expect(await verdict(almere(cells), "Gebied" in cells ? { Gebied: cells["Gebied"] } : undefined)).toBe(words);
  });

  test("a formula that carries the figures and that somebody typed over is told, in every one of its columns", async () => {
    const columns = [
      "Keer",
      "Startsaldo telt",
      "Landelijk",
      "Berekend",
      "Officieel",
      "Ruil",
      "Taakstelling",
      "Beginsaldo",
      "Opgave",
    ];
    for (const header of [...columns, "Realisatie", "Eindsaldo", "Mutatie"]) {
      expect([header, await verdict(almere({ [header]: 9 }))]).toEqual([header, texts.checkTyped]);
    }
  });

  test("by what the other tables say of it", async () => {
    const list = (cells: Cells): Promise<unknown> => {
      const row = { halfYear: autumn, rows: [{ code: "GM0034", listedName: "Almere", quota: 220, counts: true }] };
      const content = workbookWith(opening(autumn), { kind: "officialList", list: row } as const);
      return verdict(typed(content, "LRT_OfficieleLijst", always, cells));
    };
    expect(await list({})).toBe("OK");
    expect(await list({ "Telt (invoer)": "beide" })).toBe(texts.checkList);
    expect(await list({ Officieel: "veel" })).toBe(texts.checkList);
    expect(await verdict(typed(openWorkbook(), "LRT_Landelijk", always, { Halfjaar: "2023-2" }))).toBe(
      texts.checkNational,
    );
    expect(await verdict(typed(openWorkbook(), "LRT_Landelijk", always, { Personen: "veel" }))).toBe(texts.checkQuota);
    const exchanged = (persons: number | string): Promise<unknown> => {
      const parties = [
        { code: "GM0034", before: 218, after: 0 },
        { code: "GM0184", before: 21, after: 239 },
      ] as const;
      const content = workbookWith(opening(autumn), {
        kind: "exchange",
        exchange: { halfYear: autumn, reason: "Nieuwbouw", parties },
      });
      return verdict(typed(content, "LRT_Taakruil", isAlmere, { Personen: persons }));
    };
    expect(await exchanged(-218)).toBe("OK");
    expect(await exchanged(-219)).toBe(texts.checkQuotaNegative);
    // Then the list is not to blame.
    expect(await exchanged("veel")).toBe(texts.checkQuota);
  });

  test("by the policy of its province", async () => {
    expect(await verdict(without(openWorkbook(), "LRT_Beleid", always))).toBe(texts.checkPolicyMissing);
    const policy = (header: string): Promise<unknown> =>
      verdict(typed(openWorkbook(), "LRT_Beleid", always, { [header]: "veel" }));
    expect(await policy("Drempel in personen (invoer)")).toBe(texts.checkPolicy);
    expect(await policy("Peilmomenten voor indeplaatsstelling (invoer)")).toBe(texts.checkPolicy);
    expect(await policy("Personen per woning (invoer)")).toBe(texts.checkPolicy);
  });

  test("by its copies, and the half-years before and after", async () => {
    expect(await verdict(doubled(openWorkbook(), QUOTA, isAlmere))).toBe("OK");
    expect(await verdict(doubled(openWorkbook(), QUOTA, isAlmere, { "Maand 1 (invoer)": 7 }))).toBe(texts.checkDoubles);
    const both = workbookWith(opening(autumn), opening(spring));
    const [first, second] = ["2023-II", "2024-I"].map((Halfjaar) => ({ Naam: "Almere", Halfjaar }));
    const inFirst = (row: Cells): boolean => isAlmere(row) && row["Halfjaar"] === "2023-II";
    const inSecond = (row: Cells): boolean => isAlmere(row) && row["Halfjaar"] === "2024-I";
    expect([await verdict(both, first), await verdict(both, second)]).toEqual(["OK", "OK"]);
    expect(await verdict(without(both, QUOTA, inFirst), second)).toBe(texts.checkEarlier);
    expect(await verdict(without(both, QUOTA, inSecond), first)).toBe(texts.checkLater);
    expect(await verdict(typed(both, QUOTA, inFirst, { "Maand 1 (invoer)": "vijf" }), second)).toBe(texts.checkBalance);
  });

  test("and by what it computes: a formula of ours that answers no number", async () => {
    const broken: readonly (readonly [string, CellValue])[] = [
      ["Landelijk", '=""'],
      ["Opgave", "=NA()"],
      ["Eindsaldo", "=NA()"],
      ["Mutatie", '="x"'],
    ];
    for (const [header, formula] of broken) {
      expect([header, await verdict(almere({ [header]: formula }))]).toEqual([header, texts.checkComputed]);
    }
    // What was housed is asked before: a sum that is an error makes the verdict one.
    expect(await verdict(almere({ Realisatie: "=NA()" }))).toBe("#N/A");
    expect(await verdict(almere({ Realisatie: '=""' }))).not.toBe("OK");
  });
});

test("a row of another province has a verdict of its own", async () => {
  const two = workbookWith(opening(autumn), opening(autumn, { province: "PV22" }));
  const theirs = typed(two, "LRT_Beleid", (row) => row["Gebied"] === "PV22", { "Personen per woning (invoer)": "x" });
  const sheets = await computed(theirs);
  const saying = (province: string): ReadonlySet<unknown> =>
    new Set(sheets.rows(QUOTA).flatMap((row) => (row["Provincie"] === province ? [row["Controle"]] : [])));
  expect([saying(FLEVOLAND), saying("PV22")]).toEqual([new Set(["OK"]), new Set([texts.checkPolicy])]);
});
