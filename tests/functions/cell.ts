/**
 * Calls the custom functions as a cell does, with nothing but `CustomFunctions` at hand. An error comes back as the text
 * that a planner sees: "#VALUE! " or "#N/A " and the sentence. Any other exception is a defect, and fails the test.
 */
type CustomFunction = (...given: unknown[]) => unknown;

const bodies = new Map<string, CustomFunction>();

class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

Object.assign(globalThis, {
  CustomFunctions: {
    associate: (id: string, body: CustomFunction) => bodies.set(id, body),
    Error: CellError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  },
});

beforeAll(async () => {
  await import("../../src/functions/index");
});

/** The ids that were associated, in the order of the source. */
export function associatedIds(): readonly string[] {
  return [...bodies.keys()];
}

/** How many arguments a function takes. */
export function parameterCount(id: string): number {
  return bodyOf(id).length;
}

/** What a cell shows for `=LRT.id(given…)`. Arguments that are left out arrive as null, as Excel sends them. */
export function cell(id: string, ...given: readonly unknown[]): unknown {
  const body = bodyOf(id);
  const missing = Array.from({ length: Math.max(0, body.length - given.length) }, () => null);
  try {
    return shown(body(...given, ...missing));
  } catch (caught) {
    if (caught instanceof CellError) return shown(caught);
    throw caught;
  }
}

/** The same for an answer that comes later. */
export async function cellLater(id: string, ...given: readonly unknown[]): Promise<unknown> {
  const body = bodyOf(id);
  try {
    return shown(await body(...given));
  } catch (caught) {
    if (caught instanceof CellError) return shown(caught);
    throw caught;
  }
}

/** Values under each other, as a range of one column. */
export function column(...values: readonly unknown[]): unknown[][] {
  return values.map((value) => [value]);
}

/** The rows of an answer that is a table. */
export function rowsOf(answer: unknown): readonly (readonly unknown[])[] {
  return Array.isArray(answer) ? answer.filter((row): row is unknown[] => Array.isArray(row)) : [];
}

function bodyOf(id: string): CustomFunction {
  const body = bodies.get(id);
  if (body === undefined) throw new Error(`No function ${id} was associated.`);
  return body;
}

function shown(value: unknown): unknown {
  if (value instanceof CellError) return `${value.code} ${value.message}`;
  return Array.isArray(value) ? value.map(shown) : value;
}
