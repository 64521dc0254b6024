const SEEDS = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b] as const;

/** FNV-1a over UTF-16 units, 32 bits; a spread of names, not a secret. */
function hash32(text: string, seed: number): string {
  let hash = seed;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0).toString(16).padStart(8, "0");
}

/**
 * An id that is the same in every run, made from a name. Shaped as UUID version 8
 * (RFC 9562, "custom"), so that it can never meet a random one of version 4.
 */
export function stableId(name: string): string {
  const hex = SEEDS.map((seed) => hash32(name, seed)).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}
