import { municipalitiesOf } from "../../../src/reference/regions";
import { after, decided, workbookOf } from "../checkSheet/checkedWorkbook";
import { isDone, rowsIn, typed } from "../housing/orderFor";
import { orderOf, planned, refused } from "../reception/decisions";
import { block, published, supplyOf, withBlocks } from "./supplyWorkbook";

describe("the order of supply", () => {
  test("brings the municipalities of a province and ten lines that wait for place blocks", () => {
    const content = workbookOf(decided, supplyOf("PV28"));
    const rows = rowsIn(content, "LRT_AanbodGemeente");
    expect(rows.map((row) => [row["Gebied"], row["Provincie"]])).toEqual(
      municipalitiesOf("PV28").map(({ code }) => [code, "PV28"]),
    );
    expect(rowsIn(content, "LRT_Aanbod").map((row) => [row["Nr"], row["Gemeente (invoer)"]])).toEqual(
      Array.from({ length: 10 }, (_none, index) => [index + 1, ""]),
    );
  });

  test("given again brings municipalities that are lacking and changes nothing that a person typed", () => {
    const filled = withBlocks(workbookOf(published, supplyOf("PV24")), [
      block(1, "Urk", 20),
      block(77, "Almere", "veel"),
    ]);
    const tasked = typed(filled, "LRT_AanbodGemeente", (row) => row["Naam"] === "Dronten", { "Opgave (invoer)": 5 });
    const shorter = {
      ...tasked,
      tables: tasked.tables.map((table) =>
        table.name === "LRT_AanbodGemeente" ? { ...table, rows: table.rows.slice(1), formulas: null } : table,
      ),
    };
    const again = after(shorter, orderOf(supplyOf("PV24", { date: "2030-01-01" }), { id: "o5" }));
    expect(rowsIn(again, "LRT_Aanbod")).toEqual(rowsIn(shorter, "LRT_Aanbod"));
    expect(rowsIn(again, "LRT_AanbodGemeente").map((row) => [row["Naam"], row["Opgave (invoer)"]])).toEqual([
      ["Dronten", 5],
      ["Lelystad", ""],
      ["Noordoostpolder", ""],
      ["Urk", ""],
      ["Zeewolde", ""],
      ["Almere", ""],
    ]);
    expect(again.pointers.get("LRT_AanbodPeildatum")?.value).toBe(shorter.pointers.get("LRT_AanbodPeildatum")?.value);
  });

  test("never brings lines that are made up into a table of people, nor the word for them beside it", () => {
    const made = workbookOf(published, supplyOf("PV24"));
    const { tables, blocks } = planned(orderOf(supplyOf("PV29", { isExample: true }), { id: "o5" }), made);
    expect(tables.find(({ layout }) => layout.name === "LRT_Aanbod")?.rows).toEqual([]);
    expect(JSON.stringify(blocks)).not.toContain("verzonnen");
  });

  test("is done once it stands, and brings another province below it", () => {
    const made = workbookOf(published, supplyOf("PV24"));
    expect(isDone(planned(orderOf(supplyOf("PV24"), { id: "o1" }), made), made)).toBe(true);
    const both = rowsIn(after(made, orderOf(supplyOf("PV26"), { id: "o2" })), "LRT_AanbodGemeente");
    expect(both).toHaveLength(municipalitiesOf("PV24").length + municipalitiesOf("PV26").length);
  });

  test("lines that are made up all say so, about municipalities of the province, and one of them is lent", () => {
    const rows = rowsIn(workbookOf(published, supplyOf("PV29", { isExample: true })), "LRT_Aanbod");
    const filled = rows.filter((row) => row["Gemeente (invoer)"] !== "");
    const names = municipalitiesOf("PV29").map(({ name }) => name);
    expect(filled).toHaveLength(5);
    for (const row of filled) {
      expect(names).toContain(row["Gemeente (invoer)"]);
      expect(row["Locatie (invoer)"]).toMatch(/^Voorbeeldlocatie \d$/u);
      expect(row["Toelichting (invoer)"]).toMatch(/^Voorbeeld: verzonnen/u);
    }
    expect(filled.filter((row) => row["Telt mee voor (invoer)"] !== "")).toHaveLength(1);
    expect(rows.map((row) => row["Nr"])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test("tells in the log which province and how many", () => {
    const content = workbookOf(published);
    expect(planned(orderOf(supplyOf("PV24"), { id: "o1" }), content).log).toMatchObject({
      action: "Aanbod gemaakt",
      subject: "Flevoland",
      remark: "6 gemeenten",
    });
  });

  test("refuses what is no province, what is no day, and a workbook without a decision", () => {
    const content = workbookOf(published);
    for (const province of ["GM0034", "NL"])
      expect(refused(orderOf(supplyOf(province)), content)).toEqual([["supply.notAProvince", { name: province }]]);
    expect(refused(orderOf(supplyOf("PV24", { date: "2027-07" })), content)).toEqual([
      ["supply.dateUnreadable", { text: "2027-07" }],
    ]);
    expect(refused(orderOf(supplyOf("PV24")))).toEqual([["supply.noDecision", {}]]);
  });
});
