/** The line REGIO of a province says FOUT as long as one of its municipalities has no region. */
import { typed } from "../housing/orderFor";
import { checkedIn, checks, faultsIn, workbookOf } from "./checkedWorkbook";

const regions = (province: string) => ({ kind: "regions", regions: { province } }) as const;

test("there is a line for each province in the table, which sees a blank region and a row that is gone", async () => {
  const content = workbookOf(regions("PV24"), checks, regions("PV26"));
  const right = await checkedIn(content);
  expect(faultsIn(right.lines)).toEqual([]);
  expect(right.verdict).toBe("OK");
  expect([right.lines.get("REGIO Flevoland")?.actual, right.lines.get("REGIO Utrecht")?.actual]).toEqual([6, 26]);
  for (const left of ["", " "]) {
    const blank = typed(content, "LRT_Regio", (row) => row["Naam"] === "Urk", { "Regio (invoer)": left });
    const { lines } = await checkedIn(blank);
    expect(lines.get("REGIO Flevoland")).toEqual({ expected: 6, actual: 5, verdict: "FOUT" });
    expect(lines.get("REGIO Utrecht")?.verdict).toBe("OK");
  }
  const gone = {
    ...content,
    tables: content.tables.map((table) =>
      table.name === "LRT_Regio"
        ? { ...table, rows: table.rows.slice(1), formulas: table.formulas?.slice(1) ?? null }
        : table,
    ),
  };
  expect((await checkedIn(gone)).lines.get("REGIO Flevoland")?.verdict).toBe("FOUT");
});

test("a workbook without the table has no such line", async () => {
  const { lines } = await checkedIn(workbookOf(checks));
  expect([...lines.keys()].filter((id) => String(id).startsWith("REGIO "))).toEqual([]);
});
