import type { Order, OrderChoice } from "../../src/plans/order";
import type { WorkbookContent } from "../../src/plans/workbookContent";
import { carryOut } from "../../src/workbook/carryOut";
import type { OpenHost } from "../host/harness";
import { type OrderCase, readAll } from "./campaignWorkbook";
import { capacityDecisions } from "../../src/reference/decisions";

/** What another member does while an order is carried out. */
export interface Change {
  readonly name: string;
  readonly make: (other: OpenHost, order: Order) => void | Promise<void>;
  /** What it typed: it must stand afterwards. */
  readonly marks: readonly string[];
  /** Keys that it takes away itself. */
  readonly takes: (key: string) => boolean;
  /** True when it is an order of its own. */
  readonly isOrder: boolean;
}

const nothing = { marks: [], takes: () => false, isOrder: false } as const;

type OrderMaker = (choice: OrderChoice, content: WorkbookContent) => Order;

/** Every change that is possible in the workbook of a case. */
export function changesFor(orderCase: OrderCase, { state }: OpenHost, orderFor: OrderMaker): readonly Change[] {
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
  return [
    ...ofTables,
    { ...nothing, name: "geeft een blad een andere naam", make: (other) => renameFirstSheet(other) },
    {
      ...nothing,
      name: "geeft dezelfde opdracht",
      isOrder: true,
      make: async () => {
        const content = await readAll();
        await carryOut(orderFor(orderCase.choice(content), content));
      },
    },
    {
      ...nothing,
      name: "zet een ander besluit in de werkmap",
      isOrder: true,
      make: async () => {
        const decision = capacityDecisions.filter(({ total }) => total !== null).at(-1);
        if (decision === undefined) return;
        const content = await readAll();
        await carryOut(orderFor({ kind: "decision", decision, keyId: "inwoners-2022" }, content));
      },
    },
  ];
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

function renameFirstSheet({ state, person }: OpenHost): void {
  const [, second, first] = state.grid.sheets();
  const sheet = second ?? first;
  if (sheet !== undefined) person.renameSheet(sheet.name, `${sheet.name} van ons`);
}
