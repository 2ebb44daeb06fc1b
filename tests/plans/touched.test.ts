import { quotaHead } from "../../src/plans/housing/quotaHeads";
import { inhabitantsLayout } from "../../src/plans/reception/inhabitantsLayout";
import { layouts } from "../../src/plans/layouts";
import { touchedBy } from "../../src/plans/touched";

const columnsOf = (name: string): readonly string[] => layouts.find((layout) => layout.name === name)?.columns ?? [];
const touched = (
  headers: readonly (readonly string[])[],
  rest: { readonly hasPointer?: boolean; readonly isGone?: boolean } = {},
) =>
  touchedBy({
    tables: headers.map((row) => ({ name: "Tabel1", headers: row })),
    hasPointer: false,
    isGone: false,
    ...rest,
  });

describe("a change of a colleague", () => {
  test.each(["LRT_Besluiten", "LRT_Besluit", "LRT_Sleutel"])(
    "in %s asks for new answers of what reads the decision or the key",
    (name) => {
      expect(touched([columnsOf(name)])).toEqual({ isOurs: true, dirt: "context" });
    },
  );

  test("in the inhabitants asks for new answers of what reads those; in both, of both", () => {
    expect(touched([inhabitantsLayout.columns])).toEqual({ isOurs: true, dirt: "inhabitants" });
    expect(touched([inhabitantsLayout.columns, columnsOf("LRT_Sleutel")])).toEqual({ isOurs: true, dirt: "both" });
  });

  test("in another table of ours asks for none: Excel follows its formulas by itself", () => {
    expect(touched([quotaHead.columns])).toEqual({ isOurs: true, dirt: null });
  });

  test("of which decision counts is ours, on a sheet without tables as well", () => {
    expect(touched([], { hasPointer: true })).toEqual({ isOurs: true, dirt: "context" });
    expect(touched([inhabitantsLayout.columns], { hasPointer: true })).toEqual({ isOurs: true, dirt: "both" });
  });

  test("that took a sheet out may have been of anything", () => {
    expect(touched([], { isGone: true })).toEqual({ isOurs: true, dirt: "both" });
    expect(touched([["Prijs"]], { isGone: true })).toEqual({ isOurs: true, dirt: "both" });
  });

  test("in a table of others is none of ours", () => {
    expect(touched([])).toEqual({ isOurs: false, dirt: null });
    expect(touched([["Prijs", "Aantal"]])).toEqual({ isOurs: false, dirt: null });
  });

  test("in a table that somebody damaged is ours when it begins as ours does and holds its key", () => {
    expect(touched([["Sleutel", "Gebied"]])).toEqual({ isOurs: true, dirt: "context" });
    expect(touched([["Notitie", "Sleutel", "Gebied"]])).toEqual({ isOurs: false, dirt: null });
    expect(touched([["Sleutel", "Gewicht"]])).toEqual({ isOurs: false, dirt: null });
  });

  test("in a table with our name is ours, when its key header is typed over and when its header row is switched off", () => {
    const typedOver = inhabitantsLayout.columns.map((header) => (header === "Peildatum" ? "Datum" : header));
    const named = (name: string, headers: readonly string[]) =>
      touchedBy({ tables: [{ name, headers }], hasPointer: false, isGone: false });
    expect(named("LRT_Inwoners", typedOver)).toEqual({ isOurs: true, dirt: "inhabitants" });
    expect(named("LRT_Inwoners", [])).toEqual({ isOurs: true, dirt: "inhabitants" });
    expect(named("LRT_Sleutel", ["Sleutel", "Code", "Gewicht"])).toEqual({ isOurs: true, dirt: "context" });
    expect(named("Tabel1", [])).toEqual({ isOurs: false, dirt: null });
  });

  test("in a table of an older version, without the columns that came later, is ours", () => {
    const { added = [] } = layouts.find(({ name }) => name === quotaHead.name) ?? {};
    expect(added.length).toBeGreaterThan(0);
    const older = quotaHead.columns.filter((header) => !added.some((later) => later === header));
    // In another order, with a column of people before them.
    expect(touched([["Notitie", ...older].reverse()])).toEqual({ isOurs: true, dirt: null });
    expect(touched([["Notitie", ...older.slice(1)].reverse()])).toEqual({ isOurs: false, dirt: null });
  });
});
