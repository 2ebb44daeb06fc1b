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

test("a quota of more than one in two hundred inhabitants is said, of more than one in fifty waits for the planner", () => {
  const usual = Math.floor(zwolle / 200);
  expect(looked("quota", usual)).toEqual([1, 0, []]);
  expect(looked("quota", usual + 1)).toEqual([1, 0, ["warning reading.quotaLarge"]]);
  const most = Math.floor(zwolle / 50);
  expect(looked("quota", most)).toEqual([1, 0, ["warning reading.quotaLarge"]]);
  expect(looked("quota", most + 1)).toEqual([0, 1, ["warning reading.quotaImplausible"]]);
  expect(looked("quota", most + 1, new Set([5]))).toEqual([1, 0, ["warning reading.quotaImplausible"]]);
  expect(looked("quota", most + 1, new Set([3]))).toEqual([0, 1, ["warning reading.quotaImplausible"]]);
});

describe("a quota of more than three times what is usual in the list is said", () => {
  const named = (region: string, count: number): Counted => ({
    ...row(count),
    region: region,
    name: region,
  });
  const offIn = (rows: readonly Counted[]): readonly unknown[] =>
    plausibleTask(rows, "quota", 2025, {}).messages.map(({ problem: { parameters } }) => parameters["name"]);

  test("such as that of the province of Utrecht among its municipalities", () => {
    const others = [named("GM0307", 170), named("GM0355", 70)];
    // A thousandth part of 376.757 and more than three times that of Amersfoort
    expect(offIn([named("GM0344", 400), ...others])).toEqual([]);
    expect(offIn([named("GM0344", 1_400), ...others])).toEqual(["GM0344"]);
    expect(offIn([named("GM0344", 1_400), ...others.slice(1)])).toEqual([]);
  });

  test("but not of ten persons, nor where most have none", () => {
    const small = [named("GM0096", 10), named("GM0088", 1), named("GM0060", 1)];
    expect(offIn(small)).toEqual([]);
    expect(offIn([named("GM0344", 400), named("GM0307", 0), named("GM0355", 0)])).toEqual([]);
  });
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

describe("a number that is a small part of what is usual in the list may have lost its zeros: it is said and kept", () => {
  const list = (kind: "quota" | "decision" | "balance", counts: Readonly<Record<string, number>>): unknown => {
    const rows = Object.entries(counts).map(([region, count]) => ({
      ...row(count),
      region: region as "PV22",
      name: region,
    }));
    const found = plausibleTask(rows, kind, 2025, {});
    expect(found.rows).toHaveLength(rows.length);
    return found.messages
      .filter(({ problem: { code } }) => code === "reading.zerosLost")
      .map(({ problem: { parameters } }) => parameters["name"]);
  };

  test.each<[string, "quota" | "decision" | "balance", Record<string, number>, readonly string[]]>([
    ["1 of Zeeland among 3.553 and 1.469", "decision", { PV22: 3553, PV24: 1469, PV29: 1 }, ["PV29"]],
    ["9 of Noord-Holland among 3.553 and 1.469", "decision", { PV27: 9, PV22: 3553, PV29: 1469 }, ["PV27"]],
    ["1 of Amsterdam among 787 and 664", "quota", { GM0363: 1, GM0599: 787, GM0518: 664 }, ["GM0363"]],
    ["not 0, which is a number of its own", "decision", { PV22: 3553, PV24: 1469, PV29: 0 }, []],
    ["not a fiftieth part of the places", "decision", { PV22: 3553, PV24: 2600, PV29: 60 }, []],
    ["not few persons of a small municipality", "quota", { GM0363: 1080, GM0599: 787, GM0060: 1 }, []],
    ["not in a list of two", "decision", { PV22: 3553, PV29: 1 }, []],
    ["not of a balance, which may be anything", "balance", { GM0363: 1, GM0599: 787, GM0518: 664 }, []],
  ])("%s", (_what, kind, counts, expected) => {
    expect(list(kind, counts)).toEqual(expected);
  });
});
