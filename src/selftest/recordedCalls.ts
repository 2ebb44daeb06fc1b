/** What a function of the add-in was called with. */
type Call = readonly unknown[];
type Body = (...given: unknown[]) => unknown;

/**
 * While some work runs, keeps the arguments of every call of one function; the function answers as always.
 *
 * @param id Of a function of the add-in, such as "VERDEEL".
 * @param work It may look at the calls that came so far.
 * @throws Where this Excel does not show which functions were tied: then nobody can look along.
 */
export async function recordedCalls(
  id: string,
  work: (calls: readonly Call[]) => Promise<void>,
): Promise<readonly Call[]> {
  const original = tiedBody(id);
  const calls: Call[] = [];
  CustomFunctions.associate(id, (...given: unknown[]) => {
    // The last one is about the call itself.
    calls.push(given.slice(0, -1));
    return original(...given);
  });
  try {
    await work(calls);
  } finally {
    CustomFunctions.associate(id, original);
  }
  return calls;
}

/** Office has no public way to ask for what was tied; this is where its runtime keeps it. */
function tiedBody(id: string): Body {
  const kept: unknown = Reflect.get(CustomFunctions, "_association");
  const mappings: unknown = typeof kept === "object" && kept !== null ? Reflect.get(kept, "mappings") : undefined;
  const body: unknown = typeof mappings === "object" && mappings !== null ? Reflect.get(mappings, id) : undefined;
  if (typeof body !== "function") throw new Error(`associate ${id}`);
  return body as Body;
}

/** The kind of a value and of everything in it, such as "[[number, string]]": no value itself. */
export function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(shapeOf).join(", ")}]`;
  if (value === null) return "null";
  if (typeof value === "string" && value === "") return "lege tekst";
  if (typeof value === "object") return `object {${Object.keys(value).sort().join(", ")}}`;
  return typeof value;
}
