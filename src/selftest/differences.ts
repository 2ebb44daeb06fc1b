import type { Seen } from "./probe";

const MOST = 20;

/** Where two answers differ, as "sheets/Besluiten/4/2: 75500 in plaats van 76000"; at most twenty. */
export function differences(expected: Seen, seen: Seen, path = ""): readonly string[] {
  if (isNested(expected) && isNested(seen)) {
    const [one, other] = [entriesOf(expected), entriesOf(seen)];
    return [...new Set([...one.keys(), ...other.keys()])]
      .flatMap((name) =>
        differences(one.get(name) ?? null, other.get(name) ?? null, path === "" ? name : `${path}/${name}`),
      )
      .slice(0, MOST);
  }
  return JSON.stringify(expected) === JSON.stringify(seen)
    ? []
    : [`${path}: ${JSON.stringify(seen)} in plaats van ${JSON.stringify(expected)}`];
}

type Nested = readonly Seen[] | { readonly [name: string]: Seen };

function isNested(value: Seen): value is Nested {
  return typeof value === "object" && value !== null;
}

function entriesOf(value: Nested): ReadonlyMap<string, Seen> {
  return new Map(Object.entries(value));
}
