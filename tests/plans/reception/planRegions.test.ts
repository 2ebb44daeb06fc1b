import { heldBy } from "../../../src/plans/cellContent";
import { planRegions, startRows } from "../../../src/plans/reception/planRegions";
import { municipalitiesOf } from "../../../src/reference/regions";
import { sentence } from "../../../src/text/sentence";
import { isDone, rowsIn, typed } from "../housing/orderFor";
import { after, workbookOf } from "../checkSheet/checkedWorkbook";
import { orderOf, planned, refused } from "./decisions";

const regions = (province: string) => ({ kind: "regions", regions: { province } }) as const;

describe("the order of regions", () => {
  test("brings the municipalities of a province, each with its safety region", () => {
    const rows = rowsIn(workbookOf(regions("PV28")), "LRT_Regio");
    expect(rows.map((row) => row["Gebied"])).toEqual(municipalitiesOf("PV28").map(({ code }) => code));
    expect(rows.find((row) => row["Gebied"] === "GM0518")).toEqual({
      Gebied: "GM0518",
      Naam: "'s-Gravenhage",
      Provincie: "PV28",
      "Regio (invoer)": "Haaglanden",
    });
  });

  test("made again brings what lacks and changes nothing that a person typed", () => {
    const made = workbookOf(regions("PV24"));
    const changed = typed(made, "LRT_Regio", (row) => row["Naam"] === "Urk", { "Regio (invoer)": "Noord" });
    const emptied = typed(changed, "LRT_Regio", (row) => row["Naam"] === "Dronten", { "Regio (invoer)": "" });
    const shorter = {
      ...emptied,
      tables: emptied.tables.map((table) =>
        table.name === "LRT_Regio" ? { ...table, rows: table.rows.slice(1), formulas: null } : table,
      ),
    };
    const again = rowsIn(after(shorter, orderOf(regions("PV24"), { id: "o2" })), "LRT_Regio");
    expect(again.map((row) => [row["Naam"], row["Regio (invoer)"]])).toEqual([
      ["Dronten", ""],
      ["Lelystad", "Flevoland"],
      ["Noordoostpolder", "Flevoland"],
      ["Urk", "Noord"],
      ["Zeewolde", "Flevoland"],
      ["Almere", "Flevoland"],
    ]);
  });

  test("is done once it stands, and brings another province below it", () => {
    const made = workbookOf(regions("PV24"));
    expect(isDone(planned(orderOf(regions("PV24"), { id: "o0" }), made), made)).toBe(true);
    const both = rowsIn(after(made, orderOf(regions("PV26"), { id: "o2" })), "LRT_Regio");
    expect(new Set(both.map((row) => row["Provincie"]))).toEqual(new Set(["PV24", "PV26"]));
    expect(both).toHaveLength(municipalitiesOf("PV24").length + municipalitiesOf("PV26").length);
  });

  test("tells in the log which province and how many", () => {
    expect(planned(orderOf(regions("PV24"))).log).toMatchObject({
      action: "Regio-indeling gemaakt",
      subject: "Flevoland",
      remark: "6 gemeenten",
    });
  });

  test("refuses what is no province", () => {
    for (const province of ["GM0034", "NL", "PV99"]) {
      expect(refused(orderOf(regions(province)))).toEqual([["regions.notAProvince", { name: province }]]);
    }
    expect(planRegions({ province: "PV24" }).ok).toBe(true);
  });
});

test("a municipality whose safety region is not known begins without one, and the planner is told", () => {
  const municipalities = municipalitiesOf("PV24");
  const { rows, told } = startRows(municipalities, new Map([["GM0034", "Flevoland"]]));
  expect(rows.map(({ cells }) => heldBy(cells.get("Regio (invoer)") ?? { kind: "blank" }))).toEqual([
    "Flevoland",
    "",
    "",
    "",
    "",
    "",
  ]);
  expect(told === null ? "" : sentence(told)).toBe(
    "Van 5 gemeenten is de veiligheidsregio niet bekend, zoals Dronten. Vul daar zelf een regio in.",
  );
  expect(startRows(municipalities.slice(0, 1), new Map([["GM0034", "Flevoland"]])).told).toBeNull();
});
