import type { Problem } from "../../text/result";
import { sentence } from "../../text/sentence";
import { say } from "../texts";

/** Problems of one cause, with whom they are about where they are about one recipient. */
export interface ProblemGroup {
  readonly code: Problem["code"];
  readonly names: readonly string[];
  /** A sentence per recipient, with its name; or each different sentence about nobody in particular. */
  readonly sentences: readonly string[];
  /** The first of them without a name. */
  readonly first: string;
}

/** One group for one cause, in the order in which causes come first; the same sentence about nobody counts once. */
export function groupedProblems(problems: readonly Problem[], names: readonly string[]): readonly ProblemGroup[] {
  const codes = [...new Set(problems.map(({ code }) => code))];
  return codes.map((code) => {
    const group = problems.filter((found) => found.code === code);
    const nameOf = ({ position }: Problem): string | undefined => names[position ?? -1];
    return {
      code,
      names: group.flatMap((found) => nameOf(found) ?? []),
      first: group.slice(0, 1).map(sentence).join(""),
      sentences: [...new Set(group.map((found) => about(nameOf(found), sentence(found))))],
    };
  });
}

function about(recipient: string | undefined, text: string): string {
  return recipient === undefined ? text : say("warningOf", { recipient, sentence: text });
}
