import { deflateSync, strToU8 } from "fflate";
import type { ZipEntry } from "../../../src/intake/source/zipDirectory";
import { zipPart } from "../../../src/intake/source/zipPart";

/** CRC-32 of "123456789", the check value of the standard. */
const CHECKSUM = 0xcbf43926;
const TEXT = strToU8("123456789");

function local(packed: Uint8Array, before = 0, extra = 0): Uint8Array {
  const bytes = new Uint8Array(before + 30 + 4 + extra + packed.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(before, 0x04034b50, true);
  view.setUint16(before + 26, 4, true);
  view.setUint16(before + 28, extra, true);
  bytes.set(packed, before + 34 + extra);
  return bytes;
}

function entry(more: Partial<ZipEntry>): ZipEntry {
  const plain = { name: "a.xml", packedBytes: 9, unpackedBytes: 9, checksum: CHECKSUM, method: 0 };
  return { ...plain, isEncrypted: false, offset: 0, ...more };
}

test("a part is read where the directory says, stored or packed, with other fields before it", () => {
  expect(zipPart(local(TEXT, 7, 300), entry({ offset: 7 }))).toEqual(TEXT);
  const packed = deflateSync(TEXT);
  expect(zipPart(local(packed), entry({ method: 8, packedBytes: packed.length }))).toEqual(TEXT);
  expect(zipPart(local(new Uint8Array()), entry({ packedBytes: 0, unpackedBytes: 0, checksum: 0, method: 8 }))).toEqual(
    new Uint8Array(),
  );
});

test.each<[string, Uint8Array, Partial<ZipEntry>, string]>([
  ["begins elsewhere", local(TEXT, 1), {}, "a.xml does not begin where the directory says."],
  ["begins behind the end", local(TEXT), { offset: 20 }, "a.xml does not begin where the directory says."],
  ["is cut off", local(TEXT).subarray(0, 42), {}, "a.xml is cut off."],
  ["is packed in another way", local(TEXT), { method: 12 }, "a.xml is packed in an unknown way."],
  [
    "cannot be unpacked",
    local(Uint8Array.from([7, 7, 7, 7, 7, 7, 7, 7, 7])),
    { method: 8 },
    "a.xml cannot be unpacked.",
  ],
  ["is damaged", local(strToU8("123456788")), {}, "a.xml is damaged."],
  [
    "is longer than it says",
    local(deflateSync(TEXT)),
    { method: 8, packedBytes: deflateSync(TEXT).length, unpackedBytes: 8 },
    "a.xml is damaged.",
  ],
])("a part that %s is refused", (_what, bytes, more, words) => {
  expect(() => zipPart(bytes, entry(more))).toThrow(words);
});
