/**
 * The form in which names of regions are compared in lists: "&" is "en", "a/d" and "a.d." are "aan de(n)", and case, accents,
 * blanks and signs do not count. Letters must agree; nothing is ever nearest.
 */
export function nameKey(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/\s*&\s*|\s\+\s/gu, " en ")
    .replace(/\ba\s?[./]\s?d\.?(?=\s|$)|\baan den?\b|\baan het\b/gu, " ad ")
    .replace(/\bst\.(?=\s|-)/gu, "sint ")
    .replace(/[^\p{L}\p{N}]/gu, "");
}
