import { strFromU8, strToU8, zipSync } from "fflate";
import type { PlainDate } from "#shared/dates.ts";
import { appProperties, coreProperties } from "./properties.ts";
import type { DocumentFacts } from "./properties.ts";
import { splitFields } from "./fields.ts";
import { fixFontKeys } from "./fonts.ts";
import { renumberIds } from "./ids.ts";

export interface FinishInput extends DocumentFacts {
  readonly date: PlainDate;
}

const CONTENT_TYPES = "[Content_Types].xml";

/**
 * What Word would have written and docx does not: fields run by run, properties, a first
 * entry that tells the file type, and ids and times that do not change from one build to
 * the next. Pure: the same parts in and the same facts give the same bytes out.
 */
export function finish(
  packed: ReadonlyMap<string, Uint8Array>,
  input: FinishInput,
  /** Puts the finished parts into those of a template. */
  merge?: (parts: Map<string, Uint8Array>) => Map<string, Uint8Array>,
): Uint8Array {
  const parts = new Map(packed);
  for (const [name, data] of parts) {
    if (!/^word\/(document|header\d+|footer\d+|settings)\.xml$/.test(name)) continue;
    parts.set(name, strToU8(finishPart(name, strFromU8(data))));
  }
  renameRelationships(parts);
  fixFontKeys(parts);
  parts.set("docProps/core.xml", strToU8(coreProperties(input, input.date)));
  parts.set("docProps/app.xml", strToU8(appProperties(input)));
  return zip(merge?.(parts) ?? parts, input.date);
}

function finishPart(name: string, xml: string): string {
  if (name === "word/settings.xml") {
    return xml.replace("<w:displayBackgroundShape/>", '<w:zoom w:percent="100"/>');
  }
  return renumberIds(splitFields(xml));
}

/** docx makes random relationship ids; here they count from 1 in each part. */
function renameRelationships(parts: Map<string, Uint8Array>): void {
  for (const [name, data] of parts) {
    const match = /^(.*?)_rels\/([^/]+)\.rels$/.exec(name);
    if (match === null || match[2] === "") continue;
    const owner = `${match[1] ?? ""}${match[2] ?? ""}`;
    const source = parts.get(owner);
    if (source === undefined) continue;
    const renamed = new Map<string, string>();
    const rels = strFromU8(data).replaceAll(/ Id="([^"]+)"/g, (_, id: string) => {
      renamed.set(id, `rId${renamed.size + 1}`);
      return ` Id="${renamed.get(id) ?? id}"`;
    });
    const xml = strFromU8(source).replaceAll(
      /( r:(?:id|embed|link|pict)=")([^"]+)"/g,
      (whole, before: string, id: string) => `${before}${renamed.get(id) ?? id}"`,
    );
    parts.set(name, strToU8(rels));
    parts.set(owner, strToU8(xml));
  }
}

/** Already compressed: stored as they are. */
const COMPRESSED = /\.(png|jpe?g)$/;

function zip(parts: ReadonlyMap<string, Uint8Array>, date: PlainDate): Uint8Array {
  // Zip times are wall-clock times without a zone, so noon of the report's day is the same everywhere.
  const [year = 1980, month = 1, day = 1] = date.split("-").map(Number);
  const mtime = new Date(Math.min(2099, Math.max(1980, year)), month - 1, day, 12);
  const names = [...parts.keys()].filter((name) => name !== CONTENT_TYPES).toSorted();
  return zipSync(
    Object.fromEntries(
      [CONTENT_TYPES, ...names].map((name) => [
        name,
        [
          parts.get(name) ?? new Uint8Array(),
          { mtime, level: COMPRESSED.test(name) ? 0 : 6 },
        ] as const,
      ]),
    ),
  );
}
