/** The functions of cells as Excel gets them, in Node and without an Excel. */
import type { CustomFunction } from "../../workbench/functions/directCaller";

class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/** @returns The body of each function by its id, filled as the functions are loaded. */
export async function loadFunctionBodies(): Promise<ReadonlyMap<string, CustomFunction>> {
  const bodies = new Map<string, CustomFunction>();
  Object.assign(globalThis, {
    CustomFunctions: {
      associate: (id: string, body: CustomFunction) => bodies.set(id, body),
      Error: CellError,
      ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
    },
  });
  await import("../../src/functions/index");
  return bodies;
}
