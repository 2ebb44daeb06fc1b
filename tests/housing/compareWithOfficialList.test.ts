import { compareWithOfficialList } from "../../src/housing/compareWithOfficialList";

const halfYear = { year: 2024, half: 1 } as const;

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
  { code: "", name: "Haaren", quota: 20 },
];

describe("the official list beside ours", () => {
  const comparison = compareWithOfficialList(list, ours, halfYear);

  test("is matched on code, then on name and the names that people use", () => {
    expect(comparison.matched).toEqual([
      { code: "GM0518", listed: "Den Haag", ours: 800, official: 801, difference: 1 },
      { code: "GM0344", listed: "Utrecht", ours: 540, official: 536, difference: -4 },
      { code: "GM0484", listed: "Alphen", ours: 175, official: 175, difference: 0 },
    ]);
  });

  test("keeps how the list writes each municipality, without blanks around it, and the code where there is no name", () => {
    const written = [
      { code: "", name: "  Den Haag ", quota: 801 },
      { code: " GM0344 ", name: " ", quota: 536 },
    ];
    const { matched } = compareWithOfficialList(written, ours, halfYear);
    expect(matched.map(({ listed }) => listed)).toEqual(["Den Haag", "GM0344"]);
  });

  test("names rows that match nothing, may mean two municipalities, or a municipality that was split", () => {
    expect(comparison.unmatched.map(({ row, problem }) => [row.name, problem.code])).toEqual([
      ["Bergen", "reference.ambiguousName"],
      ["Atlantis", "reference.unknownRegion"],
      ["Haaren", "reference.splitMunicipality"],
    ]);
  });

  test("names a second row for one municipality, and those that the list lacks", () => {
    expect(comparison.repeated).toEqual([{ code: "GM0518", name: "'s-Gravenhage", quota: 802 }]);
    expect(comparison.missing).toEqual(["GM0014"]);
    expect(comparison.merged).toEqual([]);
  });
});

describe("rows of municipalities that ended", () => {
  const row = (name: string, quota: number, code = "") => ({ code, name, quota });
  const compare = (rows: readonly ReturnType<typeof row>[], codes: readonly string[], year = 2024) =>
    compareWithOfficialList(rows, new Map(codes.map((code) => [code, 100])), { year, half: 1 });

  test("are added up under their successor, by name or code, and reported: 20 + 45 + 16 = 81", () => {
    const rows = [row("Brielle", 20), row("", 45, "gm0530"), row("gemeente Westvoorne", 16)];
    expect(compare(rows, ["GM1992"])).toEqual({
      matched: [
        { code: "GM1992", listed: "Brielle, gm0530, gemeente Westvoorne", ours: 100, official: 81, difference: -19 },
      ],
      unmatched: [],
      repeated: [],
      merged: [{ code: "GM1992", quota: 81, rows, lacking: [] }],
      missing: [],
    });
    // Also in a half-year in which they still existed: ours is the division of 2023.
    expect(compare(rows, ["GM1992"], 2022).matched).toHaveLength(1);
  });

  test("of which some are not in the list make a sum that says what it lacks", () => {
    expect(compare([row("Brielle", 20)], ["GM1992"]).merged).toEqual([
      { code: "GM1992", quota: 20, rows: [row("Brielle", 20)], lacking: ["GM0530", "GM0614"] },
    ]);
  });

  test("that stand there twice count once", () => {
    const again = row("", 21, "GM0501");
    const { merged, repeated } = compare([row("Brielle", 20), again, row("Westvoorne", 16)], ["GM1992"]);
    expect(merged[0]?.quota).toBe(36);
    expect(repeated).toEqual([again]);
  });

  test("do not count beside the municipality that came of them: they repeat it", () => {
    const rows = [row("Brielle", 20), row("Voorne aan Zee", 80), row("Westvoorne", 16)];
    const { matched, merged, repeated } = compare(rows, ["GM1992"]);
    expect(matched[0]?.official).toBe(80);
    expect(merged).toEqual([]);
    expect(repeated.map(({ name }) => name)).toEqual(["Brielle", "Westvoorne"]);
  });

  test("count beside the municipality that took them in: 99 + 26 = 125", () => {
    const rows = [row("Hilversum", 99), row("Wijdemeren", 26), row("Ede", 7)];
    const later = compare(rows, ["GM0402", "GM0228"], 2027);
    expect(later.matched.map(({ official }) => official)).toEqual([125, 7]);
    expect(later.merged).toEqual([{ code: "GM0402", quota: 125, rows: rows.slice(0, 2), lacking: [] }]);
    expect(compare(rows.slice(1), ["GM0402"], 2027).merged).toMatchObject([{ quota: 26, lacking: ["GM0402"] }]);
  });

  test("are no such rows while the municipality exists", () => {
    const rows = [row("Hilversum", 99), row("Wijdemeren", 26)];
    const { matched, merged } = compare(rows, ["GM0402", "GM1696"], 2026);
    expect(matched.map(({ official }) => official)).toEqual([99, 26]);
    expect(merged).toEqual([]);
  });
});
