/** The steps of the self-test, on the host without a browser: the workbench wrote what they should show. */
import expected from "../../src/selftest/expected.json";
import { differences } from "../../src/selftest/differences";
import { isEmptyWorkbook } from "../../src/selftest/isEmptyWorkbook";
import { keptOnSheet } from "../../src/selftest/keptOnSheet";
import { probes } from "../../src/selftest/probes";
import { runSelfTest } from "../../src/selftest/runSelfTest";
import { type OpenHost, openHost } from "./harness";
import { loadFunctions } from "./loadFunctions";

const LONG = 120_000;

describe("the self-test", () => {
  let opened: OpenHost;
  beforeEach(async () => {
    opened = openHost();
    await loadFunctions();
  });
  afterEach(() => opened.close());

  test("there is an answer of the workbench to every step that is compared, and to no other", () => {
    const compared = probes.filter(({ isCompared }) => isCompared).map(({ id }) => id);
    expect(Object.keys(expected).sort()).toEqual([...compared].sort());
  });

  test(
    "two hosts that share no grid show the same in every step",
    async () => {
      // What Office tells of itself is there in a page only.
      const steps = await runSelfTest({ probes: probes.filter(({ isCompared }) => isCompared), expected });
      expect(steps.filter(({ error }) => error !== null)).toEqual([]);
      const different = steps.map(({ id, expected: wanted, seen }) => [id, differences(wanted, seen)] as const);
      expect(different.filter(([, lines]) => lines.length > 0)).toEqual([]);
      expect(steps.every(({ ok }) => ok === true)).toBe(true);
    },
    LONG,
  );

  test("a workbook in which something stands is not empty: a cell, a name or a table", async () => {
    expect(await isEmptyWorkbook()).toBe(true);
    opened.type("Blad1!C40", 0);
    expect(await isEmptyWorkbook()).toBe(false);
    opened.type("Blad1!C40", "");
    expect(await isEmptyWorkbook()).toBe(true);
  });

  test("a long outcome stands on a sheet in parts that a cell holds, and together they are the whole", async () => {
    const text = "=".repeat(30_000) + "1234".repeat(10_000);
    await keptOnSheet(text);
    const cells = await opened.read("'Zelftest uitkomst'!A1:A3");
    expect(cells.map(([part]) => String(part).length)).toEqual([30_000, 30_000, 10_000]);
    expect(cells.flat().join("")).toBe(text);
  });
});
