/** The sheets Aanbod and Aanbod per gemeente in a workbook: what people typed there stays, whichever order comes after it. */
import { municipalitiesOf } from "../../src/reference/regions";
import { carryOut } from "../../src/workbook/carryOut";
import { dateCell } from "../../src/plans/cellDate";
import { published } from "../plans/supply/supplyWorkbook";
import { codesOf, orderNow } from "./giveOrder";
import { FLEVOLAND, type HousingSheets, MUNICIPALITIES, openWithoutHousing } from "./housingSheets";
import { stopUntil } from "./stopUntil";

const BLOCKS = "LRT_Aanbod";
const SUPPLIED = "LRT_AanbodGemeente";
const SOUTH_HOLLAND = "PV28";
const DATE = "2027-07-01";
const supplyOf = (province: string, isExample = false) =>
  ({ kind: "supply", supply: { province, date: DATE, isExample } }) as const;

describe("the sheets about supply", () => {
  let sheets: HousingSheets;
  beforeEach(async () => {
    sheets = await openWithoutHousing();
    expect(codesOf(await sheets.give(published))).toEqual([]);
  });
  afterEach(() => {
    expect(sheets.host.unknownMembers).toEqual([]);
    sheets.close();
  });

  const fillLine = async (line: number, cells: Readonly<Record<string, string | number>>): Promise<void> => {
    for (const [header, value] of Object.entries(cells)) sheets.fill(BLOCKS, line, `${header} (invoer)`, value);
    await sheets.state.grid.settled();
  };
  const firm = { Categorie: "totaal", Zekerheid: "hard", Duurzaam: "ja" } as const;

  test("stand behind the log with their list on Start, in yellow cells with a rule for the whole column", async () => {
    expect(codesOf(await sheets.give(supplyOf(FLEVOLAND)))).toEqual([]);
    expect(sheets.sheetNames().slice(-2)).toEqual(["Aanbod", "Aanbod per gemeente"]);
    expect(await sheets.column(SUPPLIED, "Gebied")).toEqual(MUNICIPALITIES);
    expect(await sheets.beside("Aanbod", "Peildatum")).toBe(dateCell(DATE));
    const [typed, computed] = [await sheets.looks("Aanbod!F6"), await sheets.looks("Aanbod!J6")];
    expect(typed.fill).not.toBe(computed.fill);
    expect(typed.rule).toMatchObject({ list: { source: "hard,zacht" } });
    expect((await sheets.looks("Aanbod!F600")).rule).toEqual(typed.rule);
    expect((await sheets.looks("Aanbod!E6")).rule).toMatchObject({ wholeNumber: { operator: "GreaterThanOrEqualTo" } });
    const listed = (await sheets.read("Start!A1:A60")).flat();
    expect(listed).toEqual(expect.arrayContaining(["Aanbod", "Aanbod per gemeente"]));
  });

  test("keep what a person typed, sorted and added when the order is given again and when another province comes", async () => {
    await sheets.give(supplyOf(FLEVOLAND));
    await fillLine(0, { ...firm, Gemeente: "Urk", Plekken: 30 });
    await fillLine(1, { ...firm, Gemeente: "s-Gravenhage", Plekken: 7 });
    sheets.fill(SUPPLIED, 4, "Opgave (invoer)", 100);
    sheets.fill(BLOCKS, 9, "Nr", 99);
    await sheets.state.grid.settled();
    const before = await sheets.read(`${BLOCKS}[#Data]`);
    expect(await sheets.give(supplyOf(FLEVOLAND))).toMatchObject({ kind: "done", wasPresent: true });
    expect(await sheets.read(`${BLOCKS}[#Data]`)).toEqual(before);
    expect(await sheets.beside("Aanbod", "Niet ingedeeld, hard")).toBe(7);
    expect(codesOf(await sheets.give(supplyOf(SOUTH_HOLLAND, true)))).toEqual([]);
    expect(await sheets.column(SUPPLIED, "Gebied")).toEqual([
      ...MUNICIPALITIES,
      ...municipalitiesOf(SOUTH_HOLLAND).map(({ code }) => code),
    ]);
    expect(await sheets.column(BLOCKS, "Nr")).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 99]);
    expect((await sheets.column(SUPPLIED, "Tekort hard"))[4]).toBe(70);
    // The municipality of the second line came with the other province; it has its apostrophe there.
    expect(await sheets.beside("Aanbod", "Niet ingedeeld, hard")).toBe(0);
    expect((await sheets.column(BLOCKS, "Telt bij")).slice(0, 2)).toEqual(["GM0184", "GM0518"]);
  });

  test("an order that stopped half-way is completed when it is given again, and once only", async () => {
    const order = await orderNow(supplyOf(FLEVOLAND, true));
    await stopUntil(sheets, order, () => Promise.resolve(sheets.state.tables.some(({ name }) => name === SUPPLIED)));
    expect((await carryOut(order)).kind).toBe("done");
    expect(await sheets.column(SUPPLIED, "Gebied")).toEqual(MUNICIPALITIES);
    expect(await sheets.column(SUPPLIED, "Hard")).toEqual([300, 0, 60, 0, 0, 0]);
    expect(await sheets.verdicts(SUPPLIED)).toEqual(Array<string>(6).fill("OK"));
    expect(await sheets.beside("Aanbod", "Oordeel")).toBe("OK");
  });

  test("another day in its own cell changes what counts, and stays when the order is given again", async () => {
    await sheets.give(supplyOf(FLEVOLAND, true));
    // The last day of the block that ended.
    await sheets.fillBeside("Aanbod", "Andere peildatum (invoer)", 44_196);
    await sheets.state.grid.settled();
    expect((await sheets.column(BLOCKS, "Telt op peildatum")).slice(0, 5)).toEqual([300, 40, 0, 0, 80]);
    await sheets.give(supplyOf(FLEVOLAND));
    expect(await sheets.beside("Aanbod", "Peildatum")).toBe(44_196);
  });

  test("a sheet of that name of somebody else is left alone", async () => {
    sheets.addForeignSheet("Aanbod");
    expect(codesOf(await sheets.give(supplyOf(FLEVOLAND)))).toEqual(["workbook.sheetTaken"]);
    expect(await sheets.read("Aanbod!A1")).toEqual([["Mijn eigen lijst"]]);
  });
});
