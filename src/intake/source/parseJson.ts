/**
 * JSON of a file, after a look at how deep it is nested and whether a name stands twice in one object: of the two values the usual reading keeps
 * the last, and nobody would see the other.
 */
import { fail, problem, type Result, succeed } from "../../text/result";
import { DEEPEST_JSON } from "./limits";

/**
 * @returns The content; a problem when it is broken, too deep, or an object has one name twice. The cost is that of one walk through the text.
 */
export function parseJson(text: string): Result<unknown> {
  const { isTooDeep, twice } = lookThrough(text);
  if (isTooDeep) return fail(problem("source.jsonTooDeep"));
  try {
    const content: unknown = JSON.parse(text);
    return twice === null ? succeed(content) : fail(problem("source.jsonTwice", { name: twice.slice(0, 60) }));
  } catch {
    return fail(problem("source.jsonBroken"));
  }
}

/** Whether a text is meant as JSON; anything else that begins so is no list either. */
export function looksLikeJson(text: string): boolean {
  return /^\s*[[{]\s*(?:["{[\]}]|$)/u.test(text.slice(0, 300));
}

interface Look {
  readonly isTooDeep: boolean;
  /** A name that one object has twice, or null. */
  readonly twice: string | null;
}

/** Of text that is no JSON the result says nothing. */
function lookThrough(text: string): Look {
  // The names of every object that is open; null for a list
  const open: (Set<string> | null)[] = [];
  let twice: string | null = null;
  let isNameNext = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"') {
      const end = endOfText(text, at);
      const names = open.at(-1) ?? null;
      if (isNameNext && names !== null && twice === null) {
        const name = nameIn(text.slice(at, end + 1));
        if (names.has(name)) twice = name;
        names.add(name);
      }
      isNameNext = false;
      at = end;
    } else if (sign === "{" || sign === "[") {
      open.push(sign === "{" ? new Set() : null);
      if (open.length > DEEPEST_JSON) return { isTooDeep: true, twice };
      isNameNext = sign === "{";
    } else if (sign === "}" || sign === "]") open.pop();
    else if (sign === ",") isNameNext = true;
  }
  return { isTooDeep: false, twice };
}

function endOfText(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charAt(at) !== '"') at += text.charAt(at) === "\\" ? 2 : 1;
  return at;
}

/** Two ways to write one sign are one name. */
function nameIn(quoted: string): string {
  if (!quoted.includes("\\")) return quoted.slice(1, -1);
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted;
  }
}
