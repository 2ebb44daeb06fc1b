import { chooseOfficial, compareWithOfficialList } from "../../src/housing/compareWithOfficialList";

const ours = new Map([
  ["GM0518", 800],
  ["GM0344", 540],
  ["GM0484", 175],
  ["GM0014", 350],
]);

const list = [
  { code: "GM0484", name: "Alphen", quota: 175 },
  { code: " ", name: " Den Haag ", quota: 801 },
  { code: "", name: "Utrecht", quota: 536 },
  { code: "", name: "Bergen", quota: 30 },
  { code: "", name: "Atlantis", quota: 5 },
  { code: "GM0518", name: "'s-Gravenhage", quota: 802 },
  { code: "", name: "Brielle", quota: 20 },
];

describe("the official list beside ours", () => {
  const comparison = compareWithOfficialList(list, ours);

  test("is matched on code, then on name and the names that people use", () => {
    expect(comparison.matched).toEqual([
      { code: "GM0518", ours: 800, official: 801, difference: 1 },
      { code: "GM0344", ours: 540, official: 536, difference: -4 },
      { code: "GM0484", ours: 175, official: 175, difference: 0 },
    ]);
  });

  test("names rows that match nothing, may mean two municipalities, or a municipality that was merged", () => {
    expect(comparison.unmatched.map(({ row, problem }) => [row.name, problem.code])).toEqual([
      ["Bergen", expect.stringContaining("reference.")],
      ["Atlantis", "reference.unknownRegion"],
      ["Brielle", expect.stringContaining("reference.")],
    ]);
  });

  test("names a second row for one municipality, and those that the list lacks", () => {
    expect(comparison.repeated).toEqual([{ code: "GM0518", name: "'s-Gravenhage", quota: 802 }]);
    expect(comparison.missing).toEqual(["GM0014"]);
  });

  test("counts where the planner chooses so, row by row or all", () => {
    expect([...chooseOfficial(comparison, ours, new Set(["GM0344"]))]).toEqual([
      ["GM0518", 800],
      ["GM0344", 536],
      ["GM0484", 175],
      ["GM0014", 350],
    ]);
    // What the list lacks stays ours.
    expect([...chooseOfficial(comparison, ours, new Set(ours.keys())).values()]).toEqual([801, 536, 175, 350]);
  });
});
