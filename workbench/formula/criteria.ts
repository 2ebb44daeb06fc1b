import { isInOrder, orderOf } from "./operators";
import { type Content, isError, numberIn } from "./values";

/** Does the content of a cell meet the criterion? */
export type Criterion = (content: Content) => boolean;

/**
 * A criterion of COUNTIFS and its family, such as 5, "abc", "a*", "<0", "<>" or "". An order holds for contents of its own
 * kind only, so that a blank cell is never below 0. A blank criterion stands for 0.
 */
export function criterionOf(wanted: Content): Criterion {
  if (wanted === null) return (content) => content === 0;
  if (typeof wanted !== "string") return equalTo(wanted);
  if (wanted === "") return (content) => content === null || content === "";
  const [, operator = "", target = wanted] = /^(<>|<=|>=|[<>=])(.*)$/su.exec(wanted) ?? [];
  if (operator === "" || operator === "=") return target === "" ? (content) => content === null : equalTo(read(target));
  if (operator === "<>") {
    const isEqual = target === "" ? (content: Content) => content === null : equalTo(read(target));
    return (content) => !isEqual(content);
  }
  const limit = read(target);
  return (content) =>
    content !== null && !isError(content) && typeof content === typeof limit && isInOrder(operator, content, limit);
}

/** The text of a criterion as the value that it stands for. */
function read(text: string): string | number | boolean {
  if (/^(?:TRUE|FALSE)$/iu.test(text)) return /^TRUE$/iu.test(text);
  return numberIn(text) ?? text;
}

function equalTo(wanted: string | number | boolean): Criterion {
  if (typeof wanted === "boolean") return (content) => content === wanted;
  if (typeof wanted === "number") {
    return (content) => content === wanted || (typeof content === "string" && numberIn(content) === wanted);
  }
  if (isError(wanted)) return (content) => content === wanted;
  if (!/[*?~]/u.test(wanted)) return (content) => typeof content === "string" && orderOf(content, wanted) === 0;
  const pattern = wildcard(wanted);
  return (content) => typeof content === "string" && !isError(content) && pattern.test(content);
}

/** "a*" and "a?c" as a pattern; a tilde makes the next sign an ordinary one. */
export function wildcard(text: string): RegExp {
  const pieces = text.match(/~[*?~]|[\s\S]/gu) ?? [];
  const source = pieces.map((piece) => {
    if (piece === "*") return "[\\s\\S]*";
    if (piece === "?") return "[\\s\\S]";
    return (piece.length === 2 ? piece.slice(1) : piece).replace(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`);
  });
  return new RegExp(`^${source.join("")}$`, "iu");
}
