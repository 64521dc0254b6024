/** Type, bytes and pixels of a logo kept as a data URL; null when it is no PNG or JPEG. */
export interface Logo {
  readonly type: "png" | "jpg";
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export function readLogo(dataUrl: string | null): Logo | null {
  const match = dataUrl === null ? null : /^data:image\/(png|jpeg);base64,(.+)$/.exec(dataUrl);
  if (match?.[2] === undefined) return null;
  const data = new Uint8Array(Buffer.from(match[2], "base64"));
  const size = match[1] === "png" ? pngSize(data) : jpegSize(data);
  if (size === null || size.width === 0 || size.height === 0) return null;
  return { type: match[1] === "png" ? "png" : "jpg", data, ...size };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Width and height stand in the IHDR chunk, 16 bytes in. */
function pngSize(data: Uint8Array): Size | null {
  if (data.length < 24 || data[0] !== 0x89 || data[1] !== 0x50) return null;
  const view = new DataView(data.buffer, data.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Width and height stand in the start-of-frame segment (C0–CF but C4, C8, CC). */
function jpegSize(data: Uint8Array): Size | null {
  if (data[0] !== 0xff || data[1] !== 0xd8) return null;
  const view = new DataView(data.buffer, data.byteOffset);
  let at = 2;
  while (at + 9 < data.length && data[at] === 0xff) {
    const marker = data[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}
