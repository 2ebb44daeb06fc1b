/** The sheet Begrippen: words that lack come, and what people made of it stays. */
import { carryOut } from "../../src/workbook/carryOut";
import terms from "../../src/plans/glossary/terms.json";
import { codesOf, orderNow } from "./giveOrder";
import { type HousingSheets, openWithoutHousing } from "./housingSheets";
import { stopUntil } from "./stopUntil";

const TABLE = "LRT_Begrippen";
const glossary = { kind: "glossary" } as const;

describe("the sheet of words", () => {
  let sheets: HousingSheets;
  beforeEach(async () => {
    sheets = await openWithoutHousing();
  });
  afterEach(() => {
    expect(sheets.host.unknownMembers).toEqual([]);
    sheets.close();
  });

  test("stands with a title, an explanation and every word; a second time nothing is written", async () => {
    expect(codesOf(await sheets.give(glossary))).toEqual([]);
    expect(await sheets.read("Begrippen!A1")).toEqual([["Begrippen"]]);
    expect(await sheets.column(TABLE, "Begrip")).toEqual(terms.map(({ term }) => term));
    expect(await sheets.give(glossary)).toMatchObject({ kind: "done", wasPresent: true });
    expect(await sheets.column("LRT_Logboek", "Stap")).toEqual(["gereed"]);
  });

  test("keeps what people changed and added, and brings back a word that they took out", async () => {
    await sheets.give(glossary);
    sheets.fill(TABLE, 0, "Uitleg", "Zo zeggen wij het.");
    sheets.fill(TABLE, 1, "Begrip", "Ons eigen woord");
    expect(codesOf(await sheets.give(glossary))).toEqual([]);
    expect((await sheets.column(TABLE, "Uitleg"))[0]).toBe("Zo zeggen wij het.");
    const words = await sheets.column(TABLE, "Begrip");
    expect([words[1], words.at(-1), words.length]).toEqual(["Ons eigen woord", terms[1]?.term, terms.length + 1]);
  });

  test("an order that stopped half-way is completed when it is given again, and once only", async () => {
    const order = await orderNow(glossary);
    await stopUntil(sheets, order, () => Promise.resolve(sheets.state.tables.some(({ name }) => name === TABLE)));
    expect((await carryOut(order)).kind).toBe("done");
    expect(await sheets.column(TABLE, "Begrip")).toHaveLength(terms.length);
  });

  test("a sheet of that name of somebody else is left alone", async () => {
    sheets.addForeignSheet("Begrippen");
    expect(codesOf(await sheets.give(glossary))).toEqual(["workbook.sheetTaken"]);
    expect(await sheets.read("Begrippen!A1")).toEqual([["Mijn eigen lijst"]]);
  });
});
