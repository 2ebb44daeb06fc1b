import type { PaneChange, PaneState } from "./section";
import type { SliceEntry } from "./sliceEntry";

/** What one section remembers of its own. Only who holds the slice can read or change it. */
export interface Slice<Value extends object> {
  readonly of: (state: PaneState) => Value;
  /** @param change What becomes otherwise; all else stays as it is by the time that the change comes through. */
  readonly changed: (state: PaneState, change: Partial<Value>) => PaneChange;
}

/**
 * The state of the pane holds a key to the value and not the value itself, so that it needs to know no section.
 *
 * @param start What it holds before anything was chosen or typed; it may follow the workbook.
 */
export function paneSlice<Value extends object>(start: (state: PaneState) => Value): Slice<Value> {
  const name = Symbol("slice");
  const values = new WeakMap<SliceEntry, Value>();
  const changes = new WeakMap<SliceEntry, Partial<Value>>();
  const entryOf = (value: Value, change: Partial<Value>): SliceEntry => {
    const entry: SliceEntry = {
      onto: (now) => {
        const held = now === undefined ? undefined : values.get(now);
        return entryOf(held === undefined ? value : { ...held, ...change }, {});
      },
    };
    values.set(entry, value);
    changes.set(entry, change);
    return entry;
  };
  const of = (state: PaneState): Value => {
    const entry = state.slices.get(name);
    return (entry === undefined ? undefined : values.get(entry)) ?? start(state);
  };
  return {
    of,
    changed: (state, change) => {
      const before = state.changedSlices.has(name) ? state.slices.get(name) : undefined;
      const whole = { ...(before && changes.get(before)), ...change };
      const entry = entryOf({ ...of(state), ...change }, whole);
      return {
        slices: new Map([...state.slices, [name, entry]]),
        changedSlices: new Set([...state.changedSlices, name]),
      };
    },
  };
}

/**
 * The state after a change. A change is made of the state that its maker saw, which may be a moment old: of the slices only what it changed
 * comes through.
 */
export function afterChange(state: PaneState, change: PaneChange): PaneState {
  const { slices, changedSlices } = change;
  if (slices === undefined || changedSlices === undefined) return { ...state, ...change };
  const merged = new Map(state.slices);
  for (const name of changedSlices) {
    const entry = slices.get(name);
    if (entry !== undefined) merged.set(name, entry.onto(state.slices.get(name)));
  }
  return { ...state, ...change, slices: merged, changedSlices: new Set() };
}
