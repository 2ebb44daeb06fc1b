/** Above each table with figures stands what its visible rows add up to, computed by Excel itself. */
import { columnLetters } from "../../src/plans/address";
import { quotaHead } from "../../src/plans/housing/quotaHeads";
import { totalledColumns } from "../../src/plans/totals/totalledColumns";
import { totalsAnchor } from "../../src/plans/totals/totalsBlock";
import { type HousingSheets, openHousing, secondHalf } from "./housingSheets";

const place = (header: string): string =>
  `Taakstelling!${columnLetters((quotaHead.columns as readonly string[]).indexOf(header))}4`;

describe("the line of totals", () => {
  let sheets: HousingSheets;
  beforeEach(async () => {
    sheets = await openHousing();
  });
  afterEach(() => {
    expect(sheets.host.unknownMembers).toEqual([]);
    sheets.close();
  });

  const total = async (header: string): Promise<unknown> => (await sheets.read(place(header)))[0]?.[0];
  const sumOf = async (header: string): Promise<number> =>
    (await sheets.column("LRT_Taakstelling", header)).reduce<number>((sum, cell) => sum + Number(cell), 0);

  test("adds up what the municipalities have, and says nothing of months in which nobody typed", async () => {
    sheets.fill("LRT_Taakstelling", 0, "Maand 1 (invoer)", 30);
    sheets.fill("LRT_Taakstelling", 2, "Maand 1 (invoer)", 12);
    expect(await total("Naam")).toBe("Totaal");
    expect(await total("Maand 1 (invoer)")).toBe(42);
    expect(await total("Maand 2 (invoer)")).toBe("");
    for (const header of ["Opgave", "Realisatie", "Eindsaldo", "Taakstelling", "Beginsaldo"])
      expect([header, await total(header)]).toEqual([header, await sumOf(header)]);
    expect(await total("Realisatie")).toBe(42);
  });

  test("adds up no column with words in it, and no balances of two half-years", async () => {
    sheets.fill("LRT_Taakstelling", 0, "Maand 1 (invoer)", 30);
    sheets.fill("LRT_Taakstelling", 1, "Maand 1 (invoer)", "dertig");
    expect(await total("Maand 1 (invoer)")).toBe("–");
    sheets.fill("LRT_Taakstelling", 1, "Maand 1 (invoer)", 5);
    await sheets.openHalfYear(secondHalf, 20_000);
    expect(await total("Taakstelling")).toBe(await sumOf("Taakstelling"));
    expect(await Promise.all(["Opgave", "Eindsaldo", "Beginsaldo"].map(total))).toEqual(["–", "–", "–"]);
  });

  test("stands above its own column only: where a column came in within the table, nothing stands above the others", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Taakstelling").getRange("B5:B11").insert("Right");
      await context.sync();
    });
    expect(await total("Opgave")).toBe("");
  });

  test("is known by a name of its own, another one for each table", async () => {
    expect(await sheets.read(totalsAnchor(quotaHead))).toEqual([["Totaal"]]);
    const names = [...totalledColumns.values()].map(({ head }) => totalsAnchor(head));
    expect(new Set(names).size).toBe(totalledColumns.size);
  });

  test("does not come back where a person took it away, and stays what a person made of it", async () => {
    sheets.person.type("Taakstelling!C4", "mijn som");
    await sheets.openHalfYear(secondHalf, 20_000);
    expect(await sheets.read("Taakstelling!C4")).toEqual([["mijn som"]]);
  });
});
