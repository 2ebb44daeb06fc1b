/** The sheet Afspraken: made once, and a planner's own from then on. */
import { carryOut } from "../../src/workbook/carryOut";
import { agreementsOf } from "../plans/agreements/agreementChoices";
import { codesOf, orderNow } from "./giveOrder";
import { type HousingSheets, openWithoutHousing } from "./housingSheets";
import { stopUntil } from "./stopUntil";

const TABLE = "LRT_Afspraken";
const late = { due: "2023-10-26", agreement: "Brief versturen" } as const;

describe("the sheet of agreements", () => {
  let sheets: HousingSheets;
  beforeEach(async () => {
    sheets = await openWithoutHousing();
  });
  afterEach(() => {
    expect(sheets.host.unknownMembers).toEqual([]);
    sheets.close();
  });

  test("stands ready with numbered lines, yellow cells, a list of statuses and days that are days", async () => {
    expect(codesOf(await sheets.give(agreementsOf()))).toEqual([]);
    expect(await sheets.column(TABLE, "Nr")).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(new Set(await sheets.verdicts(TABLE))).toEqual(new Set([""]));
    const [number, words, status, day, reference] = await Promise.all(
      ["A6", "D6", "H6", "G6", "B4"].map((cell) => sheets.looks(`Afspraken!${cell}`)),
    );
    expect(words?.fill).not.toBe(number?.fill);
    expect(new Set([status?.fill, day?.fill, reference?.fill])).toEqual(new Set([words?.fill]));
    expect(status?.rule).toMatchObject({ list: { source: "open,loopt,gereed,vervallen" } });
    expect(day?.rule).toEqual(reference?.rule);
    // Also for a line that comes later.
    expect((await sheets.looks("Afspraken!H60")).rule).toEqual(status?.rule);
  });

  test("says what is late once a person filled in the day, and keeps every line of a planner", async () => {
    await sheets.give(agreementsOf([late, { ...late, status: "gereed" }]));
    expect((await sheets.verdicts(TABLE)).slice(0, 3)).toEqual([
      "LET OP: vul boven de tabel de peildatum in",
      "OK",
      "",
    ]);
    expect(await sheets.read("Afspraken!G3:G4")).toEqual([["Te laat"], ["vul peildatum in"]]);
    sheets.person.type("Afspraken!B4", 45_226);
    sheets.fill(TABLE, 2, "Afspraak", "Onze eigen afspraak");
    expect((await sheets.verdicts(TABLE)).slice(0, 2)).toEqual(["LET OP: te laat", "OK"]);
    expect(await sheets.read("Afspraken!C3:H4")).toEqual([
      ["Open", "Loopt", "Gereed", "Vervallen", "Te laat", "Zonder datum"],
      [1, 0, 1, 0, 1, 0],
    ]);
    expect(codesOf(await sheets.give(agreementsOf([late])))).toEqual(["tasks.sheetExists"]);
    expect((await sheets.column(TABLE, "Afspraak")).slice(0, 4)).toEqual([
      "Brief versturen",
      "Brief versturen",
      "Onze eigen afspraak",
      "",
    ]);
    expect(await sheets.column("LRT_Logboek", "Stap")).toEqual(["gereed"]);
  });

  test("an order that stopped half-way is completed when it is given again, and once only", async () => {
    const order = await orderNow(agreementsOf([late], "2023-10-27"));
    await stopUntil(sheets, order, () => Promise.resolve(sheets.state.tables.some(({ name }) => name === TABLE)));
    expect((await carryOut(order)).kind).toBe("done");
    expect(await sheets.column(TABLE, "Nr")).toHaveLength(10);
    expect((await sheets.verdicts(TABLE))[0]).toBe("LET OP: te laat");
    expect(await carryOut(order)).toMatchObject({ kind: "done", wasPresent: true });
    expect(await sheets.column("LRT_Logboek", "Stap")).toEqual(["gereed"]);
  });

  test("what somebody typed above the table in place of the counts is in the way, and stays", async () => {
    await sheets.give(agreementsOf());
    for (const name of ["LRT_BlokAfspraken", "LRT_PeildatumAfspraken"]) {
      await Excel.run({ delayForCellEdit: true }, async (context) => {
        context.workbook.names.getItem(name).delete();
        await context.sync();
      });
    }
    sheets.person.type("Afspraken!C4", "van ons");
    expect(codesOf(await sheets.give(agreementsOf()))).toEqual(["workbook.blockTaken"]);
    expect(await sheets.read("Afspraken!C4")).toEqual([["van ons"]]);
  });

  test("a sheet that somebody threw away comes back whole with the same order", async () => {
    await sheets.give(agreementsOf([late], "2023-10-27"));
    sheets.person.deleteSheet("Afspraken");
    expect(codesOf(await sheets.give(agreementsOf([late], "2023-10-27")))).toEqual([]);
    expect((await sheets.verdicts(TABLE))[0]).toBe("LET OP: te laat");
    expect(await sheets.read("Afspraken!G3:G4")).toEqual([["Te laat"], [1]]);
  });

  test("a day with a time in it is that day", async () => {
    await sheets.give(agreementsOf([{ due: "2023-10-27" }]));
    sheets.person.type("Afspraken!B4", 45_226.75);
    expect((await sheets.verdicts(TABLE))[0]).toBe("OK");
  });

  test("a sheet of that name of somebody else is left alone", async () => {
    sheets.addForeignSheet("Afspraken");
    expect(codesOf(await sheets.give(agreementsOf()))).toEqual(["workbook.sheetTaken"]);
    expect(await sheets.read("Afspraken!A1")).toEqual([["Mijn eigen lijst"]]);
  });
});
