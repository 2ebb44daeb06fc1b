import type { Order } from "../../src/plans/order";
import { cellsAddress } from "../../src/plans/address";
import { carryOut } from "../../src/workbook/carryOut";
import type { OpenHost } from "../host/harness";
import { type OrderCase, orderOf, readAll, readFor } from "./campaignWorkbook";
import { claimedAreas } from "../../src/plans/claimedAreas";
import { difference } from "../../src/plans/difference";
import { planOf } from "../../src/plans/planOf";
import { sheetNamed } from "../../src/plans/workbookContent";
import { layouts } from "../../src/plans/layouts";
import { recogniseTable } from "../../src/plans/recogniseTable";
import { linesByKey } from "../../src/plans/tableDifference";
import type { TableLayout } from "../../src/plans/tableLayout";
import { capacityDecisions } from "../../src/reference/decisions";

/** What another member does while an order is carried out. */
export interface Change {
  readonly name: string;
  /** `order` is the one that is being carried out, `by` which member makes the change. */
  readonly make: (other: OpenHost, order: Order, by: number) => void | Promise<void>;
  /** Where it types, for a change that is typing: whose row and column. */
  readonly typing?: (other: OpenHost) => Promise<Typed | null>;
  /** Where it types right in the way of the order, when there is still something to come: what must stand afterwards. */
  readonly inTheWay?: (other: OpenHost, order: Order) => Promise<readonly string[]>;
  /** What it typed: it must stand afterwards. */
  readonly marks: readonly string[];
  /** Keys that it takes away itself. */
  readonly takes: (key: string) => boolean;
  /** True when it is an order of its own. */
  readonly isOrder: boolean;
  /** True when it is the very order that is being carried out, as two who press *Maak af* at the same moment. */
  readonly isSameOrder?: boolean;
  /** True when a chosen place is no longer where it was. */
  readonly isMoving?: boolean;
  /** True when names that an order derives from a table are no longer those that it wrote. */
  readonly isRenaming?: boolean;
}

/** What a colleague typed in a cell for input: it must stand in the same row afterwards. */
export interface Typed {
  readonly layout: TableLayout;
  readonly key: string;
  readonly header: string;
  readonly value: number;
}

const nothing = { marks: [], takes: () => false, isOrder: false } as const;

/** Every change that is possible in the workbook of a case. */
export function changesFor(orderCase: OrderCase, { state }: OpenHost): readonly Change[] {
  const tables = state.tables.map(({ name, columns, area }) => ({ name, columns, rows: area.rows - 1 }));
  const ofTables = tables.flatMap((table): readonly Change[] => {
    const { name, columns, rows } = table;
    const last = columns.at(-1) ?? "";
    const text = columns.find((column) => /Naam|Toelichting|Titel|Bron/u.test(column)) ?? last;
    return [
      { ...nothing, name: `sorteert ${name}`, make: ({ person }) => person.sort(name, text, "descending") },
      { ...nothing, name: `voegt een regel in ${name} in`, make: ({ person }) => person.insertTableRows(name, 0) },
      {
        ...nothing,
        name: `haalt een regel uit ${name}`,
        make: ({ person }) => {
          if (rows > 1) person.deleteTableRows(name, rows - 1);
        },
        takes: (key) => key.startsWith(`${name} `),
      },
      {
        ...nothing,
        name: `geeft ${name} een andere naam`,
        isRenaming: true,
        make: ({ person }) => person.renameTable(name, `${name}_van_ons`),
      },
      {
        ...nothing,
        name: `zet iets onder ${name}`,
        marks: ["van-een-collega"],
        make: (other) => noteBelow(other, name),
      },
    ];
  });
  const typing = layouts.flatMap((layout): readonly Change[] => {
    const header = Object.entries(layout.inputs ?? {}).find(([, rule]) => rule === "count")?.[0];
    const isThere = tables.some(({ name }) => name === layout.name);
    return header === undefined || !isThere
      ? []
      : [
          {
            ...nothing,
            name: `typt in ${layout.name}`,
            make: () => undefined,
            typing: (other) => typeIn(other, layout, header),
          },
        ];
  });
  return [
    ...ofTables,
    ...typing,
    { ...nothing, name: "typt waar de opdracht iets neerzet", make: () => undefined, inTheWay: typeInTheWay },
    { ...nothing, name: "voegt boven aan elk blad regels in", isMoving: true, make: insertRowsAbove },
    { ...nothing, name: "geeft een blad een andere naam", make: (other) => renameFirstSheet(other) },
    {
      ...nothing,
      name: "geeft dezelfde opdracht",
      isOrder: true,
      make: async (_other, _order, by) => {
        const content = await readAll();
        await carryOut(orderOf(colleagueOf(orderCase, by), orderCase.choice(content), content));
      },
    },
    {
      ...nothing,
      name: "maakt deze opdracht af",
      isOrder: true,
      isSameOrder: true,
      make: async (_other, order) => {
        await carryOut(order);
      },
    },
    {
      ...nothing,
      name: "zet een ander besluit in de werkmap",
      isOrder: true,
      make: async (_other, _order, by) => {
        const decision = capacityDecisions.filter(({ total }) => total !== null).at(-1);
        if (decision === undefined) return;
        const content = await readAll();
        const choice = { kind: "decision", decision, keyId: "inwoners-2022" } as const;
        await carryOut(orderOf({ name: `ander besluit ${by} ${orderCase.name}` }, choice, content));
      },
    },
  ];
}

/** What a second and a third do; of the changes of one table those of the table that the order fills most. */
const KINDS = [
  "geeft dezelfde opdracht",
  "zet een ander besluit in de werkmap",
  "sorteert",
  "voegt een regel in",
  "typt",
];

/** One change of each kind that three members make. */
export function oneOfEachKind(changes: readonly Change[]): readonly Change[] {
  return KINDS.flatMap((kind) => changes.filter(({ name }) => name.startsWith(kind)).slice(0, 1));
}

/** The same order of somebody else is an order of its own. */
function colleagueOf({ name }: OrderCase, by: number): { readonly name: string } {
  return { name: `collega ${by} ${name}` };
}

const TYPED = 7;

/** Types a count in the first row of a table, and remembers whose row that is. */
async function typeIn({ state, person }: OpenHost, layout: TableLayout, header: string): Promise<Typed | null> {
  const found = recogniseTable(layout, (await readAll()).tables);
  if (!found.ok || found.value === null) return null;
  const { name } = found.value;
  const key = [...linesByKey(layout, found.value)].find(([, lines]) => lines.includes(0))?.[0];
  const table = state.tables.find((candidate) => candidate.name === name);
  const column = found.value.headers.indexOf(header);
  if (key === undefined || table === undefined || column < 0) return null;
  const { sheetId, row, column: left } = table.area;
  person.type(
    `'${state.sheetName(sheetId)}'!${cellsAddress({ row: row + 1, column: left + column, rows: 1, columns: 1 })}`,
    TYPED,
  );
  return { layout, key, header, value: TYPED };
}

/** Text that came in another way than by typing against the table: it stands right below it. */
function noteBelow({ state, person }: OpenHost, name: string): void {
  const table = state.tables.find((candidate) => candidate.name === name);
  if (table === undefined) return;
  const { sheetId, row, rows, column } = table.area;
  state.events.during({ at: person, isAddIn: false }, () =>
    state.grid.write({ sheetId, row: row + rows, column: column + 1, rows: 1, columns: 1 }, [["van-een-collega"]]),
  );
}

/** Types in the first cell of every place that the order is about to take, on sheets that are there. */
async function typeInTheWay({ person }: OpenHost, order: Order): Promise<readonly string[]> {
  const content = await readFor(order);
  const planned = planOf(order, content);
  if (!planned.ok) return [];
  const claims = claimedAreas(difference(planned.value, content), content);
  const free = claims.filter(({ sheet, known }) => sheetNamed(content, sheet) !== undefined && known[0]?.[0] === "");
  return free.map(({ sheet, row, column }, index) => {
    const mark = `van-een-collega-${index}`;
    person.type(`'${sheet}'!${cellsAddress({ row, column, rows: 1, columns: 1 })}`, mark);
    return mark;
  });
}

function insertRowsAbove({ state, person }: OpenHost): void {
  for (const { name } of state.grid.sheets()) person.insertRows(name, 0, 2);
}

function renameFirstSheet({ state, person }: OpenHost): void {
  const [, second, first] = state.grid.sheets();
  const sheet = second ?? first;
  if (sheet !== undefined) person.renameSheet(sheet.name, `${sheet.name} van ons`);
}
