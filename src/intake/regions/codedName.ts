/**
 * A name that stands in one cell with a code or a number: "GM0193 Zwolle", "Zwolle (0193)", "1. Zwolle". Only how it is divided is known here;
 * whether the two belong together is for who knows the regions.
 */
export interface CodedName {
  readonly name: string;
  /** As the list has it; null where the number is only that of the line. */
  readonly code: string | null;
  /** The number may be no code at all: only one that agrees with the name says something. */
  readonly mayBeNoCode: boolean;
}

const CODE = String.raw`(?<code>(?:GM?|PV)?\d{1,4})`;
const NAME = String.raw`(?<name>['’]?\p{L}.*)`;
/** "1." and "1)" number a line; the code of a municipality has four digits. */
const NUMBERED = new RegExp(String.raw`^\(?(?<number>\d{1,3})[.)]\s*${NAME}$`, "u");
const IN_FRONT = new RegExp(String.raw`^[([]?${CODE}[)\]]?(?:\s*[-–—:;,.|/]\s*|\s+)${NAME}$`, "iu");
const BEHIND = new RegExp(String.raw`(?<=[\s([:;,|/–—-])${CODE} ?[)\]]?$`, "iu");
/** Behind a name a number without letters may be a year, a note or a figure: that it is a code must follow from the name. */
const MAY_BE_SOMETHING_ELSE = /^(?:[1-9]\d{0,2}|(?:19|20)\d{2})$/u;

/** Null when there is no number, or more than one. */
export function codedName(text: string): CodedName | null {
  const numbered = NUMBERED.exec(text)?.groups;
  if (numbered !== undefined) return divided(numbered["name"], null, false);
  const front = IN_FRONT.exec(text)?.groups;
  if (front !== undefined) return divided(front["name"], front["code"] ?? null, false);
  const behind = BEHIND.exec(text);
  if (behind === null) return null;
  const code = behind[0].replace(/[ )\]]+$/u, "");
  return divided(text.slice(0, behind.index), code, MAY_BE_SOMETHING_ELSE.test(code));
}

function divided(name: string | undefined, code: string | null, mayBeNoCode: boolean): CodedName | null {
  const bare = (name ?? "").replace(/[\s([:;,|/–—-]+$/u, "");
  return bare === "" || /\d/u.test(bare) ? null : { name: bare, code, mayBeNoCode };
}
