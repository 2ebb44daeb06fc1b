/**
 * The seal over the sample workbook: whole right after sealing, in Excel and in its file, and broken by every single cell, formula, name,
 * row and table that changes. What the add-in itself keeps of what was done does not count.
 */
import fc from "fast-check";
import { checkSeal } from "../../src/findings/checkSeal";
import { findingsOf } from "../../src/findings/findingsOf";
import { judgeFindings } from "../../src/findings/ignoredFindings";
import { formulaAt, type InspectedSheet, type InspectedWorkbook } from "../../src/findings/inspectedWorkbook";
import { sealable } from "../../src/findings/sealable";
import { sealedState } from "../../src/findings/sealedWorkbook";
import { sealFindings } from "../../src/findings/sealFindings";
import { newOrder } from "../../src/plans/newOrder";
import type { SealChoice } from "../../src/plans/seal/sealChoice";
import { type SealChange, sealChanges } from "../../src/plans/seal/sealChanges";
import { sealPrint } from "../../src/plans/seal/sealedState";
import { emptyWorkbook, type FoundTable } from "../../src/plans/workbookContent";
import { sentence } from "../../src/text/sentence";
import { carryOut } from "../../src/workbook/carryOut";
import { inspectWorkbook } from "../../src/workbook/inspectWorkbook";
import { writeWorkbookFile } from "../../workbench/files/writeWorkbookFile";
import type { FileWorkbook } from "../../workbench/files/fileWorkbook";
import { inspectedFile } from "../../workbench/files/inspectFile";
import { checkFile } from "../../workbench/node/checkFile";
import type { OpenExcel } from "../../workbench/node/openExcel";
import { inTable, typed, withCopiedRow, withSheet } from "./changedFile";
import { bytesOf, fileOf, openSample } from "./sampleState";
import { savedByLibreOffice, withLibreOffice } from "./libreOffice";

const BUILD_TIME = 120_000;
const NOT_SEALED = new Set(["Logboek", "Zegels", "Genegeerd"]);

async function inspected(): Promise<InspectedWorkbook> {
  const read = await inspectWorkbook();
  if (!read.ok) throw new Error(read.problems.map(sentence).join(" "));
  return read.value.workbook;
}

function ofFile(file: FileWorkbook): InspectedWorkbook {
  const read = inspectedFile(file);
  if (!read.ok) throw new Error(read.problems.map(sentence).join(" "));
  return read.value;
}

async function seal(workbook: InspectedWorkbook, name: string, at: string): Promise<SealChoice> {
  const state = sealable(workbook);
  if (!state.ok) throw new Error(state.problems.map(sentence).join(" "));
  const choice: SealChoice = { name, decision: "", key: "", state: state.value };
  const stamp = { id: `zegel${at.slice(11, 13)}0`, at, localTime: `${at.slice(0, 16)} (UTC)`, who: "Regietafel" };
  const outcome = await carryOut(newOrder(stamp, { kind: "seal", seal: choice }, emptyWorkbook));
  expect(outcome.kind).toBe("done");
  return choice;
}

/** A cell of the used area of a sheet, from its corner. */
const withCell = (
  sheet: InspectedSheet,
  row: number,
  column: number,
  value: unknown,
  formula: unknown,
): InspectedSheet => {
  const put = (grid: InspectedSheet["values"], content: unknown): InspectedSheet["values"] =>
    grid.map((line, r) => (r === row ? line.map((cell, c) => (c === column ? content : cell)) : line));
  return { ...sheet, values: put(sheet.values, value), formulas: put(sheet.formulas, formula) };
};

/** Tables of a sheet as Excel moves them when a row comes in or goes. */
const withRow = (tables: readonly FoundTable[], sheet: string, at: number, isPutIn: boolean): readonly FoundTable[] =>
  tables.map((table) => {
    if (table.sheet !== sheet || at > table.row + table.rows.length) return table;
    if (at <= table.row) return { ...table, row: table.row + (isPutIn ? 1 : -1) };
    return { ...table, rows: isPutIn ? [...table.rows, []] : table.rows.slice(1) };
  });

/** Of a number the fifteen digits that every program keeps. */
const shown = (value: unknown): unknown => (typeof value === "number" ? Number(value.toPrecision(15)) : value);

describe("a sealed sample", () => {
  let excel: OpenExcel;
  let choice: SealChoice;
  let open: InspectedWorkbook;
  let file: FileWorkbook;
  let workbook: InspectedWorkbook;
  let sealed: readonly InspectedSheet[];
  beforeAll(async () => {
    excel = await openSample();
    choice = await seal(await inspected(), "Regietafel december", "2026-11-28T09:00:00.000Z");
    open = await inspected();
    file = fileOf(bytesOf(excel.state));
    workbook = ofFile(file);
    sealed = workbook.sheets.filter(({ name }) => !NOT_SEALED.has(name));
  }, BUILD_TIME);
  afterAll(() => excel.close());

  test("is whole in Excel and in its file, and has no finding", () => {
    expect(checkSeal(open)).toMatchObject({ changes: [], addedSheets: [], addedNames: [], unread: [] });
    expect(judgeFindings(findingsOf(open), open).counted).toEqual([]);
    expect(checkSeal(workbook)).toMatchObject({ changes: [], addedSheets: [], addedNames: [], unread: [] });
    expect(checkFile(writeWorkbookFile(file, null)).bevindingen).toEqual([]);
    expect(sealed.length).toBeGreaterThan(10);
    expect(choice.state.step).toBe(1);
    expect(Object.keys(choice.state.names).length).toBeGreaterThan(20);
  });

  withLibreOffice("saved by LibreOffice", () => {
    test("is told to differ exactly in the rows where our functions no longer answer, and nowhere else", () => {
      const saved = ofFile(fileOf(savedByLibreOffice(bytesOf(excel.state))));
      const differing = sealed.flatMap(({ name, values, row }) => {
        const other = saved.sheets.find((sheet) => sheet.name === name);
        return values.flatMap((line, index) =>
          line.some((value, column) => shown(value) !== shown(other?.values[index]?.[column]))
            ? [`${name} ${row + index + 1}`]
            : [],
        );
      });
      // The twelve provinces of the outcome, and rows with the quota that a function answers.
      expect(differing.filter((row) => row.startsWith("Verdeling provincies "))).toHaveLength(12);
      const check = checkSeal(saved);
      const told = (check?.changes ?? []).flatMap((change) => {
        if (change.kind !== "sheet") return [change.kind];
        return change.spans.flatMap(({ kind, from, count }) =>
          Array.from({ length: count }, (_none, index) =>
            kind === "changed" ? `${change.sheet} ${from + index}` : kind,
          ),
        );
      });
      expect(told).toEqual(differing);
      expect(check).toMatchObject({ addedSheets: [], addedNames: [], unread: [] });
    });
  });

  test("stays whole when the log grows, is sealed again, and when a sheet or name comes", async () => {
    const longer = withCopiedRow(file, "Logboek", 0);
    expect(checkSeal(ofFile(longer))?.changes).toEqual([]);
    const sheet = { ...file.sheets[0], name: "Notities", tables: [], origin: null } as FileWorkbook["sheets"][number];
    const grown = {
      ...file,
      sheets: [...file.sheets, sheet],
      names: [...file.names, { name: "Mijn_naam", formula: "Notities!$A$1", sheet: null, attributes: {} }],
    };
    const check = checkSeal(ofFile(grown));
    expect(check).toMatchObject({ changes: [], addedSheets: ["Notities"], addedNames: ["Mijn_naam"] });
    const again = await seal(open, "", "2026-11-29T10:00:00.000Z");
    expect(sealPrint(again.state)).toBe(sealPrint(choice.state));
  });

  /** Only the sheet that changed is read anew: the others are what they were. */
  const changesIn = (changed: InspectedSheet, tables = workbook.content.tables): readonly SealChange[] => {
    const before = choice.state.sheets.filter(({ name }) => name === changed.name);
    const now = { ...workbook, content: { ...workbook.content, tables }, sheets: [changed] };
    return sealChanges({ ...choice.state, sheets: before }, sealedState(now, 1)).changes;
  };

  test("tells any cell that holds or shows something else, and its row", () => {
    const places = sealed.flatMap((sheet, index) =>
      sheet.values.flatMap((line, row) => line.map((_value, column) => [index, row, column] as const)),
    );
    expect(places.length).toBeGreaterThan(2_000);
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.oneof(fc.string({ maxLength: 3 }), fc.integer(), fc.boolean(), fc.constant("")),
        ([index, row, column], put) => {
          const sheet = sealed[index];
          if (sheet === undefined) throw new Error("There is no such sheet.");
          fc.pre(put !== sheet.formulas[row]?.[column] && !(typeof put === "string" && put.startsWith("=")));
          const isFormula = formulaAt(sheet, sheet.row + row, sheet.column + column) !== null;
          fc.pre(isFormula || put !== sheet.values[row]?.[column]);
          const changes = changesIn(withCell(sheet, row, column, put, put));
          expect(changes).toMatchObject([{ kind: "sheet", sheet: sheet.name, tables: [] }]);
          // A last row that becomes blank is a row that is gone.
          expect(changes.flatMap((change) => (change.kind === "sheet" ? change.spans : []))).toMatchObject([
            { from: sheet.row + row + 1, count: 1 },
          ]);
        },
      ),
      { numRuns: 400 },
    );
  });

  test("tells any formula in which one sign comes while it answers the same", () => {
    const places = sealed.flatMap((sheet, index) =>
      sheet.formulas.flatMap((line, row) =>
        line.flatMap((_content, column) =>
          formulaAt(sheet, sheet.row + row, sheet.column + column) === null ? [] : [[index, row, column] as const],
        ),
      ),
    );
    expect(places.length).toBeGreaterThan(300);
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.nat(),
        fc.constantFrom("7", "x", " ", "+", "["),
        ([index, row, column], place, sign) => {
          const sheet = sealed[index];
          if (sheet === undefined) throw new Error("There is no such sheet.");
          const formula = String(sheet.formulas[row]?.[column]);
          const at = 1 + (place % formula.length);
          const other = formula.slice(0, at) + sign + formula.slice(at);
          expect(changesIn(withCell(sheet, row, column, sheet.values[row]?.[column], other))).toMatchObject([
            { kind: "sheet", sheet: sheet.name, spans: [{ kind: "changed", from: sheet.row + row + 1, count: 1 }] },
          ]);
        },
      ),
      { numRuns: 400 },
    );
  });

  test("tells every name that is gone or stands for something else", () => {
    const changed = (names: InspectedWorkbook["names"]): readonly SealChange[] =>
      sealChanges({ ...choice.state, sheets: [] }, sealedState({ ...workbook, sheets: [], names }, 1)).changes;
    expect(changed(workbook.names)).toEqual([]);
    for (const name of Object.keys(choice.state.names)) {
      const others = new Map([...workbook.names].filter(([known]) => known !== name));
      const told = [{ kind: "names", names: [name] }];
      expect(changed(others)).toEqual(told);
      expect(changed(new Map([...others, [name, "Start!$Z$99"]]))).toEqual(told);
    }
  });

  test("tells every row that is taken out or put in, and where", () => {
    const places = sealed.flatMap((sheet, index) => sheet.values.map((_line, row) => [index, row] as const));
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.boolean(), ([index, row], isPutIn) => {
        const sheet = sealed[index];
        if (sheet === undefined) throw new Error("There is no such sheet.");
        const put = (grid: InspectedSheet["values"]): InspectedSheet["values"] =>
          isPutIn
            ? [...grid.slice(0, row), (grid[row] ?? []).map(() => "nieuw"), ...grid.slice(row)]
            : [...grid.slice(0, row), ...grid.slice(row + 1)];
        const at = sheet.row + row;
        // Excel takes out no row in which the headers of a table stand.
        const isHeader = workbook.content.tables.some((table) => table.sheet === sheet.name && table.row === at);
        fc.pre(isPutIn || !isHeader);
        const changed = { ...sheet, values: put(sheet.values), formulas: put(sheet.formulas) };
        const [change] = changesIn(changed, withRow(workbook.content.tables, sheet.name, at, isPutIn));
        expect(change).toMatchObject({ kind: "sheet", sheet: sheet.name });
        const [span] = change?.kind === "sheet" ? change.spans : [];
        // Blank rows below the last one that holds anything are nothing: with that one they go from the used area.
        const last = changed.values.map((line) => line.some((cell) => cell !== "")).lastIndexOf(true);
        const count = isPutIn ? 1 : sheet.values.length - 1 - last;
        expect(span).toMatchObject({ kind: isPutIn ? "added" : "removed", count });
        // Of rows that are the same it cannot tell which one is gone.
        if (isPutIn) expect(span?.from).toBe(at + 1);
        else expect(span?.from).toBeGreaterThanOrEqual(at + 2 - count);
      }),
      { numRuns: 200 },
    );
  });

  test("tells every table that is gone, moved, smaller or called otherwise, and every sheet that is gone", () => {
    const { tables } = workbook.content;
    for (const table of tables.filter(({ sheet }) => !NOT_SEALED.has(sheet))) {
      const others = tables.filter((other) => other !== table);
      const sheet = sealed.find(({ name }) => name === table.sheet);
      if (sheet === undefined) throw new Error(table.sheet);
      for (const changed of [
        others,
        [...others, { ...table, name: `${table.name}_2` }],
        [...others, { ...table, row: table.row + 1 }],
        [...others, { ...table, rows: table.rows.slice(1) }],
      ]) {
        const [change] = changesIn(sheet, changed);
        expect(change?.kind === "sheet" ? change.tables : []).toContain(table.name);
      }
    }
    const { sheets } = choice.state;
    for (const { name } of sheets) {
      const after = { ...choice.state, sheets: sheets.filter((sheet) => sheet.name !== name) };
      expect(sealChanges(choice.state, after).changes).toEqual([{ kind: "sheetGone", sheet: name }]);
    }
  });

  test("is told by the command line with the row and the table", () => {
    const changed = inTable(file, "Besluit", 0, "Plekken", 99_000);
    const { bevindingen } = checkFile(writeWorkbookFile(changed, null));
    const told = bevindingen.filter(({ code }) => code === "ZEGEL");
    expect(told.map(({ waar, wat }) => [waar.blad, waar.tabel, wat])).toEqual([
      ["Besluit", "LRT_Besluit", "Veranderd na het zegel van 2026-11-28T09:00 (UTC): regel 6."],
    ]);
  });

  test("proves nothing when its row, its log line or its place was changed", () => {
    const codes = (changed: FileWorkbook): readonly string[] => sealFindings(ofFile(changed)).map(({ code }) => code);
    const sealsOf = ofFile(file).content.tables.find(({ name }) => name === "LRT_Zegels");
    expect(sealsOf?.rows).toHaveLength(1);
    expect(codes(inTable(file, "Zegels", 0, "Naam", "Ander"))).toEqual(["ZEGELREGEL"]);
    expect(codes(inTable(file, "Zegels", 0, "Volledige vingerafdruk", `sha256:${"0".repeat(64)}`))).toEqual([
      "ZEGELREGEL",
    ]);
    const log = ofFile(file).content.tables.find(({ name }) => name === "LRT_Logboek");
    const line = (log?.rows.length ?? 0) - 1;
    expect(codes(inTable(file, "Logboek", line, "Nieuwe vingerafdruk", "sha256:0"))).toEqual(["ZEGELREGEL"]);
    expect(
      codes(withSheet(file, "Zegels", (sheet) => ({ ...sheet, rows: sheet.rows.slice(0, 4), tables: [] }))),
    ).toEqual(["ZEGELREGEL"]);
  });

  test("is not made while Excel computes", () => {
    const computing = typed(file, "Start", "D5", "=LRT.BESLUIT()", "#BUSY!");
    const refused = sealable(ofFile(computing));
    expect(refused.ok ? [] : refused.problems).toEqual([
      { code: "seal.computing", parameters: { sheet: "Start", error: "#BUSY!" } },
    ]);
  });
});
