/** A condition in the notation of a formula, and the words that it asks for: they begin with FOUT or LET OP. */
export type Verdict = readonly [when: string, words: string];

/** A template that answers the words of the first condition that holds, else OK. */
export function verdictOf(verdicts: readonly Verdict[]): string {
  return verdicts.reduceRight((otherwise, [when, words]) => `IF(${when},"${words}",${otherwise})`, '"OK"');
}
