import { heldBy } from "../../../src/plans/cellContent";
import { layouts } from "../../../src/plans/layouts";
import type { DesiredState } from "../../../src/plans/desiredState";
import purposes from "../../../src/text/nl/sheetPurposes.json";
import { applyDesired } from "../applyDesired";
import { tableOf } from "../tableOf";
import { decisionOrder, orderOf, planned, workbookAfter } from "./decisions";

function listed({ blocks }: DesiredState): readonly (readonly unknown[])[] | undefined {
  return blocks.find(({ anchor }) => anchor === "LRT_BlokBladen")?.contents.map((line) => line.map(heldBy));
}

const checks = orderOf({ kind: "checks" }, { id: "o2" });

describe("the list of sheets on Start", () => {
  test("says what each sheet is for, with a link to the name of its table", () => {
    expect(listed(planned(decisionOrder()))).toEqual([
      ["Bladen", "Klik op een regel om naar het blad te gaan"],
      ["Besluiten", '=HYPERLINK("#LRT_Besluiten","Alle besluiten die zijn ingelezen, met hun bron")'],
      ["Besluit", '=HYPERLINK("#LRT_Besluit","De plekken van elk besluit")'],
      ["Sleutel", '=HYPERLINK("#LRT_Sleutel","Het gewicht van elk gebied in een sleutel")'],
      ["Logboek", '=HYPERLINK("#LRT_Logboek","Wat de invoegtoepassing schreef, en wanneer")'],
    ]);
  });

  test("grows with every order that makes a sheet, below the lines that are there", () => {
    const before = workbookAfter(decisionOrder());
    const desired = planned(checks, before);
    expect(listed(desired)?.map(([label]) => label)).toEqual([
      "Bladen",
      "Controles",
      "Besluiten",
      "Besluit",
      "Sleutel",
      "Logboek",
    ]);
    const after = applyDesired(desired, before);
    const lines = [...after.areas].find(([name]) => name.includes("LRT_BlokBladen"))?.[1].cells;
    expect(lines?.at(-1)).toEqual([
      "Controles",
      '=HYPERLINK("#LRT_BlokControlesTitel","Wat Excel zelf controleert, met een oordeel per regel")',
    ]);
  });

  test("links to a table under the name that a planner gave it", () => {
    const before = workbookAfter(decisionOrder());
    const tables = before.tables.map((table) =>
      table.name === "LRT_Sleutel" ? { ...table, name: "Mijn_Sleutel" } : table,
    );
    expect(listed(planned(checks, { ...before, tables }))).toContainEqual([
      "Sleutel",
      '=HYPERLINK("#Mijn_Sleutel","Het gewicht van elk gebied in een sleutel")',
    ]);
  });

  test("links to the name that a table gets, where a stop left it with the one that Excel gave", () => {
    const before = workbookAfter(decisionOrder());
    const tables = before.tables.map((table) => (table.name === "LRT_Sleutel" ? { ...table, name: "Tabel8" } : table));
    expect(listed(planned(checks, { ...before, tables }))).toContainEqual([
      "Sleutel",
      '=HYPERLINK("#LRT_Sleutel","Het gewicht van elk gebied in een sleutel")',
    ]);
  });

  test("does not grow in a workbook with a seal: Start would differ from what was sealed", () => {
    const before = workbookAfter(decisionOrder());
    const seals = tableOf("LRT_Zegels", { rows: [] });
    expect(listed(planned(checks, before))).toBeDefined();
    expect(listed(planned(checks, { ...before, tables: [...before.tables, seals] }))).toBeUndefined();
  });

  test("does not come on a Start that has none", () => {
    const before = workbookAfter(decisionOrder());
    const pointers = new Map([...before.pointers].filter(([name]) => name !== "LRT_BlokBladen"));
    expect(listed(planned(checks, { ...before, pointers }))).toBeUndefined();
  });

  test("knows what every table of ours is for", () => {
    expect(layouts.filter(({ name }) => !(name in purposes)).map(({ name }) => name)).toEqual([]);
  });
});
