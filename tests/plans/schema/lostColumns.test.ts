/** A header of a later column that somebody typed over: the workbook is of this schema, and no column may come beside the other. */
import { logSteps } from "../../../src/plans/log";
import { planOf } from "../../../src/plans/planOf";
import { pointerNames } from "../../../src/plans/reception/pointers";
import { lostColumnProblems } from "../../../src/plans/schema/lostColumns";
import { tableFindings } from "../../../src/findings/tableFindings";
import type { WorkbookContent } from "../../../src/plans/workbookContent";
import { withTables } from "../applyDesired";
import { decided, workbookOf } from "../checkSheet/checkedWorkbook";
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
  });
});

describe("columns that are not there yet are no columns that are lost", () => {
  const later = ["Opvolger", "Opvolger vanaf", "Meegeteld", "Drempel", "Keer", "Startsaldo telt", "Mutatie"];
  const older = [
    ["LRT_Taakstelling", later],
    ["LRT_Halfjaren", ["Nog te huisvesten"]],
    ["LRT_Taakruil", ["Personen telt"]],
  ] as const;

  test("in a workbook that has none of them, whatever Start says", () => {
    const content = older.reduce((all, [name, headers]) => retyped(all, name, headers), full());
    expect(lostColumnProblems(content)).toEqual([]);
    expect(said(content, opening(spring))).toEqual([["workbook.olderSchema", undefined, undefined]]);
  });

  test("while Start names an older schema, and when an update did not finish", () => {
    const content = retyped(full(), "LRT_Halfjaren", ["Nog te huisvesten"]);
    const schema = content.pointers.get(pointerNames.schema);
    if (schema === undefined) throw new Error("Start names no schema.");
    const pointers = new Map(content.pointers).set(pointerNames.schema, { ...schema, value: 1 });
    expect(lostColumnProblems({ ...content, pointers })).toEqual([]);
    const stepped = (step: string): WorkbookContent =>
      typed(content, "LRT_Logboek", (row) => row["Opdracht"] === "o0", { Actie: "Werkmap bijgewerkt", Stap: step });
    expect(lostColumnProblems(stepped(logSteps.begun))).toEqual([]);
    expect(lostColumnProblems(stepped("gestopt"))).toEqual([]);
    expect(lostColumnProblems(stepped(logSteps.done))).toHaveLength(1);
  });
});
