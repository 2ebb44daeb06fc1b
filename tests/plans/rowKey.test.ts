import { number, text } from "../../src/plans/cellContent";
import { keyOfDesired, keysOfFound } from "../../src/plans/rowKey";
import { foundTable, wantedRow, layout } from "./smallTable";

const byPlace = { key: ["Gebied", "Plekken"] } as const;

describe("the key of a row", () => {
  test("is the same for a row that must be there and a row that is there, blanks around it left out", () => {
    const [found] = keysOfFound(layout, foundTable([[" GM0034 ", "Almere", 10, ""]]));
    expect(found).toBe('["GM0034"]');
    expect(keyOfDesired(layout, wantedRow("GM0034", "Almere", 12))).toBe(found);
  });

  test("is made of every column of the key, in its order: GM0034 and 10", () => {
    const cells = new Map([
      ["Plekken", number(10)],
      ["Gebied", text("GM0034")],
    ]);
    expect(keyOfDesired(byPlace, { cells, renewed: [] })).toBe('["GM0034","10"]');
    expect(keysOfFound(byPlace, foundTable([["GM0034", "Almere", 10, ""]]))).toEqual(['["GM0034","10"]']);
  });

  test("has nothing where a row says nothing, or where the table has no such column", () => {
    expect(keyOfDesired(byPlace, { cells: new Map([["Gebied", text("GM0034")]]), renewed: [] })).toBe('["GM0034",""]');
    const narrow = foundTable([["GM0034"]], { headers: ["Gebied"] });
    expect(keysOfFound(byPlace, { ...narrow, rows: [["GM0034"]] })).toEqual(['["GM0034",""]']);
  });

  test("is not there when all of it is blank; a part of it is enough", () => {
    const table = foundTable([
      ["", "note of a planner", "", ""],
      [" ", "", "", ""],
      ["", "", 3, ""],
    ]);
    expect(keysOfFound(byPlace, table)).toEqual([null, null, '["","3"]']);
  });

  test("is what the table makes of it when one thing can be written in more ways", () => {
    const keyText = (header: string, cell: unknown): string => `${header}:${String(cell).toLowerCase()}`;
    const keyed = { key: ["Gebied"], keyText } as const;
    expect(keysOfFound(keyed, foundTable([["gm0034", "", "", ""]]))).toEqual(['["Gebied:gm0034"]']);
    expect(keyOfDesired(keyed, wantedRow("GM0034", "", 1))).toBe('["Gebied:gm0034"]');
  });
});
