import { logSteps } from "../../src/plans/log";
import type { CellValue } from "../../workbench/model/gridModel";
import type { OpenHost } from "./harness";

const LENGTH = 31_000;
const FIRST = Date.UTC(2025, 0, 1, 8, 0);
const MINUTE = 60_000;

/** The id of one of the orders that `fillLog` puts in the log, from 0. */
export function oldId(index: number): string {
  return `oud${String(index).padStart(5, "0")}`;
}

/** An order as the log keeps it, of as many characters as just fits; about a quarter is quotes and the like, as in a real one. */
function keptText(index: number, at: string): string {
  const row = (place: number): string => `{"region":"GM${String(place % 10_000).padStart(4, "0")}","total":100}`;
  const rows: string[] = [];
  for (let length = 0, place = 0; length < LENGTH - 200; length += 37, place += 1) rows.push(row(place));
  return `{"id":"${oldId(index)}","at":"${at}","choice":{"kind":"decision","rows":[${rows.join(",")}]}}`;
}

/** Puts lines of large orders that are done in the log, above or below those that it has, one a minute in 2025. */
export function fillLog({ state }: Pick<OpenHost, "state">, count: number, where: "above" | "below" = "above"): void {
  const table = state.tables.find(({ name }) => name === "LRT_Logboek");
  if (table === undefined) throw new Error("There is no log.");
  const { area, columns } = table;
  const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
  const present = state.grid.values(body);
  const added = Array.from({ length: count }, (_none, index) => {
    const at = new Date(FIRST + index * MINUTE).toISOString();
    const stamp = at.slice(0, 19).replace("T", " ");
    const cells: Readonly<Record<string, CellValue>> = {
      Opdracht: oldId(index),
      Stap: logSteps.done,
      Tijdstip: `${stamp.slice(0, 16)} (UTC)`,
      Wie: "provincie",
      Actie: "Besluit geïmporteerd",
      Onderwerp: `besluit ${index}`,
      "Tijdstip (UTC)": stamp,
      Versie: "0.3.0",
      "Opdracht (voor de invoegtoepassing)": keptText(index, at),
    };
    return columns.map((header) => cells[header] ?? "");
  });
  state.write(
    { ...body, rows: count + present.length },
    where === "above" ? [...added, ...present] : [...present, ...added],
  );
  state.resizeTable(table, { ...area, rows: 1 + count + present.length });
}
