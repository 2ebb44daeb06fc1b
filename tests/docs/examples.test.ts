import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { loadFunctionBodies } from "../functions/functionBodies";
import { directCaller, type CustomFunction, type FunctionMetadata } from "../../workbench/functions/directCaller";
import { cellOf } from "../../workbench/model/cellArea";
import type { CellValue, GridModel } from "../../workbench/model/gridModel";
import { memoryGrid } from "../../workbench/model/memoryGrid";
import { fromDutchFormula } from "../../workbench/univer/dutchFormula";

const root = (...parts: readonly string[]): string => resolve(__dirname, "../..", ...parts);
const read = (name: string): string => readFileSync(root(name), "utf8");
let bodies: ReadonlyMap<string, CustomFunction>;

beforeAll(async () => {
  bodies = await loadFunctionBodies();
});

/** Every formula between backticks in the documents for planners. */
const examples = ["README.md", "docs/handleiding.md", "docs/huisvesting.md", "src/taskpane/hulp.html"].flatMap((name) =>
  [...read(name).matchAll(/(?:`|<code>)(=LRT\.[^`<]+)(?:`|<)/gu)].map((match) => [name, match[1] ?? ""] as const),
);

/** A sheet with fives in B, C and E to G and nothing in D, where examples point at agreements and maxima. */
async function typed(formula: string): Promise<{ readonly value: CellValue; readonly message: string | null }> {
  const metadata = JSON.parse(read("tests/functions/functions.json")) as FunctionMetadata;
  const grid: GridModel = memoryGrid(directCaller(metadata, (id) => bodies.get(id)));
  grid.addSheet({ id: "1", name: "Blad1" });
  const row: readonly CellValue[] = [5, 5, "", 5, 5, 5];
  grid.write(
    { sheetId: "1", row: 1, column: 1, rows: 60, columns: 6 },
    Array.from({ length: 60 }, () => row),
  );
  const at = cellOf("1", 0, 20);
  grid.write(at, [[fromDutchFormula(formula)]]);
  await grid.settled();
  return { value: grid.values(at)[0]?.[0] ?? "", message: grid.messageAt("1", 0, 20) };
}

describe("every formula in the documents can be typed as it stands", () => {
  test("there are examples of every function", () => {
    const named = new Set(examples.map(([, formula]) => /^=LRT\.([A-Z]+)/u.exec(formula)?.[1]));
    expect(examples.length).toBeGreaterThan(25);
    expect([...named].every((id) => bodies.has(id ?? ""))).toBe(true);
  });

  test.each(examples)("%s: %s", async (_name, formula) => {
    const { value, message } = await typed(formula);
    // The newest decision names no amv part, so its regular part is not known either; the manual says so.
    if (formula.includes('"regulier"')) expect(message).toContain("noemt geen amv-plekken");
    // The checked cells hold fives: the check must find that they do not add up, not fail.
    else expect(String(value)).not.toMatch(/^#/u);
  });
});
