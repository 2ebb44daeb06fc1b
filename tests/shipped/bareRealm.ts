import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { createContext, runInContext } from "node:vm";

/** What a cell would show when a function throws. */
export class CellError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

export interface BareRealm {
  /** The functions by id; an id that is associated twice is reported. */
  readonly functions: ReadonlyMap<string, (...parameters: readonly unknown[]) => unknown>;
  readonly associatedTwice: readonly string[];
}

/**
 * Evaluates the shipped functions in a realm that has the language itself and `CustomFunctions`, and nothing else: no
 * Office, no page, no timers, no console.
 */
export function openBareRealm(): BareRealm {
  const functions = new Map<string, (...parameters: readonly unknown[]) => unknown>();
  const associatedTwice: string[] = [];
  const customFunctions = {
    associate: (id: string, body: (...parameters: readonly unknown[]) => unknown) => {
      if (functions.has(id)) associatedTwice.push(id);
      functions.set(id, body);
    },
    Error: CellError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  };
  const source = readFileSync(resolve(__dirname, "../../dist/functions.js"), "utf8");
  runInContext(source, createContext({ CustomFunctions: customFunctions }));
  return { functions, associatedTwice };
}
