import fc from "fast-check";
import { blockDifferences } from "../../../src/plans/blockDifference";
import type { Check } from "../../../src/plans/checkSheet/check";
import { checkLine, columnRange } from "../../../src/plans/checkSheet/checkLines";
import { type CheckColumn, checkColumns, checkNames } from "../../../src/plans/checkSheet/checkNames";
import { checksOf, checkState } from "../../../src/plans/checkSheet/checkState";
import { difference, isNothing } from "../../../src/plans/difference";
import { heldBy, number } from "../../../src/plans/cellContent";
import { nothingDesired } from "../../../src/plans/desiredState";
import type { Order } from "../../../src/plans/order";
import { planOf } from "../../../src/plans/planOf";
import { areaOf, emptyWorkbook, type WorkbookContent } from "../../../src/plans/workbookContent";
import { openWorkbook, opening, spring } from "../housing/orders";
import { applyDesired } from "../applyDesired";
import { decisionOrder, orderOf, planned } from "../reception/decisions";

const checksOrder = orderOf({ kind: "checks" }, { id: "o9" });
const withDecision = (content: WorkbookContent = emptyWorkbook): WorkbookContent =>
  applyDesired(planned(decisionOrder(), content), content);
const full = (): WorkbookContent => withDecision(openWorkbook());
const checked = (content: WorkbookContent): WorkbookContent => applyDesired(planned(checksOrder, content), content);

/** What Excel 2021 and LibreOffice 7.4 both compute; the last is written as _xlfn.ISFORMULA in a file. */
const BOTH = new Set(
  "SUM SUMIFS COUNTIFS MAXIFS MINIFS SUMPRODUCT COUNT COUNTA IF AND OR IFERROR ISERROR ISNUMBER INT ROUND N NA INDEX MATCH ISFORMULA COUNTIF EXACT LEFT RIGHT LEN VALUE".split(
    " ",
  ),
);

function formulasIn(content: WorkbookContent): readonly string[] {
  const { blocks, pointers } = checkState(checksOf(nothingDesired, content, null), content);
  const cells = [...blocks.flatMap(({ contents }) => contents.flat()), ...pointers.map((pointer) => pointer.content)];
  return cells.flatMap((cell) => (cell.kind === "formula" ? [cell.formula] : []));
}

describe("what somebody typed over the sheet", () => {
  const sheet = checked(full());
  const lines = checksOf(nothingDesired, sheet, null);
  const renewedWith = (headers: readonly unknown[]): readonly unknown[] => {
    const areas = new Map(sheet.areas).set(areaOf.block(checkNames.lines), { row: 5, column: 0, cells: [headers] });
    return checkState(lines, { ...sheet, areas }, true).blocks.map(({ renewedColumns }) => renewedColumns);
  };

  test("gives way when all headers are there, and not when one is gone: an own column would be taken for ours", () => {
    expect(renewedWith(checkColumns)).toEqual([undefined, [2, 3, 4, 5, 7]]);
    const [first, second, ...rest] = checkColumns;
    expect(renewedWith([first, "Wie kijkt", second, ...rest])).toEqual([undefined, [3, 4, 5, 6, 8]]);
    expect(renewedWith([first, "Wie kijkt", "Plaats", ...rest])).toEqual([undefined, undefined]);
  });
});

test("what somebody typed over the sheet gives way to the order for the sheet, and to no other order", () => {
  const content = checked(full());
  const renewedBy = (order: Order): unknown =>
    planned(order, content).blocks.find(({ anchor }) => anchor === checkNames.lines)?.renewedColumns;
  expect(renewedBy(checksOrder)).toEqual([2, 3, 4, 5, 7]);
  expect(renewedBy(orderOf(opening(spring), { id: "o2" }))).toBeUndefined();
});

describe("a rule of ours as it was before", () => {
  const rule = (id: string, rest: Partial<Check> = {}): Check => ({
    id,
    subject: "Een proef",
    expected: number(1),
    actual: "NIEUW()",
    where: "Blad Proef",
    severity: "wrong",
    ...rest,
  });
  const lines = [rule("EEN", { isOlder: (formula) => formula.startsWith("=OUD(") }), rule("TWEE")];
  /** The sheet as it stands, with its headers from A6, where one cell of the first line holds something else. */
  const standing = (header: CheckColumn, cell: unknown, ownColumn = false): WorkbookContent => {
    const block = checkState(lines, emptyWorkbook).blocks.find(({ anchor }) => anchor === checkNames.lines);
    const cells = (block?.contents ?? []).map((line) => line.map(heldBy));
    const changed = cells.map((line, row) =>
      line.map((held, place) => (row === 1 && checkColumns[place] === header ? cell : held)),
    );
    const wide = changed.map(([id, ...rest], row) => [id, row === 0 ? "Wie kijkt" : "", ...rest]);
    const place = { sheet: "Controles", row: 5, column: 0 };
    return {
      ...emptyWorkbook,
      pointers: new Map([[checkNames.lines, { ...place, value: "Id" }]]),
      areas: new Map([[areaOf.block(checkNames.lines), { ...place, cells: ownColumn ? wide : changed }]]),
    };
  };
  /** The cells that an order writes on a sheet that it was not asked for. */
  const writtenIn = (content: WorkbookContent): readonly unknown[] => {
    const { blocks } = checkState(lines, content);
    return blockDifferences(
      blocks.filter(({ anchor }) => anchor === checkNames.lines),
      content,
    ).flatMap(({ missing }) => missing.map(({ row, column, content: cell }) => [row, column, heldBy(cell)]));
  };
  const renewed = '=IFERROR(NIEUW(),"FOUT")';

  test("gives way to the rule as it is, with every order and in its own cell alone", () => {
    expect(writtenIn(standing("Werkelijk", "=OUD(1)"))).toEqual([[1, 3, renewed]]);
    expect(writtenIn(standing("Verwacht", "=OUD(1)"))).toEqual([]);
  });

  test("does so too where somebody put a column between ours", () => {
    expect(writtenIn(standing("Werkelijk", "=OUD(1)", true))).toEqual([[1, 4, renewed]]);
  });

  test.each([["=5+5"], [renewed], [12], ["OUD(1)"]])("is not what a person wrote: %j stays", (cell) => {
    expect(writtenIn(standing("Werkelijk", cell))).toEqual([]);
  });

  test("stays where a header of ours is gone: nobody knows which columns are ours", () => {
    const content = standing("Werkelijk", "=OUD(1)");
    const [area] = content.areas.values();
    const cells = (area?.cells ?? []).map((line) => line.map((cell) => (cell === "Waar" ? "Plaats" : cell)));
    const areas = new Map([[areaOf.block(checkNames.lines), { row: 5, column: 0, cells }]]);
    expect(writtenIn({ ...content, areas })).toEqual([]);
  });

  test("stands nowhere in a workbook without the sheet, nor where the sheet was not read", () => {
    const [, unmade] = checkState(lines, emptyWorkbook).blocks;
    expect([unmade?.older, unmade?.renewedColumns]).toEqual([undefined, undefined]);
    const unread = checkState(lines, { ...standing("Werkelijk", 1), areas: new Map() }).blocks[1];
    expect(unread?.older?.present).toEqual([]);
  });
});

describe("the checks of a workbook", () => {
  test("are known by an id that none of the others has", () => {
    const ids = checksOf(nothingDesired, full(), null).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(["OPDRACHT", "BESLUIT", "DUBBEL Taakstelling", "FORMULE Taakstelling"]));
  });

  test("use functions that Excel 2021 and LibreOffice both have, and none of ours", () => {
    const formulas = formulasIn(full());
    expect(formulas.length).toBeGreaterThan(100);
    const used = formulas.flatMap((formula) =>
      [...formula.replaceAll(/"(?:[^"]|"")*"/gu, '""').matchAll(/([A-Z.]+)\(/gu)].map(([, name]) => name ?? ""),
    );
    expect([...new Set(used)].filter((name) => !BOTH.has(name))).toEqual([]);
    // What fits in a cell.
    expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThan(8_192);
  });

  test("look at a column only when the table has it", () => {
    const held = full();
    const tables = held.tables.map((table) =>
      table.name === "LRT_Taakstelling"
        ? { ...table, headers: table.headers.map((header) => (header === "Keer" ? "Notitie" : header)) }
        : table,
    );
    expect(formulasIn({ ...held, tables }).filter((formula) => formula.includes("LRT_Taakstelling[Keer]"))).toEqual([]);
  });

  test("of a table that an order makes come with that order, in a workbook that has the sheet", () => {
    const before = checked(withDecision());
    const desired = planned(orderOf(opening(spring), { id: "o2" }), before);
    const block = desired.blocks.find(({ anchor }) => anchor === checkNames.lines);
    const ids = (block?.contents ?? []).map(([id]) => (id === undefined ? "" : heldBy(id)));
    expect(ids).toContain("DUBBEL Taakstelling");
    // The count above the lines goes along: the header is none of them.
    const count = desired.pointers.find(({ name }) => name === checkNames.count);
    expect(count?.content).toMatchObject({ value: ids.length - 1 });
  });

  test("are counted in the log", () => {
    const { log, blocks } = planned(checksOrder, full());
    const lines = blocks.find(({ anchor }) => anchor === checkNames.lines)?.contents.slice(1) ?? [];
    expect(lines.length).toBeGreaterThan(20);
    expect(log).toMatchObject({
      action: "Controles gemaakt",
      subject: "Controles",
      remark: `${lines.length} controles`,
    });
  });

  test("do not come by themselves in a workbook without the sheet", () => {
    const desired = planned(orderOf(opening(spring), { id: "o2" }), withDecision());
    expect(desired.blocks.map(({ anchor }) => anchor)).not.toContain(checkNames.lines);
  });

  test("are written once", () => {
    const after = checked(full());
    const again = planOf(checksOrder, after);
    expect(again.ok && isNothing(difference(again.value, after))).toBe(true);
  });
});

describe("the line of a check", () => {
  const corner = { row: 5, column: 0 };

  test("names whole columns of its sheet, fixed, so that people may sort the lines", () => {
    expect(columnRange(corner, "Id")).toBe("$A$6:$A$1005");
    expect(columnRange({ row: 9, column: 2 }, "Oordeel")).toBe("$H$10:$H$1009");
    expect(columnRange({ row: 5, column: 25 }, "Oordeel")).toBe("$AE$6:$AE$1005");
  });

  test("says FOUT of a difference, or LET OP where a person must only look", () => {
    const verdictOf = (severity: "wrong" | "attention"): unknown => {
      const check = { id: "x", subject: "x", actual: "1", where: "y", severity };
      const line = checkLine({ ...check, expected: { kind: "number", value: 1 } }, corner);
      const cell = line[checkColumns.indexOf("Oordeel")];
      return cell === undefined ? undefined : heldBy(cell);
    };
    expect(verdictOf("wrong")).toMatch(/=0,"OK","FOUT"\)\)\)$/u);
    expect(verdictOf("attention")).toMatch(/=0,"OK","LET OP"\)\)\)$/u);
  });

  test("finds itself by its id, whatever signs a decision has in its name", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), (id) => {
        const check = { id, subject: "x", actual: "1", where: "y", severity: "wrong" } as const;
        const line = checkLine({ ...check, expected: { kind: "number", value: 1 } }, corner);
        const difference_ = line[checkColumns.indexOf("Verschil")];
        const formula = difference_?.kind === "formula" ? difference_.formula : "";
        // Wildcards of MATCH are signs of their own with a ~ before them; a quotation mark is written twice.
        const sought = /MATCH\("((?:[^"]|"")*)",/u.exec(formula)?.[1]?.replaceAll('""', '"') ?? "";
        expect(sought.replaceAll(/~([~*?])/gu, "$1")).toBe(id);
        expect(sought.replaceAll(/~[~*?]/gu, "")).not.toMatch(/[~*?]/u);
      }),
    );
  });
});
