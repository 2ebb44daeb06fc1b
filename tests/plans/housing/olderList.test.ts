/** A list that is read again and lacks a municipality leaves in force what an older list said of it: that is told, and found later. */
import { parseHalfYear } from "../../../src/housing/halfYear";
import { leftByList, leftByListProblem, type ListedAt, olderListRows } from "../../../src/plans/housing/olderList";
import { type ListedRow, readQuotaState } from "../../../src/plans/housing/quotaState";
import type { WorkbookContent } from "../../../src/plans/workbookContent";
import { sentence } from "../../../src/text/sentence";
import { applyDesired } from "../applyDesired";
import { plan, typed, workbookWith } from "./orderFor";
import { autumn, listed, officialList, opening } from "./orders";
import { inputOf, quotaRow } from "./quotaInput";

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
    row("2023-II", "GM9998", "2026-12-01 10:00:00"),
  ];
  expect(olderListRows(rows, ({ code }) => provinces.get(code))).toEqual([rows[1]]);
});

describe("a list of Flevoland in 2023-II", () => {
  const [older, newer] = ["2026-11-20 08:30:00", "2026-11-25 08:30:00"];
  const given = (name: string, code: string, readAt: string): ListedRow => {
    return { halfYear: name, code, official: 20, counts: true, readAt };
  };
  const left = (...staying: readonly ListedRow[]): unknown => {
    const rows = [
      quotaRow("GM0034", 218),
      quotaRow("GM0184", 21),
      quotaRow("GM0050", 23),
      quotaRow("GM0106", 80, { province: "PV22" }),
      quotaRow("GM0114", 90, { province: "PV22" }),
    ];
    const { state } = inputOf({ rows, listed: staying });
    return leftByList(state, { halfYear: autumn, rows: [almere] }).map(({ code }) => code);
  };

  test("leaves the older row of Urk, and says nothing of lists of Drenthe or of 2023-I", () => {
    expect(left(given("2023-II", "GM0184", older))).toEqual(["GM0184"]);
    expect(left(given("2023-II", "GM0106", older), given("2023-II", "GM0114", newer))).toEqual([]);
    expect(left(given("2023-I", "GM0184", older), given("2023-I", "GM0050", newer))).toEqual([]);
  });
});

test("every municipality is named with its number: by its code where nobody knows it, with ? where it has none", () => {
  const row = { halfYear: "2023-II", counts: true, readAt: "" };
  const said = leftByListProblem([
    { ...row, code: "GM0184", official: null },
    { ...row, code: "GM9999", official: 0 },
  ]);
  expect(said?.parameters).toEqual({ municipalities: 2, names: "Urk (?), GM9999 (0)" });
  expect(leftByListProblem([])).toBeNull();
});
