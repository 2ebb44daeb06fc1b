/** What the log says that came and of which nothing is left: the computed quota, or shipped inhabitants, would count in silence. */
import type { OrderChoice } from "../../../src/plans/order";
import type { WorkbookContent } from "../../../src/plans/workbookContent";
import { type Cells, typed, without } from "../housing/orderFor";
import { autumn, exchange, inhabitants, opening } from "../housing/orders";
import { orderOf } from "../reception/decisions";
import { after, checkedIn, checks, whole, workbookOf } from "./checkedWorkbook";

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

const exchanged = "VERDWENEN Taakruil";
const numbered =
  (number: number) =>
  (row: Cells): boolean =>
    row["Nummer"] === number;
/** An exchange as it is given, at an hour of 25 November. */
const given = (content: WorkbookContent, id: string, hour: number, choice: OrderChoice = exchange()): WorkbookContent =>
  after(content, orderOf(choice, { id, at: `2026-11-25T${hour}:00:00.000Z` }));
/** From 43 to 44 in Dronten, and from 81 to 80 in Lelystad. */
const second: OrderChoice = exchange({
  reason: "Tweede",
  parties: [
    { code: "GM0303", before: 43, after: 44 },
    { code: "GM0995", before: 81, after: 80 },
  ],
});
const two = (): WorkbookContent => given(given(workbookOf(opening(autumn), checks), "r1", 10), "r2", 11, second);

test("each exchange is missed by itself: the second of two", async () => {
  const both = after(two(), orderOf(checks, { id: "c" }));
  expect((await lineOf(both, exchanged)).slice(0, 2)).toEqual([0, "OK"]);
  const gone = without(both, "LRT_Taakruil", numbered(2));
  expect((await lineOf(gone, exchanged)).slice(0, 2)).toEqual([1, "FOUT"]);
});

test("an exchange that is given again after its rows were gone is missed no more, until that one is gone as well", async () => {
  const gone = without(two(), "LRT_Taakruil", numbered(1));
  expect((await lineOf(gone, exchanged)).slice(0, 2)).toEqual([1, "FOUT"]);
  const again = given(gone, "r3", 12);
  expect((await lineOf(again, exchanged)).slice(0, 2)).toEqual([0, "OK"]);
  const twiceGone = without(again, "LRT_Taakruil", (row) => row["Reden"] !== "Tweede");
  expect((await lineOf(twiceGone, exchanged)).slice(0, 2)).toEqual([1, "FOUT"]);
  expect((await lineOf(given(twiceGone, "r4", 13), exchanged)).slice(0, 2)).toEqual([0, "OK"]);
});

test("another exchange takes the place of none that is gone, nor does one that did not finish", async () => {
  const one = given(workbookOf(opening(autumn), checks), "r1", 10);
  const gone = without(one, "LRT_Taakruil", all);
  expect((await lineOf(given(gone, "r2", 11, second), exchanged)).slice(0, 2)).toEqual([1, "FOUT"]);
  const again = given(gone, "r2", 11);
  const begun = typed(again, "LRT_Logboek", (row) => row["Opdracht"] === "r2", { Stap: "begonnen" });
  expect((await lineOf(begun, exchanged)).slice(0, 2)).toEqual([1, "FOUT"]);
});

test("an exchange that was taken out on purpose is right once each of its lines in the log says so", async () => {
  const gone = without(given(workbookOf(opening(autumn), checks), "r1", 10), "LRT_Taakruil", all);
  const again = without(given(gone, "r2", 11), "LRT_Taakruil", all);
  const ended = (content: WorkbookContent, id: string): WorkbookContent =>
    typed(content, "LRT_Logboek", (row) => row["Opdracht"] === id, { Stap: "vervallen" });
  expect((await lineOf(ended(gone, "r1"), exchanged)).slice(0, 2)).toEqual([0, "OK"]);
  expect((await lineOf(ended(again, "r2"), exchanged)).slice(0, 2)).toEqual([1, "FOUT"]);
  expect((await lineOf(ended(ended(again, "r2"), "r1"), exchanged)).slice(0, 2)).toEqual([0, "OK"]);
});

describe("own inhabitants of 2025, of Almere and the country,", () => {
  const id = "VERDWENEN Inwoners";
  const isAlmere = (row: Cells): boolean => row["Gebied"] === "GM0034";

  test("are gone when no municipality has a number, also when its row stays or the country has one", async () => {
    expect((await lineOf(typed(whole(), "LRT_Inwoners", isAlmere, { Inwoners: "" }), id))[1]).toBe("FOUT");
    expect((await lineOf(without(whole(), "LRT_Inwoners", isAlmere), id))[1]).toBe("FOUT");
    expect((await lineOf(typed(whole(), "LRT_Inwoners", all, { Inwoners: "" }), id))[1]).toBe("FOUT");
  });

  test("are there when the date is text, or when only the number of the country was given", async () => {
    for (const written of ["2025-01-01", "1-1-2025", "01-01-2025", "1 januari 2025"]) {
      const dated = typed(whole(), "LRT_Inwoners", all, { Peildatum: written });
      expect([written, ...(await lineOf(dated, id)).slice(0, 2)]).toEqual([written, 0, "OK"]);
    }
    const other = typed(whole(), "LRT_Inwoners", all, { Peildatum: "1-1-2024" });
    expect((await lineOf(other, id)).slice(0, 2)).toEqual([1, "FOUT"]);
    const national = workbookOf(opening(autumn), inhabitants({ counts: { NL: 18_000_000 } }), checks);
    expect((await lineOf(national, id)).slice(0, 2)).toEqual([0, "OK"]);
    const gone = typed(national, "LRT_Inwoners", all, { Inwoners: "" });
    expect((await lineOf(gone, id)).slice(0, 2)).toEqual([1, "FOUT"]);
  });

  test("are there by any number when the log did not keep the order", async () => {
    const unkept = typed(whole(), "LRT_Logboek", all, { "Opdracht (voor de invoegtoepassing)": "" });
    expect((await lineOf(without(unkept, "LRT_Inwoners", isAlmere), id))[1]).toBe("OK");
  });
});
