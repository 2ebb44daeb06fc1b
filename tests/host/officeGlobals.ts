import { AsyncLocalStorage } from "node:async_hooks";

/** The globals that the add-in finds in Excel. */
const GLOBALS = ["Office", "Excel", "OfficeExtension", "CustomFunctions"] as const;

export type OfficeGlobals = Readonly<Record<string, unknown>>;

const current = new AsyncLocalStorage<OfficeGlobals>();
const open: OfficeGlobals[] = [];
let turn: OfficeGlobals | null = null;

/** Puts globals in place, also for what runs outside every `within`; the first that are open count there. */
export function installGlobals(globals: OfficeGlobals): void {
  open.push(globals);
  for (const name of GLOBALS) {
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get: () => (turn ?? current.getStore() ?? open[0])?.[name],
      set: (value: unknown) => {
        Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
      },
    });
  }
}

export function removeGlobals(globals: OfficeGlobals): void {
  open.splice(open.indexOf(globals), 1);
  if (open.length === 0) for (const name of GLOBALS) Reflect.deleteProperty(globalThis, name);
}

/** Runs work that finds these globals, also after everything that it waits for. Following that costs time: not for one client. */
export function within<Value>(globals: OfficeGlobals, work: () => Value): Value {
  return open.length === 1 ? work() : current.run(globals, work);
}

/** The same for members of whom one works while the others wait, which costs no time. An error when two work at once. */
export function inTurn<Value>(globals: OfficeGlobals, work: () => Value): Value {
  const before = turn;
  const back = (): void => {
    if (turn !== globals) throw new Error("A member worked while another one did.");
    turn = before;
  };
  turn = globals;
  let value: Value;
  try {
    value = work();
  } catch (caught) {
    back();
    throw caught;
  }
  if (value instanceof Promise) return value.finally(back) as Value;
  back();
  return value;
}
