import { formula, number, text } from "../../../src/plans/cellContent";
import { blockBeside } from "../../../src/plans/housing/blockBeside";
import type { HousingOrderChoice } from "../../../src/plans/housing/planHousing";
import { labelOf } from "../../../src/plans/blockLines";
import { foundTable, layout } from "../smallTable";
import { plan } from "./orderFor";
import { dwellings, occupancy, openWorkbook, threeTasks } from "./orders";

const lines = [
  { label: "Norm (invoer)", content: number(0.95), source: "afspraak", name: "LRT_Norm", rule: "share" },
  { label: "Begin (invoer)", content: number(3) },
  { label: "Som", content: formula("SUM(A1)"), name: "LRT_Som" },
  { label: "Rest", content: formula("1") },
] as const;

describe("a block beside a table", () => {
  const block = blockBeside("LRT_Blok", lines, ["Let op."], layout, null);

  test("comes with one column between: a table of five columns, headers on row 5, has it at G5", () => {
    expect([block.anchor, block.sheet, block.row, block.column]).toEqual(["LRT_Blok", "Proef", 4, 6]);
  });

  test("stands beside the table where that is now: at D10 with a column of a planner's own, so at J10", () => {
    const moved = foundTable([], { sheet: "Elders", row: 9, column: 3, headers: [...layout.columns, "Notitie"] });
    const beside = blockBeside("LRT_Blok", lines, [], layout, moved);
    expect([beside.sheet, beside.row, beside.column]).toEqual(["Elders", 9, 10]);
    expect(beside.contents).toHaveLength(4);
  });

  test("has labels, then values, then sources; sentences below", () => {
    expect(block.contents).toEqual([
      [text("Norm (invoer)"), number(0.95), text("afspraak")],
      [text("Begin (invoer)"), number(3), text(null)],
      [text("Som"), formula("SUM(A1)"), text(null)],
      [text("Rest"), formula("1"), text(null)],
      [text("Toelichting"), text(null), text("Let op.")],
    ]);
  });

  test("gives input its look and its rule, and names to what formulas point at", () => {
    expect(block.cells).toEqual([
      { row: 0, column: 1, isInput: true, name: "LRT_Norm", rule: "share" },
      { row: 1, column: 1, isInput: true },
      { row: 2, column: 1, isInput: false, name: "LRT_Som" },
    ]);
  });
});

/** Of every block of an order the cells that are input or have a name, as "label: name", with the rule for what may be typed. */
function pointed(choice: HousingOrderChoice): unknown {
  return plan(openWorkbook(), choice).blocks.map(({ anchor, contents, cells }) => [
    anchor,
    cells.map(({ row, name, isInput, rule }) => {
      const what = `${labelOf(contents[row])}: ${name ?? ""}`;
      return isInput ? [what, typeof rule === "object" ? "keuze" : (rule ?? "vrij")] : what;
    }),
  ]);
}

test("the sums beside the dwellings, the three tasks and the occupancy have the names that their formulas point at", () => {
  expect(pointed(dwellings)).toEqual([
    ["LRT_BlokDoorstroom", []],
    [
      "LRT_BlokWoningen",
      [
        ["Laagste deel (invoer): LRT_LaagsteDeel", "share"],
        ["Hoogste deel (invoer): LRT_HoogsteDeel", "share"],
        ["Provincie (invoer): LRT_WoningenProvincie", "keuze"],
        ["Halfjaar (invoer): LRT_WoningenHalfjaar", "vrij"],
        "Regels die vaker staan: LRT_WoningenDubbel",
        "Personen per woning: LRT_WoningenPersonen",
        "Opgave: LRT_WoningenOpgave",
        "Personen elders: LRT_WoningenElders",
        "Vrijkomende woningen: LRT_WoningenVrij",
        "Woningen nodig: LRT_WoningenNodig",
        "Toegewezen woningen: LRT_WoningenToegewezen",
      ],
    ],
  ]);
  expect(pointed(threeTasks)).toEqual([["LRT_BlokOpgaven", [["Halfjaar (invoer): LRT_OpgavenHalfjaar", "vrij"]]]]);
  expect(pointed(occupancy)).toEqual([
    [
      "LRT_BlokBezetting",
      [
        ["Beginbezetting (invoer): LRT_BezettingBegin", "count"],
        ["Norm (invoer): LRT_Bezettingsnorm", "share"],
        "Dubbele perioden: LRT_BezettingDubbel",
        "Eerste periode: LRT_BezettingVanaf",
        "Aantal perioden: LRT_BezettingPerioden",
        "Dagen per periode, hoogstens: LRT_BezettingDagen",
        "Ontbrekende perioden: LRT_BezettingOntbreekt",
      ],
    ],
  ]);
});

test("every figure beside a table that rests on an agreement says where it comes from", () => {
  const sources = (choice: HousingOrderChoice): unknown =>
    plan(openWorkbook(), choice).blocks.flatMap(({ contents }) =>
      contents.flatMap(([label, content, source]) =>
        content?.kind === "number" && label?.kind === "text" && source?.kind === "text"
          ? [[label.text, content.value, source.text !== ""]]
          : [],
      ),
    );
  // At most 8.500 places of transition in the country, and 10 to 12 % of the dwellings that come free.
  expect(sources(dwellings)).toEqual([
    ["Plekken in heel Nederland, hoogstens", 8_500, true],
    ["Laagste deel (invoer)", 0.1, true],
    ["Hoogste deel (invoer)", 0.12, true],
  ]);
  expect(sources(occupancy)).toEqual([
    ["Norm (invoer)", 0.91, true],
    ["Aantal perioden", 4, true],
    ["Dagen per periode, hoogstens", 31, true],
  ]);
});
