const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const OPEN_BRACE = 0x7b;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACE = 0x7d;
const CLOSE_BRACKET = 0x5d;

/** Keys by which a careless merge reaches the prototype of every object. */
const FORBIDDEN_KEYS = ["__proto__", "constructor", "prototype"].map((key) =>
  Array.from(key, (letter) => letter.charCodeAt(0)),
);

/**
 * Looks over JSON bytes before they are parsed: nesting no deeper than `maxDepth`, no key
 * that could reach a prototype, no key written with escapes (ours never are, and an escape
 * could hide such a key). Whether it is valid JSON is for the parser to say.
 */
export function scanStructure(bytes: Uint8Array, maxDepth: number): "fine" | "tooDeep" | "badKey" {
  let depth = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) {
      const end = endOfString(bytes, at + 1);
      if (isKey(bytes, end + 1) && isBadKey(bytes, at + 1, end)) return "badKey";
      at = end;
    } else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) {
      depth += 1;
      if (depth > maxDepth) return "tooDeep";
    } else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
      depth -= 1;
    }
  }
  return "fine";
}

/** Where the string that began before `from` has its closing quote. */
function endOfString(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
  return at;
}

function isKey(bytes: Uint8Array, from: number): boolean {
  let at = from;
  while (isBlank(bytes[at])) at += 1;
  return bytes[at] === COLON;
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

function isBadKey(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (bytes[at] === BACKSLASH) return true;
  return FORBIDDEN_KEYS.some(
    (key) =>
      key.length === end - start && key.every((code, index) => bytes[start + index] === code),
  );
}
