import fc from "fast-check";
import { occupancy as rule } from "../../../src/housing/occupancy";
import type { WorkbookContent } from "../../../src/plans/workbookContent";
import { areaOf, emptyWorkbook } from "../../../src/plans/workbookContent";
import { applyDesired, withTables } from "../applyDesired";
import { computed } from "./computeSheets";
import { planHousing } from "../../../src/plans/housing/planHousing";
import { sentence } from "../../../src/text/sentence";
import { type Cells, doubled, orderFor, plan, refusals, rowsIn, tableNamed, typed } from "./orderFor";
import { occupancy } from "./orders";
import { occupancyNames } from "../../../src/plans/housing/blockNames";

const INFLOW = "Instroom (invoer)";
const OUTFLOW = "Uitstroom (invoer)";
const CAPACITY = "Capaciteit (invoer)";
const block = areaOf.block("LRT_BlokBezetting");

/** Periods with their flows and places, and what stands in the cells beside them. */
function occupied(flows: readonly (readonly unknown[])[], begin: unknown = 900, norm: unknown = 0.91): WorkbookContent {
  const choice = { ...occupancy, occupancy: { ...occupancy.occupancy, periods: flows.length } };
  const made = applyDesired(plan(emptyWorkbook, choice), emptyWorkbook);
  const filled = flows.reduce<WorkbookContent>(
    (content, [inflow, outflow, capacity], line) =>
      typed(content, "LRT_Bezetting", (row) => row["Periode"] === `maand ${line + 1}`, {
        [INFLOW]: inflow,
        [OUTFLOW]: outflow,
        [CAPACITY]: capacity,
      }),
    made,
  );
  const area = filled.areas.get(block);
  const cells = (area?.cells ?? []).map(([label, value, ...rest]) => [
    label,
    label === "Beginbezetting (invoer)" ? begin : label === "Norm (invoer)" ? norm : value,
    ...rest,
  ]);
  return { ...filled, areas: new Map(filled.areas).set(block, { row: 4, column: 11, ...area, cells }) };
}

const shown = async (content: WorkbookContent) =>
  (await computed(content))
    .rows("LRT_Bezetting")
    .map((row) => [row["Bezetting"], row["Benodigd"], row["Tekort"], row["Bezettingsgraad"], row["Controle"]]);

describe("the sheet Bezetting", () => {
  test("adds up period after period, and rounds places up", async () => {
    // 900 + 30 − 20 = 910; 910 / 0,91 = 1.000 exactly. 911 / 0,91 = 1.001,1.
    expect(
      await shown(
        occupied([
          [30, 20, 1_000],
          [1, "", 1_000],
          ["", 911, ""],
        ]),
      ),
    ).toEqual([
      [910, 1_000, 0, 0.91, "OK"],
      [911, 1_002, 2, 0.911, "LET OP: tekort aan plekken"],
      [0, 0, 0, "", "LET OP: capaciteit ontbreekt"],
    ]);
  });

  test("names the first and the largest shortage beside the table", async () => {
    const sheets = await computed(
      occupied([
        [30, 20, 1_000],
        [1, "", 1_000],
        [99, "", 1_050],
      ]),
    );
    const beside = (label: string) => sheets.beside("Bezetting", label);
    // 31 January 2026 is day 46.053, 28 February 46.081. 1.010 / 0,91 = 1.109,9.
    expect([beside("Eerste periode met tekort"), beside("Die periode begint op")]).toEqual(["maand 2", 46_081]);
    expect([beside("Tekort in die periode"), beside("Grootste tekort")]).toEqual([2, 60]);
    const none = await computed(
      occupied([
        [0, 0, 1_000],
        [0, 0, 1_000],
      ]),
    );
    expect(none.beside("Bezetting", "Eerste periode met tekort")).toBe("geen tekort");
  });

  test("shows the same wherever its rows stand", async () => {
    const content = occupied([
      [30, 20, 1_000],
      [1, "", 1_000],
      [5, 7, 1_100],
    ]);
    const table = tableNamed(content, "LRT_Bezetting");
    const turned = (rows: readonly (readonly unknown[])[]) => [2, 0, 1].map((line) => rows[line] ?? []);
    const sorted = withTables(content, { ...table, rows: turned(table.rows), formulas: turned(table.formulas ?? []) });
    expect(await shown(sorted)).toEqual(turned(await shown(content)));
  });

  test.each([
    [
      "text in an earlier period",
      [
        ["veel", 0, 1],
        [0, 0, 1],
      ],
      900,
      ["FOUT: tekst waar een getal hoort", "FOUT: bezetting niet te berekenen"],
    ],
    [
      "a negative number",
      [
        [0, -1, 1],
        [0, 0, 1],
      ],
      900,
      ["FOUT: negatief aantal", "FOUT: bezetting niet te berekenen"],
    ],
    [
      "half a person",
      [
        [0, 0.5, 1],
        [0, 0, 1000],
      ],
      900,
      // Who is half a person in the first period is so in every later one.
      ["FOUT: geen heel aantal", "FOUT: bezetting niet te berekenen"],
    ],
    [
      "a beginning in words",
      [
        [0, 0, 1],
        [0, 0, 1],
      ],
      "veel",
      ["FOUT: bezetting niet te berekenen", "FOUT: bezetting niet te berekenen"],
    ],
    [
      "a beginning below nobody",
      [
        [9, 0, 1],
        [0, 0, 1],
      ],
      -1,
      ["FOUT: bezetting niet te berekenen", "FOUT: bezetting niet te berekenen"],
    ],
    [
      "more people going than there are",
      [
        [0, 901, 1],
        [2, 0, 9],
      ],
      900,
      ["FOUT: bezetting niet te berekenen", "OK"],
    ],
  ] as const)("names %s", async (_what, flows, begin, words) => {
    expect((await shown(occupied(flows, begin))).map((row) => row[4])).toEqual(words);
  });

  test.each([0, -1, 1.01, "laag", ""])("knows no places by the norm %p", async (norm) => {
    expect(
      (
        await shown(
          occupied(
            [
              [0, 0, 1],
              [0, 0, 1],
            ],
            900,
            norm,
          ),
        )
      )[0]?.slice(0, 3),
    ).toEqual([900, "#N/A", "#N/A"]);
  });

  test("knows no shortage where the capacity is text", async () => {
    expect(
      (
        await shown(
          occupied([
            [0, 0, "vol"],
            [0, 0, 1_000],
          ]),
        )
      )[0],
    ).toEqual([900, 990, "#N/A", "", "FOUT: tekst waar een getal hoort"]);
  });

  test("counts an equal period once, and knows nothing where two differ", async () => {
    const content = occupied([
      [30, 20, 1_000],
      [1, "", 1_000],
      [5, 7, 1_100],
    ]);
    const isSecond = (row: Cells): boolean => row["Periode"] === "maand 2";
    const twice = doubled(content, "LRT_Bezetting", isSecond);
    const before = await shown(content);
    expect(await shown(twice)).toEqual([...before, before[1]]);
    expect((await computed(twice)).named("LRT_BezettingDubbel")).toBe(1);
    expect((await computed(content)).named("LRT_BezettingDubbel")).toBe(0);
    const differing = await shown(doubled(content, "LRT_Bezetting", isSecond, { [INFLOW]: 2 }));
    expect(differing.map((row) => row[0])).toEqual(["#N/A", "#N/A", "#N/A", "#N/A"]);
    expect(differing.map((row) => row[4])).toEqual([
      "FOUT: bezetting niet te berekenen",
      "FOUT: regel staat dubbel en verschilt",
      "FOUT: bezetting niet te berekenen",
      "FOUT: regel staat dubbel en verschilt",
    ]);
  });

  test("is the rule of our own, for any flows and norms", async () => {
    const sample = fc.sample(
      fc.record({
        start: fc.integer({ min: 0, max: 5_000 }),
        flows: fc.array(
          fc.tuple(
            fc.integer({ min: 0, max: 400 }),
            fc.integer({ min: 0, max: 300 }),
            fc.integer({ min: 0, max: 6_000 }),
          ),
          {
            minLength: 2,
            maxLength: 12,
          },
        ),
        norm: fc.integer({ min: 1, max: 100 }).map((percentage) => percentage / 100),
      }),
      { numRuns: 25, seed: 5 },
    );
    for (const { start, flows, norm } of sample) {
      const [inflow, outflow, capacity] = [0, 1, 2].map((place) => flows.map((row) => row[place] ?? 0));
      const expected = rule({ start, inflow: inflow ?? [], outflow: outflow ?? [], capacity: capacity ?? [], norm });
      if (!expected.ok) continue;
      expect((await shown(occupied(flows, start, norm))).map((row) => row.slice(0, 4))).toEqual(
        expected.value.map(({ persons, needed, shortage, rate }) => [persons, needed, shortage, rate ?? ""]),
      );
    }
  });

  test("has as many periods as the planner asks, from a day on", () => {
    const content = applyDesired(plan(emptyWorkbook, occupancy), emptyWorkbook);
    expect(rowsIn(content, "LRT_Bezetting").map((row) => [row["Periode"], row["Begint op"]])).toEqual([
      ["maand 1", 46_053],
      ["maand 2", 46_081],
      ["maand 3", 46_112],
      ["maand 4", 46_142],
    ]);
    const weeks = { kind: "occupancy", occupancy: { period: "week", periods: 2, start: "1-1-2026" } } as const;
    expect(plan(emptyWorkbook, weeks).log).toMatchObject({ subject: "Bezetting", remark: "2 weken" });
    expect(rowsIn(applyDesired(plan(emptyWorkbook, weeks), emptyWorkbook), "LRT_Bezetting")[1]?.["Periode"]).toBe(
      "week 2",
    );
  });

  test.each([
    ["one period", { periods: 1 }, ["tasks.periodsOutOfRange"]],
    ["121 periods", { periods: 121 }, ["tasks.periodsOutOfRange"]],
    ["half a period", { periods: 2.5 }, ["tasks.periodsOutOfRange"]],
    ["a day that does not exist", { start: "2026-02-30" }, ["tasks.dateUnreadable"]],
    ["nothing that can be", { periods: 0, start: "morgen" }, ["tasks.periodsOutOfRange", "tasks.dateUnreadable"]],
  ])("is not made for %s", (_what, rest, codes) => {
    expect(refusals(emptyWorkbook, { ...occupancy, occupancy: { ...occupancy.occupancy, ...rest } })).toEqual(codes);
    for (const periods of [2, 120]) {
      expect(refusals(emptyWorkbook, { ...occupancy, occupancy: { ...occupancy.occupancy, periods } })).toEqual([]);
    }
  });

  const without = (content: WorkbookContent, ...periods: readonly string[]): WorkbookContent => {
    const table = tableNamed(content, "LRT_Bezetting");
    const place = table.headers.indexOf("Periode");
    const kept = (rows: readonly (readonly unknown[])[]) =>
      rows.filter((_row, line) => !periods.includes(String(table.rows[line]?.[place])));
    return withTables(content, { ...table, rows: kept(table.rows), formulas: kept(table.formulas ?? []) });
  };
  const months = (count: number) => occupied(Array.from({ length: count }, () => [30, 20, 2_000]));

  test.each([
    ["the first", ["maand 1"]],
    ["one in the middle", ["maand 2"]],
    ["the last", ["maand 4"]],
    ["two next to each other", ["maand 2", "maand 3"]],
  ])("misses %s when somebody takes it out, and knows no occupancy any more", async (_what, periods) => {
    const content = without(months(4), ...periods);
    for (const row of await shown(content)) {
      expect([row[0], row[4]]).toEqual([
        "#N/A",
        "FOUT: er ontbreekt een periode of een datum is verschoven, herstel de datum of geef dezelfde opdracht nog eens",
      ]);
    }
    expect(Number((await computed(content)).named("LRT_BezettingOntbreekt"))).toBeGreaterThan(0);
  });

  test("misses none while they are all there, also when one stands twice or people add one", async () => {
    const content = months(3);
    expect((await computed(content)).named("LRT_BezettingOntbreekt")).toBe(0);
    const isSecond = (row: Cells): boolean => row["Periode"] === "maand 2";
    expect((await computed(doubled(content, "LRT_Bezetting", isSecond))).named("LRT_BezettingOntbreekt")).toBe(0);
    // 31 March 2026 is day 46.112; the planner adds 30 April.
    const more = doubled(content, "LRT_Bezetting", (row) => row["Periode"] === "maand 3", {
      Periode: "april",
      "Begint op": 46_142,
    });
    expect((await computed(more)).named("LRT_BezettingOntbreekt")).toBe(0);
    // One in the middle that goes is missed, although there are as many as there must be.
    expect((await computed(without(more, "maand 2"))).named("LRT_BezettingOntbreekt")).toBe(1);
  });

  test("says what to fill in when nobody can tell which periods there must be", async () => {
    const content = months(2);
    const area = content.areas.get(block);
    const cells = (area?.cells ?? []).map((line) => (line[0] === "Aantal perioden" ? [line[0], "", line[2]] : line));
    const unknown = { ...content, areas: new Map(content.areas).set(block, { row: 4, column: 11, ...area, cells }) };
    expect((await shown(unknown)).map((row) => row[4])).toEqual(
      Array(2).fill("FOUT: vul naast de tabel in welke perioden er horen te staan"),
    );
  });

  test("comes back whole by the same order; by another one nothing comes", () => {
    const content = applyDesired(plan(emptyWorkbook, occupancy), emptyWorkbook);
    const damaged = without(content, "maand 2");
    const back = applyDesired(plan(damaged, occupancy), damaged);
    expect(
      rowsIn(back, "LRT_Bezetting")
        .map((row) => row["Periode"])
        .sort(),
    ).toEqual(["maand 1", "maand 2", "maand 3", "maand 4"]);
    const other = { ...occupancy, occupancy: { ...occupancy.occupancy, periods: 5 } };
    expect(refusals(damaged, other)).toEqual(["tasks.morePeriods"]);
  });

  test("of fewer periods is there already; of another start or kind it says what stands there", () => {
    const content = applyDesired(plan(emptyWorkbook, occupancy), emptyWorkbook);
    const asked = (rest: Partial<typeof occupancy.occupancy>) =>
      refusals(content, { ...occupancy, occupancy: { ...occupancy.occupancy, ...rest } });
    expect(asked({ periods: 3 })).toEqual(["tasks.sheetExists"]);
    expect(asked({ start: "2025-02-01" })).toEqual(["tasks.otherPeriods"]);
    expect(asked({ period: occupancy.occupancy.period === "week" ? "month" : "week" })).toEqual(["tasks.otherPeriods"]);
  });

  test("completes what it left behind half-way, whichever of the cells beside the table were not written", () => {
    const content = applyDesired(plan(emptyWorkbook, occupancy), emptyWorkbook);
    const names = [occupancyNames.start, occupancyNames.periods, occupancyNames.days];
    for (let written = 0; written <= names.length; written += 1) {
      const left: readonly string[] = names.slice(written);
      const pointers = new Map([...content.pointers].filter(([name]) => !left.includes(name)));
      expect(refusals({ ...content, pointers }, occupancy, { isContinued: true })).toEqual([]);
    }
    const others = { ...occupancy, occupancy: { ...occupancy.occupancy, start: "2025-02-01" } };
    expect(refusals(content, others, { isContinued: true })).toEqual(["tasks.otherPeriods"]);
  });

  test("says in words how many periods there are, from when, and where more are asked for", () => {
    const content = applyDesired(plan(emptyWorkbook, occupancy), emptyWorkbook);
    const said = (of: WorkbookContent, rest: Partial<typeof occupancy.occupancy>): readonly string[] => {
      const choice = { ...occupancy, occupancy: { ...occupancy.occupancy, ...rest } };
      const planned = planHousing({ content: of, order: orderFor(choice), isContinued: false }, choice);
      return planned.ok ? [] : planned.problems.map(sentence);
    };
    expect(said(content, { periods: 6 })).toEqual([
      "Het blad 'Bezetting' heeft 4 perioden. Typ naast de tabel bij Aantal perioden eerst 6, en kies dit dan opnieuw.",
    ]);
    expect(said(content, { start: "2025-02-01" })).toEqual([
      "Het blad 'Bezetting' heeft al 4 perioden, vanaf 31 januari 2026. Maak voor andere perioden een eigen werkmap.",
    ]);
    // Nobody can tell which periods there are while one of the cells beside the table is gone or holds no number.
    const { days } = occupancyNames;
    for (const name of ["LRT_BezettingVanaf", "LRT_BezettingPerioden", days]) {
      const cell = content.pointers.get(name);
      if (cell === undefined) throw new Error(`There is no ${name}.`);
      const typedOver = new Map(content.pointers).set(name, { ...cell, value: "volgt" });
      const without = new Map([...content.pointers].filter(([other]) => other !== name));
      for (const pointers of [typedOver, without])
        expect(said({ ...content, pointers }, { periods: 6 })).toEqual([
          "Het blad 'Bezetting' staat al in de werkmap en blijft zoals het is.",
        ]);
    }
  });

  test("grows by the same order when more periods are asked for beside the table: what was entered stays", () => {
    const content = applyDesired(plan(emptyWorkbook, occupancy), emptyWorkbook);
    const { periods } = occupancy.occupancy;
    const name = "LRT_BezettingPerioden";
    const cell = content.pointers.get(name);
    if (cell === undefined) throw new Error("There is no such cell.");
    const asking = { ...content, pointers: new Map(content.pointers).set(name, { ...cell, value: periods + 2 }) };
    const more = { ...occupancy, occupancy: { ...occupancy.occupancy, periods: periods + 2 } };
    const entered = typed(asking, "LRT_Bezetting", (row) => row["Periode"] === "maand 1", { "Instroom (invoer)": 7 });
    const rows = rowsIn(applyDesired(plan(entered, more), entered), "LRT_Bezetting");
    expect(rows.map((row) => row["Periode"])).toEqual(
      Array.from({ length: periods + 2 }, (_none, index) => `maand ${index + 1}`),
    );
    expect(rows[0]?.["Instroom (invoer)"]).toBe(7);
  });

  test("is made once; the same order goes on", () => {
    const content = applyDesired(plan(emptyWorkbook, occupancy), emptyWorkbook);
    expect(refusals(content, occupancy)).toEqual(["tasks.sheetExists"]);
    expect(refusals(content, occupancy, { isContinued: true })).toEqual([]);
  });
});
