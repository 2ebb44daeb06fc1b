import type { OrderChoice } from "../../src/plans/order";
import { codesOf, give } from "./giveOrder";
import { openQuotaWorkbook, type QuotaWorkbook } from "./quotaWorkbook";

const example = (name: string, row = 2, column = 3): OrderChoice => ({
  kind: "example",
  example: { name, at: { sheet: "Blad1", row, column } },
});

describe("the example of a function in a sheet", () => {
  let workbook: QuotaWorkbook;
  beforeEach(async () => {
    workbook = await openQuotaWorkbook();
  });
  afterEach(() => workbook.close());

  test("computes where it comes: 100 over weights 1, 2 and 3 is 17, 33 and 50", async () => {
    expect((await give(example("VERDEEL"))).kind).toBe("done");
    expect(await workbook.read("Blad1!D3:D5")).toEqual([[17], [33], [50]]);
    expect((await workbook.rows("LRT_Logboek"))[0]).toMatchObject({
      Actie: "Voorbeeld ingevoegd",
      Onderwerp: "Blad1!D3:D5",
      Nieuw: "LRT.VERDEEL(100,{1;2;3})",
      Stap: "gereed",
    });
  });

  test.each(["Blad1!D3", "Blad1!D5"])(
    "never comes over a filled cell: something in %s stays, and nothing is written",
    async (cell) => {
      workbook.person.type(cell, "van mij");
      const before = await workbook.everything();
      expect(codesOf(await give(example("VERDEEL")))).toContain("workbook.cellsTaken");
      expect(await workbook.everything()).toBe(before);
    },
  );

  test("never comes against a table", async () => {
    await workbook.openHalfYear("2023-II");
    const outcome = await give({
      kind: "example",
      example: { name: "SALDO", at: { sheet: "Interventieladder", row: 4, column: 5 } },
    });
    expect(codesOf(outcome)).toContain("workbook.besideTable");
  });

  test("of a function that does not exist is refused", async () => {
    expect(codesOf(await give(example("PROEF")))).toContain("workbook.noExample");
  });

  test("given twice is written once", async () => {
    await give(example("SALDO"));
    expect(await give(example("SALDO"))).toMatchObject({ kind: "done", wasPresent: true });
  });
});
