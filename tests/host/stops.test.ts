import { stopsOf } from "../../workbench/faults/stops";
import type { Request } from "../../workbench/protocol/wire";
import { openHost } from "./harness";

describe("where a batch may stop", () => {
  test("is its first action, and the one after each action that can write: here 0, 3 and 5 of 7", () => {
    const types = [1, 2, 4, 1, 9, 2, 5];
    const Actions = types.map((ActionType, Id) => ({ Id, ActionType, ObjectPathId: 1 }));
    expect(stopsOf({ Actions, ObjectPaths: {} })).toEqual({
      actions: 7,
      places: [0, 3, 5],
      looks: [],
      isReading: false,
    });
  });

  test("looking is no writing, and whatever is not known to look counts as writing", () => {
    const names = ["_KeepReference", "GetRange", "SortRows", "Clear", "_ValidateArraySize"];
    const Actions = names.map((Name, Id) => ({ Id, ActionType: 3, Name, ObjectPathId: 1 }));
    expect(stopsOf({ Actions, ObjectPaths: {} }).places).toEqual([0, 3, 4]);
  });

  test("between two of them every stop leaves the same workbook", async () => {
    const opened = openHost();
    let sent: Request | undefined;
    opened.gate.beforeEach((request) => {
      sent ??= request;
    });
    try {
      const restore = await opened.snapshot();
      // In an Excel in which somebody types, the request waits until the cell is left.
      await Excel.run({ delayForCellEdit: true }, async (context) => {
        const sheet = context.workbook.worksheets.add("Nieuw");
        sheet.getRange("A1:B2").values = [
          ["Gebied", "Aantal"],
          ["Almere", 4],
        ];
        sheet.getRange("A1").load("values");
        context.workbook.tables.add(sheet.getRange("A1:B2"), true).name = "Tabel_van_ons";
        sheet.getRange("C1").values = [["klaar"]];
        await context.sync();
      });
      const request = sent as Request;
      const { actions, places } = stopsOf(request);
      const left = (at: number): string => {
        restore();
        opened.host.process(request, at);
        const { grid, tables } = opened.state;
        const cells = grid.sheets().map(({ id, name }) => [name, grid.formulas(grid.usedArea(id) ?? area(id))]);
        return JSON.stringify([cells, tables.map(({ name, area: at }) => [name, at.row, at.rows])]);
      };
      for (let at = 0; at < actions; at += 1) {
        const place = [...places].reverse().find((one) => one <= at) ?? 0;
        expect(left(at)).toBe(left(place));
      }
      expect(new Set(places.map(left)).size).toBeGreaterThan(3);
      expect(places.length).toBeLessThan(actions);
    } finally {
      opened.close();
    }
  });
});

function area(sheetId: string): { sheetId: string; row: number; column: number; rows: number; columns: number } {
  return { sheetId, row: 0, column: 0, rows: 1, columns: 1 };
}
