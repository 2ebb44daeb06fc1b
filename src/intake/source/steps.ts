/**
 * Work in steps: a generator that hands over after every slice, so that whoever runs it can keep a page responsive, show how far
 * it is, or stop.
 */
export type Steps<Value> = Generator<void, Value>;

export interface Pace {
  /** Awaited between two slices; the pane lets the page breathe here. */
  readonly pause?: () => Promise<void>;
  readonly signal?: AbortSignal;
}

/** Stopped by the planner. The one exception that leaves the pipeline: there is no answer to give. */
export class Stopped extends Error {
  override readonly name = "Stopped";
}

export async function run<Value>(steps: Steps<Value>, { pause, signal }: Pace): Promise<Value> {
  for (;;) {
    if (signal?.aborted === true) throw new Stopped("The reading was stopped.");
    const step = steps.next();
    if (step.done === true) return step.value;
    if (pause !== undefined) await pause();
  }
}
