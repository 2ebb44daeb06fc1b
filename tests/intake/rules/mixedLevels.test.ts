import type { ReadingAnswers, ReadingOrder } from "../../../src/intake/reading";
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
