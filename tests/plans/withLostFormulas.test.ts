import { blockDifferences } from "../../src/plans/blockDifference";
import type { DesiredState, DesiredTable } from "../../src/plans/desiredState";
import { namedIn } from "../../src/plans/structured";
import { withLostFormulas } from "../../src/plans/withLostFormulas";
import { areaOf, type FoundTable, type WorkbookContent } from "../../src/plans/workbookContent";
import { applyDesired } from "./applyDesired";
import { plan } from "./housing/orderFor";
import { dwellings, openWorkbook } from "./housing/orders";
import { desired, workbook } from "./smallTable";
import { layoutOf, tableOf } from "./tableOf";

const LOST = "=SUM(#REF!)";
const making = (...names: readonly string[]): DesiredState =>
  desired({ tables: names.map((name) => ({ layout: layoutOf(name), rows: [] })) });

/** A table with one row in which the formulas of these columns lost a table; the other cells hold formulas that are whole. */
function losing(name: string, headers: readonly string[], rest: Partial<FoundTable> = {}): FoundTable {
  const { columns } = layoutOf(name);
  const formulas = [columns.map(() => "=1"), columns.map((header) => (headers.includes(header) ? LOST : "=1"))];
  return tableOf(name, { rows: [columns.map(() => 1), columns.map(() => 1)], formulas, ...rest });
}

function broughtBack(wanted: DesiredState, ...tables: readonly FoundTable[]): readonly (readonly [string, string[]])[] {
  const { tables: all } = withLostFormulas(wanted, workbook(...tables));
  expect(all.slice(0, wanted.tables.length)).toEqual(wanted.tables);
  return all
    .slice(wanted.tables.length)
    .map(({ layout }: DesiredTable) => [layout.name, Object.keys(layout.formulas ?? {})] as const);
}

/** Columns of a table whose formulas name these tables and no other one, itself left out. */
function columnsNaming(name: string, ...named: readonly string[]): readonly string[] {
  return Object.entries(layoutOf(name).formulas ?? {}).flatMap(([header, wanted]) => {
    const found = new Set(namedIn(wanted?.template ?? "").filter((other) => other !== name));
    return found.size === named.length && named.every((one) => found.has(one)) ? [header] : [];
  });
}

const [first, second] = columnsNaming("LRT_Halfjaren", "LRT_Taakstelling");
const [waiting] = columnsNaming("LRT_Halfjaren", "LRT_Taakstelling", "LRT_Taakruil");
if (first === undefined || second === undefined || waiting === undefined)
  throw new Error("The overview does not look at the quotas twice and at both once.");

test("formulas come back that look at a table which the order makes, and only those that lost it", () => {
  expect(broughtBack(making("LRT_Taakstelling"), losing("LRT_Halfjaren", [first]))).toEqual([
    ["LRT_Halfjaren", [first]],
  ]);
  const both = broughtBack(making("LRT_Taakstelling"), losing("LRT_Halfjaren", [first, second]));
  expect(both).toEqual([["LRT_Halfjaren", expect.arrayContaining([first, second])]]);
  expect(both[0]?.[1]).toHaveLength(2);
});

test("no row comes with them", () => {
  const { tables } = withLostFormulas(making("LRT_Taakstelling"), workbook(losing("LRT_Halfjaren", [first])));
  expect(tables.at(-1)?.rows).toEqual([]);
});

test("of a table of the order itself they come with the order", () => {
  const wanted = making("LRT_Taakstelling", "LRT_Halfjaren");
  expect(withLostFormulas(wanted, workbook(losing("LRT_Halfjaren", [first])))).toBe(wanted);
});

test("where nothing is lost, formulas were not read, or the table looks at no table of the order, nothing is added", () => {
  const wanted = making("LRT_Taakstelling");
  for (const table of [losing("LRT_Halfjaren", []), losing("LRT_Halfjaren", [first], { formulas: null })])
    expect(withLostFormulas(wanted, workbook(table))).toBe(wanted);
  const other = making("LRT_Beleid");
  expect(withLostFormulas(other, workbook(losing("LRT_Halfjaren", [first])))).toBe(other);
  expect(withLostFormulas(wanted, workbook())).toBe(wanted);
});

test("a formula that names another table which is still gone waits for the order that makes that one", () => {
  const table = losing("LRT_Halfjaren", [first, waiting]);
  expect(broughtBack(making("LRT_Taakstelling"), table)).toEqual([["LRT_Halfjaren", [first]]]);
  const there = broughtBack(making("LRT_Taakstelling"), table, tableOf("LRT_Taakruil"));
  expect(new Set(there[0]?.[1])).toEqual(new Set([first, waiting]));
});

test("in a workbook of an older schema they wait for the update: a column that they name may not be there yet", () => {
  const { headers } = tableOf("LRT_Taakruil");
  const older = tableOf("LRT_Taakruil", { headers: headers.filter((header) => header !== "Personen telt") });
  const wanted = making("LRT_Taakstelling");
  expect(withLostFormulas(wanted, workbook(losing("LRT_Halfjaren", [first]), older))).toBe(wanted);
});

describe("a block beside a table that lost a formula", () => {
  const BLOCK = "LRT_BlokWoningen";
  const whole = applyDesired(plan(openWorkbook(), dwellings), openWorkbook());
  const cells = whole.areas.get(areaOf.block(BLOCK))?.cells ?? [];
  const naming = (name: string): readonly number[] =>
    cells.flatMap((line, row) => (namedIn(String(line[1])).includes(name) ? [row] : []));
  const [policyLine = -1] = naming("LRT_Beleid");
  const [quotaLine = -1] = naming("LRT_Taakstelling");

  /** The workbook without these tables: what named them looks at nothing. */
  function losingTables(...names: readonly string[]): WorkbookContent {
    const broken = cells.map((line) =>
      line.map((cell) => (namedIn(String(cell)).some((name) => names.includes(name)) ? LOST : cell)),
    );
    const area = { ...(whole.areas.get(areaOf.block(BLOCK)) ?? { row: 0, column: 0 }), cells: broken };
    return {
      ...whole,
      tables: whole.tables.filter(({ name }) => !names.includes(name)),
      areas: new Map([...whole.areas, [areaOf.block(BLOCK), area]]),
    };
  }
  const missingIn = (content: WorkbookContent, wanted: DesiredState): readonly (readonly [number, number])[] =>
    blockDifferences(withLostFormulas(wanted, content).blocks, content).flatMap(({ missing }) =>
      missing.map(({ row, column }) => [row, column] as const),
    );

  test("gets it back with the table that an order makes, and nothing else of it is written", () => {
    expect([policyLine, quotaLine].every((row) => row >= 0)).toBe(true);
    expect(missingIn(losingTables("LRT_Beleid"), making("LRT_Beleid"))).toEqual([[policyLine, 1]]);
    // Which province and half-year it is about was chosen there: these cells are no matter of the order.
    const [block] = withLostFormulas(making("LRT_Beleid"), losingTables("LRT_Beleid")).blocks;
    expect(block?.cells.filter(({ isInput }) => isInput)).not.toEqual([]);
  });

  test("that names another table which is still gone waits for the order that makes that one", () => {
    const content = losingTables("LRT_Beleid", "LRT_Taakstelling");
    expect(missingIn(content, making("LRT_Beleid"))).toEqual([[policyLine, 1]]);
    expect(missingIn(content, making("LRT_Beleid", "LRT_Taakstelling"))).toEqual(
      expect.arrayContaining([
        [policyLine, 1],
        [quotaLine, 1],
      ]),
    );
  });

  test("stays as it is where nothing is lost, where it names no table of the order, and where nobody has it", () => {
    const wanted = making("LRT_Beleid");
    expect(withLostFormulas(wanted, whole)).toBe(wanted);
    const other = making("LRT_Inwoners");
    expect(withLostFormulas(other, losingTables("LRT_Beleid"))).toBe(other);
    const pointers = new Map([...whole.pointers].filter(([name]) => name !== BLOCK));
    expect(withLostFormulas(wanted, { ...losingTables("LRT_Beleid"), pointers })).toBe(wanted);
  });

  test("comes once: an order that brings its block brings it itself", () => {
    const content = losingTables("LRT_Beleid");
    const [block] = withLostFormulas(making("LRT_Beleid"), content).blocks;
    if (block === undefined) throw new Error("There is no block.");
    expect(withLostFormulas({ ...making("LRT_Beleid"), blocks: [block] }, content).blocks).toEqual([block]);
  });
});
