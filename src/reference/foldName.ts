/**
 * The form in which names are compared: without case, accents, hyphens, apostrophes, invisible signs and blanks, so that
 * "Noord Holland" is "Noord-Holland" and "’s Gravenhage" is "'s-Gravenhage". Nothing is guessed: letters must agree.
 */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}\p{Pd}\p{Pi}\p{Pf}\s'`"´′ʼʹˈ−]/gu, "");
}
