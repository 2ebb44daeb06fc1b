/** A list that is read again and lacks a municipality leaves in force what an older list said of it: that is told, and found later. */
import { parseHalfYear } from "../../../src/housing/halfYear";
import { leftByList, leftByListProblem, type ListedAt, olderListRows } from "../../../src/plans/housing/olderList";
import { readQuotaState } from "../../../src/plans/housing/quotaState";
import type { WorkbookContent } from "../../../src/plans/workbookContent";
import { sentence } from "../../../src/text/sentence";
import { applyDesired } from "../applyDesired";
import { plan, typed, workbookWith } from "./orderFor";
import { autumn, listed, officialList, opening } from "./orders";

const [almere, urk] = listed;
const LATER = { at: "2026-12-01T10:00:00.000Z" };
const halfYear = parseHalfYear("2023-II");
const counting = officialList({ ...almere, counts: true }, { ...urk, counts: true });
const first = (): WorkbookContent => workbookWith(opening(autumn), counting);

function stateOf(content: WorkbookContent) {
  const state = readQuotaState(content);
  if (!state.ok || !halfYear.ok) throw new Error("It cannot be read.");
  return { state: state.value, halfYear: halfYear.value };
}

describe("a newer list without Urk, which an older one gave 20", () => {
  const newer = officialList({ ...almere, quota: 300, counts: true });

  test("tells before and after it that 20 still counts", () => {
    const { state, halfYear: name } = stateOf(first());
    const left = leftByList(state, { halfYear: name, rows: [{ ...almere, quota: 300 }] });
    expect(left.map(({ code, official }) => [code, official])).toEqual([["GM0184", 20]]);
    const said = leftByListProblem(left);
    expect(said === null ? "" : sentence(said)).toBe(
      "Van 1 gemeente telt nog het getal van een oudere lijst: Urk (20). Zij staat niet in de nieuwste lijst. " +
        "Klopt dat niet? Zet Telt op berekend op het blad Officiële lijst, of lees een lijst in waar zij in staat.",
    );
    expect(plan(first(), newer, LATER).told).toEqual(said);
  });

  test("has nothing to tell where our own number counts for Urk, or where a person typed the row", () => {
    const isUrk = (row: Readonly<Record<string, unknown>>): boolean => row["Gebied"] === "GM0184";
    const own = typed(first(), "LRT_OfficieleLijst", isUrk, { "Telt (invoer)": "berekend" });
    const byHand = typed(first(), "LRT_OfficieleLijst", isUrk, { "Ingelezen op (UTC)": "" });
    const inWords = typed(first(), "LRT_OfficieleLijst", isUrk, { "Ingelezen op (UTC)": "per brief" });
    for (const content of [own, byHand, inWords]) expect(plan(content, newer, LATER).told).toBeUndefined();
  });

  test("tells it as well when Maak af completes the older list after the newer one", () => {
    const content = applyDesired(plan(workbookWith(opening(autumn)), newer, LATER), workbookWith(opening(autumn)));
    const completed = plan(content, counting, { isContinued: true });
    expect(completed.told?.parameters).toMatchObject({ municipalities: 1, names: "Urk (20)" });
  });
});

test("a list of all municipalities has nothing to tell, and neither has the first one", () => {
  expect(plan(first(), counting, LATER).told).toBeUndefined();
  expect(plan(workbookWith(opening(autumn)), officialList(almere), LATER).told).toBeUndefined();
});

test("lists of two provinces and of two half-years are no older lists of each other", () => {
  const row = (halfYearName: string, code: string, readAt: string): ListedAt => ({
    halfYear: halfYearName,
    code,
    counts: true,
    readAt,
  });
  const provinces = new Map([
    ["GM0034", "PV24"],
    ["GM0184", "PV24"],
    ["GM0106", "PV22"],
  ]);
  const rows = [
    row("2023-II", "GM0034", "2026-12-01 10:00:00"),
    row("2023-II", "GM0184", "2026-11-25 08:30:00"),
    row("2023-II", "GM0106", "2026-11-20 08:30:00"),
    row("2023-I", "GM0034", "2026-11-01 08:30:00"),
    row("2023-II", "GM9999", "2026-11-01 08:30:00"),
  ];
  expect(olderListRows(rows, ({ code }) => provinces.get(code))).toEqual([rows[1]]);
});
