/**
 * Counts work instead of timing it: every call-back of an array method, every element that is walked along or copied, every call of
 * `BigInt` and `Math`, and every look-up in a map or set. A plain loop is counted by what it calls.
 */
type Built = (this: unknown, ...given: unknown[]) => unknown;

let work = 0;

/** Per object the methods of which each call-back counts. */
const CALLING = ["map", "forEach", "filter", "reduce", "flatMap", "every", "some", "find", "findIndex", "sort"];
/** The methods that pass along all elements by themselves. */
const PASSING = ["slice", "includes", "indexOf", "concat", "flat", "fill", "keys", "entries", "values", "toSorted"];
const MATHS = ["floor", "ceil", "round", "abs", "min", "max", "log", "log1p", "log2", "exp", "sqrt"];

/** How much was done while something ran. */
export function workOf(run: () => unknown): number {
  const restore = [
    ...[Array.prototype, Object.getPrototypeOf(Float64Array.prototype) as object].flatMap((kind) => [
      ...CALLING.map((name) => replaced(kind, name, countingCalls)),
      ...[...PASSING, Symbol.iterator].map((name) => replaced(kind, name, countingElements)),
    ]),
    ...MATHS.map((name) => replaced(Math, name, countingOne)),
    ...["get", "has", "set"].map((name) => replaced(Map.prototype, name, countingOne)),
    ...["has", "add"].map((name) => replaced(Set.prototype, name, countingOne)),
    ...["isInteger", "isSafeInteger", "isFinite"].map((name) => replaced(Number, name, countingOne)),
    replaced(globalThis, "BigInt", countingOne),
  ];
  work = 0;
  try {
    run();
    return work;
  } finally {
    for (const back of restore) back();
  }
}

function replaced(owner: object, name: string | symbol, counting: (built: Built) => Built): () => void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  if (before === undefined) return () => undefined;
  Object.defineProperty(owner, name, { ...before, value: counting(before.value as Built) });
  return () => Object.defineProperty(owner, name, before);
}

function countingOne(built: Built): Built {
  return Object.assign(function (this: unknown, ...given: unknown[]): unknown {
    work += 1;
    return Reflect.apply(built, this, given);
  }, built);
}

function countingElements(built: Built): Built {
  return function (this: unknown, ...given: unknown[]): unknown {
    work += (this as { readonly length: number }).length;
    return Reflect.apply(built, this, given);
  };
}

function countingCalls(built: Built): Built {
  return function (this: unknown, called: unknown, ...rest: unknown[]): unknown {
    if (typeof called !== "function") return Reflect.apply(built, this, [called, ...rest]);
    const counted = (...given: unknown[]): unknown => {
      work += 1;
      return Reflect.apply(called as Built, undefined, given);
    };
    return Reflect.apply(built, this, [counted, ...rest]);
  };
}
