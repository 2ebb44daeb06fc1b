import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";

/** What a cell shows when a function refuses. */
class CellError extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

/**
 * The built custom functions, evaluated alone as Excel's own realm does. Needs `npm run build`.
 *
 * The realm is an ordinary one. In a context that `vm` makes out of an object, each use of `Number` or `Math` asks that object
 * first, which costs up to a microsecond: such a run measures Node, and not the functions.
 *
 * @param file The bundle to evaluate; by default that of this build.
 * @returns Gives the body of a function by its id.
 */
export function loadFunctions(file = join(import.meta.dirname, "../dist/functions.js")) {
  return evaluate(new vm.Script(readFileSync(file, "utf8")));
}

/** Evaluates a bundle in a fresh realm of its own. */
export function evaluate(script) {
  const bodies = new Map();
  const realm = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  realm.CustomFunctions = {
    associate: (id, body) => bodies.set(id, body),
    Error: CellError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  };
  script.runInContext(realm);
  return (id) => bodies.get(id);
}
