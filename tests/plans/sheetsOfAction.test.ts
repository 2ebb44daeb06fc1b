import { logLines } from "../../src/plans/logLines";
import { sheetsOfAction } from "../../src/plans/sheetsOfAction";
import { workbookOf } from "./checkSheet/checkedWorkbook";
import { autumn, opening } from "./housing/orders";

describe("the sheets on which an action of the log wrote", () => {
  const opened = workbookOf(opening(autumn));

  test("are those of its tables, also where the line names a half-year and a province only", () => {
    const [line] = logLines(opened).filter(({ action }) => action === "Halfjaar geopend");
    expect(line?.subject).toBe("2023-II Flevoland");
    expect(line?.sheets).toEqual(["Taakstelling", "Halfjaren", "Landelijk", "Beleid", "Interventieladder"]);
  });

  test("are called as they are called now", () => {
    const tables = opened.tables.map((table) =>
      table.name === "LRT_Taakstelling" ? { ...table, sheet: "Onze taak" } : table,
    );
    expect(sheetsOfAction("Halfjaar geopend", { tables })[0]).toBe("Onze taak");
  });

  test("are none for an action that names its place, and for one that is not ours", () => {
    expect(sheetsOfAction("Uitkomst vastgezet", opened)).toEqual([]);
    expect(sheetsOfAction("Iets van iemand", opened)).toEqual([]);
  });
});
