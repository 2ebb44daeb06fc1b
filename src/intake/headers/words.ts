/** The words of a header, however they are joined: at blanks, underscores, hyphens, between small and capital letters and digits. */
export function wordsOf(header: string): readonly string[] {
  return header
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{L})(\d)/gu, "$1 $2")
    .replace(/(\d)(\p{L})/gu, "$1 $2")
    .toLowerCase()
    .replace(/['’`]/gu, "")
    .split(/[^\p{L}\d]/u)
    .filter((word) => word !== "");
}

const NAME_BEFORE = /\p{L}{2}\s*$/u;
/** Right behind the stroke, and no number. */
const NAME_BEHIND = /^(?=[^\d\s]).*(?:\p{L}{2}|\d{4})/su;

/** The last part of a topic path ("Bevolking/Leeftijd/Jonger dan 5 jaar"); a stroke inside brackets or numbers divides nothing. */
export function lastSegment(header: string): string {
  let depth = 0;
  let start = 0;
  for (let at = 0; at < header.length; at += 1) {
    const sign = header.charAt(at);
    if (sign === "(") depth += 1;
    else if (sign === ")") depth = Math.max(0, depth - 1);
    else if (
      sign === "/" &&
      depth === 0 &&
      NAME_BEFORE.test(header.slice(start, at)) &&
      NAME_BEHIND.test(header.slice(at + 1))
    )
      start = at + 1;
  }
  return header.slice(start).trim();
}

/** A header without what stands in brackets, and what stood there. */
export function withoutBrackets(header: string): { readonly text: string; readonly inside: string } {
  const inside = [...header.matchAll(/[([]([^()[\]]*)[)\]]/gu)].map(([, within]) => within).join(" ");
  return { text: header.replace(/[([][^()[\]]*[)\]]/gu, " ").trim(), inside };
}
