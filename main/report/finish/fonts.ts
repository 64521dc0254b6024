import { strFromU8, strToU8 } from "fflate";

const TABLE = "word/fontTable.xml";
const RELATIONSHIPS = "word/_rels/fontTable.xml.rels";
/** Bytes of a font file that its key is mixed into (ECMA-376 part 4, 2.8.1). */
const MIXED = 32;

/**
 * Gives the embedded fonts keys that stay the same from build to build: docx draws random
 * ones. The files are mixed back with the old key and mixed again with the new.
 */
export function fixFontKeys(parts: Map<string, Uint8Array>): void {
  const table = parts.get(TABLE);
  const relationships = parts.get(RELATIONSHIPS);
  if (table === undefined || relationships === undefined) return;
  const targets = new Map(
    [...strFromU8(relationships).matchAll(/<Relationship [^>]*>/g)].flatMap(([tag]) => {
      const id = / Id="([^"]+)"/.exec(tag)?.[1];
      const target = / Target="([^"]+)"/.exec(tag)?.[1];
      return id === undefined || target === undefined ? [] : [[id, `word/${target}`] as const];
    }),
  );
  let count = 0;
  const xml = strFromU8(table).replaceAll(
    /r:id="([^"]+)" w:fontKey="\{([0-9A-Fa-f-]{36})\}"/g,
    (whole, id: string, oldKey: string) => {
      const name = targets.get(id);
      const data = name === undefined ? undefined : parts.get(name);
      if (name === undefined || data === undefined) return whole;
      count += 1;
      const key = `6A3D1F27-5B7C-4E81-9D42-${(0xa1b2c3d4e500 + count).toString(16).toUpperCase()}`;
      parts.set(name, mixed(mixed(data, oldKey), key));
      return `r:id="${id}" w:fontKey="{${key}}"`;
    },
  );
  parts.set(TABLE, strToU8(xml));
}

/** The first 32 bytes XORed with the key read backwards; doing it twice undoes it. */
function mixed(data: Uint8Array, key: string): Uint8Array {
  const bytes = (key.replaceAll("-", "").match(/../g) ?? [])
    .map((pair) => Number.parseInt(pair, 16))
    .toReversed();
  const copy = data.slice();
  for (let at = 0; at < Math.min(MIXED, copy.length); at += 1) {
    copy[at] = (copy[at] ?? 0) ^ (bytes[at % bytes.length] ?? 0);
  }
  return copy;
}
