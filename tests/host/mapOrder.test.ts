/** A map as Excel computes it: every tile in the class that the rule gives, also where numbers are equal, zero, negative or broken. */
import { findingsOf } from "../../src/findings/findingsOf";
import type { MapChoice } from "../../src/plans/map/mapChoice";
import { classBounds, classOf, decimalsOf, mapClasses } from "../../src/plans/map/mapClasses";
import { inspectWorkbook } from "../../src/workbook/inspectWorkbook";
import { municipalMap, provinceMap } from "../plans/map/mapChoices";
import { codesOf, give } from "./giveOrder";
import { type OpenHost, openHost } from "./harness";

const SHEET = "Kaart 2026-11-30";

describe("a map in a workbook", () => {
  let opened: OpenHost;
  beforeEach(() => {
    opened = openHost();
  });
  afterEach(() => {
    expect(opened.host.unknownMembers).toEqual([]);
    opened.close();
  });

  type Show = (address: string) => unknown;

  /** What every cell of the sheet shows now. */
  async function shownNow(): Promise<Show> {
    const cells = await opened.read(`${SHEET}!A1:L48`);
    return (address) => {
      const [, letter = "A", line = "1"] = /^([A-Z])(\d+)$/u.exec(address) ?? [];
      return cells[Number(line) - 1]?.[letter.charCodeAt(0) - 65];
    };
  }

  async function shown(map: MapChoice): Promise<Show> {
    expect(codesOf(await give({ kind: "map", map }))).toEqual([]);
    return shownNow();
  }

  test.each<readonly [string, readonly (number | null)[]]>([
    ["whole numbers", [0, 100, 19, 20, 79, 80]],
    ["numbers that are all equal", [7, 7, 7, 7, 7, 7]],
    ["numbers that differ by one", [3, 4, 3, 4, 4, 3]],
    ["negative numbers", [-10, -3, 0, 5, 10, -9]],
    ["numbers with decimals", [0.1, 0.2, 0.25, 0.3, 0.6, 0.5]],
    ["zeros", [0, 0, 0, 0, 0, 0]],
    ["one number", [null, null, 12_345.5, null, null, null]],
  ])("has %s in the classes of the rule, and counts them", async (_what, values) => {
    const show = await shown(municipalMap("PV24", values));
    const numbers = values.filter((value) => value !== null);
    const [lowest, highest] = [Math.min(...numbers), Math.max(...numbers)];
    const bounds = classBounds(lowest, highest, decimalsOf(numbers));
    const missing = values.length - numbers.length;
    // A line about municipalities without a number moves all down.
    const top = missing === 0 ? 7 : 8;
    const signs = values.map((value) =>
      value === null ? null : (mapClasses[classOf(value, bounds, lowest === highest)]?.sign ?? ""),
    );
    const first = ["A", "B", "C", "D", "E", "F"].map((column) => show(`${column}${top}`));
    const names = ["Almere", "Dronten", "Lelystad", "Noordoostpolder", "Urk", "Zeewolde"];
    expect(first).toEqual(
      names.map((name, index) => {
        const sign = signs[index] ?? null;
        return sign === null ? name : `${sign} ${name}`;
      }),
    );
    expect(["A", "B", "C", "D", "E", "F"].map((column) => show(`${column}${top + 1}`))).toEqual(
      values.map((value) => value ?? "geen gegevens"),
    );
    const legend = top + 9;
    const counted = mapClasses.map((_class, index) => show(`D${legend + 1 + index}`));
    expect(counted).toEqual(mapClasses.map(({ sign }) => signs.filter((own) => own === sign).length));
    expect(mapClasses.map((_class, index) => show(`B${legend + 1 + index}`))).toEqual(bounds);
    const sum = numbers.reduce((total, value) => total + value, 0);
    const share = show(`A${top + 2}`);
    const [almere = null] = values;
    if (almere === null) expect(share).toBe("");
    else expect(share).toBe(lowest < 0 || sum === 0 ? "n.v.t." : almere / sum);
  });

  test("says in words who is highest and lowest and what the sum is, with points and a comma in any language", async () => {
    const show = await shown(municipalMap("PV24", [1_234_567.5, 0.25, null, 0.25, 999, 1000]));
    expect(show("B2")).toBe(
      "Het hoogste getal heeft Almere: 1.234.567,50. Het laagste heeft Dronten en nog 1: 0,25. " +
        "Samen is het 1.236.567,00. Zonder getal: 1.",
    );
    opened.type(`${SHEET}!I9`, -4);
    expect((await shownNow())("B2")).toMatch(
      /^Het hoogste getal heeft Zeewolde: 1\.000,00\. Het laagste heeft Almere: -4,00\./u,
    );
  });

  test("follows a number that somebody types where there was none, and a number that is taken out", async () => {
    const show = await shown(municipalMap("PV24", [10, 20, null, 30, 40, 50]));
    expect([show("C8"), show("C9"), show("B18")]).toEqual(["Lelystad", "geen gegevens", 10]);
    expect(show("B24")).toBe("LET OP: 1 zonder getal");
    opened.type(`${SHEET}!I11`, 60);
    opened.type(`${SHEET}!I9`, "");
    const now = await shownNow();
    expect([now("C8"), now("C9"), now("A8"), now("A9")]).toEqual(["█ Lelystad", 60, "Almere", "geen gegevens"]);
  });

  test("of the provinces adds up to the decision, and nothing is found in it", async () => {
    const show = await shown(provinceMap());
    expect(show("G23")).toBe(88_000);
    expect(show("B32")).toBe("OK");
    expect(show("A16")).toBe("█ Zuid-Holland");
    const read = await inspectWorkbook();
    if (!read.ok) throw new Error("The workbook cannot be read.");
    expect(findingsOf(read.value.workbook).filter(({ where }) => where.sheet === SHEET)).toEqual([]);
  });
});
