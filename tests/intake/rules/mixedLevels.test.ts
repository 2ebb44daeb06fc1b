import type { ReadingAnswers, ReadingOrder } from "../../../src/intake/reading";
import { knownInhabitants } from "../../../src/intake/rules/knownInhabitants";
import { chosenLevel, levelQuestion } from "../../../src/intake/rules/mixedLevels";
import type { TotalLine } from "../../../src/intake/rules/printedTotals";
import type { Settled } from "../../../src/intake/rules/settleEntries";
import { problem } from "../../../src/text/result";
import { DECISION, INHABITANTS_2025, outcome, QUOTA_2024_I, read } from "../corpus";

const ASKED = "waarde? gemeenten | provincies";
const chosen = (level: string): ReadingAnswers => ({ values: new Map([["Gebied", level]]) });

describe("provinces among a part of their municipalities", () => {
  const mixed = "Drenthe;353\nAssen;70\nEmmen;90\nFlevoland;349\n";
  test.each<[string, ReadingOrder, string | undefined]>([
    ["Opgave", DECISION, "totaal"],
    ["Taakstelling 2024-I", QUOTA_2024_I, undefined],
  ])("%s: the planner says which rows count", async (header, order, category) => {
    const text = `Gebied;${header}\n${mixed}`;
    expect(outcome(await read(text, order))).toBe(ASKED);
    const municipal = await read(text, order, chosen("gemeenten"));
    expect(outcome(municipal)).toBe("GM0106 70, GM0114 90");
    const provincial = await read(text, order, chosen("Provincies "));
    expect(outcome(provincial)).toBe(ASKED);
    const { rijen, meldingen } = await read(text, order, chosen("provincies"));
    expect(rijen.map(({ gebied, aantal, categorie, regels }) => [gebied, aantal, categorie, regels])).toEqual([
      ["PV22", 353, category, [2]],
      ["PV24", 349, category, [5]],
    ]);
    expect(meldingen.filter(({ code }) => code === "reading.municipalitiesLeft")[0]?.regels).toEqual([3, 4]);
  });

  test("a province that stands twice with different figures is no row", async () => {
    const text = `Gebied;Taakstelling 2024-I\n${mixed}Drenthe;354\n`;
    expect(outcome(await read(text, QUOTA_2024_I, chosen("provincies")))).toBe("geweigerd: reading.differsTwice");
  });

  test("one that is the sum of what is listed is its total, also of one line", async () => {
    const text = "Gebied;Taakstelling 2024-I\nZwolle;140\nDeventer;100\nProvincie Overijssel;240\nTotaal;240\n";
    const { rijen, totalen } = await read(text, QUOTA_2024_I);
    expect(rijen.map(({ aantal }) => aantal)).toEqual([140, 100]);
    expect(totalen.map(({ gedrukt, som }) => [gedrukt, som])).toEqual([
      [240, 240],
      [240, 240],
    ]);
    const one = (count: number): string => `Gebied;Taakstelling 2024-I\nZwolle;140\nOverijssel;${count}\n`;
    expect(outcome(await read(one(140), QUOTA_2024_I))).toBe("GM0193 140");
    expect(outcome(await read(one(141), QUOTA_2024_I))).toBe(ASKED);
    expect(outcome(await read("Gebied;Taakstelling 2024-I\nZwolle;140\nDrenthe;0\n", QUOTA_2024_I))).toBe(ASKED);
  });

  test("inhabitants that are those of the whole province are no question, others are", async () => {
    const text = (count: number): string => `Gebied;Inwoners\nZwolle;133810\nDeventer;102500\nOverijssel;${count}\n`;
    expect(outcome(await read(text(1_195_000)))).toBe("GM0193 133810, GM0150 102500");
    expect(outcome(await read(text(300_000), INHABITANTS_2025))).toBe(ASKED);
  });
});

describe("which rows count", () => {
  const known = knownInhabitants("PV22", 2025) ?? 0;
  const drenthe = (printed: number, line = 4): TotalLine => ({ region: "PV22", printed, line });
  const asked = (kind: ReadingOrder["kind"], totals: readonly TotalLine[], answers: ReadingAnswers = {}): boolean =>
    levelQuestion(totals, [4], "Gebied", { kind }, 2025, answers) !== null;

  test("is asked about a province that is no sum, unless its inhabitants are those of the whole", () => {
    expect(asked("inhabitants", [drenthe(known)])).toBe(false);
    expect(asked("inhabitants", [drenthe(2 * known)])).toBe(true);
    expect(asked("inhabitants", [drenthe(known), drenthe(2 * known)])).toBe(true);
    expect(asked("quota", [drenthe(known)])).toBe(true);
    expect(asked("quota", [drenthe(353, 5)])).toBe(false);
    expect(asked("quota", [])).toBe(false);
  });

  test("is asked until it was answered", () => {
    expect(levelQuestion([drenthe(353)], [4], "Gebied", { kind: "quota" }, null, {})).toEqual({
      about: "value",
      column: "Gebied",
      choices: ["gemeenten", "provincies"],
    });
    expect(asked("quota", [drenthe(353)], chosen("gemeenten"))).toBe(false);
    expect(asked("quota", [drenthe(353)], chosen("provincies"))).toBe(false);
    expect(asked("quota", [drenthe(353)], chosen("iets anders"))).toBe(true);
    expect(asked("quota", [drenthe(353)], { values: new Map([["Regio", "gemeenten"]]) })).toBe(true);
  });
});

describe("once the planner chose the provinces", () => {
  const assen = { region: "GM0106", name: "Assen", count: 70, lines: [3, 6], category: null };
  const settled: Settled = {
    rows: [assen],
    totals: [
      { region: "PV22", printed: 353, line: 2 },
      { region: "NL", printed: 9000, line: 8 },
      { region: null, printed: 353, line: 9 },
    ],
    messages: [{ problem: problem("reading.noRows"), severity: "warning", lines: [7] }],
    problems: [],
    clashes: [],
  };

  test("those are the rows, other totals stay totals, and what is left out is said", () => {
    expect(chosenLevel(settled, "Gebied", "amv", chosen("provincies"))).toEqual({
      rows: [{ region: "PV22", name: "Drenthe", count: 353, lines: [2], category: "amv" }],
      totals: settled.totals.slice(1),
      messages: [
        ...settled.messages,
        { problem: problem("reading.municipalitiesLeft", { count: 1 }), severity: "information", lines: [3, 6] },
      ],
      problems: [],
      clashes: [],
    });
  });

  test("of a list without municipalities nothing is left out", () => {
    const { messages } = chosenLevel({ ...settled, rows: [] }, "Gebied", null, chosen("provincies"));
    expect(messages).toEqual(settled.messages);
  });

  test("one that stands twice counts once, or is a problem that names its lines", () => {
    const twice = (printed: number): Settled => ({
      ...settled,
      totals: [...settled.totals, { region: "PV22", printed, line: 12 }],
    });
    const same = chosenLevel(twice(353), "Gebied", null, chosen("provincies"));
    expect(same.rows.map(({ lines }) => lines)).toEqual([[2, 12]]);
    expect(same.messages.map(({ problem: { code } }) => code)).toContain("reading.sameTwice");
    const differs = chosenLevel({ ...twice(354), clashes: [[20, 21]] }, "Gebied", null, chosen("provincies"));
    expect(differs.problems.map(({ code }) => code)).toEqual(["reading.differsTwice"]);
    expect(differs.clashes).toEqual([
      [20, 21],
      [2, 12],
    ]);
  });

  test("a list without provinces stays as it is, and so does one of which the municipalities were chosen", () => {
    const municipal = { ...settled, totals: settled.totals.slice(1) };
    expect(chosenLevel(municipal, "Gebied", null, chosen("provincies"))).toBe(municipal);
    expect(chosenLevel(settled, "Gebied", null, chosen("gemeenten"))).toBe(settled);
    expect(chosenLevel(settled, "Gebied", null, {})).toBe(settled);
  });
});
