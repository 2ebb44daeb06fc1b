import { countProblems } from "../allocation/countProblems";
import { type Decimal, parseDecimal } from "../numbers/decimal";
import { fail, problem, succeed, type Problem, type Result } from "../text/result";

/**
 * The weights of the Spreidingswet: inhabitants × (1 + SES-WOA), exactly, as decimal text.
 *
 * The law names inhabitants and the most recent SES-WOA score (amendment Kamerstuk 36 333, nr. 75; Stcrt. 2024, 3320);
 * that the weight is this product is derived from the published outcomes of 2024 and 2026 and not from its wording.
 *
 * @param inhabitants Whole numbers of at least 0.
 * @param sesWoa Scores above −1 and at most 2 (as shares: 0.153), one per recipient.
 * @returns The weights in the same order, or a problem for every position that cannot be used.
 */
export function spreidingswetWeights(
  inhabitants: readonly number[],
  sesWoa: readonly (number | string)[],
): Result<readonly string[]> {
  if (inhabitants.length !== sesWoa.length) {
    return fail(problem("reception.scoresCountDiffers", { inhabitants: inhabitants.length, scores: sesWoa.length }));
  }
  const problems: Problem[] = [];
  const weights = inhabitants.flatMap((count, position) => {
    const score = parseDecimal(sesWoa[position] ?? 0);
    const wrong = countProblems(count, "reception.inhabitants", { count }, position);
    if (wrong.length > 0) {
      problems.push(...wrong);
      return [];
    }
    if (score === null || !withinLimits(score)) {
      const shown = String(sesWoa[position]).replace(".", ",");
      problems.push(problem("reception.scoreOutOfRange", { score: shown }, position));
      return [];
    }
    return [decimalText(BigInt(count) * onePlus(score), score.scale)];
  });
  return problems.length > 0 ? fail(...problems) : succeed(weights);
}

/** −1 < score ≤ 2. At −1 a municipality would weigh nothing; above 2 a percentage was typed instead of a share. */
function withinLimits({ coefficient, scale }: Decimal): boolean {
  const one = 10n ** BigInt(scale);
  return coefficient > -one && coefficient <= 2n * one;
}

/** The coefficient of 1 + score at the scale of the score. */
function onePlus({ coefficient, scale }: Decimal): bigint {
  return 10n ** BigInt(scale) + coefficient;
}

/** A decimal that is not negative as text with a decimal point: 12345 at scale 3 is "12.345". */
function decimalText(coefficient: bigint, scale: number): string {
  if (scale === 0) return coefficient.toString();
  const digits = coefficient.toString().padStart(scale + 1, "0");
  return `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
