import { plausibleTask } from "../../../src/intake/rules/plausibleTask";
import { knownInhabitants } from "../../../src/intake/rules/knownInhabitants";
import type { Counted } from "../../../src/intake/table/entry";

const zwolle = knownInhabitants("GM0193", 2025) ?? 0;
const row = (count: number, lines: readonly number[] = [2]): Counted => ({
  region: "GM0193",
  name: "Zwolle",
  count,
  lines,
  category: null,
});
const looked = (
  kind: "quota" | "balance" | "decision",
  count: number,
  confirmed?: ReadonlySet<number>,
): readonly unknown[] => {
  const { rows, doubtful, messages } = plausibleTask([row(count, [2, 5])], kind, 2025, confirmed ? { confirmed } : {});
  return [rows.length, doubtful.length, messages.map(({ severity, problem: { code } }) => `${severity} ${code}`)];
};

test("a quota of more than one in fifty inhabitants waits for the planner", () => {
  const most = Math.floor(zwolle / 50);
  expect(looked("quota", most)).toEqual([1, 0, []]);
  expect(looked("quota", most + 1)).toEqual([0, 1, ["warning reading.quotaImplausible"]]);
  expect(looked("quota", most + 1, new Set([5]))).toEqual([1, 0, ["warning reading.quotaImplausible"]]);
  expect(looked("quota", most + 1, new Set([3]))).toEqual([0, 1, ["warning reading.quotaImplausible"]]);
});

test("places for one in four inhabitants of a municipality pass, more are said and stay in the decision", () => {
  const most = Math.floor(zwolle / 4);
  expect(looked("decision", most)).toEqual([1, 0, []]);
  expect(looked("decision", most + 1)).toEqual([1, 0, ["warning reading.placesImplausible"]]);
});

test("places for one in twenty inhabitants of a province pass: 24.000 in Drenthe, and not the 355.300 of a point that was lost", () => {
  const drenthe = (count: number): readonly string[] =>
    plausibleTask([{ ...row(count), region: "PV22", name: "Drenthe" }], "decision", 2025, {}).messages.map(
      ({ problem: { code } }) => code,
    );
  const most = Math.floor((knownInhabitants("PV22", 2025) ?? 0) / 20);
  expect(most).toBeGreaterThan(24_000);
  expect(drenthe(most)).toEqual([]);
  expect(drenthe(most + 1)).toEqual(["reading.placesImplausible"]);
  expect(drenthe(355_300)).toEqual(["reading.placesImplausible"]);
});

test("a balance is compared with nothing, and neither is a region that is not known", () => {
  expect(looked("balance", 10 * zwolle)).toEqual([1, 0, []]);
  const unknown = { ...row(10 ** 7), region: "GM9999" as Counted["region"] };
  expect(plausibleTask([unknown], "quota", 2025, {}).rows).toEqual([unknown]);
});
