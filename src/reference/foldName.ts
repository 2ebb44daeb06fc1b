/**
 * The form in which names are compared: without case, accents, hyphens, apostrophes, invisible signs and blanks, so that
 * "Noord Holland" is "Noord-Holland" and "’s Gravenhage" is "'s-Gravenhage". Nothing is guessed: letters must agree.
 */
export function foldName(name: string): string {
  // Nearly every name is plain; of its signs only these do not count.
  if (/^\p{ASCII}*$/u.test(name)) return name.toLowerCase().replace(/[\s'"`-]/gu, "");
  return name
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}\p{Pd}\p{Pi}\p{Pf}\s'`"´′ʼʹˈ−]/gu, "");
}
