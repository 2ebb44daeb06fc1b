/** The sheet Regio-indeling: what people typed there stays, whichever order comes after it. */
import { workbookRegions } from "../../src/plans/reception/workbookRegions";
import { municipalitiesOf } from "../../src/reference/regions";
import { carryOut } from "../../src/workbook/carryOut";
import { codesOf, orderNow, readContent } from "./giveOrder";
import { FLEVOLAND, type HousingSheets, MUNICIPALITIES, openWithoutHousing } from "./housingSheets";
import { stopUntil } from "./stopUntil";

const TABLE = "LRT_Regio";
const REGION = "Regio (invoer)";
const SOUTH_HOLLAND = "PV28";
const regionsOf = (province: string) => ({ kind: "regions", regions: { province } }) as const;

describe("the sheet of regions", () => {
  let sheets: HousingSheets;
  beforeEach(async () => {
    sheets = await openWithoutHousing();
  });
  afterEach(() => {
    expect(sheets.host.unknownMembers).toEqual([]);
    sheets.close();
  });

  test("begins with the safety region of each municipality, in yellow cells", async () => {
    expect(codesOf(await sheets.give(regionsOf(FLEVOLAND)))).toEqual([]);
    expect(await sheets.read("'Regio-indeling'!A5:D6")).toEqual([
      ["Gebied", "Naam", "Provincie", REGION],
      ["GM0034", "Almere", FLEVOLAND, "Flevoland"],
    ]);
    expect(await sheets.column(TABLE, "Gebied")).toEqual(MUNICIPALITIES);
    const [typed, name] = [await sheets.looks("Regio-indeling!D6"), await sheets.looks("Regio-indeling!B6")];
    expect(typed.fill).not.toBe(name.fill);
    expect(await sheets.column("LRT_Logboek", "Stap")).toEqual(["gereed"]);
  });

  test("keeps a region that a person changed and a line that a person added, also when another province comes", async () => {
    await sheets.give(regionsOf(FLEVOLAND));
    sheets.fill(TABLE, 1, REGION, "Oost");
    sheets.fill(TABLE, 2, REGION, "");
    const below = `'Regio-indeling'!A${6 + MUNICIPALITIES.length}:D${6 + MUNICIPALITIES.length}`;
    const added = ["GM0344", "Utrecht", "PV26", "Stad"];
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.tables.getItem(TABLE).rows.add(undefined, [added]);
      await context.sync();
    });
    expect(await sheets.give(regionsOf(FLEVOLAND))).toMatchObject({ kind: "done", wasPresent: true });
    expect(codesOf(await sheets.give(regionsOf(SOUTH_HOLLAND)))).toEqual([]);
    expect((await sheets.column(TABLE, REGION)).slice(0, 4)).toEqual(["Flevoland", "Oost", "", "Flevoland"]);
    expect(await sheets.read(below)).toEqual([added]);
    const codes = await sheets.column(TABLE, "Gebied");
    expect(codes).toEqual([...MUNICIPALITIES, "GM0344", ...municipalitiesOf(SOUTH_HOLLAND).map(({ code }) => code)]);
    const read = workbookRegions((await readContent()).tables);
    expect(read.ok && [...read.value].map(([province, lines]) => [province, lines.length])).toEqual([
      [FLEVOLAND, 6],
      ["PV26", 1],
      [SOUTH_HOLLAND, 50],
    ]);
    // 's-Gravenhage keeps its mark, and its region.
    expect((await sheets.column(TABLE, "Naam")).filter((name) => String(name).includes("Gravenhage"))).toEqual([
      "'s-Gravenhage",
    ]);
  });

  test("an order that stopped half-way is completed when it is given again, and once only", async () => {
    const order = await orderNow(regionsOf(FLEVOLAND));
    await stopUntil(sheets, order, () => Promise.resolve(sheets.state.tables.some(({ name }) => name === TABLE)));
    expect((await carryOut(order)).kind).toBe("done");
    expect(await sheets.column(TABLE, "Gebied")).toEqual(MUNICIPALITIES);
    expect(new Set(await sheets.column(TABLE, REGION))).toEqual(new Set(["Flevoland"]));
    expect(await sheets.column("LRT_Logboek", "Stap")).toEqual(["gereed"]);
  });

  test("a sheet of that name of somebody else is left alone", async () => {
    sheets.addForeignSheet("Regio-indeling");
    expect(codesOf(await sheets.give(regionsOf(FLEVOLAND)))).toEqual(["workbook.sheetTaken"]);
    expect(await sheets.read("'Regio-indeling'!A1")).toEqual([["Mijn eigen lijst"]]);
  });
});
