import { contextOf, readingOf } from "../../../src/plans/reception/contextOf";
import type { FoundTable, WorkbookContent } from "../../../src/plans/workbookContent";
import { emptyWorkbook } from "../../../src/plans/workbookContent";
import { shippedContext } from "../../../src/reception/shippedContext";
import { decisionFingerprint } from "../../../src/reference/decisionFingerprint";
import { workbookWith } from "../housing/orderFor";
import { inhabitants } from "../housing/orders";
import { almereAndUrk, workbook } from "../smallTable";
import { decision, decisionOrder, workbookAfter } from "./decisions";

const held = workbookAfter(decisionOrder());

const problemsOf = (content: WorkbookContent): readonly unknown[] => {
  const context = contextOf(content);
  return context.ok ? [] : context.problems.map(({ code, parameters }) => [code, parameters]);
};

function without(content: WorkbookContent, name: string): WorkbookContent {
  return { ...content, tables: content.tables.filter((table) => table.name !== name) };
}

function pointing(content: WorkbookContent, pointers: Readonly<Record<string, string>>): WorkbookContent {
  const named = Object.entries(pointers).map(
    ([name, value]) => [name, { sheet: "Start", row: 4, column: 1, value }] as const,
  );
  return { ...content, pointers: new Map(named) };
}

function withTable(content: WorkbookContent, name: string, change: (table: FoundTable) => FoundTable): WorkbookContent {
  return { ...content, tables: content.tables.map((table) => (table.name === name ? change(table) : table)) };
}

describe("the active decision and key", () => {
  test("are those of the workbook", () => {
    const context = contextOf(held);
    expect(context).toMatchObject({
      ok: true,
      value: {
        origin: "workbook",
        decision: {
          ...{ id: "proef-2026", kind: "capaciteitsbesluit", status: "concept", title: "Proefbesluit 2026" },
          ...{ decidedOn: "2026-02-27", decidedBy: "de minister", referenceDate: "2027-01-01" },
          ...{ total: 96_000, unaccompaniedMinors: 5_000, adviceKey: "gelijk", supersedes: "proef-2025" },
          fingerprint: decisionFingerprint(decision),
        },
        key: { id: "gelijk" },
      },
    });
    expect(context.ok && [...context.value.ownKeys.keys()]).toEqual(["gelijk"]);
    expect(context.ok && context.value.ownInhabitants.size).toBe(0);
  });

  test("are those that are shipped in a workbook without tables of ours", () => {
    expect(contextOf(emptyWorkbook)).toEqual({ ok: true, value: shippedContext() });
  });

  test("are the shipped decision with the key that the workbook names", () => {
    expect(contextOf(pointing(emptyWorkbook, { LRT_ActieveSleutel: "gelijk" }))).toMatchObject({
      value: { origin: "shipped", key: { id: "gelijk" } },
    });
    expect(problemsOf(pointing(emptyWorkbook, { LRT_ActieveSleutel: "weg" }))).toMatchObject([
      ["reference.unknownKey", {}],
    ]);
  });

  test("go with the inhabitants and keys of the workbook, also when the decision is shipped", () => {
    const counted = contextOf(workbookWith(inhabitants()));
    expect(counted.ok && counted.value.ownInhabitants.get(2025)?.get("GM0034")).toBe(230_000);
    const keys = contextOf(
      pointing({ ...emptyWorkbook, tables: held.tables.filter(({ name }) => name === "LRT_Sleutel") }, {}),
    );
    expect(keys.ok && [keys.value.origin, ...keys.value.ownKeys.keys()]).toEqual(["shipped", "gelijk"]);
  });

  test("have the key that goes with the decision when none is named", () => {
    expect(contextOf(pointing(held, { LRT_ActiefBesluit: "proef-2026" }))).toMatchObject({
      value: { key: { id: "gelijk" } },
    });
    const unadvised = withTable(held, "LRT_Besluiten", (table) => ({
      ...table,
      rows: table.rows.map((row) => row.map((cell) => (cell === "gelijk" ? "" : cell))),
    }));
    expect(problemsOf(pointing(unadvised, { LRT_ActiefBesluit: "proef-2026" }))).toMatchObject([
      ["reference.unknownKey", {}],
    ]);
    expect(
      contextOf(pointing(held, { LRT_ActiefBesluit: "proef-2026", LRT_ActieveSleutel: "inwoners-2024" })),
    ).toMatchObject({ value: { key: { id: "inwoners-2024" } } });
  });
});

describe("nothing is computed with something else than the workbook shows", () => {
  test("when a table is gone that the pointer needs", () => {
    expect(problemsOf(without(held, "LRT_Besluiten"))).toEqual([["workbook.tableMissing", { table: "LRT_Besluiten" }]]);
    expect(problemsOf(without(held, "LRT_Besluit"))).toEqual([["workbook.tableMissing", { table: "LRT_Besluit" }]]);
  });

  test("when the pointer is gone or points at a decision that is not there", () => {
    expect(problemsOf(pointing(held, {}))).toEqual([["workbook.pointerMissing", { name: "LRT_ActiefBesluit" }]]);
    expect(problemsOf(pointing(held, { LRT_ActiefBesluit: "weg" }))).toEqual([
      ["workbook.activeDecisionUnknown", { id: "weg" }],
    ]);
  });

  test.each(["LRT_Besluiten", "LRT_Besluit", "LRT_Sleutel", "LRT_Inwoners"])("when %s is damaged", (name) => {
    expect(problemsOf(workbook({ ...almereAndUrk, name }))).toMatchObject([["workbook.tableDamaged", { table: name }]]);
  });

  test("when the decision stands there with two totals", () => {
    const twice = withTable(held, "LRT_Besluit", (table) => ({
      ...table,
      rows: [...table.rows, (table.rows[0] ?? []).map((cell) => (cell === 96_000 ? 95_000 : cell))],
    }));
    expect(problemsOf(twice)).toEqual([["workbook.decisionTwice", { id: "proef-2026", sheet: "Besluit" }]]);
  });

  test("when a weight is no number", () => {
    const wrong = withTable(held, "LRT_Sleutel", (table) => ({
      ...table,
      rows: table.rows.slice(0, 1).map((row) => row.map((cell) => (cell === 1 ? "veel" : cell))),
    }));
    expect(problemsOf(wrong)).toMatchObject([["workbook.keyWeightWrong", { weight: "veel" }]]);
  });
});

test("inhabitants are read by themselves: a decision that is gone leaves them, and unreadable ones leave no context", () => {
  const counted = workbookWith(inhabitants());
  const tables = [...held.tables.filter(({ name }) => name !== "LRT_Besluit"), ...counted.tables];
  const { context, ownInhabitants } = readingOf({ ...held, tables });
  expect(context.ok).toBe(false);
  expect(ownInhabitants.ok && ownInhabitants.value.get(2025)?.get("GM0034")).toBe(230_000);
  const unreadable = withTable(counted, "LRT_Inwoners", (table) => ({
    ...table,
    rows: table.rows.map((row) => row.map((cell) => (cell === 230_000 ? "veel" : cell))),
  }));
  const reading = readingOf(unreadable);
  expect([reading.context.ok, reading.ownInhabitants.ok]).toEqual([false, false]);
});
