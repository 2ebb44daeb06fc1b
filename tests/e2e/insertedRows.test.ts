/** Rows that a person puts in with the menu of the grid: names go along, and every formula looks where the cell is by now. */
import { formulas, goTo, openWorkbench, type OpenWorkbench, read, write } from "./openWorkbench";

const MINUTES = 60_000;

jest.setTimeout(2 * MINUTES);

describe("a row that comes in above a named cell", () => {
  let opened: OpenWorkbench;

  beforeAll(async () => {
    opened = await openWorkbench();
    await opened.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Kladblad");
        context.workbook.names.add("Proef", sheet.getRange("H3"));
        await context.sync();
      }),
    );
    await write(opened.page, "Kladblad!H1", '=IF(Proef=21,"goed",Proef)');
    await write(opened.page, "Kladblad!H3", 21);
    await write(opened.page, "Kladblad!J1", "=Proef*2");
  }, 5 * MINUTES);

  afterAll(() => opened.close(), MINUTES);

  const nameNow = (): Promise<string> =>
    opened.pane.evaluate(() =>
      Excel.run(async (context) => {
        const name = context.workbook.names.getItem("Proef").load("formula");
        await context.sync();
        return String(name.formula);
      }),
    );

  test("takes the name along, in the menu of the row and through the API", async () => {
    expect(await read(opened.page, "Kladblad!H1:J1")).toEqual([["goed", "", 42]]);
    await goTo(opened.page, 7, 1);
    await rowMenu(opened);
    expect(await read(opened.page, "Kladblad!H4")).toEqual([[21]]);
    expect(await nameNow()).toBe("=Kladblad!$H$4");
    expect(await read(opened.page, "Kladblad!H1:J1")).toEqual([["goed", "", 42]]);
    await opened.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Kladblad").getRange("3:5").insert("Down");
        await context.sync();
      }),
    );
    expect(await nameNow()).toBe("=Kladblad!$H$7");
    expect(await read(opened.page, "Kladblad!H1:J1")).toEqual([["goed", "", 42]]);
    expect(await formulas(opened.page, "Kladblad!J1")).toEqual([["=Proef*2"]]);
    await write(opened.page, "Kladblad!H7", 5);
    expect(await read(opened.page, "Kladblad!H1:J1")).toEqual([[5, "", 10]]);
  });

  test("columns that come in through the API take text along as text, and formulas as formulas", async () => {
    await opened.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Opmaak");
        sheet.getRange("A1").numberFormat = [["@"]];
        sheet.getRange("A1:C1").formulas = [["0012", "=1+1", "=B1*2"]];
        await context.sync();
        sheet.getRange("A:B").insert("Right");
        await context.sync();
        // What now comes in the first column is no text any more.
        sheet.getRange("A1").formulas = [["=D1+E1"]];
        await context.sync();
      }),
    );
    expect(await read(opened.page, "Opmaak!A1:E1")).toEqual([[6, "", "0012", 2, 4]]);
    expect(await formulas(opened.page, "Opmaak!A1:E1")).toEqual([["=D1+E1", "", "0012", "=1+1", "=D1*2"]]);
    const isText = await opened.pane.evaluate(() =>
      Excel.run(async (context) => {
        const cells = context.workbook.worksheets.getItem("Opmaak").getRange("A1:E1").load("numberFormat");
        await context.sync();
        return (cells.numberFormat as string[][]).flat().map((format) => format === "@");
      }),
    );
    expect(isText).toEqual([false, false, true, false, false]);
  });
});

/** Puts one row in above the second one, as a person does with the mouse. */
async function rowMenu({ page }: OpenWorkbench): Promise<void> {
  await page.locator("#sheet-choice").selectOption({ label: "Kladblad" });
  const grid = await page.locator("#grid").boundingBox();
  if (grid === null) throw new Error("There is no grid.");
  // Below the bar of formulas and the letters of columns: the number of the second row.
  const [x, y] = [grid.x + 20, grid.y + 62 + 24];
  await page.mouse.click(x, y);
  await page.mouse.click(x, y, { button: "right" });
  const item = page.getByText("rijen erboven").last();
  await item.waitFor();
  const place = await item.boundingBox();
  if (place === null) throw new Error("The menu has no such item.");
  await page.mouse.click(place.x + place.width - 6, place.y + place.height / 2);
  await page.waitForFunction(() => {
    const [[value] = []] = window.workbench?.read("Kladblad!H4") ?? [];
    return value === 21;
  });
}
