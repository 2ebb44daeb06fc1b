import type { DesiredTable } from "../../../src/plans/desiredState";
import { heldBy } from "../../../src/plans/cellContent";
import { madeAgain } from "../../../src/plans/schema/madeAgain";
import type { DesiredRow } from "../../../src/plans/tableLayout";
import type { FoundTable } from "../../../src/plans/workbookContent";
import { workbook } from "../smallTable";
import { cellsOf, layoutOf, tableOf } from "../tableOf";

/** The names of the tables with how many rows each gets. */
function made(isContinued: boolean, ...tables: readonly FoundTable[]): readonly (readonly [string, number])[] {
  return madeAgain(workbook(...tables), isContinued).tables.map(({ layout, rows }) => [layout.name, rows.length]);
}

const quotas = (...provinces: readonly string[]): FoundTable =>
  tableOf("LRT_Taakstelling", { rows: provinces.map((Provincie) => cellsOf("LRT_Taakstelling", { Provincie })) });
/** As a table comes that was made and not filled. */
const blank = (name: string): FoundTable => tableOf(name, { rows: [layoutOf(name).columns.map(() => "")] });

/** What comes with the quotas and no formula names. */
const unnamed = ["LRT_Ladder", "LRT_Halfjaren"].map((name) =>
  tableOf(name, { rows: [layoutOf(name).columns.map(() => 1)] }),
);

describe("an update", () => {
  test("makes again what the quotas look at: empty, the policy with one row for each province, the ladder with its six steps", () => {
    expect(made(false, quotas("PV24", "PV26", "PV24"))).toEqual([
      ["LRT_Landelijk", 0],
      ["LRT_OfficieleLijst", 0],
      ["LRT_Taakruil", 0],
      ["LRT_Beleid", 2],
      ["LRT_Ladder", 6],
      ["LRT_Halfjaren", 0],
    ]);
  });

  test("makes the overview again with one row for each half-year of a province that has rows", () => {
    const rows = [
      { Provincie: "PV24", Halfjaar: "2023-II" },
      { Provincie: "PV24", Halfjaar: "2023-II" },
      { Provincie: "PV24", Halfjaar: "2024-I" },
      { Provincie: "PV26", Halfjaar: "2024-I" },
      { Provincie: "PV26", Halfjaar: "voorjaar" },
    ].map((cells) => cellsOf("LRT_Taakstelling", cells));
    const { tables } = madeAgain(workbook(tableOf("LRT_Taakstelling", { rows })), false);
    const overview = tables.find(({ layout }) => layout.name === "LRT_Halfjaren");
    const cell = (row: DesiredRow, header: string): unknown => {
      const content = row.cells.get(header);
      return content === undefined ? undefined : heldBy(content);
    };
    expect(overview?.rows.map((row) => [cell(row, "Halfjaar"), cell(row, "Provincie"), cell(row, "Naam")])).toEqual([
      ["2023-II", "PV24", "Flevoland"],
      ["2024-I", "PV24", "Flevoland"],
      ["2024-I", "PV26", "Utrecht"],
    ]);
  });

  test("fills in the name of the province and 2,2 persons in a dwelling, and no threshold", () => {
    const { tables } = madeAgain(workbook(quotas("PV24")), false);
    const policy = tables.find(({ layout }: DesiredTable) => layout.name === "LRT_Beleid");
    const cell = (header: string): unknown => {
      const content = policy?.rows[0]?.cells.get(header);
      return content === undefined ? undefined : heldBy(content);
    };
    expect([cell("Gebied"), cell("Naam"), cell("Personen per woning (invoer)")]).toEqual(["PV24", "Flevoland", 2.2]);
    expect(cell("Drempel in personen (invoer)")).toBe("");
  });

  test("gives no policy row to what is no province", () => {
    expect(made(false, quotas("GM0034", "", "Flevoland"))).toContainEqual(["LRT_Beleid", 0]);
  });

  test("makes the locations again with ten lines that wait for input and their block, where the dwellings look at them", () => {
    const content = workbook(quotas("PV24"), tableOf("LRT_Beleid"), tableOf("LRT_Woningen"), ...unnamed);
    const { tables, blocks } = madeAgain(content, false);
    expect(tables.map(({ layout, rows }) => [layout.name, rows.length])).toEqual([
      ["LRT_Landelijk", 0],
      ["LRT_OfficieleLijst", 0],
      ["LRT_Taakruil", 0],
      ["LRT_Doorstroomlocaties", 10],
    ]);
    expect(blocks).toHaveLength(1);
  });

  test("makes nothing where nothing is missing", () => {
    const whole = ["LRT_Landelijk", "LRT_OfficieleLijst", "LRT_Taakruil", "LRT_Beleid"].map((name) => tableOf(name));
    expect(madeAgain(workbook(quotas("PV24"), ...whole, ...unnamed), false)).toEqual({ tables: [], blocks: [] });
    expect(madeAgain(workbook(), false)).toEqual({ tables: [], blocks: [] });
  });
});

describe("an update that goes on", () => {
  const rest = [...["LRT_Landelijk", "LRT_OfficieleLijst", "LRT_Taakruil"].map((name) => tableOf(name)), ...unnamed];

  test("fills a table that it made and did not fill; a first one leaves an empty table to who emptied it", () => {
    const tables = [quotas("PV24"), blank("LRT_Beleid"), blank("LRT_Doorstroomlocaties"), ...rest];
    expect(made(true, ...tables)).toEqual([
      ["LRT_Beleid", 1],
      ["LRT_Doorstroomlocaties", 10],
    ]);
    expect(madeAgain(workbook(...tables), true).blocks).toEqual([]);
    expect(made(false, ...tables)).toEqual([]);
  });

  test("leaves a table alone in which something stands, and a policy that nobody has", () => {
    const filled = tableOf("LRT_Beleid", { rows: [cellsOf("LRT_Beleid", { Gebied: "PV24" })] });
    expect(made(true, quotas("PV24"), filled, ...rest)).toEqual([]);
    expect(made(true)).toEqual([]);
  });

  test("has no province to fill in where the quotas are gone", () => {
    expect(made(true, blank("LRT_Beleid"))).toEqual([["LRT_Beleid", 0]]);
  });
});
