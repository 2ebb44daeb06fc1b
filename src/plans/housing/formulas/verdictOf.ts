/** A condition in the notation of a formula, and the words that it asks for: they begin with FOUT or LET OP. */
export type Verdict = readonly [when: string, words: string];

/** A template that answers the words of the first condition that holds, else OK. */
export function verdictOf(verdicts: readonly Verdict[]): string {
  return verdicts.reduceRight((otherwise, [when, words]) => `IF(${when},"${words}",${otherwise})`, '"OK"');
}

/**
 * Cells that must hold whole numbers of at least 0, or nothing. A number that is text would be left out of a sum in silence.
 *
 * @param sum A cell that holds their sum: with it the formula is shorter. Rounded down, cells of which one is not whole have a smaller sum.
 */
export function countVerdicts(
  cells: readonly string[],
  words: { readonly text: string; readonly negative: string; readonly whole: string },
  sum?: string,
): readonly Verdict[] {
  const all = cells.join(",");
  return [
    [`COUNTA(${all})>COUNT(${all})`, words.text],
    [`MIN(${all})<0`, words.negative],
    [
      sum === undefined
        ? `OR(${cells.map((cell) => `${cell}<>INT(${cell})`).join(",")})`
        : `${sum}>${cells.map((cell) => `INT(${cell})`).join("+")}`,
      words.whole,
    ],
  ];
}
