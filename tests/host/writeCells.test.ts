import { count, text } from "../../src/plans/cellContent";
import { writeCells } from "../../src/workbook/writeCells";
import { hostBehaviour } from "../../workbench/model/hostBehaviour";
import { type OpenHost, openHost } from "./harness";

describe("text that is written to a cell", () => {
  let opened: OpenHost;
  beforeEach(() => {
    opened = openHost({ behaviour: hostBehaviour() });
  });
  afterEach(() => {
    expect(opened.host.unknownMembers).toEqual([]);
    opened.close();
  });

  const write = (contents: readonly string[]): Promise<void> =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRangeByIndexes(0, 0, contents.length, 1);
      writeCells(
        range,
        contents.map((content) => [text(content)]),
      );
      await context.sync();
    });

  test("shows exactly what it is, also when it looks like a formula, a number or a date", async () => {
    const contents = ["=1+1", "+31", "-5", "@SUM(A1)", "0012", "1-2", "TRUE", "Súdwest-Fryslân"];
    await write(contents);
    expect((await opened.read("Blad1!A1:A8")).flat()).toEqual(contents);
  });

  test("keeps a leading apostrophe: 's-Gravenhage and 's-Hertogenbosch do not lose it", async () => {
    const contents = ["'s-Gravenhage", "'s-Hertogenbosch", "'", "'=1+1", `'x"&1+1&"`];
    await write(contents);
    expect((await opened.read("Blad1!A1:A5")).flat()).toEqual(contents);
  });

  test("is blank where there is none, and a number stays a number", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange("A1:B1");
      writeCells(range, [[text(null), count(18_750)]]);
      await context.sync();
    });
    expect(await opened.read("Blad1!A1:B1")).toEqual([["", 18_750]]);
  });
});
