import type { Comparison } from "../../src/plans/comparison/comparison";
import { give, STAMP } from "./giveOrder";
import { type OpenHost, openHost } from "./harness";

const comparison: Comparison = {
  total: 300,
  first: "lrt-77100, sluitend",
  second: "oproep-2023-10-05, sluitend",
  rows: [
    { code: "PV26", name: "Utrecht", inhabitants: 1000, first: 100, second: 180 },
    { code: "PV20", name: "Groningen", inhabitants: 400, first: 200, second: 120 },
    { code: "PV23", name: "Flevoland", inhabitants: 0, first: 0, second: 0 },
  ],
};

describe("a comparison as a sheet", () => {
  let opened: OpenHost;
  beforeEach(() => {
    opened = openHost();
  });
  afterEach(() => {
    expect(opened.host.unknownMembers).toEqual([]);
    opened.close();
  });

  test("has the places as values and every difference as a native formula", async () => {
    expect(await give({ kind: "comparison", comparison })).toMatchObject({ kind: "done" });
    expect(await opened.read("Vergelijk!A1")).toEqual([["Vergelijk twee verdelingen"]]);
    // 180 − 100 = 80 = 80%; 100 and 180 per 1,000 inhabitants.
    expect(await opened.read("Vergelijk!A6:I8")).toEqual([
      ["PV26", "Utrecht", 1000, 100, 180, 80, 0.8, 100, 180],
      ["PV20", "Groningen", 400, 200, 120, -80, -0.4, 500, 300],
      ["PV23", "Flevoland", 0, 0, 0, 0, 0, "", ""],
    ]);
    opened.type("Vergelijk!E7", 130);
    expect(await opened.read("Vergelijk!F7:G7")).toEqual([[-70, -0.35]]);
  });

  test("has Excel's own bars behind the places and the differences", async () => {
    await give({ kind: "comparison", comparison });
    for (const address of ["Vergelijk!D6:E8", "Vergelijk!F6:F8"]) {
      expect(opened.state.property(`conditional ${address} DataBar`, "FillColor")).toBe('"#3F6FA8"');
    }
  });

  test("says beside the table what A and B are and whether both add up", async () => {
    await give({ kind: "comparison", comparison });
    expect((await opened.read("Vergelijk!K5:L10")).map((row) => row[1])).toEqual([
      300,
      1000,
      "lrt-77100, sluitend",
      "oproep-2023-10-05, sluitend",
      "OK",
      "OK",
    ]);
    opened.type("Vergelijk!E7", 130);
    expect(await opened.read("Vergelijk!L10")).toEqual([["LET OP: verschil 10"]]);
  });

  test.each([
    ["text", "duizend"],
    ["fewer than nobody", -5],
    ["half a person", 30.5],
    ["a number and a word", "1000 p"],
  ])("knows no places per inhabitant of %s, and says so beside the table", async (_what, inhabitants) => {
    await give({ kind: "comparison", comparison });
    expect(await opened.read("Vergelijk!L13")).toEqual([["OK"]]);
    opened.type("Vergelijk!C6", inhabitants);
    for (const cell of (await opened.read("Vergelijk!H6:I6"))[0] ?? []) expect(String(cell)).toMatch(/^#/u);
    expect(await opened.read("Vergelijk!H7:I7")).toEqual([[500, 300]]);
    expect(await opened.read("Vergelijk!L9:L13")).toEqual([
      ["OK"],
      ["OK"],
      [expect.any(String)],
      [expect.any(String)],
      ["FOUT: regels zonder heel aantal inwoners: 1"],
    ]);
  });

  test("leaves a sheet of that name as it is, and takes the next name", async () => {
    await give({ kind: "comparison", comparison });
    opened.type("Vergelijk!A2", "van een collega");
    expect(await give({ kind: "comparison", comparison })).toMatchObject({
      desired: { log: { subject: "Vergelijk (2)" } },
    });
    expect(await opened.read("Vergelijk!A2")).toEqual([["van een collega"]]);
    expect(await opened.read("Vergelijk (2)!D6")).toEqual([[100]]);
  });

  test("writes one row in the log each time", async () => {
    await give({ kind: "comparison", comparison });
    await give({ kind: "comparison", comparison });
    expect(await opened.read("LRT_Logboek[[Stap]:[Onderwerp]]")).toEqual([
      ["gereed", "2026-11-24 09:30 (UTC+1)", "provincie", "Vergelijking geschreven", "Vergelijk"],
      ["gereed", "2026-11-24 09:30 (UTC+1)", "provincie", "Vergelijking geschreven", "Vergelijk (2)"],
    ]);
    expect(await opened.read("LRT_Logboek[Tijdstip (UTC)]")).toEqual([[STAMP], [STAMP]]);
  });
});
