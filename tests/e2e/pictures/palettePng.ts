/** Pictures with few colours: what a page draws hardly has more than 128, and its file is then a third as large. */
import { crc32, deflateSync, inflateSync } from "node:zlib";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 128;
/** Shades closer than so many levels of 256 count as one. */
const STEP = 4;
const PALETTE = 3;
const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

type Colour = readonly [red: number, green: number, blue: number];

/**
 * @param png As a browser makes it: 8 bits per channel, not interlaced; what is transparent becomes opaque.
 * @returns The same picture with at most 128 colours: the most used ones, and for every pixel the nearest of them.
 */
export function palettePng(png: Buffer): Buffer {
  const { width, height, channels, pixels } = decoded(png);
  const counts = new Map<number, { count: number; colour: Colour }>();
  const bucketAt = (pixel: number): number =>
    [0, 1, 2].reduce((sum, part) => sum * 256 + Math.floor((pixels[pixel + part] ?? 0) / STEP), 0);
  for (let pixel = 0; pixel < pixels.length; pixel += channels) {
    const bucket = bucketAt(pixel);
    const known = counts.get(bucket);
    const colour = [pixels[pixel] ?? 0, pixels[pixel + 1] ?? 0, pixels[pixel + 2] ?? 0] as const;
    if (known === undefined) counts.set(bucket, { count: 1, colour });
    else known.count += 1;
  }
  const palette = [...counts.values()]
    .sort((one, other) => other.count - one.count)
    .slice(0, MOST_COLOURS)
    .map(({ colour }) => colour);
  const indexOf = new Map([...counts].map(([bucket, { colour }]) => [bucket, nearest(colour, palette)]));
  const lines = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1)
      lines[row * (width + 1) + 1 + column] = indexOf.get(bucketAt((row * width + column) * channels)) ?? 0;
  }
  return encoded(width, height, palette, lines);
}

function nearest(colour: Colour, palette: readonly Colour[]): number {
  const distance = (other: Colour): number =>
    other.reduce((sum, part, index) => sum + (part - (colour[index] ?? 0)) ** 2, 0);
  let best = 0;
  palette.forEach((other, index) => {
    if (distance(other) < distance(palette[best] ?? other)) best = index;
  });
  return best;
}

function decoded(png: Buffer): { width: number; height: number; channels: number; pixels: Buffer } {
  const parts: Buffer[] = [];
  for (let at = SIGNATURE.length; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString("latin1", at + 4, at + 8) === "IDAT")
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = CHANNELS[png[25] ?? 0];
  if (channels === undefined || png[24] !== 8 || png[28] !== 0) throw new Error("This png is not one of a browser.");
  return {
    width,
    height,
    channels,
    pixels: unfiltered(inflateSync(Buffer.concat(parts)), width * channels, height, channels),
  };
}

/** Undoes the filter of each line (PNG specification, section 9). */
function unfiltered(lines: Buffer, length: number, height: number, channels: number): Buffer {
  const pixels = Buffer.alloc(length * height);
  for (let row = 0; row < height; row += 1) {
    const filter = lines[row * (length + 1)] ?? 0;
    for (let index = 0; index < length; index += 1) {
      const at = row * length + index;
      const left = index < channels ? 0 : (pixels[at - channels] ?? 0);
      const up = row === 0 ? 0 : (pixels[at - length] ?? 0);
      const corner = row === 0 || index < channels ? 0 : (pixels[at - length - channels] ?? 0);
      const guess = [0, left, up, Math.floor((left + up) / 2), paeth(left, up, corner)][filter] ?? 0;
      pixels[at] = ((lines[row * (length + 1) + 1 + index] ?? 0) + guess) & 0xff;
    }
  }
  return pixels;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

function encoded(width: number, height: number, palette: readonly Colour[], lines: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, PALETTE], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flat())),
    chunk("IDAT", deflateSync(lines, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(content.length, 0);
  around.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)]);
}
