/** Of how many municipalities an older official list counts, as Excel computes it from the moments at which rows were read. */
import type { WorkbookContent } from "../../../src/plans/workbookContent";
import { autumn, opening } from "../housing/orders";
import { type Cells, typed } from "../housing/orderFor";
import { checkedIn, checks, whole, workbookOf } from "./checkedWorkbook";

const ID = "LIJST 2023-II Flevoland";
const isAlmere = (row: Cells): boolean => row["Gebied"] === "GM0034";
const inList = (content: WorkbookContent, isMeant: (row: Cells) => boolean, cells: Cells): WorkbookContent =>
  typed(content, "LRT_OfficieleLijst", isMeant, cells);

const lineOf = async (content: WorkbookContent): Promise<unknown> => {
  const found = (await checkedIn(content)).lines.get(ID);
  return [found?.actual, found?.verdict];
};

test("none when all six rows come from one list; one second less of Almere, which counts, makes one", async () => {
  expect(await lineOf(whole())).toEqual([0, "OK"]);
  const older = inList(whole(), isAlmere, { "Ingelezen op (UTC)": "2026-11-25 08:29:59" });
  expect(await lineOf(older)).toEqual([1, "LET OP"]);
  // Where our own number counts, and where a person typed the row, no older list does.
  expect(await lineOf(inList(older, isAlmere, { "Telt (invoer)": "berekend" }))).toEqual([0, "OK"]);
  expect(await lineOf(inList(older, isAlmere, { "Ingelezen op (UTC)": "" }))).toEqual([0, "OK"]);
  expect(await lineOf(inList(older, isAlmere, { "Ingelezen op (UTC)": "per brief" }))).toEqual([0, "OK"]);
  // A row of another half-year is another list.
  expect(await lineOf(inList(older, isAlmere, { Halfjaar: "2024-I" }))).toEqual([0, "OK"]);
});

test("five when only Urk has a newer moment and the other five count", async () => {
  const counting = inList(whole(), () => true, { "Telt (invoer)": "officieel" });
  const isUrk = (row: Cells): boolean => row["Gebied"] === "GM0184";
  expect(await lineOf(inList(counting, isUrk, { "Ingelezen op (UTC)": "2027-01-01 00:00:00" }))).toEqual([5, "LET OP"]);
});

test.each([
  ["a date", 46_351],
  ["a date with a time", 46_351.354166666664],
  ["a large number", 20_991_125_083_000],
  ["another notation of as many signs", "24-11-2099 08:30:01"],
  ["a year and words", "2099-lees maar even"],
])(
  "%s that a person typed over the moment of Urk is not the newest of all, and is of no list",
  async (_what, typed) => {
    const counting = inList(whole(), () => true, { "Telt (invoer)": "officieel" });
    const isUrk = (row: Cells): boolean => row["Gebied"] === "GM0184";
    expect(await lineOf(inList(counting, isUrk, { "Ingelezen op (UTC)": typed }))).toEqual([0, "OK"]);
  },
);

test("a half-year without rows of a list has no such line", async () => {
  expect((await checkedIn(workbookOf(opening(autumn), checks))).lines.has(ID)).toBe(false);
});
