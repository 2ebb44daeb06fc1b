import { readableTable } from "../../src/plans/readableTable";
import { spelledKeys } from "../../src/plans/spelledKeys";
import type { TableHead } from "../../src/plans/tableLayout";
import { foundTable, layout } from "./smallTable";

function said(key: TableHead["key"], headers: readonly string[], ...rows: readonly (readonly unknown[])[]): unknown {
  const table = { ...foundTable([]), headers, rows };
  return spelledKeys({ key }, table).map(({ parameters }) => [
    parameters["line"],
    parameters["header"],
    parameters["text"],
  ]);
}

describe("a key that formulas and the add-in would read differently", () => {
  test("is a code in small letters: formulas take gm0034 for GM0034", () => {
    const codes = ["GM0034", "gm0034", "Pv24", "nl", "NL", ""].map((code) => [code]);
    expect(said(["Gebied"], ["Gebied"], ...codes)).toEqual([
      ["7", "Gebied", "gm0034"],
      ["8", "Gebied", "Pv24"],
      ["9", "Gebied", "nl"],
    ]);
  });

  test("is a half-year that is not written as in the other rows", () => {
    const names = ["2023-II", "2023-ii", "2023-2", "2023 II", "voorjaar", "2024-I"].map((name) => [name, "GM0034"]);
    expect(said(["Gebied", "Halfjaar"], ["Halfjaar", "Gebied"], ...names)).toEqual([
      ["7", "Halfjaar", "2023-ii"],
      ["8", "Halfjaar", "2023-2"],
      ["9", "Halfjaar", "2023 II"],
    ]);
  });

  test("is not another text: what is no code is told where its figure is read", () => {
    expect(said(["Gebied"], ["Gebied"], ["Almere"], ["gm34"])).toEqual([]);
    expect(said(["Sleutel"], ["Sleutel"], ["gm0034"])).toEqual([]);
    expect(said(["Gebied"], ["Naam"], ["gm0034"])).toEqual([]);
  });

  test("makes a table from which figures follow unreadable", () => {
    expect(readableTable(layout, [foundTable([["gm0034", "Almere", 10, ""]])])).toMatchObject({
      ok: false,
      problems: [{ code: "workbook.cellUnreadable", parameters: { sheet: "Proef", line: "6", header: "Gebied" } }],
    });
  });
});
