/** JSON of a file, after a look at how deep it is nested; what follows never meets a number that JSON cannot hold. */
import { fail, problem, type Result, succeed } from "../../text/result";
import { DEEPEST_JSON } from "./limits";

export function parseJson(text: string): Result<unknown> {
  if (depthOf(text) > DEEPEST_JSON) return fail(problem("source.jsonTooDeep"));
  try {
    return succeed(JSON.parse(text));
  } catch {
    return fail(problem("source.jsonBroken"));
  }
}

/** Whether a text is meant as JSON; anything else that begins so is no list either. */
export function looksLikeJson(text: string): boolean {
  return /^\s*[[{]\s*(?:["{[\]}]|$)/u.test(text.slice(0, 300));
}

function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let isInText = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (isInText) {
      if (sign === "\\") at += 1;
      else if (sign === '"') isInText = false;
    } else if (sign === '"') isInText = true;
    else if (sign === "{" || sign === "[") {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (sign === "}" || sign === "]") depth -= 1;
  }
  return deepest;
}
