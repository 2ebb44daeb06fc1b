/** A header of a later column that somebody typed over: the workbook is of this schema, and no column may come beside the other. */
import { logSteps } from "../../../src/plans/log";
import { planOf } from "../../../src/plans/planOf";
import { pointerNames, SCHEMA_VERSION } from "../../../src/plans/reception/pointers";
import { lostColumnProblems, ownColumnProblems } from "../../../src/plans/schema/lostColumns";
import { schemaOf } from "../../../src/plans/schema/schemaOf";
import { tableFindings } from "../../../src/findings/tableFindings";
import { emptyWorkbook, type WorkbookContent } from "../../../src/plans/workbookContent";
import { withTables } from "../applyDesired";
import { after, decided, workbookOf } from "../checkSheet/checkedWorkbook";
import { tableNamed, typed } from "../housing/orderFor";
import { autumn, dwellings, exchange, opening, spring } from "../housing/orders";
import { orderOf } from "../reception/decisions";

const update = { kind: "update" } as const;
const full = (): WorkbookContent => workbookOf(opening(autumn), decided);

function retyped(content: WorkbookContent, name: string, headers: readonly string[]): WorkbookContent {
  const table = tableNamed(content, name);
  return withTables(content, {
    ...table,
    headers: table.headers.map((header) => (headers.includes(header) ? `${header} (oud)` : header)),
  });
}

const said = (content: WorkbookContent, choice: Parameters<typeof orderOf>[0]): readonly unknown[] => {
  const plan = planOf(orderOf(choice, { id: "o9" }), content);
  return plan.ok ? [] : plan.problems.map(({ code, parameters }) => [code, parameters["table"], parameters["columns"]]);
};

describe.each([
  ["LRT_Taakstelling", "Mutatie"],
  ["LRT_Halfjaren", "Nog te huisvesten"],
  ["LRT_Taakruil", "Personen telt"],
])("when in %s the header %s was typed over", (name, header) => {
  const content = retyped(full(), name, [header]);
  const damaged = [["workbook.tableDamaged", name, header]];

  test("orders that write there, and the update, name the header that must come back", () => {
    for (const choice of [opening(spring), exchange(), dwellings, update])
      expect(said(content, choice)).toEqual(damaged);
    expect(said(full(), update)).toEqual([]);
  });

  test("the inspection names it as well", () => {
    const findings = tableFindings({ content, sheets: [], names: new Map(), links: [] });
    expect(findings.filter(({ code }) => code === "KOPPEN").map(({ what }) => what.parameters)).toEqual([
      { table: name, columns: header },
    ]);
  });

  test("a workbook without the cell of the schema on Start is known by its other columns", () => {
    const pointers = new Map([...content.pointers].filter(([pointer]) => pointer !== pointerNames.schema));
    expect(said({ ...content, pointers }, update)).toEqual(damaged);
    expect(schemaOf({ ...content, pointers })).toBe(SCHEMA_VERSION);
  });
});

test("all headers that were typed over are named at once; a workbook without tables lost none", () => {
  expect(said(retyped(full(), "LRT_Taakstelling", ["Mutatie", "Drempel"]), update)).toEqual([
    ["workbook.tableDamaged", "LRT_Taakstelling", "Drempel, Mutatie"],
  ]);
  expect([lostColumnProblems(emptyWorkbook), ownColumnProblems(emptyWorkbook)]).toEqual([[], []]);
});

/** What is named on Start, when the cell of the schema holds this. */
function schemaSaid({ pointers }: WorkbookContent, value: unknown): WorkbookContent["pointers"] {
  const schema = pointers.get(pointerNames.schema);
  if (schema === undefined) throw new Error("Start names no schema.");
  return new Map(pointers).set(pointerNames.schema, { ...schema, value });
}

describe("columns that are not there yet are no columns that are lost", () => {
  const later = ["Opvolger", "Opvolger vanaf", "Meegeteld", "Drempel", "Keer", "Startsaldo telt", "Mutatie"];
  const older = [
    ["LRT_Taakstelling", later],
    ["LRT_Halfjaren", ["Nog te huisvesten"]],
    ["LRT_Taakruil", ["Personen telt"]],
  ] as const;

  const olderWorkbook = (): WorkbookContent =>
    older.reduce((all, [name, headers]) => retyped(all, name, headers), workbookOf(opening(autumn)));
  const withColumn = (content: WorkbookContent, name: string, header: string): WorkbookContent => {
    const table = tableNamed(content, name);
    const rows = table.rows.map((line) => [...line, "eigen"]);
    return withTables(content, { ...table, headers: [...table.headers, header], rows, formulas: rows });
  };

  test.each([
    ["LRT_Taakstelling", "Mutatie"],
    ["LRT_Taakstelling", "Drempel"],
    ["LRT_Halfjaren", "Nog te huisvesten"],
  ])(
    "nor when a person gave a column of his own in %s the name %s: the update asks for another name",
    (name, header) => {
      const content = withColumn(olderWorkbook(), name, header);
      expect(lostColumnProblems(content)).toEqual([]);
      expect(schemaOf(content)).toBe(1);
      expect(said(content, opening(spring))).toEqual([["workbook.olderSchema", undefined, undefined]]);
      expect(said(content, update)).toEqual([["workbook.ownColumns", name, header]]);
      expect(said(withColumn(olderWorkbook(), name, `Eigen ${header}`), update)).toEqual([]);
    },
  );

  test("a first decision does not make the tables newer: the update is still offered, and then Start says so", () => {
    const content = after(olderWorkbook(), orderOf(decided, { id: "o8" }));
    expect(content.pointers.get(pointerNames.schema)?.value).toBe(1);
    const stated = new Map(content.pointers).set(pointerNames.schema, {
      sheet: "Start",
      row: 8,
      column: 1,
      value: SCHEMA_VERSION,
    });
    expect([schemaOf(content), schemaOf({ ...content, pointers: stated })]).toEqual([1, 1]);
    const updated = after(content, orderOf(update, { id: "o9" }));
    expect([updated.pointers.get(pointerNames.schema)?.value, schemaOf(updated)]).toEqual([
      SCHEMA_VERSION,
      SCHEMA_VERSION,
    ]);
  });

  test("two columns of his own are both named, and make no newer schema of a workbook whose Start names none", () => {
    const content = withColumn(
      withColumn(olderWorkbook(), "LRT_Taakstelling", "Mutatie"),
      "LRT_Taakstelling",
      "Drempel",
    );
    expect(content.pointers.has(pointerNames.schema)).toBe(false);
    expect(lostColumnProblems(content)).toEqual([]);
    expect(said(content, update)).toEqual([["workbook.ownColumns", "LRT_Taakstelling", "Drempel, Mutatie"]]);
  });

  test("nor is anything of people in the way where no column is missing, while Start names an older schema", () => {
    const pointers = schemaSaid(full(), 1);
    expect(ownColumnProblems({ ...full(), pointers })).toEqual([]);
  });

  test("in a workbook that has none of them, whatever Start says", () => {
    const content = older.reduce((all, [name, headers]) => retyped(all, name, headers), full());
    expect(lostColumnProblems(content)).toEqual([]);
    expect(said(content, opening(spring))).toEqual([["workbook.olderSchema", undefined, undefined]]);
  });

  test("while Start names an older schema, and when an update did not finish", () => {
    const content = retyped(full(), "LRT_Halfjaren", ["Nog te huisvesten"]);
    expect(lostColumnProblems({ ...content, pointers: schemaSaid(content, 1) })).toEqual([]);
    const stepped = (step: string): WorkbookContent =>
      typed(content, "LRT_Logboek", (row) => row["Opdracht"] === "o0", { Actie: "Werkmap bijgewerkt", Stap: step });
    expect(lostColumnProblems(stepped(logSteps.begun))).toEqual([]);
    expect(lostColumnProblems(stepped("gestopt"))).toEqual([]);
    expect(lostColumnProblems(stepped(logSteps.done))).toHaveLength(1);
    // =C2 under Stap shows a moment: that tells of no update that stopped.
    expect(lostColumnProblems(stepped("2026-11-24 09:30 (UTC+1)"))).toHaveLength(1);
  });

  test("but they are when another order did not finish, and when the log is gone or damaged", () => {
    const content = retyped(full(), "LRT_Halfjaren", ["Nog te huisvesten"]);
    const begun = typed(content, "LRT_Logboek", () => true, { Stap: logSteps.begun });
    const without = { ...content, tables: content.tables.filter(({ name }) => name !== "LRT_Logboek") };
    for (const lost of [begun, without, retyped(content, "LRT_Logboek", ["Actie"])])
      expect(lostColumnProblems(lost).map(({ parameters }) => parameters["columns"])).toEqual(["Nog te huisvesten"]);
  });
});
