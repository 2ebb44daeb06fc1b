/** The words of a header, by which a column is known: without case, accents, digits and signs. */
export function headerWords(header: string): readonly string[] {
  return header
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .split(/\P{L}+/u)
    .filter((word) => word !== "");
}
