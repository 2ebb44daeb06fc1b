import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { exampleFormula, functionExamples } from "../../../src/plans/formula/functionExamples";
import { loadFunctionBodies } from "../../functions/functionBodies";
import { directCaller, type CustomFunction, type FunctionMetadata } from "../../../workbench/functions/directCaller";
import { cellOf } from "../../../workbench/model/cellArea";
import { memoryGrid } from "../../../workbench/model/memoryGrid";

const metadata = JSON.parse(
  readFileSync(resolve(__dirname, "../../functions/functions.json"), "utf8"),
) as FunctionMetadata;
const names = metadata.functions.map(({ id }) => id);
// Loaded when the first example asks for them: the runner of mutants (tools/plansRunner.mjs) has no hooks.
let loading: Promise<ReadonlyMap<string, CustomFunction>> | undefined;
const functionBodies = (): Promise<ReadonlyMap<string, CustomFunction>> => (loading ??= loadFunctionBodies());

describe("the example of a function", () => {
  test("is there for every function, and for no other", () => {
    expect([...functionExamples.keys()].sort()).toEqual([...names].sort());
  });

  test.each(names)("of %s answers without a fault, in exactly as many cells as are kept free for it", async (name) => {
    const example = functionExamples.get(name);
    if (example === undefined) throw new Error(name);
    const bodies = await functionBodies();
    const grid = memoryGrid(directCaller(metadata, (id) => bodies.get(id)));
    grid.addSheet({ id: "1", name: "Blad1" });
    const at = cellOf("1", 0, 0);
    grid.write(at, [[`=${exampleFormula(name, example, "excel")}`]]);
    await grid.settled();
    const { rows, columns } = grid.usedArea("1") ?? { rows: 0, columns: 0 };
    const shown = grid.values({ sheetId: "1", row: 0, column: 0, rows, columns }).flat();
    expect([rows, columns, shown.filter((value) => String(value).startsWith("#"))]).toEqual([
      example.rows,
      example.columns,
      [],
    ]);
  });

  test("is written as Excel takes it from an add-in, and as a Dutch Excel shows it", () => {
    const example = {
      given: [
        "jaar",
        0.5,
        [
          [1, -0.25],
          [3, 4],
        ],
      ],
      rows: 1,
      columns: 1,
    };
    expect(exampleFormula("PROEF", example, "excel")).toBe('LRT.PROEF("jaar",0.5,{1,-0.25;3,4})');
    expect(exampleFormula("PROEF", example, "dutch")).toBe('LRT.PROEF("jaar"; 0,5; {1\\-0,25;3\\4})');
  });
});
