import type { Answers } from "./perElement";

/** More questions than the half-years of a workbook; then it begins anew, so that old ones do not pile up. */
const MOST_QUESTIONS = 50;

let source: object | null = null;
let kept = new Map<string, Answers<unknown>>();

/**
 * What texts were answered before, in earlier calls that asked the same: a list of half-years asks for each municipality time
 * after time. Only answers from the source that was asked last are kept.
 *
 * @param from What the answers come from; it is never changed once it was given. A workbook that is read again is another one.
 * @param question All else that the answers depend on.
 */
export function keptAnswers<Value>(from: object, question: string): Answers<Value>;
export function keptAnswers(from: object, question: string): Answers<unknown> {
  if (from !== source || kept.size > MOST_QUESTIONS) kept = new Map();
  source = from;
  const answers = kept.get(question) ?? new Map<unknown, unknown>();
  kept.set(question, answers);
  return answers;
}
