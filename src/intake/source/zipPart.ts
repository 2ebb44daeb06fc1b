/** One part of a zip, unpacked: never more than its directory says, and only when its checksum fits. */
import { inflateSync } from "fflate";
import type { ZipEntry } from "./zipDirectory";

const LOCAL_SIGNATURE = 0x04034b50;
const LENGTH_OF_LOCAL = 30;
const STORED = 0;
const DEFLATED = 8;

/** What of a zip is not as its directory says; whoever unpacks it says what the planner may do. */
export class ZipProblem extends Error {}

/** @throws {ZipProblem} When the part is cut off, damaged, longer than it says or packed in another way. */
export function zipPart(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const { offset, packedBytes, method, checksum, name } = entry;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + LENGTH_OF_LOCAL > bytes.length || view.getUint32(offset, true) !== LOCAL_SIGNATURE)
    throw new ZipProblem(`${name} does not begin where the directory says.`);
  const begin = offset + LENGTH_OF_LOCAL + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (begin + packedBytes > bytes.length) throw new ZipProblem(`${name} is cut off.`);
  if (method !== STORED && method !== DEFLATED) throw new ZipProblem(`${name} is packed in an unknown way.`);
  const content = unpacked(bytes.subarray(begin, begin + packedBytes), entry);
  // A single bit that fell over may turn one digit into another.
  if (checksumOf(content) !== checksum) throw new ZipProblem(`${name} is damaged.`);
  return content;
}

/** The room for the outcome is fixed before: a part that says it is small cannot fill the memory. */
function unpacked(packed: Uint8Array, { method, unpackedBytes, name }: ZipEntry): Uint8Array {
  if (method === STORED || packed.length === 0) return packed;
  try {
    return inflateSync(packed, { out: new Uint8Array(unpackedBytes) });
  } catch {
    throw new ZipProblem(`${name} cannot be unpacked.`);
  }
}

const CHECKSUMS = Uint32Array.from({ length: 256 }, (_none, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = (rest & 1) === 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** CRC-32 as zip files have it (ISO 3309). */
function checksumOf(bytes: Uint8Array): number {
  let rest = -1;
  // A loop over places: an iterator takes four times as long over thirty megabytes.
  for (let at = 0; at < bytes.length; at += 1) rest = (rest >>> 8) ^ (CHECKSUMS[(rest ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return ~rest >>> 0;
}
