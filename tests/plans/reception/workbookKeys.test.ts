import { decisionLayouts } from "../../../src/plans/reception/decisionLayouts";
import { workbookKeys } from "../../../src/plans/reception/workbookKeys";
import { findKey } from "../../../src/reference/keys";
import { almereAndUrk } from "../smallTable";

type Row = readonly [key: unknown, region: unknown, weight: unknown, date?: unknown, source?: unknown];

function read(...rows: readonly Row[]) {
  return workbookKeys({
    ...almereAndUrk,
    headers: decisionLayouts.LRT_Sleutel.columns,
    rows: rows.map(([key, region, weight, date = "", source = ""]) => [key, region, "", weight, date, source]),
  });
}

const problemsOf = (...rows: readonly Row[]): readonly unknown[] => {
  const keys = read(...rows);
  return keys.ok ? [] : keys.problems.map(({ code, parameters }) => [code, parameters]);
};

describe("a key in the workbook", () => {
  test("has the weights of its provinces and municipalities, its date and source from its first line", () => {
    const keys = read(
      ["eigen", "PV24", 3, 46_351, "Provinciale Staten"],
      [" eigen ", " GM0034 ", 0.5, "2020-01-01", "anders"],
      ["ander", "PV24", 1],
      ["", "PV24", "geen sleutel"],
    );
    expect(keys).toEqual({
      ok: true,
      value: new Map([
        [
          "eigen",
          {
            ...{ id: "eigen", title: "eigen", referenceDate: "2026-11-25", published: null },
            ...{ source: "Provinciale Staten", note: null },
            provinceWeights: new Map([["PV24", 3]]),
            municipalWeights: new Map([["GM0034", 0.5]]),
          },
        ],
        [
          "ander",
          {
            ...{ id: "ander", title: "ander", referenceDate: null, published: null, source: "", note: null },
            provinceWeights: new Map([["PV24", 1]]),
            municipalWeights: null,
          },
        ],
      ]),
    });
  });

  test("keeps the title and remarks of the shipped key with its id", () => {
    const [keys, shipped] = [read(["spreidingswet-2026", "PV24", 2]), findKey("spreidingswet-2026")];
    const { title, published, note } = shipped.ok ? shipped.value : { title: "?", published: "?", note: "?" };
    expect(keys.ok && keys.value.get("spreidingswet-2026")).toMatchObject({ title, published, note });
  });

  test("may weigh 0; a cleared cell is no 0", () => {
    const keys = read(["eigen", "PV24", 3], ["eigen", "PV26", 0]);
    expect(keys.ok && [...(keys.value.get("eigen")?.provinceWeights ?? [])]).toEqual([
      ["PV24", 3],
      ["PV26", 0],
    ]);
    expect(problemsOf(["eigen", "PV24", ""])).toMatchObject([["workbook.keyWeightWrong", { row: "1" }]]);
  });

  test("counts a line once that stands there twice; two that differ are a problem", () => {
    expect(problemsOf(["eigen", "PV24", 3], ["eigen", "PV24", 3])).toEqual([]);
    expect(problemsOf(["eigen", "PV24", 3], ["eigen", "PV24", 4])).toEqual([
      ["workbook.keyTwice", { row: "2", key: "eigen", region: "Flevoland" }],
    ]);
    expect(problemsOf(["eigen", "GM0034", 3], ["ander", "GM0034", 4])).toEqual([]);
  });

  test.each([["NL"], ["GM9999"], ["Flevoland"], [""]])("with region %p is a problem with its line", (region) => {
    expect(problemsOf(["eigen", "PV24", 3], [" eigen ", region, 3])).toEqual([
      ["workbook.keyRegionUnknown", { row: "2", key: "eigen", region }],
    ]);
  });

  test.each(["veel", "", -1, Infinity, NaN])("with weight %p is a problem with its line", (weight) => {
    expect(problemsOf(["eigen", "PV24", weight])).toEqual([
      ["workbook.keyWeightWrong", { row: "1", key: "eigen", weight: String(weight) }],
    ]);
  });

  test("tells every problem at once", () => {
    expect(problemsOf(["eigen", "PV24", "veel"], ["eigen", "x", 1], ["eigen", "PV26", 1])).toHaveLength(2);
  });
});
