import type { Template } from "./open-template.ts";
import { fillPlaces, type PlaceResult } from "./places.ts";
import type { PlaceValues } from "./place-names.ts";
import type { Relationship } from "./relationships.ts";
import { decodeText, escapeText, walk, writeXml, type Element } from "./xml.ts";

/** Brings parts of a template into our package under names of ours. */
export interface PartImport {
  /** Gives what is in a piece of the template's body ids and targets of our document. */
  adopt(piece: Element): void;
  /** A relationship of our document to a part of the template, by its id there; null = none. */
  refer(templateId: string, change?: (root: Element) => void, variant?: string): string | null;
  /** Takes the template's only part of this kind in the place of ours. */
  replace(kind: string, name: string): void;
  /** A part of ours that may point into the template's parts. */
  set(root: Element, kind: string, name: string): void;
  /** Writes relationships and content types of all that `document` still uses. */
  finish(name: string, document: string): void;
}

const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
const OVERRIDES: Readonly<Record<string, string>> = {
  header: `${WORD}header+xml`,
  footer: `${WORD}footer+xml`,
};
const MEDIA: Readonly<Record<string, string>> = {
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  bmp: "image/bmp",
  svg: "image/svg+xml",
  tif: "image/tiff",
  tiff: "image/tiff",
  emf: "image/x-emf",
  wmf: "image/x-wmf",
  wdp: "image/vnd.ms-photo",
};
const FONT_TYPE = "application/vnd.openxmlformats-officedocument.obfuscatedFont";
const REFERENCE = /^r:(?:id|embed|link|pict|dm|lo|qs|cs)$/;

export function createPartImport(
  template: Template,
  parts: Map<string, Uint8Array>,
  values: PlaceValues,
): PartImport {
  /** Template's part and variant → our name. */
  const names = new Map<string, string>();
  /** Relationships of our document to what came along: id → its line. */
  const lines = new Map<string, string>();
  const overrides = new Map<string, string>();
  const endings = new Map<string, string>();
  let count = 0;
  const places: PlaceResult = { found: new Set(), unknown: new Set(), isReportMisplaced: false };

  function take(
    target: string,
    kind: string,
    change?: (root: Element) => void,
    variant = "",
  ): string {
    const key = `${variant} ${target}`;
    const known = names.get(key);
    if (known !== undefined) return known;
    count += 1;
    const ending = /\.([A-Za-z0-9]{1,8})$/.exec(target)?.[1]?.toLowerCase() ?? "bin";
    const name =
      OVERRIDES[kind] === undefined
        ? `word/media/template${count}.${ending}`
        : `word/template${count}.xml`;
    names.set(key, name);
    const type = OVERRIDES[kind];
    if (type === undefined) {
      endings.set(ending, MEDIA[ending] ?? "application/octet-stream");
      parts.set(name, template.parts.get(target) ?? new Uint8Array());
      return name;
    }
    overrides.set(name, type);
    const { root, relationships } = template.read(target);
    change?.(root);
    writePart(root, relationships, name);
    return name;
  }

  /** One of the template's own parts with words: its places filled, its pictures brought along. */
  function writePart(root: Element, relationships: readonly Relationship[], name: string): void {
    fillPlaces(root, values, places);
    parts.set(name, encode(`${HEAD}${writeXml(root)}`));
    const used = new Set(references(root));
    const own = relationships
      .filter(({ id }) => used.has(id))
      .flatMap((each) => {
        const line = lineOf(each, each.id);
        return line === null ? [] : [line];
      });
    if (own.length > 0) parts.set(relationshipsName(name), encode(relationshipsXml(own)));
  }

  function lineOf(
    { kind, target, isExternal }: Relationship,
    id: string,
    change?: (root: Element) => void,
    variant?: string,
  ): string | null {
    if (isExternal) {
      return kind === "hyperlink" ? relationship(id, kind, target, true) : null;
    }
    if (!CARRIED.has(kind) || !template.parts.has(target)) return null;
    return relationship(id, kind, relative(take(target, kind, change, variant)), false);
  }

  return {
    adopt(piece) {
      for (const each of walk(piece)) {
        for (const [name, value] of each.attributes) {
          if (!REFERENCE.test(name) || value === "") continue;
          const found = template.relationships.find(({ id }) => id === decodeText(value));
          const id = `rIdT${escapeText(value).replaceAll(/\W/g, "_")}`;
          const line = found === undefined ? null : lineOf(found, id);
          if (line !== null) lines.set(id, line);
          each.attributes.set(name, id);
        }
      }
    },
    refer(templateId, change, variant) {
      const found = template.relationships.find(({ id }) => id === templateId);
      if (found === undefined) return null;
      const id = `rIdT${templateId.replaceAll(/\W/g, "_")}${variant ?? ""}`;
      const line = lineOf(found, id, change, variant);
      if (line === null) return null;
      lines.set(id, line);
      return id;
    },
    replace(kind, name) {
      const found = template.relationships.find((each) => each.kind === kind);
      if (found === undefined || found.isExternal || !template.parts.has(found.target)) return;
      const { root, relationships } = template.read(found.target);
      writePart(root, relationships, name);
    },
    set(root, kind, name) {
      const owner = template.relationships.find((each) => each.kind === kind)?.target;
      const relationships =
        owner === undefined || !template.parts.has(owner) ? [] : template.read(owner).relationships;
      writePart(root, relationships, name);
    },
    finish(name, document) {
      const file = relationshipsName(name);
      const kept = keptLines(decode(parts.get(file)), document);
      for (const { target } of kept.dropped) {
        parts.delete(`word/${target}`);
        parts.delete(relationshipsName(`word/${target}`));
      }
      const hasFonts = parts.has("word/fontTable.xml");
      const own = kept.lines.filter((line) => hasFonts || !line.includes('/fontTable"'));
      parts.set(file, encode(relationshipsXml([...own, ...lines.values()])));
      parts.set(
        "[Content_Types].xml",
        encode(contentTypes(decode(parts.get("[Content_Types].xml")), parts, overrides, endings)),
      );
    },
  };
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CARRIED = new Set(["header", "footer", "image", "font", "hyperlink"]);

function references(root: Element): string[] {
  return [...walk(root)].flatMap(({ attributes }) =>
    [...attributes].filter(([name]) => REFERENCE.test(name)).map(([, value]) => decodeText(value)),
  );
}

/** Our own relationships that the document still uses, and the headers and footers it does not. */
function keptLines(xml: string, document: string) {
  const dropped: { readonly target: string }[] = [];
  const lines = [...xml.matchAll(/<Relationship [^>]*>/g)].flatMap(([line]) => {
    const id = / Id="([^"]+)"/.exec(line)?.[1] ?? "";
    const isPage = /\/(?:header|footer)"/.test(line);
    if (!isPage || document.includes(`r:id="${id}"`)) return [line];
    dropped.push({ target: / Target="([^"]+)"/.exec(line)?.[1] ?? "" });
    return [];
  });
  return { lines, dropped };
}

function contentTypes(
  ours: string,
  parts: ReadonlyMap<string, Uint8Array>,
  overrides: ReadonlyMap<string, string>,
  endings: ReadonlyMap<string, string>,
): string {
  const own = [...ours.matchAll(/<Override [^>]*>/g)].map(([line]) => line);
  const kept = own.filter((line) => parts.has(/ PartName="\/([^"]+)"/.exec(line)?.[1] ?? ""));
  const isListed = (name: string): boolean => kept.some((line) => line.includes(`"/${name}"`));
  const defaults = new Map(
    [...ours.matchAll(/<Default ContentType="([^"]+)" Extension="([^"]+)"/g)].map(
      ([, type = "", ending = ""]) => [ending, type] as const,
    ),
  );
  for (const [ending, type] of endings) if (!defaults.has(ending)) defaults.set(ending, type);
  defaults.set("odttf", FONT_TYPE);
  return (
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    [...defaults]
      .map(([ending, type]) => `<Default ContentType="${type}" Extension="${ending}"/>`)
      .join("") +
    kept.join("") +
    [...overrides]
      .filter(([name]) => parts.has(name) && !isListed(name))
      .map(([name, type]) => `<Override ContentType="${type}" PartName="/${name}"/>`)
      .join("") +
    "</Types>"
  );
}

function relationship(id: string, kind: string, target: string, isExternal: boolean): string {
  const safe = escapeText(target).replaceAll('"', "&quot;");
  return `<Relationship Id="${id}" Type="${TYPES}${kind}" Target="${safe}"${isExternal ? ' TargetMode="External"' : ""}/>`;
}

function relationshipsXml(lines: readonly string[]): string {
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join("")}</Relationships>`;
}

function relationshipsName(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** All parts lie under `word`. */
function relative(name: string): string {
  return name.slice("word/".length);
}

function encode(xml: string): Uint8Array {
  return new TextEncoder().encode(xml);
}

function decode(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}
