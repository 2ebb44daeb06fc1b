import type { Answers } from "./perElement";

/** More questions than the half-years of a workbook; then it begins anew, so that old ones do not pile up. */
const MOST_QUESTIONS = 50;

const kept = new WeakMap<object, Map<string, Answers<unknown>>>();

/**
 * What texts were answered before, in earlier calls that asked the same: a list of half-years asks for each municipality time
 * after time.
 *
 * @param source What the answers come from; it is never changed once it was given. A workbook that is read again is another one.
 * @param question All else that the answers depend on.
 */
export function keptAnswers<Value>(source: object, question: string): Answers<Value>;
export function keptAnswers(source: object, question: string): Answers<unknown> {
  const questions = kept.get(source) ?? new Map<string, Answers<unknown>>();
  kept.set(source, questions);
  const answers = questions.get(question) ?? new Map<unknown, unknown>();
  if (questions.size >= MOST_QUESTIONS && !questions.has(question)) questions.clear();
  questions.set(question, answers);
  return answers;
}
