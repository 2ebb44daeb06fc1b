import type { Probe } from "../../src/selftest/probe";
import { runSelfTest } from "../../src/selftest/runSelfTest";

const probe = (id: string, run: Probe["run"], isCompared = true): Probe => ({ id, questions: ["C1"], isCompared, run });

describe("running the self-test", () => {
  test("a step that fails says where, and the next one is tried", async () => {
    const refused = Object.assign(new Error("niet gevonden"), {
      code: "ItemNotFound",
      debugInfo: { errorLocation: "Table.getRange" },
    });
    const steps = await runSelfTest({
      probes: [probe("een", () => Promise.reject(refused)), probe("twee", () => Promise.resolve(2))],
      expected: { een: 1, twee: 2 },
    });
    expect(steps).toMatchObject([
      {
        id: "een",
        seen: null,
        ok: null,
        error: { code: "ItemNotFound", message: "niet gevonden", location: "Table.getRange" },
      },
      { id: "twee", seen: 2, ok: true, error: null },
    ]);
  });

  test("another answer than expected is not the same; where nothing is expected nothing is compared", async () => {
    const steps = await runSelfTest({
      probes: [
        probe("anders", () => Promise.resolve([3])),
        probe("feit", () => Promise.resolve("16.0"), false),
        probe("onbekend", () => Promise.resolve(4)),
      ],
      expected: { anders: [2], feit: "15.0" },
    });
    expect(steps.map(({ ok, expected }) => [ok, expected])).toEqual([
      [false, [2]],
      [null, null],
      [null, null],
    ]);
  });

  test("it stops between two steps", async () => {
    const told: string[] = [];
    const steps = await runSelfTest({
      probes: [probe("een", () => Promise.resolve(1)), probe("twee", () => Promise.resolve(2))],
      expected: {},
      onStep: (id, index, count) => told.push(`${id} ${index} ${count}`),
      isStopped: () => told.length === 1,
    });
    expect(steps.map(({ id }) => id)).toEqual(["een"]);
    expect(told).toEqual(["een 0 2"]);
  });
});
