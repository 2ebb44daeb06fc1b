/**
 * Whether the XML of an entry begins as it must: a document type or an entity of its own never belongs in a workbook and is a
 * known way to make a reader run out of memory. Only the first bytes are unpacked.
 */
import { Inflate } from "fflate";
import type { ZipEntry } from "./zipDirectory";

const LOCAL_SIGNATURE = 0x04034b50;
const LENGTH_OF_LOCAL = 30;
const PACKED_BYTES = 4_096;
const DEFLATED = 8;

export type Prolog = "good" | "documentType" | "broken";

export function xmlProlog(bytes: Uint8Array, entry: ZipEntry): Prolog {
  const start = firstBytes(bytes, entry);
  if (start === null) return "broken";
  // UTF-16 hides a document type from a search in bytes; with its zeros left out it is found all the same.
  const text = String.fromCharCode(...start.subarray(0, PACKED_BYTES).filter((byte) => byte !== 0));
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(text)) return "documentType";
  return /<[A-Za-z_]/u.test(text) ? "good" : "broken";
}

function firstBytes(bytes: Uint8Array, { offset, packedBytes, method }: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + LENGTH_OF_LOCAL > bytes.length || view.getUint32(offset, true) !== LOCAL_SIGNATURE) return null;
  const begin = offset + LENGTH_OF_LOCAL + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(begin, begin + Math.min(packedBytes, PACKED_BYTES));
  return method === DEFLATED ? inflated(packed) : packed;
}

function inflated(packed: Uint8Array): Uint8Array | null {
  const parts: Uint8Array[] = [];
  try {
    const inflate = new Inflate((part) => parts.push(part));
    inflate.push(packed, false);
  } catch {
    return null;
  }
  return parts[0] ?? null;
}
