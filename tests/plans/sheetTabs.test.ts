import { layouts } from "../../src/plans/layouts";
import { newTabs } from "../../src/plans/sheetTabs";

function orderAfter(names: readonly string[], present: readonly string[]): readonly string[] {
  const standing = [...present];
  for (const { name, position } of newTabs(names, present)) standing.splice(position ?? standing.length, 0, name);
  return standing;
}

describe("tabs of new sheets", () => {
  test("stand in the order of the workbook, whichever order made them", () => {
    const halfYear = orderAfter(["Landelijk", "Taakstelling", "Halfjaren", "Logboek"], ["Blad1"]);
    expect(halfYear).toEqual(["Blad1", "Logboek", "Taakstelling", "Halfjaren", "Landelijk"]);
    // Start goes before all of ours, and never in front of sheets of people.
    expect(orderAfter(["Besluiten", "Besluit", "Sleutel", "Start", "Controles"], halfYear)).toEqual([
      "Blad1",
      "Start",
      "Besluiten",
      "Besluit",
      "Sleutel",
      "Controles",
      "Logboek",
      "Taakstelling",
      "Halfjaren",
      "Landelijk",
    ]);
  });

  test("come behind the last one that goes before them: the sheets between, which are of people, stay", () => {
    expect(orderAfter(["Controles"], ["Start", "Mijn blad", "Sleutel", "Notities"])).toEqual([
      "Start",
      "Mijn blad",
      "Sleutel",
      "Controles",
      "Notities",
    ]);
    expect(orderAfter(["Vergelijk (2)"], ["Vergelijk", "Zegels"])).toEqual(["Vergelijk", "Vergelijk (2)", "Zegels"]);
  });

  test("have no place of their own at the end, and none where nothing is of ours", () => {
    expect(newTabs(["Zegels", "Klad"], ["Start"])).toEqual([
      { name: "Zegels", position: null, color: "#7F7F7F" },
      { name: "Klad", position: null, color: null },
    ]);
  });

  test("have one colour for each kind: input, decision, result, check and log", () => {
    const colors = newTabs(
      ["Taakstelling", "Woningen", "Besluit", "Uitkomst vast 2026-11-30 (2)", "Controles", "Logboek"],
      [],
    );
    const [quota, dwellings, decision, result, check, log] = colors.map(({ color }) => color);
    expect(quota).toBe(dwellings);
    expect(new Set([quota, decision, result, check, log]).size).toBe(5);
  });

  test("are known for every table of ours", () => {
    expect(
      newTabs(
        layouts.map(({ sheet }) => sheet),
        [],
      ).filter(({ color }) => color === null),
    ).toEqual([]);
  });
});
