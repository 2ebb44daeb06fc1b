/**
 * The text of a file. A byte order mark decides; zeros between the letters mean UTF-16; else UTF-8, and where that does not fit
 * the encoding in which the names of Dutch regions come out whole. What was chosen is told and can be changed.
 */
import { MOST_CHARACTERS } from "./limits";
import { type SingleByteEncoding, upperHalf } from "./singleByteTables";
import type { Steps } from "./steps";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | SingleByteEncoding;

export const encodings: readonly Encoding[] = ["utf-8", "utf-16le", "utf-16be", "windows-1252", "macintosh", "cp850"];

const BYTES_PER_STEP = 262_144;
const SAMPLE = 65_536;
/** As many arguments as every browser takes at once. */
const CODES_PER_PART = 8_192;
/** In doubt the first: it is what Excel for Windows writes. */
const SINGLE_BYTE: readonly SingleByteEncoding[] = ["windows-1252", "macintosh", "cp850"];

/** Signs that Dutch lists hold; any other sign above ASCII speaks against an encoding. */
const EXPECTED = /[âúëïéèêöüäôçûîáíóàñßÉËÏÖÜÄ²³½€–—‘’“”°±·…×\u00a0]/u;
const NAMES = /frysl[âa]n|súdwest|noardeast|oekraïn|coördin|één|reünie|privé|beïnvloed|patiënt|km²/giu;

export function* decodeBytes(
  bytes: Uint8Array,
  wanted: Encoding | null,
): Steps<{ readonly text: string; readonly encoding: Encoding }> {
  const encoding = wanted ?? detectEncoding(bytes);
  const decode = decoderOf(encoding);
  const parts: string[] = [];
  for (let at = 0; at < Math.min(bytes.length, MOST_CHARACTERS * 2); at += BYTES_PER_STEP) {
    const end = Math.min(at + BYTES_PER_STEP, bytes.length);
    parts.push(decode(bytes.subarray(at, end), end < bytes.length));
    yield;
  }
  return { text: parts.join(""), encoding };
}

export function detectEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const zeros = placesOfZeros(bytes.subarray(0, SAMPLE));
  if (zeros !== null) return zeros;
  if (isUtf8(bytes)) return "utf-8";
  return bestSingleByte(upperBytes(bytes));
}

/** Letters of ASCII in UTF-16 have a zero at every second place. */
function placesOfZeros(sample: Uint8Array): Encoding | null {
  const count = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) count[index % 2] = (count[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = count;
  const many = sample.length / 5;
  if (odd > many && even < odd / 10) return "utf-16le";
  return even > many && odd < even / 10 ? "utf-16be" : null;
}

/** Also a file that was cut off in the middle of a sign, or holds a rare broken one: nobody else writes such pairs of bytes. */
function isUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    const length = byte >= 0xf5 ? 0 : byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
    const follows = bytes.subarray(at + 1, at + 1 + length);
    if (length > 0 && follows.length === length && follows.every((next) => next >> 6 === 2)) {
      good += 1;
      at += length;
    } else bad += 1;
  }
  return bad === 0 || good > 20 * bad;
}

/** Every stretch around a byte above ASCII; a file of five megabytes holds a few hundred. */
function upperBytes(bytes: Uint8Array): Uint8Array {
  const around: number[] = [];
  for (let at = 0; at < bytes.length && around.length < SAMPLE; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    around.push(...bytes.subarray(Math.max(0, at - 8), at + 9), 0x20);
    at += 8;
  }
  return Uint8Array.from(around);
}

function bestSingleByte(sample: Uint8Array): SingleByteEncoding {
  let best: { readonly encoding: SingleByteEncoding; readonly score: number } = {
    encoding: "windows-1252",
    score: -Infinity,
  };
  for (const encoding of SINGLE_BYTE) {
    const score = scoreOf(singleByteText(sample, encoding));
    if (score > best.score) best = { encoding, score };
  }
  return best.encoding;
}

function scoreOf(text: string): number {
  const names = (text.match(NAMES) ?? []).filter((name) => /\P{ASCII}/u.test(name)).length;
  let odd = 0;
  for (const sign of text) if (sign > "\u007f" && !EXPECTED.test(sign)) odd += 1;
  return 10 * names - odd;
}

/** By code and in parts: sign by sign five megabytes would take seconds. */
function singleByteText(bytes: Uint8Array, encoding: SingleByteEncoding): string {
  const upper = upperHalf[encoding];
  const codeOf = Uint16Array.from({ length: 256 }, (_none, byte) =>
    byte < 0x80 ? byte : upper.charCodeAt(byte - 0x80),
  );
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += CODES_PER_PART) {
    const part = bytes.subarray(start, start + CODES_PER_PART);
    const codes = new Uint16Array(part.length);
    for (let at = 0; at < part.length; at += 1) codes[at] = codeOf[part[at] ?? 0] ?? 0;
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join("");
}

function decoderOf(encoding: Encoding): (part: Uint8Array, hasMore: boolean) => string {
  switch (encoding) {
    case "utf-8":
    case "utf-16le":
    case "utf-16be": {
      const decoder = new TextDecoder(encoding);
      return (part, hasMore) => decoder.decode(part, { stream: hasMore });
    }
    default:
      return (part) => singleByteText(part, encoding);
  }
}
