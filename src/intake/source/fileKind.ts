/** What a file is by its first bytes; its name is never believed. */
export type FileKind = "zip" | "compound" | "pdf" | "image" | "html" | "rtf" | "archive" | "text";

const STARTS: readonly (readonly [FileKind, readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["compound", [0xd0, 0xcf, 0x11, 0xe0]],
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
  ["rtf", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["archive", [0x1f, 0x8b]],
  ["archive", [0x37, 0x7a, 0xbc, 0xaf]],
  ["archive", [0x52, 0x61, 0x72, 0x21]],
];
const BYTES_OF_START = 512;

export function fileKind(bytes: Uint8Array): FileKind {
  const known = STARTS.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  if (known !== undefined) return known[0];
  const start = String.fromCharCode(...bytes.subarray(0, BYTES_OF_START)).toLowerCase();
  return /^[\s\u00ef\u00bb\u00bf]*<(?:!doctype html|html|table|head|body|meta)/u.test(start) ? "html" : "text";
}
