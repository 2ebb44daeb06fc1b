import { planWithLog } from "../../../src/plans/planWithLog";
import { keptSeals, lostSeals } from "../../../src/plans/seal/keptSeals";
import { rowPrint, type SealWords } from "../../../src/plans/seal/sealRow";
import { emptyWorkbook, type FoundTable, type WorkbookContent } from "../../../src/plans/workbookContent";
import { applyDesired } from "../applyDesired";
import { orderOf } from "../reception/decisions";
import { sealChoice, sheetOf, stateOf } from "./states";

function seal(
  id: string,
  at: string,
  content: WorkbookContent = emptyWorkbook,
  name = sealChoice.name,
): WorkbookContent {
  const desired = planWithLog(orderOf({ kind: "seal", seal: { ...sealChoice, name } }, { id, at }), content);
  if (!desired.ok) throw new Error(desired.problems.map(({ code }) => code).join(", "));
  return applyDesired(desired.value, content);
}
const sealed = seal("o1", "2026-11-25T08:30:00.000Z");

const withTable = (name: string, change: (table: FoundTable) => FoundTable, content = sealed): WorkbookContent => ({
  ...content,
  tables: content.tables.map((table) => (table.name === name ? change(table) : table)),
});
const withCell = (table: string, header: string, cell: unknown): WorkbookContent =>
  withTable(table, (found) => ({
    ...found,
    rows: found.rows.map((row) => row.map((before, place) => (found.headers[place] === header ? cell : before))),
  }));

describe("the seals of a workbook", () => {
  test("say who sealed what and when, and what they keep", () => {
    expect(keptSeals(sealed)).toEqual([
      {
        id: "o1",
        name: "Stuk voor de regietafel",
        who: "provincie",
        time: "25-11-2026 09:30",
        at: "2026-11-25T08:30:00.000Z",
        print: expect.stringMatching(/^sha256:[0-9a-f]{64}$/u) as string,
        line: 0,
        state: sealChoice.state,
      },
    ]);
    expect(keptSeals(emptyWorkbook)).toEqual([]);
  });

  test("are in the order of their moments, however people sort the table", () => {
    const two = seal("o2", "2026-11-26T08:30:00.000Z", sealed);
    const sorted = withTable("LRT_Zegels", (table) => ({ ...table, rows: [...table.rows].reverse() }), two);
    expect(keptSeals(sorted).map(({ id, line }) => [id, line])).toEqual([
      ["o1", 1],
      ["o2", 0],
    ]);
    expect(keptSeals(two).map(({ id }) => id)).toEqual(["o1", "o2"]);
  });

  test("of one moment are in the order of their rows", () => {
    const two = seal("o2", "2026-11-25T08:30:00.000Z", sealed);
    expect(keptSeals(two).map(({ id }) => id)).toEqual(["o1", "o2"]);
    const sorted = withTable("LRT_Zegels", (table) => ({ ...table, rows: [...table.rows].reverse() }), two);
    expect(keptSeals(sorted).map(({ id }) => id)).toEqual(["o2", "o1"]);
  });

  test.each<readonly [string, unknown]>([
    ["2026", 2026],
    ["true", true],
  ])("are as they were written where an Excel made a number or a truth value of the name %s", (name, cell) => {
    const named = seal("o1", "2026-11-25T08:30:00.000Z", emptyWorkbook, name);
    const read = withTable(
      "LRT_Zegels",
      (table) => ({ ...table, rows: table.rows.map((row) => [cell, ...row.slice(1)]) }),
      named,
    );
    expect(keptSeals(read).map((kept) => [kept.name, kept.state])).toEqual([[name, sealChoice.state]]);
  });

  test.each([
    "Naam",
    "Tijdstip",
    "Wie",
    "Vingerafdruk",
    "Besluit",
    "Sleutel",
    "Bladen",
    "Versie",
    "Opdracht",
    "Tijdstip (UTC)",
    "Volledige vingerafdruk",
    "Zegel (voor de invoegtoepassing)",
    "Kenmerk",
  ])("prove nothing when %s was changed", (header) => {
    expect(keptSeals(withCell("LRT_Zegels", header, "anders")).map(({ state }) => state)).toEqual([null]);
    expect(keptSeals(withCell("LRT_Zegels", header, "")).map(({ state }) => state)).toEqual([null]);
  });

  test("prove nothing when the log says something else, or nothing", () => {
    const states = (content: WorkbookContent) => keptSeals(content).map(({ state }) => state);
    expect(states(withCell("LRT_Logboek", "Nieuwe vingerafdruk", "sha256:0"))).toEqual([null]);
    expect(states(withCell("LRT_Logboek", "Actie", "notitie"))).toEqual([null]);
    expect(states({ ...sealed, tables: sealed.tables.filter(({ name }) => name !== "LRT_Logboek") })).toEqual([null]);
  });

  test("prove nothing when somebody wrote other words, or another state, and a print of the row to match", () => {
    const states = (header: string, cell: string): unknown =>
      keptSeals(
        withTable("LRT_Zegels", (table) => {
          const [row = []] = table.rows;
          const said = table.headers.map((name, place) => [name, name === header ? cell : row[place]] as const);
          const words = Object.fromEntries(said.filter(([name]) => name !== "Kenmerk")) as unknown as SealWords;
          return { ...table, rows: [said.map(([name, held]) => (name === "Kenmerk" ? rowPrint(words) : held))] };
        }),
      ).map(({ state }) => state);
    // With the words that it has, the row is whole.
    expect(states("Naam", "Stuk voor de regietafel")).toEqual([sealChoice.state]);
    expect(states("Vingerafdruk", "0123 4567")).toEqual([null]);
    const other = stateOf([sheetOf("Start", "ffff")]);
    expect(states("Zegel (voor de invoegtoepassing)", JSON.stringify(other))).toEqual([null]);
  });

  test("are missed when the log knows one that is done and the table does not", () => {
    const gone = (content: WorkbookContent): WorkbookContent => ({
      ...content,
      tables: content.tables.filter(({ name }) => name !== "LRT_Zegels"),
    });
    expect(lostSeals(sealed)).toEqual([]);
    expect(lostSeals(gone(sealed)).map(({ id, subject, line }) => [id, subject, line])).toEqual([
      ["o1", "Stuk voor de regietafel", 0],
    ]);
    // One that is not finished is told as such.
    expect(lostSeals(gone(withCell("LRT_Logboek", "Stap", "begonnen")))).toEqual([]);
    // A row of which the id was changed is damaged and lost at once.
    expect(lostSeals(withCell("LRT_Zegels", "Opdracht", "o9")).map(({ id }) => id)).toEqual(["o1"]);
  });

  test("a blank row is no seal", () => {
    expect(keptSeals(withTable("LRT_Zegels", (table) => ({ ...table, rows: [table.headers.map(() => "")] })))).toEqual(
      [],
    );
  });
});
