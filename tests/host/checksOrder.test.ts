/**
 * The sheet Controles: native formulas that see what people do in the tables, also without the add-in. Every mistake is made by hand
 * in a workbook in which every check says OK.
 */
import { checkNames } from "../../src/plans/checkSheet/checkNames";
import { capacityDecisions } from "../../src/reference/decisions";
import type { CapacityDecision } from "../../src/reference/capacityDecision";
import { decisionFingerprint } from "../../src/reference/decisionFingerprint";
import type { CellValue } from "../../workbench/model/gridModel";
import { provinces } from "../../src/reference/regions";
import { codesOf, give } from "./giveOrder";
import { openQuotaWorkbook, type QuotaWorkbook } from "./quotaWorkbook";

const published = capacityDecisions.find(({ total }) => total !== null);
if (published === undefined) throw new Error("No shipped decision has a total.");
const shipped: CapacityDecision = published;

function signed(content: Omit<CapacityDecision, "fingerprint">): CapacityDecision {
  return { ...content, fingerprint: decisionFingerprint(content) };
}

/** A decision with a figure for every province: 10 in the first, 20 in the second, and so on; 780 in all. */
const areas = provinces.map(({ code }, index) => ({
  region: code,
  total: 10 * (index + 1),
  unaccompaniedMinors: index + 1,
}));
const ALL = 780;
const decision = signed({
  ...shipped,
  id: "provinciebesluit",
  referenceDate: "2025-01-01",
  total: ALL,
  unaccompaniedMinors: 78,
  rows: areas,
});

describe("the sheet Controles", () => {
  let workbook: QuotaWorkbook;
  beforeEach(async () => {
    workbook = await openQuotaWorkbook();
    expect(codesOf(await give({ kind: "decision", decision, keyId: "spreidingswet-2026" }))).toEqual([]);
    expect(codesOf(await workbook.openHalfYear("2023-II"))).toEqual([]);
    expect(codesOf(await give({ kind: "checks" }))).toEqual([]);
  });
  afterEach(() => workbook.close());

  const lines = async (): Promise<ReadonlyMap<CellValue, readonly CellValue[]>> =>
    new Map((await workbook.read("Controles!A7:G90")).filter(([id]) => id !== "").map((line) => [line[0] ?? "", line]));
  const wordOf = async (id: string): Promise<CellValue | undefined> => (await lines()).get(id)?.[5];
  const verdicts = async (): Promise<readonly (CellValue | undefined)[]> =>
    (await Promise.all([checkNames.verdict, checkNames.onStart].map((name) => workbook.read(name)))).map(
      ([row]) => row?.[0],
    );
  const notRight = async (): Promise<readonly (CellValue | undefined)[]> =>
    [...(await lines()).values()].filter((line) => line[5] !== "OK").map(([id]) => id);

  it("says OK when every line does, on its own sheet and on Start", async () => {
    expect(await notRight()).toEqual([]);
    expect(await verdicts()).toEqual(["OK", "OK"]);
    // As many lines as the cell above them says.
    expect((await lines()).size).toBe((await workbook.read(checkNames.count))[0]?.[0]);
  });

  it("is there once: the same order again writes nothing", async () => {
    const before = await workbook.everything();
    const again = await give({ kind: "checks" });
    expect(again).toMatchObject({ kind: "done", wasPresent: true });
    expect(await workbook.everything()).toBe(before);
  });

  const cell = (table: string, header: string, row = 0): string => {
    const { area, columns, name } = workbook.table(table);
    const sheet = workbook.state.grid.sheets().find(({ id }) => id === area.sheetId)?.name ?? "";
    const column = String.fromCharCode("A".charCodeAt(0) + area.column + columns.indexOf(header));
    if (columns.indexOf(header) + area.column > 25) throw new Error(`${name}[${header}] is too far to the right.`);
    return `'${sheet}'!${column}${area.row + 2 + row}`;
  };

  const mistakes: readonly (readonly [what: string, make: () => void | Promise<void>, seen: readonly string[]])[] = [
    [
      "a figure of a decision that was changed",
      () => workbook.type(cell("LRT_Besluit", "Plekken", 2), 1),
      [`SOM DELEN totaal ${decision.id}`],
    ],
    [
      "a total of a decision that was changed",
      () => workbook.type(cell("LRT_Besluit", "Plekken"), Number(decision.total) + 1),
      [`SOM NL totaal ${decision.id}`],
    ],
    [
      "a row of a decision that is gone",
      () => workbook.person.deleteTableRows("LRT_Besluit", 2, 1),
      [`SOM DELEN totaal ${decision.id}`],
    ],
    ["a total on Start that somebody typed", () => workbook.type("LRT_Totaal", 5), ["TOTAAL"]],
    ["a decision that counts and is not there", () => workbook.type("LRT_ActiefBesluit", "weg"), ["BESLUIT"]],
    ["a province without a weight", () => workbook.type(cell("LRT_Sleutel", "Gewicht", 3), ""), ["SLEUTEL"]],
    [
      "a weight that is text",
      () => workbook.type(cell("LRT_Sleutel", "Gewicht", 3), "veel"),
      ["SLEUTEL", "GETAL Sleutel"],
    ],
    [
      "a municipality whose row is gone",
      () => workbook.person.deleteTableRows("LRT_Taakstelling", 1, 1),
      ["GEMEENTEN 2023-II Flevoland"],
    ],
    ["a row that stands twice", () => workbook.repeatRow("LRT_Taakstelling", 0), ["DUBBEL Taakstelling"]],
    [
      "a formula that was typed over, although the figure is the same",
      async () => {
        const [[quota = ""] = []] = await workbook.read(cell("LRT_Taakstelling", "Taakstelling"));
        workbook.type(cell("LRT_Taakstelling", "Taakstelling"), quota);
      },
      ["FORMULE Taakstelling"],
    ],
    [
      "a sum in the overview that was typed over",
      () => workbook.type(cell("LRT_Halfjaren", "Taakstelling"), 1),
      ["NIVEAU Taakstelling", "FORMULE Halfjaren"],
    ],
    [
      "a row of the overview that is gone",
      () => workbook.person.deleteTableRows("LRT_Halfjaren", 0, 1),
      ["NIVEAU Taakstelling"],
    ],
    [
      "text in a month",
      () => workbook.type(cell("LRT_Taakstelling", "Maand 1 (invoer)"), "acht"),
      ["NIVEAU Realisatie", "GETAL Taakstelling", "OORDEEL Taakstelling", "OORDEEL Halfjaren"],
    ],
    [
      "half a person",
      () => workbook.type(cell("LRT_Taakstelling", "Maand 1 (invoer)"), 0.5),
      ["GETAL Taakstelling", "OORDEEL Taakstelling", "OORDEEL Halfjaren"],
    ],
    ["an order that did not finish", () => workbook.type(cell("LRT_Logboek", "Stap"), "begonnen"), ["OPDRACHT"]],
  ];

  test.each(mistakes)("sees %s", async (_what, make, seen) => {
    await make();
    expect(await notRight()).toEqual(expect.arrayContaining([...seen]));
    for (const id of seen) expect(await wordOf(id)).toBe("FOUT");
    const all = [...(await lines()).values()];
    const wrong = all.filter((line) => line[5] === "FOUT").length;
    expect(await verdicts()).toEqual(Array(2).fill(`FOUT: ${wrong} van ${all.length}`));
  });

  it("says of a decision that nobody chose that it was not checked: never OK", async () => {
    workbook.type("LRT_ActiefBesluit", "");
    expect(await notRight()).toEqual(["BESLUIT", "TOTAAL"]);
    expect(await wordOf("BESLUIT")).toBe("niet gecontroleerd");
    expect(await verdicts()).toEqual(Array(2).fill(`niet gecontroleerd: 2 van ${(await lines()).size}`));
  });

  it("misses a line that somebody took out, and brings it back with the next order", async () => {
    const size = (await lines()).size;
    workbook.person.deleteRows("Controles", 7, 1);
    expect((await lines()).size).toBe(size - 1);
    expect(await verdicts()).toEqual(
      Array(2).fill(
        "FOUT: er is een controle te weinig of te veel, kies Maak blad Controles en haal weg wat dubbel staat",
      ),
    );
    expect(codesOf(await give({ kind: "checks" }))).toEqual([]);
    expect((await lines()).size).toBe(size);
    expect(await verdicts()).toEqual(["OK", "OK"]);
  });

  /** The last line is that of nobody yet: a planner adds one of their own below it. */
  const ownLine = async (id: string): Promise<void> => {
    const below = 7 + (await lines()).size;
    workbook.type(`Controles!A${below}`, id);
    workbook.type(`Controles!B${below}`, "Ik heb het nagekeken");
    workbook.type(`Controles!F${below}`, "OK");
  };

  it("lets a line that a planner adds take the place of none that is gone", async () => {
    await ownLine("MIJN CONTROLE");
    expect(await verdicts()).toEqual(["OK", "OK"]);
    workbook.person.deleteRows("Controles", 7, 1);
    expect(await verdicts()).toEqual(
      Array(2).fill(
        "FOUT: er is een controle te weinig of te veel, kies Maak blad Controles en haal weg wat dubbel staat",
      ),
    );
    expect(codesOf(await give({ kind: "checks" }))).toEqual([]);
    expect(await verdicts()).toEqual(["OK", "OK"]);
    // What the planner wrote is still there.
    expect((await lines()).get("MIJN CONTROLE")?.[5]).toBe("OK");
  });

  it.each(["", "BESLUIT", "*"])("counts a line that a planner calls %p as none of ours", async (id) => {
    await ownLine(id);
    workbook.person.deleteRows("Controles", 7, 1);
    expect(await verdicts()).toEqual(
      Array(2).fill(
        "FOUT: er is een controle te weinig of te veel, kies Maak blad Controles en haal weg wat dubbel staat",
      ),
    );
  });

  it("says FOUT of a line that stands twice, also when another one is gone", async () => {
    const line = { ...areaOfLines(), row: 7, rows: 1 };
    workbook.state.write({ ...line, row: 6 + (await lines()).size }, workbook.state.grid.formulas(line));
    expect(await verdicts()).toEqual(
      Array(2).fill(
        "FOUT: er is een controle te weinig of te veel, kies Maak blad Controles en haal weg wat dubbel staat",
      ),
    );
    workbook.person.deleteRows("Controles", 9, 1);
    expect(await verdicts()).toEqual(
      Array(2).fill(
        "FOUT: er is een controle te weinig of te veel, kies Maak blad Controles en haal weg wat dubbel staat",
      ),
    );
    // And which one it is.
    expect(await wordOf(String(workbook.state.grid.values(line)[0]?.[0]))).toBe("FOUT");
  });

  it("takes a word that somebody typed for none, also when it is OK", async () => {
    workbook.type("Controles!F8", "OK");
    expect(await verdicts()).toEqual(
      Array(2).fill(
        "FOUT: er is een controle te weinig of te veel, kies Maak blad Controles en haal weg wat dubbel staat",
      ),
    );
  });

  it("misses a word that somebody took out", async () => {
    workbook.type("Controles!F8", "");
    expect(await verdicts()).toEqual(
      Array(2).fill(
        "FOUT: er is een controle te weinig of te veel, kies Maak blad Controles en haal weg wat dubbel staat",
      ),
    );
  });

  it.each([
    ["what a check expects", "C7", 1],
    ["the number of a line", "H8", 7],
    ["a word", "F8", "OK"],
    ["a difference", "E9", 0],
    ["what stands there, as it was", "D7", 0],
  ])("puts %s back that somebody typed over, when the sheet is asked for again", async (_what, cell, content) => {
    const before = await workbook.read("Controles!A7:H90");
    workbook.type(`Controles!${cell}`, content);
    expect(await verdicts()).not.toEqual(["OK", "OK"]);
    expect(codesOf(await give({ kind: "checks" }))).toEqual([]);
    expect(await workbook.read("Controles!A7:H90")).toEqual(before);
    expect(await verdicts()).toEqual(["OK", "OK"]);
    expect(await give({ kind: "checks" })).toMatchObject({ kind: "done" });
  });

  it("gets the checks of a table that another order makes, in that same order", async () => {
    expect((await lines()).has("DUBBEL Woningen")).toBe(false);
    const choice = { kind: "dwellings", dwellings: { province: "PV24", halfYear: { year: 2023, half: 2 } } } as const;
    expect(codesOf(await give(choice))).toEqual([]);
    expect(await wordOf("DUBBEL Woningen")).toBe("OK");
    // Nobody entered yet how many dwellings become free: the sheet asks for attention, six municipalities long.
    expect(await wordOf("AANDACHT Woningen")).toBe("LET OP");
    expect((await lines()).get("AANDACHT Woningen")?.slice(2, 5)).toEqual([0, 6, 6]);
    expect(await verdicts()).toEqual(Array(2).fill(`LET OP: 1 van ${(await lines()).size}`));
    expect((await lines()).size).toBe((await workbook.read(checkNames.count))[0]?.[0]);
  });

  it("gets a line for every half-year that opens", async () => {
    expect(codesOf(await workbook.openHalfYear("2024-I"))).toEqual([]);
    expect((await lines()).get("GEMEENTEN 2024-I Flevoland")?.slice(2, 6)).toEqual([6, 6, 0, "OK"]);
  });

  it("knows the figures of a new decision from the order that brings it", async () => {
    const own = signed({ ...decision, id: "eigen-besluit", rows: areas.map((row) => ({ ...row, total: 10 })) });
    expect(codesOf(await give({ kind: "decision", decision: own, keyId: "spreidingswet-2026" }))).toEqual([]);
    const sum = 10 * areas.length;
    expect((await lines()).get("SOM DELEN totaal eigen-besluit")?.slice(2, 6)).toEqual([sum, sum, 0, "OK"]);
  });

  it("works after its lines were sorted otherwise", async () => {
    const before = await lines();
    const cells = workbook.state.grid.formulas({ ...areaOfLines(), rows: 2 });
    workbook.state.write({ ...areaOfLines(), rows: 2 }, [...cells].reverse());
    expect(await lines()).toEqual(before);
    expect(await verdicts()).toEqual(["OK", "OK"]);
  });

  const areaOfLines = (): { sheetId: string; row: number; column: number; columns: number } => {
    const sheetId = workbook.state.grid.sheets().find(({ name }) => name === "Controles")?.id ?? "";
    return { sheetId, row: 6, column: 0, columns: 8 };
  };
});

describe("a sheet Controles that comes after a decision was changed by hand", () => {
  let workbook: QuotaWorkbook;
  beforeEach(async () => {
    workbook = await openQuotaWorkbook();
  });
  afterEach(() => workbook.close());

  const changedThenChecked = async (given: CapacityDecision, address: string): Promise<readonly CellValue[]> => {
    expect(codesOf(await give({ kind: "decision", decision: given, keyId: "spreidingswet-2026" }))).toEqual([]);
    workbook.type(address, 1);
    expect(codesOf(await give({ kind: "checks" }))).toEqual([]);
    const found = (await workbook.read("Controles!A7:G60")).find(([id]) => id === `SOM NL totaal ${given.id}`);
    return found?.slice(2, 6) ?? [];
  };

  it("compares with what is shipped", async () => {
    const total = Number(shipped.total);
    expect(await changedThenChecked(shipped, "Besluit!F6")).toEqual([total, 1, 1 - total, "FOUT"]);
  });

  it("says of figures that nobody knows any more that they were not checked", async () => {
    expect(await changedThenChecked(decision, "Besluit!F6")).toEqual(["", 1, "", "niet gecontroleerd"]);
  });
});

describe("a workbook without tables of ours", () => {
  it("gets a sheet that looks at the log only, and a Start that says so", async () => {
    const workbook = await openQuotaWorkbook();
    expect(codesOf(await give({ kind: "checks" }))).toEqual([]);
    expect((await workbook.read("Controles!A7:A9")).flat()).toEqual(["OPDRACHT", "", ""]);
    expect((await workbook.read(checkNames.onStart))[0]?.[0]).toBe("OK");
    workbook.close();
  });
});
