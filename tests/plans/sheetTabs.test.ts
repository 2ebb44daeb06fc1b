import { layouts } from "../../src/plans/layouts";
import { newTabs } from "../../src/plans/sheetTabs";
import { emptyWorkbook, type FoundSheet, type WorkbookContent } from "../../src/plans/workbookContent";

/** A sheet that is in use, with a colour. */
function inUse(name: string, rest: Partial<FoundSheet> = {}): FoundSheet {
  const used = { row: 0, column: 0, rows: 1, columns: 1 };
  return { id: name, name, isProtected: false, used, tabColor: "#3F6FA8", ...rest };
}

/** What a stop right after the making of a sheet leaves. */
function left(name: string): FoundSheet {
  return inUse(name, { used: null, tabColor: "" });
}

function holding(...sheets: readonly (FoundSheet | string)[]): WorkbookContent {
  return { ...emptyWorkbook, sheets: sheets.map((sheet) => (typeof sheet === "string" ? inUse(sheet) : sheet)) };
}

/** As Excel does it: a new sheet comes last, and a place is among those that are there by then. */
function tabsAfter(wanted: readonly string[], content: WorkbookContent): readonly string[] {
  let standing = content.sheets.map(({ name }) => name);
  for (const { name, isLeft, position } of newTabs(wanted, content)) {
    expect(standing.includes(name)).toBe(isLeft);
    if (!isLeft) standing = [...standing, name];
    if (position === null) continue;
    standing = standing.filter((other) => other !== name);
    standing.splice(position, 0, name);
  }
  return standing;
}

function orderAfter(wanted: readonly string[], present: readonly string[]): readonly string[] {
  return tabsAfter(wanted, holding(...present));
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
    expect(newTabs(["Zegels", "Klad"], holding("Start"))).toEqual([
      { name: "Zegels", isLeft: false, position: null, color: "#7F7F7F" },
      { name: "Klad", isLeft: false, position: null, color: null },
    ]);
  });

  test("have one colour for each kind: input, decision, result, check and log", () => {
    const colors = newTabs(
      ["Taakstelling", "Woningen", "Besluit", "Uitkomst vast 2026-11-30 (2)", "Controles", "Logboek"],
      emptyWorkbook,
    );
    const [quota, dwellings, decision, result, check, log] = colors.map(({ color }) => color);
    expect(quota).toBe(dwellings);
    expect(new Set([quota, decision, result, check, log]).size).toBe(5);
  });

  test("are known for every table of ours", () => {
    expect(
      newTabs(
        layouts.map(({ sheet }) => sheet),
        emptyWorkbook,
      ).filter(({ color }) => color === null),
    ).toEqual([]);
  });
});

describe("tabs of sheets that a stop left", () => {
  const order = ["Start", "Besluiten", "Besluit", "Sleutel", "Controles"];

  test("get the place and colour of an order that did not stop, wherever it stopped", () => {
    const whole = orderAfter(order, ["Blad1", "Logboek", "Zegels"]);
    expect(whole).toEqual(["Blad1", ...order, "Logboek", "Zegels"]);
    order.forEach((name, count) => {
      // Those before it were given their place; it came last, as a sheet does that was only added.
      const made = order.slice(0, count);
      const lastOne = holding("Blad1", ...made, "Logboek", "Zegels", left(name));
      expect(tabsAfter(order, lastOne)).toEqual(whole);
      // Stopped between its place and its colour.
      const uncolored = holding("Blad1", ...made, left(name), "Logboek", "Zegels");
      expect(tabsAfter(order, uncolored)).toEqual(whole);
      for (const content of [lastOne, uncolored]) {
        const again = newTabs(order, content);
        expect(again.map((tab) => tab.name)).toEqual(order.slice(count));
        expect(again.every(({ color }) => color !== null)).toBe(true);
      }
    });
  });

  test("of two orders both get their place, and the one that waits says nothing about others", () => {
    const both = holding("Blad1", "Start", "Logboek", left("Taakstelling"), left("Besluit"));
    // Sleutel goes behind Besluit; Besluit is not where it belongs, so it comes behind Start.
    expect(tabsAfter(["Sleutel"], both)).toEqual(["Blad1", "Start", "Sleutel", "Logboek", "Taakstelling", "Besluit"]);
    expect(tabsAfter(["Taakstelling", "Besluit", "Sleutel"], both)).toEqual([
      "Blad1",
      "Start",
      "Besluit",
      "Sleutel",
      "Logboek",
      "Taakstelling",
    ]);
  });

  test("are only those: what people moved or coloured stays, and what holds something or has a name", () => {
    const moved = [
      inUse("Start", { tabColor: "" }),
      inUse("Besluit", { used: null, tabColor: "#FF0000" }),
      inUse("Besluiten", { used: null, tabColor: "" }),
      // Not known, as where nothing asks for it.
      { id: "5", name: "Sleutel", isProtected: false, used: null },
      inUse("Mijn blad", { used: null, tabColor: "" }),
    ];
    const named = new Map([["LRT_Naam", { sheet: "Besluiten", row: 0, column: 0, value: "" }]]);
    const content = { ...holding("Controles", ...moved), pointers: named };
    const wanted = ["Start", "Besluiten", "Besluit", "Sleutel", "Mijn blad", "Controles"];
    expect(newTabs(wanted, content)).toEqual([]);
    expect(newTabs(wanted, { ...content, pointers: new Map() }).map(({ name }) => name)).toEqual(["Besluiten"]);
  });

  test("stay as they are for an order that makes nothing on them", () => {
    expect(newTabs(["Woningen"], holding("Start", left("Besluit"))).map(({ name }) => name)).toEqual(["Woningen"]);
  });
});
