import { regionHead } from "../../../src/plans/reception/regionLayout";
import { workbookRegions } from "../../../src/plans/reception/workbookRegions";
import type { FoundTable } from "../../../src/plans/workbookContent";
import { sentence } from "../../../src/text/sentence";

function tableWith(...rows: readonly (readonly unknown[])[]): FoundTable {
  return {
    id: "t1",
    name: "LRT_Regio",
    sheet: "Regio-indeling",
    row: 4,
    column: 0,
    headers: regionHead.columns,
    rows,
    formulas: null,
    hasTotals: false,
  };
}

const said = (...rows: readonly (readonly unknown[])[]): readonly string[] => {
  const read = workbookRegions([tableWith(...rows)]);
  return read.ok ? [] : read.problems.map(sentence);
};

describe("the regions in a workbook", () => {
  test("are none without a table, and none in a table that holds nothing", () => {
    expect(workbookRegions([])).toEqual({ ok: true, value: new Map() });
    expect(workbookRegions([tableWith(["", "", "", ""])])).toEqual({ ok: true, value: new Map() });
  });

  test("are the lines of each province, blank regions as well, in whatever order of columns", () => {
    const rows = [
      ["GM0034", "Almere", "PV24", " Zuid "],
      ["GM0518", "'s-Gravenhage", "PV28", 1],
      ["GM0303", "Dronten", "PV24", ""],
    ];
    const value = new Map([
      [
        "PV24",
        [
          { municipality: "GM0034", region: "Zuid" },
          { municipality: "GM0303", region: "" },
        ],
      ],
      ["PV28", [{ municipality: "GM0518", region: "1" }]],
    ]);
    expect(workbookRegions([tableWith(...rows)])).toEqual({ ok: true, value });
    const turned = {
      ...tableWith(...rows.map((row) => ["notitie", ...[...row].reverse()])),
      headers: ["Notitie", ...[...regionHead.columns].reverse()],
    };
    expect(workbookRegions([turned])).toEqual({ ok: true, value });
  });

  test("that cannot be read are refused with the name in their row", () => {
    expect(
      said(
        ["", "Almere", "PV24", "Zuid"],
        ["GM0303", "Dronten", "Flevoland", "Zuid"],
        ["GM0995", "Lelystad", "PV24", "#REF!"],
        ["GM0171", "", "PV24", "Noord"],
      ),
    ).toEqual([
      "Blad 'Regio-indeling', rij 6 (Almere): bij Gebied staat ''. Vul daar in wat er hoort.",
      "Blad 'Regio-indeling', rij 7 (Dronten): bij Provincie staat 'Flevoland'. Vul daar in wat er hoort.",
      "Blad 'Regio-indeling', rij 8 (Lelystad): bij Regio (invoer) staat '#REF!'. Vul daar in wat er hoort.",
    ]);
    expect(said(["GM0171", "", "", "Noord"])[0]).toContain("rij 6 (GM0171)");
    expect(said(["PV24", "Flevoland", "", "Noord"])[0]).toContain("bij Provincie");
  });

  test("in a damaged table are refused: other regions never take their place", () => {
    const damaged = { ...tableWith(), headers: ["Gebied", "Naam", "Provincie", "Groep"] };
    const read = workbookRegions([damaged]);
    expect(read.ok ? [] : read.problems.map(({ code }) => code)).toEqual(["workbook.tableDamaged"]);
    expect(said(["gm0034", "Almere", "PV24", "Zuid"])).toHaveLength(1);
  });
});
