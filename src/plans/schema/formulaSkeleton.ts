/**
 * What is left of a formula when its places are taken out: how a formula of ours is told from one that a person typed,
 * wherever sheets, columns and rows stand by now.
 */

/** Text; or cells, whole columns and their sheet, if it is one of this workbook. Only the latter are places. */
const PLACES =
  /"(?:[^"]|"")*"|(?:'(?:[^'[\]]|'')+'!|(?<![\p{L}\d_.$!\]])[\p{L}_][\p{L}\d_.]*!|(?<![\p{L}\d_.$!\]']))(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3})(?![\p{L}\d_.(!])/gu;
/** A call without another call in it; then more of them in a row. */
const CALL = String.raw`[A-Z.]+\((?:[^()"]|"[^"]*"|(?<=&)\([^()"]*\))*\)`;
const CALLS = new RegExp(`(?<=[=(,])${CALL}(?:[-+,]${CALL})+`, "gu");
const NEXT_CALL = new RegExp(`[-+,]?${CALL}`, "gu");
const CODE = '"GM"';

/**
 * Every reference becomes what it points at, which is `@` unless said otherwise, and every quoted code of a municipality `"GM"`;
 * names, functions, numbers and words stay. Calls that are those before them once more, but for a municipality that was taken
 * over, are left out, however many there are: `LRT.INWONERS(@,@)+LRT.INWONERS("GM",@)` is `LRT.INWONERS(@,@)`.
 *
 * @param nameOf What a reference points at. The municipality of the row itself is `@`: codes stand in its place.
 */
export function formulaSkeleton(formula: string, nameOf: (reference: string) => string = () => "@"): string {
  return formula
    .replaceAll(PLACES, (found) => {
      if (!found.startsWith('"')) return withoutParentheses(nameOf(found));
      return /^"GM\d{4}"$/u.test(found) ? CODE : found;
    })
    .replaceAll(CALLS, (calls) => withoutRepeats(calls.match(NEXT_CALL) ?? []).join(""));
}

/** Parentheses tell calls apart; those in the name of a column are none. */
function withoutParentheses(name: string): string {
  return name.replaceAll("(", "⟨").replaceAll(")", "⟩");
}

/** Codes of municipalities that a formula names itself, each once. */
export function codesIn(formula: string): readonly string[] {
  return [...new Set([...formula.matchAll(/"(GM\d{4})"/gu)].map(([, code = ""]) => code))];
}

/** Whether a formula is nothing but a text that begins with an apostrophe: 's-Gravenhage is written like that. */
export function isTextFormula(formula: string): boolean {
  return /^="'(?:[^"]|"")*"$/u.test(formula);
}

function withoutRepeats(calls: readonly string[]): readonly string[] {
  const isRepeat = (call: string, index: number): boolean => index > 0 && call.includes(CODE);
  const start = calls.findIndex(isRepeat);
  const after = calls.findIndex((call, index) => index > start && !isRepeat(call, index));
  const end = after < 0 ? calls.length : after;
  const isSame = (length: number, call: string, index: number): boolean => {
    const before = calls[start - length + (index % length)] ?? "";
    const isFirst = index % length === 0;
    return called(call) === called(before) && (isFirst ? !call.startsWith("-") : call.startsWith(before.charAt(0)));
  };
  for (let length = 1; length <= start; length += 1) {
    const isRepeated = calls.slice(start, end).every((call, index) => isSame(length, call, index));
    if (isRepeated && (end - start) % length === 0) return [...calls.slice(0, start), ...calls.slice(end)];
  }
  return calls;
}

/** The call without the sign before it, wherever its municipality comes from. */
function called(call: string): string {
  return call.replace(/^[-+,]/u, "").replaceAll(CODE, "@");
}

/** The text that such a formula shows. */
export function textOfFormula(formula: string): string {
  return formula.slice('="'.length, -1).replaceAll('""', '"');
}
