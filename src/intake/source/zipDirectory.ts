/**
 * The directory of a zip file, without unpacking anything. After APPNOTE 6.3: the end record holds where the central directory
 * lies, and that names every entry with its sizes.
 */
export interface ZipEntry {
  readonly name: string;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  /** CRC-32 of what it holds. */
  readonly checksum: number;
  /** 0 is stored, 8 is deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  /** Where its local header begins. */
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LENGTH_OF_END = 22;
const LENGTH_OF_ENTRY = 46;
const LONGEST_COMMENT = 65_535;
const ENCRYPTED = 1;

/** The entries, or null when the file is no whole zip. At most `most` + 1 are read. */
export function zipDirectory(bytes: Uint8Array, most: number): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < Math.min(count, most + 1); index += 1) {
    if (at + LENGTH_OF_ENTRY > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) return null;
    const nameLength = view.getUint16(at + 28, true);
    const nameEnd = at + LENGTH_OF_ENTRY + nameLength;
    if (nameEnd > end) return null;
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + LENGTH_OF_ENTRY, nameEnd)),
      packedBytes: view.getUint32(at + 20, true),
      unpackedBytes: view.getUint32(at + 24, true),
      checksum: view.getUint32(at + 16, true),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & ENCRYPTED) === ENCRYPTED,
      offset: view.getUint32(at + 42, true),
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOfDirectory(view: DataView): number | null {
  const last = view.byteLength - LENGTH_OF_END;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return null;
}
