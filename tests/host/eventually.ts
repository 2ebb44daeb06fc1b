const MOST_MILLISECONDS = 20_000;

/** What is asked once it is what is expected; else what it is in the end: a busy machine takes longer, and says nothing by that. */
export async function eventually<Answer>(ask: () => Promise<Answer>, expected: Answer): Promise<Answer> {
  const end = Date.now() + MOST_MILLISECONDS;
  for (;;) {
    const answer = await ask();
    if (answer === expected || Date.now() > end) return answer;
    await new Promise((done) => setTimeout(done, 50));
  }
}
