import { codeOf, detailOf } from "../text/caughtDetail";
import { differences } from "./differences";
import type { Probe, Seen } from "./probe";
import type { StepError, StepReport } from "./selfTestReport";

export interface SelfTestOptions {
  readonly probes: readonly Probe[];
  /** What each step should show, by its id. */
  readonly expected: Readonly<Record<string, Seen>>;
  /** Told before each step: which one, of how many. */
  readonly onStep?: (id: string, index: number, count: number) => void;
  /** Asked before each step. */
  readonly isStopped?: () => boolean;
}

/** Tries every step, each on its own: one that fails says so and the next begins. Never throws. */
export async function runSelfTest({
  probes,
  expected,
  onStep,
  isStopped,
}: SelfTestOptions): Promise<readonly StepReport[]> {
  const reports: StepReport[] = [];
  for (const [index, probe] of probes.entries()) {
    if (isStopped?.() === true) break;
    onStep?.(probe.id, index, probes.length);
    reports.push(await tried(probe, expected[probe.id] ?? null));
  }
  return reports;
}

async function tried({ id, questions, isCompared, run }: Probe, wanted: Seen): Promise<StepReport> {
  const started = performance.now();
  const took = (): number => Math.round(performance.now() - started);
  const expected = isCompared ? wanted : null;
  try {
    const seen = await run();
    const ok = expected === null ? null : differences(expected, seen).length === 0;
    return { id, c: questions, expected, seen, ok, ms: took(), error: null };
  } catch (caught) {
    return { id, c: questions, expected, seen: null, ok: null, ms: took(), error: errorOf(caught) };
  }
}

function errorOf(caught: unknown): StepError {
  const info: unknown = typeof caught === "object" && caught !== null ? Reflect.get(caught, "debugInfo") : null;
  const location: unknown = typeof info === "object" && info !== null ? Reflect.get(info, "errorLocation") : null;
  return { code: codeOf(caught), message: detailOf(caught), location: typeof location === "string" ? location : "" };
}
