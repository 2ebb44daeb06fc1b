/** A formula that a colleague typed in the log: what it shows is of another cell, and no order, finding or update is led by it. */
import { findingsOf } from "../../src/findings/findingsOf";
import { unfinishedOrders } from "../../src/plans/log";
import { lostColumnProblems } from "../../src/plans/schema/lostColumns";
import { carryOut } from "../../src/workbook/carryOut";
import { inspectWorkbook } from "../../src/workbook/inspectWorkbook";
import { codesOf, give, orderWith, readContent } from "./giveOrder";
import { exchangeOf, openQuotaWorkbook, type QuotaWorkbook } from "./quotaWorkbook";

let workbook: QuotaWorkbook;
beforeEach(async () => {
  workbook = await openQuotaWorkbook();
  expect(codesOf(await workbook.openHalfYear("2023-II"))).toEqual([]);
});
afterEach(() => workbook.finish());

/** Types into the log by line, from 0. */
function typeInLog(line: number, header: string, content: string): void {
  const { area, columns } = workbook.table("LRT_Logboek");
  const place = {
    ...area,
    row: area.row + 1 + line,
    column: area.column + columns.indexOf(header),
    rows: 1,
    columns: 1,
  };
  workbook.state.write(place, [[content]]);
}

const steps = async (): Promise<readonly unknown[]> => (await workbook.rows("LRT_Logboek")).map((row) => row["Stap"]);

test("under Stap it makes no order unfinished and no update open: the next orders go on, the line stays as it was typed", async () => {
  const update = orderWith({ kind: "update" }, {});
  await carryOut(update);
  typeInLog(0, "Stap", "=C6");
  const content = await readContent();
  expect(unfinishedOrders(content)).toEqual([]);
  expect(lostColumnProblems(content)).toEqual([]);
  const party = [
    ["Almere", 218, 223],
    ["Urk", 21, 16],
  ] as const;
  expect(codesOf(await give(exchangeOf("2023-II", party)))).toEqual([]);
  expect((await steps()).at(-1)).toBe("gereed");
  expect(await workbook.quotas("2023-II")).toMatchObject({ GM0034: 223, GM0184: 16 });
});

test("an order whose step became a formula is finished in its own line, once", async () => {
  const order = orderWith(
    exchangeOf("2023-II", [
      ["Almere", 218, 223],
      ["Urk", 21, 16],
    ]),
    {},
  );
  expect(codesOf(await carryOut(order))).toEqual([]);
  typeInLog(1, "Stap", "=C7");
  expect(codesOf(await carryOut(order))).toEqual([]);
  expect(await steps()).toEqual(["gereed", "gereed"]);
  expect(await workbook.rows("LRT_Taakruil")).toHaveLength(2);
});

test("a line of formulas is no exchange that is gone", async () => {
  const order = orderWith(
    exchangeOf("2023-II", [
      ["Almere", 218, 223],
      ["Urk", 21, 16],
    ]),
    {},
  );
  expect(codesOf(await carryOut(order))).toEqual([]);
  workbook.repeatRow("LRT_Logboek", 1);
  const texts = { Opdracht: '=A7&"x"', Stap: "=B7", Actie: "=E7", Onderwerp: "=F7", "Tijdstip (UTC)": "=J6" };
  for (const [header, formula] of Object.entries(texts)) typeInLog(2, header, formula);
  expect((await workbook.rows("LRT_Logboek")).at(-1)).toMatchObject({ Stap: "gereed", Actie: "Taakstelling geruild" });
  const inspected = await inspectWorkbook();
  if (!inspected.ok) throw new Error("The workbook cannot be inspected.");
  const codes = findingsOf(inspected.value.workbook).map(({ code }) => code);
  expect(codes.filter((code) => ["VERDWENEN", "OPDRACHT"].includes(code))).toEqual([]);
  expect(unfinishedOrders(await readContent())).toEqual([]);
});
