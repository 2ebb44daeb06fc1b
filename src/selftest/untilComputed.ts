const LONGEST_WAIT_IN_MILLISECONDS = 10_000;
const PAUSE_IN_MILLISECONDS = 100;
/** What a cell shows while a function still computes, in the values that Excel gives in every language. */
const BUSY = "#BUSY!";

/**
 * Reads cells with formulas until each shows something and none is busy any more, or for ten seconds; what they show then is the answer.
 *
 * @param read The cells that formulas stand in, and no others: an answer of more cells is there as a whole.
 */
export async function untilComputed(
  read: () => Promise<readonly (readonly unknown[])[]>,
): Promise<readonly (readonly unknown[])[]> {
  const until = performance.now() + LONGEST_WAIT_IN_MILLISECONDS;
  for (;;) {
    const values = await read();
    if (!values.flat().some((value) => value === BUSY || value === "") || performance.now() > until) return values;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_IN_MILLISECONDS));
  }
}
