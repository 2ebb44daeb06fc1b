import { offeredSheets } from "../../src/plans/offeredSheets";
import { showSheet } from "../../src/workbook/showSheet";
import type { OrderChoice } from "../../src/plans/order";
import { give } from "./giveOrder";
import { openQuotaWorkbook, type QuotaWorkbook } from "./quotaWorkbook";

describe("going to a sheet", () => {
  let workbook: QuotaWorkbook;
  beforeEach(async () => {
    workbook = await openQuotaWorkbook();
  });
  afterEach(() => workbook.close());

  const front = (): string | undefined =>
    workbook.state.grid.sheets().find(({ id }) => id === workbook.state.activeSheet)?.name;
  const offeredBy = async (choice: OrderChoice) => {
    const outcome = await give(choice);
    if (outcome.kind !== "done") throw new Error(outcome.kind);
    return offeredSheets(choice.kind, outcome);
  };
  const rename = (sheet: string, name: string): Promise<void> =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem(sheet).name = name;
      await context.sync();
    });
  const occupancy: OrderChoice = { kind: "occupancy", occupancy: { period: "week", periods: 26, start: "2027-01-04" } };

  test("brings the sheet that an order made to the front, only when it is asked", async () => {
    const before = front();
    const [main] = await offeredBy(occupancy);
    expect(front()).toBe(before);
    expect(await showSheet(main?.mark ?? { by: "sheet", key: "" })).toMatchObject({ ok: true });
    expect(front()).toBe("Bezetting");
  });

  test("finds it by its table when somebody renamed the sheet since", async () => {
    const [main] = await offeredBy(occupancy);
    await rename("Bezetting", "Opvang per week");
    await showSheet(main?.mark ?? { by: "sheet", key: "" });
    expect(front()).toBe("Opvang per week");
  });

  test("finds a sheet without a table by its named cell", async () => {
    const [main] = await offeredBy({ kind: "checks" });
    expect(main).toMatchObject({ name: "Controles", mark: { by: "name" } });
    await rename("Controles", "Alle controles");
    await showSheet(main?.mark ?? { by: "sheet", key: "" });
    expect(front()).toBe("Alle controles");
  });

  test("a sheet that is gone is a sentence, and another one stays in front", async () => {
    const [main] = await offeredBy(occupancy);
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem("Bezetting").delete();
      await context.sync();
    });
    const before = front();
    const shown = await showSheet(main?.mark ?? { by: "sheet", key: "" });
    expect(shown).toMatchObject({ ok: false, problems: [{ code: "workbook.itemGone" }] });
    expect(front()).toBe(before);
  });
});
