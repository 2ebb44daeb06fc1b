/**
 * A half-year of Zuid-Holland as a planner goes through it: 50 municipalities, the national number of 27.300 that became
 * 17.600, an exchange of 5 persons, the official list, and the next half-year. Every number is computed here once more.
 */
import municipalTable from "../../src/reference/data/municipalities.json";
import { columnLetters } from "../../src/plans/address";
import { quotaLayouts } from "../../src/plans/housing/quotaLayouts";
import { findingsOfAxe } from "./accessibility";
import { type OpenWorkbench, openWorkbench, read, unknownCalls, write } from "./openWorkbench";

const LONG = 120_000;
const FIRST_ROW = 6;

interface Municipality {
  readonly code: string;
  readonly name: string;
  readonly inhabitants2022: bigint;
  readonly inhabitants2023: bigint;
}

const municipalities: readonly Municipality[] = municipalTable.rows
  .filter((row) => row[2] === "PV28")
  .map(([code, name, , year2022, year2023]) => ({
    code: String(code),
    name: String(name),
    inhabitants2022: BigInt(Number(year2022)),
    inhabitants2023: BigInt(Number(year2023)),
  }))
  // By letters alone: 's-Gravenhage stands at the S.
  .sort((one, other) => lettersOf(one.name).localeCompare(lettersOf(other.name), "nl"));

function lettersOf(name: string): string {
  return name.replace(/[^A-Za-z]/gu, "");
}

/** National number × inhabitants / inhabitants of the Netherlands, half up: (2·n·i + I) div (2·I). */
const quota = (national: bigint, inhabitants: bigint, all: bigint): number =>
  Number((2n * national * inhabitants + all) / (2n * all));
const quotas2023 = (national: bigint): number[] =>
  municipalities.map(({ inhabitants2022 }) => quota(national, inhabitants2022, 17_590_672n));
const quotas2024 = (national: bigint): number[] =>
  municipalities.map(({ inhabitants2023 }) => quota(national, inhabitants2023, 17_811_291n));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** What the planner enters: month m of the i-th municipality. Some do more than they must, some nothing. */
const realised = municipalities.map((_municipality, index) =>
  index % 5 === 0 ? [0, 0, 0, 0, 0, 0] : [0, 1, 2, 3, 4, 5].map((month) => (index % 7) + month),
);

const columns: readonly string[] = quotaLayouts.LRT_Taakstelling.columns;
const cells = (header: string, first = FIRST_ROW, count = municipalities.length): string => {
  const letters = columnLetters(columns.indexOf(header));
  return `Taakstelling!${letters}${first}:${letters}${first + count - 1}`;
};

describe("a half-year of a province with 50 municipalities", () => {
  let opened: OpenWorkbench;
  beforeAll(async () => {
    opened = await openWorkbench();
  }, 300_000);
  afterAll(async () => {
    await opened.close();
  }, LONG);

  const column = async (header: string, first = FIRST_ROW): Promise<unknown[]> =>
    (await read(opened.page, cells(header, first))).map(([cell]) => cell);
  const status = async (text: string): Promise<void> => {
    await opened.pane.waitForSelector(`#status .status >> text=${text}`, { timeout: LONG });
  };
  /** What every row must show for a quota, a begin balance and what was realised in all six months. */
  const expectRows = async (
    first: number,
    task: readonly number[],
    begin: readonly number[],
    done: readonly number[],
  ) => {
    const corrected = task.map((persons, index) => persons - (begin[index] ?? 0));
    expect(await column("Taakstelling", first)).toEqual(task);
    expect(await column("Beginsaldo", first)).toEqual(begin);
    expect(await column("Opgave", first)).toEqual(corrected);
    expect(await column("Realisatie", first)).toEqual(done);
    expect(await column("Eindsaldo", first)).toEqual(
      task.map((persons, index) => (begin[index] ?? 0) + (done[index] ?? 0) - persons),
    );
    const shares = await column("Percentage", first);
    const dwellings = await column("Woningen nodig", first);
    corrected.forEach((persons, index) => {
      expect(shares[index]).toBeCloseTo(persons <= 0 ? 1 : (done[index] ?? 0) / persons, 9);
      expect(dwellings[index]).toBeCloseTo(Math.max(0, persons) / 2.2, 9);
    });
  };

  /** With every step of the section unfolded and a list read: no finding of axe. */
  const expectAccessible = async () => {
    for (const colorScheme of ["dark", "light"] as const) {
      await opened.page.emulateMedia({ colorScheme });
      expect(await findingsOfAxe(opened.page, "taskpane")).toEqual([]);
    }
  };

  const zeros = municipalities.map(() => 0);
  const done = realised.map(sum);
  let task: number[] = [];

  test(
    "opens with the number of the planner, marked as such, one row per municipality",
    async () => {
      const { pane, page } = opened;
      await pane.click("#section-housing");
      await pane.selectOption("#housing-province", "PV28");
      await pane.fill("#half-year", "2023 ii");
      await pane.fill("#own-national", "27.300");
      task = quotas2023(27_300n);
      expect(await pane.textContent("#half-year-preview .status")).toContain(
        `50 gemeenten, samen ${sum(task).toLocaleString("nl-NL")} personen`,
      );
      await pane.click("#open-half-year");
      await status("2023-II staat in het blad Taakstelling.");
      expect(await column("Gebied")).toEqual(municipalities.map(({ code }) => code));
      expect(await column("Inwoners")).toEqual(municipalities.map(({ inhabitants2022 }) => Number(inhabitants2022)));
      await expectRows(FIRST_ROW, task, zeros, zeros);
      const versions = await read(page, "Landelijk!A6:G8");
      expect(versions.map((row) => [row[1], row[2], row[4], row[6]])).toEqual([
        [1, 27_300, "gepubliceerd", "nee"],
        [2, 17_600, "gepubliceerd", "nee"],
        [3, 27_300, "eigen invoer", "ja"],
      ]);
    },
    LONG,
  );

  test(
    "computes from what is entered per month",
    async () => {
      const { page } = opened;
      const letters = columnLetters(columns.indexOf("Maand 1 (invoer)"));
      await page.evaluate(([address, matrix]) => window.workbench?.write(address, matrix), [
        `Taakstelling!${letters}${FIRST_ROW}:${columnLetters(columns.indexOf("Maand 6 (invoer)"))}55`,
        realised,
      ] as const);
      await expectRows(FIRST_ROW, task, zeros, done);
      // All six months are in, so the pace is the percentage.
      expect(await column("Tempo")).toEqual(await column("Percentage"));
      expect(await column("Trede (voorstel)")).toEqual(
        task.map((persons, index) => ((done[index] ?? 0) < persons ? 1 : 0)),
      );
      const [overview] = await read(page, "Halfjaren!A6:O6");
      expect(overview?.slice(3)).toEqual([
        50,
        sum(task),
        0,
        sum(task),
        sum(done),
        sum(done) / sum(task),
        sum(done) - sum(task),
        sum(task.map((persons, index) => Math.max(0, persons - (done[index] ?? 0)))),
        sum(task.map((persons, index) => Math.max(0, (done[index] ?? 0) - persons))),
        task.filter((persons, index) => (done[index] ?? 0) < persons).length,
        0,
        "OK",
      ]);
    },
    LONG,
  );

  test(
    "a revision replaces the number for the whole half-year and shows who changed by how much",
    async () => {
      const { pane, page } = opened;
      await pane.click("#housing-page-halfYear");
      await pane.click("#revision-step > summary");
      await pane.fill("#revision-persons", "veel");
      expect(await pane.textContent("#revision-persons-error")).toContain("'veel' is geen heel getal.");
      await pane.fill("#revision-persons", "17.600");
      await pane.fill("#revision-announced", "1-11-2023");
      await pane.fill("#revision-source", "brief van november 2023");
      const before = task;
      task = quotas2023(17_600n);
      await pane.waitForSelector("#revision-preview");
      const number = (value: number): string => value.toLocaleString("nl-NL");
      expect(await pane.textContent("#revision-preview .status")).toContain(
        `50 gemeenten veranderen. De som gaat van ${number(sum(before))} naar ${number(sum(task))}.`,
      );
      await pane.click("#revise");
      await status("Het landelijke getal van 2023-II is nu 17.600.");
      await expectRows(FIRST_ROW, task, zeros, done);
      const changes = await read(page, "Bijstelling!C6:G55");
      expect(changes).toEqual(
        municipalities.map(({ code, name }, index) => [
          code,
          name,
          before[index],
          task[index],
          (task[index] ?? 0) - (before[index] ?? 0),
        ]),
      );
      expect((await read(page, "Landelijk!B9:G9"))[0]?.filter((_cell, index) => index !== 2)).toEqual([
        4,
        17_600,
        "eigen invoer",
        "brief van november 2023",
        "ja",
      ]);
    },
    LONG,
  );

  test(
    "an exchange of 5 persons keeps the sum; one that does not is refused and nothing is lost",
    async () => {
      const { pane, page } = opened;
      const [gives, takes] = [municipalities[6], municipalities[7]];
      if (gives === undefined || takes === undefined) throw new Error("Zuid-Holland has more municipalities.");
      await pane.click("#housing-page-exchange");
      await pane.selectOption("#party-1", gives.code);
      await pane.selectOption("#party-2", takes.code);
      await pane.fill("#party-1-after", String((task[6] ?? 0) - 5));
      await pane.fill("#party-2-after", String((task[7] ?? 0) + 6));
      await pane.fill("#exchange-reason", "Nieuwe locatie klaar");
      expect(await pane.textContent("#exchange-step")).toContain("De uitruil sluit niet: er komt 1 persoon bij.");
      expect(await pane.getAttribute("#exchange", "aria-disabled")).toBe("true");
      await pane.fill("#party-2-after", String((task[7] ?? 0) + 5));
      expect(await pane.textContent("#exchange-check")).toContain(`${gives.name} geeft 5`);
      await pane.click("#exchange");
      await status("De uitruil staat op het blad Taakruil.");
      task = task.map((persons, index) => persons + (index === 6 ? -5 : index === 7 ? 5 : 0));
      await expectRows(FIRST_ROW, task, zeros, done);
      expect((await read(page, "Taakruil!A6:F7")).map((row) => row.slice(2))).toEqual([
        [gives.code, gives.name, -5, "Nieuwe locatie klaar"],
        [takes.code, takes.name, 5, "Nieuwe locatie klaar"],
      ]);
      expect((await read(page, "Taakruil!H6:I7")).flat()).toEqual([0, "OK", 0, "OK"]);
    },
    LONG,
  );

  test(
    "the official list stands beside ours, and the planner chooses row by row which counts",
    async () => {
      const { pane, page } = opened;
      const computed = quotas2023(17_600n);
      const list = municipalities.map(
        ({ name }, index) => `${name}\t${(computed[index] ?? 0) + (index === 2 ? 1 : index === 3 ? -2 : 0)}`,
      );
      await pane.click("#housing-page-list");
      await pane.fill(
        "#list-text",
        ["Gemeente\tTaakstelling 2023-II", ...list, "Atlantis\t12", "Totaal\t3756"].join("\n"),
      );
      await pane.click("#read-list");
      await pane.waitForSelector("#list-differences");
      expect(await pane.textContent("#list-comparison")).toContain(
        "Bij 48 van de 50 gemeenten zijn beide getallen gelijk.",
      );
      expect(await pane.textContent("#list-lines")).toContain("Het gebied 'Atlantis' in regel 52 is niet bekend.");
      await expectAccessible();
      await pane.click("#all-computed");
      const code = municipalities[2]?.code ?? "";
      await pane.check(`#counts-${code}`);
      await pane.click("#put-list");
      await status("De lijst staat op het blad Officiële lijst.");
      task = task.map((persons, index) => persons + (index === 2 ? 1 : 0));
      await expectRows(FIRST_ROW, task, zeros, done);
      // In the sheet the planner changes the choice for another row.
      await write(page, `Officiële lijst!H${FIRST_ROW + 3}`, "officieel");
      task = task.map((persons, index) => persons - (index === 3 ? 2 : 0));
      await expectRows(FIRST_ROW, task, zeros, done);
    },
    LONG,
  );

  test(
    "text in a month is named, and the next half-year waits for it",
    async () => {
      const { pane, page } = opened;
      const address = cells("Maand 2 (invoer)").replace(/\d+:.*$/u, String(FIRST_ROW));
      await write(page, address, "volgt");
      expect((await column("Controle"))[0]).toBe("FOUT: tekst in een maand");
      await pane.click("#housing-page-months");
      await pane.waitForSelector("#months >> text=maand 2: 'volgt'");
      await pane.click("#housing-page-halfYear");
      await pane.waitForSelector("#page-halfYear >> text=maand 2: 'volgt'");
      expect(await pane.getAttribute("#open-half-year", "aria-disabled")).toBe("true");
      await write(page, address, realised[0]?.[1] ?? 0);
      await pane.waitForSelector("#half-year-preview");
    },
    LONG,
  );

  test(
    "the next half-year takes every balance along, person for person",
    async () => {
      const { pane, page } = opened;
      await pane.waitForFunction(() => document.querySelector<HTMLInputElement>("#half-year")?.value === "2024-I");
      await pane.click("#open-half-year");
      await status("2024-I staat in het blad Taakstelling.");
      const next = quotas2024(18_750n);
      // The sum over Zuid-Holland that is known for 18.750 persons.
      expect(sum(next)).toBe(4_006);
      const balances = task.map((persons, index) => (done[index] ?? 0) - persons);
      await expectRows(FIRST_ROW + 50, next, balances, zeros);
      // Nobody has entered a month of 2024-I: the ladder looks at the end of 2023-II, the first moment that is known.
      expect(await column("Trede (voorstel)", FIRST_ROW + 50)).toEqual(
        balances.map((balance) => (balance < 0 ? 1 : 0)),
      );
      expect((await read(page, "Halfjaren!F6:J7")).map((row) => [row[0], row[4]])).toEqual([
        [0, sum(balances)],
        [sum(balances), sum(balances) - sum(next)],
      ]);
      const log = await read(page, "Logboek!E6:E10");
      expect(log.flat()).toEqual([
        "Halfjaar geopend",
        "Landelijk getal bijgesteld",
        "Taakstelling geruild",
        "Officiële lijst ingelezen",
        "Halfjaar geopend",
      ]);
    },
    LONG,
  );

  test("asked nothing of Excel that the host does not know", async () => {
    expect(await unknownCalls(opened.page)).toEqual([]);
    expect(opened.complaints).toEqual([]);
  });
});
