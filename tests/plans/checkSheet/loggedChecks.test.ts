/** What the log says that came and of which nothing is left: the computed quota, or shipped inhabitants, would count in silence. */
import type { OrderChoice } from "../../../src/plans/order";
import type { WorkbookContent } from "../../../src/plans/workbookContent";
import { type Cells, typed, without } from "../housing/orderFor";
import { autumn, exchange, inhabitants, opening } from "../housing/orders";
import { checkedIn, checks, whole, workbookOf } from "./checkedWorkbook";

const lineOf = async (content: WorkbookContent, id: string): Promise<readonly unknown[]> => {
  const { lines, onStart } = await checkedIn(content);
  const found = lines.get(id);
  return [found?.actual, found?.verdict, String(onStart).split(":")[0]];
};
const all = (): boolean => true;
const everything: readonly (readonly [table: string, sheet: string, column: string, action: string])[] = [
  ["LRT_OfficieleLijst", "Officiële lijst", "Officieel", "Officiële lijst ingelezen"],
  ["LRT_Taakruil", "Taakruil", "Personen", "Taakstelling geruild"],
  ["LRT_Inwoners", "Inwoners", "Peildatum", "Inwoners toegevoegd"],
];

describe.each(everything)(
  "%s, of which nothing is left while the log says that it came,",
  (table, sheet, header, action) => {
    const id = `VERDWENEN ${sheet}`;
    const logged = (row: Cells): boolean => row["Actie"] === action;

    test("is FOUT on the sheet and on Start, also when its cells are only cleared", async () => {
      expect((await lineOf(whole(), id)).slice(0, 2)).toEqual([0, "OK"]);
      expect(await lineOf(without(whole(), table, all), id)).toEqual([1, "FOUT", "FOUT"]);
      expect(await lineOf(typed(whole(), table, all, { [header]: "" }), id)).toEqual([1, "FOUT", "FOUT"]);
    });

    test("is right when its line in the log has another step than gereed", async () => {
      const taken = typed(without(whole(), table, all), "LRT_Logboek", logged, { Stap: "vervallen" });
      expect((await lineOf(taken, id)).slice(0, 2)).toEqual([0, "OK"]);
      const begun = typed(without(whole(), table, all), "LRT_Logboek", logged, { Stap: "begonnen" });
      expect((await lineOf(begun, id)).slice(0, 2)).toEqual([0, "OK"]);
    });

    test("is FOUT as well by a line of version 0.2.0, without a step and an id, and by one that does not say what it is about", async () => {
      const gone = without(whole(), table, all);
      expect((await lineOf(typed(gone, "LRT_Logboek", logged, { Stap: "", Opdracht: "" }), id))[1]).toBe("FOUT");
      expect((await lineOf(typed(gone, "LRT_Logboek", logged, { Onderwerp: "" }), id))[1]).toBe("FOUT");
    });
  },
);

test("a row that is left is no list that is gone, nor is a year in place of a date", async () => {
  const isUrk = (row: Cells): boolean => row["Gebied"] === "GM0184";
  const left = without(whole(), "LRT_OfficieleLijst", (row) => !isUrk(row));
  expect((await lineOf(left, "VERDWENEN Officiële lijst"))[1]).toBe("OK");
  const dated = typed(whole(), "LRT_Inwoners", all, { Peildatum: 2025 });
  expect((await lineOf(dated, "VERDWENEN Inwoners"))[1]).toBe("OK");
});

test("each exchange is missed by itself: the second of two", async () => {
  const second: OrderChoice = exchange({
    reason: "Tweede",
    parties: [
      { code: "GM0303", before: 43, after: 44 },
      { code: "GM0995", before: 81, after: 80 },
    ],
  });
  const two = workbookOf(opening(autumn), exchange(), second, inhabitants(), checks);
  // Both are of the same moment here: the moment in the table and in the log tells them apart.
  const later = { ...two, tables: two.tables };
  const at = "2026-11-24 09:00:00";
  const moved = typed(
    typed(later, "LRT_Taakruil", (row) => row["Reden"] === "Tweede", { "Vastgelegd op (UTC)": at }),
    "LRT_Logboek",
    (row) => row["Toelichting"] === "Tweede",
    { "Tijdstip (UTC)": at },
  );
  expect((await lineOf(moved, "VERDWENEN Taakruil")).slice(0, 2)).toEqual([0, "OK"]);
  const gone = without(moved, "LRT_Taakruil", (row) => row["Reden"] === "Tweede");
  expect((await lineOf(gone, "VERDWENEN Taakruil")).slice(0, 2)).toEqual([1, "FOUT"]);
});
