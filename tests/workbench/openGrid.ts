import type { CellValue, FunctionCaller, GridModel } from "../../workbench/model/gridModel";
import { memoryGrid } from "../../workbench/model/memoryGrid";
import { resolveReference } from "../../workbench/model/references";

/** LRT.TWEE answers a value and its double below it, LRT.RIJ a row of three, LRT.FOUT an error with a sentence. */
function caller(calls: string[]): FunctionCaller {
  return {
    has: (id) => ["TWEE", "RIJ", "FOUT"].includes(id),
    call: (id, parameters) => {
      calls.push(id);
      const [first] = parameters;
      const value = Array.isArray(first) ? ((first as number[][])[0]?.[0] ?? 0) : 1;
      const answers: Readonly<Record<string, CellValue[][]>> = {
        TWEE: [[value], [value * 2]],
        RIJ: [["a", "b", value]],
      };
      const values = answers[id];
      return Promise.resolve(
        values === undefined ? { values: [["#VALUE!"]], message: "Mis." } : { values, message: null },
      );
    },
  };
}

export interface OpenGrid {
  readonly grid: GridModel;
  /** The custom functions that were called, in order. */
  readonly calls: readonly string[];
  readonly area: (address: string) => ReturnType<typeof found>;
  /** One value or formula, or a matrix from this cell on. */
  readonly write: (address: string, content: CellValue | readonly (readonly CellValue[])[]) => void;
  readonly read: (address: string) => Promise<CellValue[][]>;
  /** What a formula answers in a cell of its own. */
  readonly answer: (formula: string) => Promise<CellValue | undefined>;
}

/** A grid in memory with the sheets "Blad1" and "Ander blad". */
export function openGrid(): OpenGrid {
  const calls: string[] = [];
  const grid = memoryGrid(caller(calls));
  grid.addSheet({ id: "1", name: "Blad1" });
  grid.addSheet({ id: "2", name: "Ander blad" });
  const area = (address: string) => found(grid, address);
  const read = async (address: string): Promise<CellValue[][]> => {
    await grid.settled();
    return grid.values(area(address));
  };
  const write: OpenGrid["write"] = (address, content) => {
    const matrix = typeof content === "object" ? content : [[content]];
    grid.write({ ...area(address), rows: matrix.length, columns: matrix[0]?.length ?? 1 }, matrix);
  };
  return {
    grid,
    calls,
    area,
    write,
    read,
    answer: async (formula) => {
      write("Z90", formula);
      return (await read("Z90"))[0]?.[0];
    },
  };
}

function found(grid: GridModel, address: string) {
  const area = resolveReference(address, "1", { sheets: grid.sheets(), names: new Map(), tables: [] });
  if (area === null) throw new Error(address);
  return area;
}
