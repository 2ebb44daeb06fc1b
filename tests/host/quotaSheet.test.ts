import municipalTable from "../../src/reference/data/municipalities.json";
import { columnLetters } from "../../src/plans/address";
import { quotaLayouts } from "../../src/plans/housing/quotaLayouts";
import { codesOf } from "./giveOrder";
import { FLEVOLAND, openQuotaWorkbook, type QuotaWorkbook } from "./quotaWorkbook";

/** The national number of 2023-II after its revision, and inhabitants of the Netherlands on 1 January 2022 (CBS). */
const NATIONAL = 17_600n;
const ALL = 17_590_672n;

/** Municipalities of Flevoland with their inhabitants on 1 January 2022, by name. */
const flevoland = municipalTable.rows
  .filter((row) => row[2] === FLEVOLAND)
  .map((row) => ({ code: String(row[0]), name: String(row[1]), inhabitants: BigInt(Number(row[3])) }))
  .sort((one, other) => one.name.localeCompare(other.name, "nl"));

const halfUp = (inhabitants: bigint, national = NATIONAL): number =>
  Number((2n * national * inhabitants + ALL) / (2n * ALL));

const column = (header: string): string =>
  columnLetters((quotaLayouts.LRT_Taakstelling.columns as readonly string[]).indexOf(header));

describe("the sheet Taakstelling", () => {
  let opened: QuotaWorkbook;
  beforeEach(async () => {
    opened = await openQuotaWorkbook();
  });
  afterEach(() => {
    expect(opened.host.unknownMembers).toEqual([]);
    opened.close();
  });

  const openHalfYear = (year: number, half: 1 | 2, ownNational: number | null = null) =>
    opened.openHalfYear(`${year}-${half === 1 ? "I" : "II"}`, FLEVOLAND, ownNational);
  const columnValues = async (header: string, first = 6, count = flevoland.length): Promise<unknown[]> =>
    (await opened.read(`Taakstelling!${column(header)}${first}:${column(header)}${first + count - 1}`)).map(
      ([cell]) => cell,
    );
  const type = (header: string, line: number, content: string | number): void =>
    opened.type(`Taakstelling!${column(header)}${line}`, content);

  test("has one row per municipality with inhabitants and the quota of article 29, to the nearest", async () => {
    const written = await openHalfYear(2023, 2);
    expect(codesOf(written)).toEqual([]);
    expect(await columnValues("Gebied")).toEqual(flevoland.map(({ code }) => code));
    expect(await columnValues("Inwoners")).toEqual(flevoland.map(({ inhabitants }) => Number(inhabitants)));
    // For example Almere: 17.600 × 217.828 / 17.590.672 = 217,94, so 218.
    expect(await columnValues("Taakstelling")).toEqual(flevoland.map(({ inhabitants }) => halfUp(inhabitants)));
    expect(await columnValues("Controle")).toEqual(flevoland.map(() => "OK"));
  });

  test("counts balance, percentage, pace and dwellings from what is entered per month", async () => {
    await openHalfYear(2023, 2);
    const [first] = flevoland;
    const quota = halfUp(first?.inhabitants ?? 0n);
    type("Startsaldo (invoer)", 6, -12);
    type("Maand 1 (invoer)", 6, 30);
    type("Maand 2 (invoer)", 6, 20);
    const line = async (header: string): Promise<unknown> => (await columnValues(header, 6, 1))[0];
    expect(await line("Beginsaldo")).toBe(-12);
    expect(await line("Opgave")).toBe(quota + 12);
    expect(await line("Realisatie")).toBe(50);
    expect(await line("Percentage")).toBeCloseTo(50 / (quota + 12), 12);
    expect(await line("Maanden")).toBe(2);
    // Two of six months are in: 50 against a third of the corrected quota.
    expect(await line("Tempo")).toBeCloseTo(50 / (((quota + 12) * 2) / 6), 12);
    expect(await line("Eindsaldo")).toBe(-12 + 50 - quota);
    // 2,2 persons per dwelling.
    expect(await line("Woningen nodig")).toBeCloseTo((quota + 12) / 2.2, 12);
  });

  test("proposes a step from assessment moments that have passed, and says why", async () => {
    await openHalfYear(2023, 2);
    type("Startsaldo (invoer)", 6, -12);
    // One moment, the end of 2023-I, shows a backlog of 12: step 1.
    expect(await columnValues("Trede (voorstel)", 6, 2)).toEqual([1, 0]);
    expect((await columnValues("Reden", 6, 1))[0]).toContain("De achterstand is 12 en bestaat 1 peilmoment.");
    // With the sixth month in, the end of 2023-II counts too: everything not housed is a backlog, for the second time.
    type("Maand 6 (invoer)", 6, 0);
    expect(await columnValues("Trede (voorstel)", 6, 2)).toEqual([2, 1]);
    // A threshold of the province in persons, and a backlog that the province excuses.
    opened.type("Beleid!C6", 1_000);
    expect(await columnValues("Trede (voorstel)", 6, 2)).toEqual([0, 0]);
    opened.type("Beleid!C6", 0);
    type("Verschoonbaar (invoer)", 6, "ja");
    expect(await columnValues("Trede (voorstel)", 6, 1)).toEqual([2]);
    opened.type("Beleid!E6", "ja");
    expect(await columnValues("Trede (voorstel)", 6, 1)).toEqual([1]);
  });

  test("proposes no step on a balance that is unknown, and says so instead of counting it as 0", async () => {
    await openHalfYear(2023, 2);
    type("Startsaldo (invoer)", 6, "nul");
    const line = await Promise.all(
      ["Trede (voorstel)", "Reden", "Peilmomenten op rij", "Beginsaldo", "Eindsaldo", "Opgave"].map(
        async (header) => (await columnValues(header, 6, 1))[0],
      ),
    );
    for (const cell of line) expect(String(cell)).toMatch(/^#/u);
    expect(await columnValues("Controle", 6, 2)).toEqual(["FOUT: startsaldo is geen heel getal", "OK"]);
    // The other municipalities started with 0: no backlog.
    expect(await columnValues("Trede (voorstel)", 7, 5)).toEqual([0, 0, 0, 0, 0]);
    // What the province has to do is then unknown as well.
    const [overview] = await opened.rows("LRT_Halfjaren");
    for (const header of ["Achterstand", "Voorsprong", "Nog te huisvesten", "Eindsaldo"]) {
      expect(String(overview?.[header])).toMatch(/^#/u);
    }
  });

  test("calls nothing arrears on the first day of a half-year: what is to be done stands apart", async () => {
    await openHalfYear(2023, 2);
    const all = flevoland.reduce((sum, { inhabitants }) => sum + halfUp(inhabitants), 0);
    const sums = async (): Promise<readonly unknown[]> => {
      const [overview] = await opened.rows("LRT_Halfjaren");
      const headers = ["Achterstand", "Voorsprong", "Gemeenten met achterstand", "Nog te huisvesten"];
      return headers.map((header) => overview?.[header]);
    };
    expect(await sums()).toEqual([0, 0, 0, all]);
    // Almere starts 12 behind and Dronten 5 ahead: those are the balances of the last assessment moment. Still to be housed are the
    // quotas, and for Almere 12 more; the lead of Dronten takes 5 off its own quota.
    type("Startsaldo (invoer)", 6, -12);
    type("Startsaldo (invoer)", 7, 5);
    expect(await sums()).toEqual([12, 5, 1, all + 12 - 5]);
    // With the sixth month in, the half-year is over: all that was not housed is a backlog, of all six.
    type("Maand 6 (invoer)", 6, 0);
    expect(await sums()).toEqual([all + 12 - 5, 0, 6, all + 12 - 5]);
  });

  test("carries balances into the next half-year person for person, and follows a later correction", async () => {
    await openHalfYear(2023, 2);
    flevoland.forEach((_municipality, index) => type("Maand 1 (invoer)", 6 + index, 10 * index));
    const next = await openHalfYear(2024, 1);
    expect(codesOf(next)).toEqual([]);
    const end = await columnValues("Eindsaldo");
    expect(await columnValues("Beginsaldo", 12)).toEqual(end);
    type("Maand 2 (invoer)", 8, 7);
    expect((await columnValues("Beginsaldo", 8 + 6, 1))[0]).toBe(Number(end[2]) + 7);
    expect((await opened.read("Halfjaren!A6:D7")).map((row) => [row[0], row[3]])).toEqual([
      ["2023-II", 6],
      ["2024-I", 6],
    ]);
  });

  test("that is opened a second time stays as it is", async () => {
    await openHalfYear(2023, 2);
    const before = await opened.everything();
    expect(await openHalfYear(2023, 2)).toMatchObject({ kind: "done", wasPresent: true });
    expect(await opened.everything()).toBe(before);
  });

  test("refuses a gap, an unknown number and text among the months, and writes nothing then", async () => {
    await openHalfYear(2023, 2);
    const before = await opened.everything();
    expect(codesOf(await openHalfYear(2025, 1))).toEqual(["quota.halfYearGap"]);
    expect(await opened.everything()).toBe(before);
    type("Maand 3 (invoer)", 9, "veel");
    expect(codesOf(await openHalfYear(2024, 1))).toEqual(["quota.monthNotACount"]);
    expect(await columnValues("Controle", 9, 1)).toEqual(["FOUT: tekst in een maand"]);
    expect(await columnValues("Realisatie", 9, 1)).toEqual(["#N/A"]);
    type("Maand 3 (invoer)", 9, 3);
    expect(codesOf(await openHalfYear(2024, 1))).toEqual([]);
    expect(codesOf(await openHalfYear(2024, 2))).toEqual(["housing.nationalQuota.notAvailable"]);
    expect(codesOf(await openHalfYear(2024, 2, 20_000))).toEqual([]);
    expect((await opened.read("Landelijk!A9:G9"))[0]?.slice(0, 5)).toEqual(["2024-II", 1, 20_000, "", "eigen invoer"]);
  });
});
