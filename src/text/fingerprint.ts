/**
 * The fingerprint of a value: SHA-256 (FIPS 180-4) over its canonical JSON (RFC 8785, for integers, texts, booleans,
 * nulls, lists and objects; texts in Unicode form NFC). The same content gives the same fingerprint on every computer.
 * Works in a bare JavaScript realm: without TextEncoder, crypto or a promise.
 */
import { sha256 } from "@noble/hashes/sha2.js";

export type Canonical =
  null | boolean | number | string | readonly Canonical[] | { readonly [name: string]: Canonical | undefined };

/** "sha256:" and 64 hexadecimal digits. */
export function fingerprint(value: Canonical): string {
  const digest = sha256(utf8(canonicalJson(value)));
  return `sha256:${Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

/** The first 16 hexadecimal digits in groups of four, to read aloud: "a1b2 c3d4 e5f6 0718". */
export function shortFingerprint(full: string): string {
  const digits = full.replace(/^sha256:/u, "").slice(0, 16);
  return (digits.match(/.{1,4}/gu) ?? []).join(" ");
}

/**
 * Canonical JSON: names in the order of their UTF-16 code units, no blanks, members without a value left out.
 * A number that is not a whole number within 2^53 is a defect of the caller: its text would depend on the computer.
 */
export function canonicalJson(value: Canonical): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "number") return integerText(value);
  if (typeof value === "string") return JSON.stringify(value.normalize("NFC"));
  if (isList(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const members = Object.entries(value).flatMap(([name, member]): [string, string][] =>
    member === undefined ? [] : [[name.normalize("NFC"), canonicalJson(member)]],
  );
  members.sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${member}`).join(",")}}`;
}

/** Array.isArray does not recognise read-only lists. */
function isList(value: object): value is readonly Canonical[] {
  return Array.isArray(value);
}

function integerText(value: number): string {
  if (!Number.isSafeInteger(value)) throw new RangeError(`Canonical JSON holds whole numbers only, not ${value}.`);
  return String(value === 0 ? 0 : value);
}

/** UTF-8 (RFC 3629). Lone halves of surrogate pairs do not occur: JSON escapes them. */
function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) appendCodePoint(bytes, character.codePointAt(0) ?? 0);
  return Uint8Array.from(bytes);
}

function appendCodePoint(bytes: number[], point: number): void {
  if (point < 0x80) bytes.push(point);
  else if (point < 0x800) bytes.push(0xc0 | (point >> 6), continuation(point));
  else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), continuation(point >> 6), continuation(point));
  else {
    bytes.push(0xf0 | (point >> 18), continuation(point >> 12), continuation(point >> 6), continuation(point));
  }
}

function continuation(bits: number): number {
  return 0x80 | (bits & 0x3f);
}
