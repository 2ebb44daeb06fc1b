import { goldenWorkbook, type GoldenName, loadWorkbook } from "../golden/loadWorkbook";
import { keepWorkbook, type KeptWorkbook } from "../golden/keptWorkbook";
import { forgetReceptionContext } from "../../src/workbook/receptionContext";
import { openHost } from "./harness";
import { loadFunctions } from "./loadFunctions";

// Formulas of two provinces over two half-years take their time.
jest.setTimeout(180_000);

const names: readonly GoldenName[] = ["0.2.0-full", "0.2.0-mergers"];

describe.each(names)("the workbook %s, as version 0.2.0 left it", (name) => {
  const kept = goldenWorkbook(name);

  test("comes to the same figures when it is opened again", async () => {
    const opened = openHost();
    forgetReceptionContext();
    await loadFunctions();
    loadWorkbook(opened.state, kept);
    const again = await keepWorkbook(opened.state, kept.version);
    expect(differences(again, kept)).toEqual([]);
    // Besides the figures: formats, tables and names.
    expect({ ...again, sheets: again.sheets.map(({ name: sheet, formats }) => ({ sheet, formats })) }).toEqual({
      ...kept,
      sheets: kept.sheets.map(({ name: sheet, formats }) => ({ sheet, formats })),
    });
    opened.close();
  });
});

/** The cells that differ, each as "Blad!A1: 3 was 4". */
function differences(found: KeptWorkbook, kept: KeptWorkbook): readonly string[] {
  const cellsOf = ({ sheets }: KeptWorkbook): ReadonlyMap<string, string> =>
    new Map(
      sheets.flatMap(({ name, cells }) =>
        Object.entries(cells).map(([address, cell]) => [`${name}!${address}`, JSON.stringify(cell)] as const),
      ),
    );
  const [now, before] = [cellsOf(found), cellsOf(kept)];
  return [...new Set([...before.keys(), ...now.keys()])]
    .filter((address) => now.get(address) !== before.get(address))
    .map((address) => `${address}: ${now.get(address) ?? "blank"} was ${before.get(address) ?? "blank"}`);
}
