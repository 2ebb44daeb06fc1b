import type { ContextReading } from "./receptionContext";

/**
 * The one read that all cells share. The functions and the pane are two bundles in one page, each with its own copy of
 * this module; what they share therefore hangs on the page itself, under a symbol that both know.
 */
const PLACE = Symbol.for("nl.lrt.verdeelhulp.sharedRead");

export interface SharedRead {
  reading: Promise<ContextReading> | null;
}

export function sharedRead(): SharedRead {
  const known: unknown = Reflect.get(globalThis, PLACE);
  if (isSharedRead(known)) return known;
  const made: SharedRead = { reading: null };
  Reflect.set(globalThis, PLACE, made);
  return made;
}

function isSharedRead(value: unknown): value is SharedRead {
  return typeof value === "object" && value !== null && "reading" in value;
}
