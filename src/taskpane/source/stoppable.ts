/** Work that takes longer than half a second shows how far it is, and the planner can stop it. */
import { Stopped } from "../../intake/source/steps";
import type { Notice, PaneStore } from "../section";
import { tellSource } from "./sourceTexts";

const SHOWN_AFTER_IN_MILLISECONDS = 500;
const LOOKED_AT_EVERY_IN_MILLISECONDS = 50;

export interface StoppablePace {
  readonly signal: AbortSignal;
  /** From 0 to 1. */
  readonly progress: (share: number) => void;
}

/**
 * Carries out work that writes nothing.
 *
 * @param work Rejects with `Stopped` soon after its signal aborts.
 */
export async function withProgress<Value>(
  store: PaneStore,
  work: (pace: StoppablePace) => Promise<Value>,
): Promise<Value> {
  const stop = new AbortController();
  const started = performance.now();
  let share = 0;
  const look = (): void => {
    const { progress } = store.read();
    if (progress?.isStopping === true) {
      stop.abort();
      return;
    }
    const done = Math.round(100 * share);
    const isShown = progress !== null || performance.now() - started > SHOWN_AFTER_IN_MILLISECONDS;
    if (isShown && progress?.done !== done) {
      store.change({ progress: { done, parts: 100, isStopping: false, isReading: true } });
    }
  };
  const looking = setInterval(look, LOOKED_AT_EVERY_IN_MILLISECONDS);
  try {
    return await work({
      signal: stop.signal,
      progress: (part) => {
        share = part;
      },
    });
  } finally {
    clearInterval(looking);
  }
}

/** A stop becomes a sentence, and nothing else changes. */
export async function toldWhenStopped(work: () => Promise<Notice | null>): Promise<Notice | null> {
  try {
    return await work();
  } catch (caught) {
    if (caught instanceof Stopped) return { kind: "status", lines: [tellSource("stopped")] };
    throw caught;
  }
}
