/**
 * An update of a workbook of 0.2.0 that stops half-way: a colleague may read it in that state. Every figure is then the one that
 * stood there, the one that comes, or an error; never another one.
 */
import type { CellValue } from "../../workbench/model/gridModel";
import { carryOut } from "../../src/workbook/carryOut";
import { forgetReceptionContext } from "../../src/workbook/receptionContext";
import { goldenWorkbook, loadWorkbook } from "../golden/loadWorkbook";
import { keepWorkbook, type KeptWorkbook } from "../golden/keptWorkbook";
import { orderWith } from "./giveOrder";
import { type OpenHost, openHost } from "./harness";
import { loadFunctions } from "./loadFunctions";
import { tableCells } from "./updatedWorkbook";

jest.setTimeout(600_000);

/** Rows of each table that stay, so that many stops can be tried. */
const KEPT_ROWS = 6;
/** Of the places where a batch may stop: a fault of the order in which formulas go in lasts for dozens of them. */
const EVERY = 12;
const MOST_REQUESTS = 40;

async function openFewRows(): Promise<OpenHost> {
  const opened = openHost();
  forgetReceptionContext();
  await loadFunctions();
  loadWorkbook(opened.state, goldenWorkbook("0.2.0-full"));
  await opened.state.grid.settled();
  for (const { name: table, area } of [...opened.state.tables]) {
    const rows = area.rows - 1;
    if (rows > KEPT_ROWS) opened.person.deleteTableRows(table, KEPT_ROWS, rows - KEPT_ROWS);
  }
  // The exchange of the file is about rows that went: now it is about three municipalities that stay, in their first half-year.
  const rows = (await opened.read("Taakstelling!A6:F11")).filter((_row, line) => line % 2 === 0);
  rows.forEach((row, line) => {
    opened.type(`Taakruil!B${line + 6}`, String(row.find((cell) => /^GM/u.test(String(cell)))));
    opened.type(`Taakruil!E${line + 6}`, String(row.find((cell) => /^\d{4}-I/u.test(String(cell)))));
  });
  await opened.state.grid.settled();
  return opened;
}

/** Every number in a table of ours, by table, header and line. */
async function numbersIn({ state }: OpenHost): Promise<ReadonlyMap<string, number>> {
  const kept: KeptWorkbook = await keepWorkbook(state, "");
  return new Map(
    tableCells(kept).flatMap(({ table, header, address, cell: { v } }) =>
      typeof v === "number" ? [[`${table}[${header}] ${address}`, v] as const] : [],
    ),
  );
}

const isSame = (one: CellValue | undefined, other: number): boolean =>
  typeof one === "number" && one.toPrecision(14) === other.toPrecision(14);

test("shows no figure that is neither the old nor the new one", async () => {
  const opened = await openFewRows();
  const { gate } = opened;
  const order = orderWith({ kind: "update" }, {});
  const before = await numbersIn(opened);
  const restore = await opened.snapshot();
  gate.reset();
  expect(await carryOut(order)).toMatchObject({ kind: "done" });
  const stops = gate.stopsPerRequest;
  const after = await numbersIn(opened);
  const strange = new Set<string>();
  for (const [request, { places, isReading }] of stops.entries()) {
    if (isReading) continue;
    for (const at of places.filter((_place, index) => index % EVERY === 0)) {
      restore();
      forgetReceptionContext();
      gate.reset();
      gate.plan(request, { kind: "stopped", at });
      for (let later = request + 1; later < MOST_REQUESTS; later += 1) gate.plan(later, { kind: "error" });
      await carryOut(order);
      for (const [cell, value] of await numbersIn(opened)) {
        const isKnown = isSame(before.get(cell), value) || isSame(after.get(cell), value);
        if (!isKnown)
          strange.add(
            `${cell}: ${String(value)} at ${String(at)}, before ${String(before.get(cell))}, after ${String(after.get(cell))}`,
          );
      }
    }
  }
  expect([...strange]).toEqual([]);
  opened.close();
});
