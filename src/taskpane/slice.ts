import type { PaneChange, PaneState } from "./section";

/** What one section remembers of its own. Only who holds the slice can read or change it. */
export interface Slice<Value extends object> {
  readonly of: (state: PaneState) => Value;
  readonly changed: (state: PaneState, change: Partial<Value>) => PaneChange;
}

/**
 * The state of the pane holds a key to the value and not the value itself, so that it needs to know no section.
 *
 * @param start What it holds before anything was chosen or typed; it may follow the workbook.
 */
export function paneSlice<Value extends object>(start: (state: PaneState) => Value): Slice<Value> {
  const name = Symbol("slice");
  const values = new WeakMap<object, Value>();
  const of = (state: PaneState): Value => {
    const key = state.slices.get(name);
    return (key === undefined ? undefined : values.get(key)) ?? start(state);
  };
  return {
    of,
    changed: (state, change) => {
      const key = {};
      values.set(key, { ...of(state), ...change });
      return { slices: new Map([...state.slices, [name, key]]) };
    },
  };
}
