import { TemplateFault } from "./fault.ts";

/** An element; attribute values and texts are kept as they are written, with their entities. */
export interface Element {
  name: string;
  attributes: Map<string, string>;
  children: Node[];
}
export type Node = Element | string;

const MAX_DEPTH = 200;
const MAX_ELEMENTS = 400_000;
const TAG = /<(?:(\?)|(!--)|(!\[CDATA\[)|(!)|\/([^\s>]+)\s*>|([^\s/>!?][^\s/>]*))/g;
const ATTRIBUTE = /\s*(?:([^\s=/>]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')|(\/?>))/gy;
/** Only what XML itself defines: anything else would need a document type. */
const BAD_ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9A-Fa-f]{1,6});)/;

/** The root element of a part from a stranger. A document type is refused, not read. */
export function parseXml(bytes: Uint8Array): Element {
  const text = decode(bytes);
  const root: Element = { name: "", attributes: new Map(), children: [] };
  const open: Element[] = [root];
  let at = 0;
  let elements = 0;
  const damaged = (): TemplateFault => new TemplateFault("damaged");
  const close = (mark: string, from: number): number => {
    const end = text.indexOf(mark, from);
    if (end < 0) throw damaged();
    return end + mark.length;
  };
  for (;;) {
    TAG.lastIndex = at;
    const tag = TAG.exec(text);
    const before = text.slice(at, tag === null ? text.length : tag.index);
    if (BAD_ENTITY.test(before)) throw damaged();
    if (before !== "" && open.length > 1) open.at(-1)?.children.push(before);
    else if (before.trim() !== "") throw damaged();
    if (tag === null) break;
    at = TAG.lastIndex;
    if (tag[4] !== undefined) throw new TemplateFault("docType");
    if (tag[1] !== undefined) at = close("?>", at);
    else if (tag[2] !== undefined) at = close("-->", at);
    else if (tag[3] !== undefined) {
      const end = close("]]>", at);
      open.at(-1)?.children.push(escapeText(text.slice(at, end - 3)));
      at = end;
    } else if (tag[5] !== undefined) {
      if (open.length < 2 || open.pop()?.name !== tag[5]) throw damaged();
    } else {
      elements += 1;
      if (elements > MAX_ELEMENTS || open.length > MAX_DEPTH) throw damaged();
      const element: Element = { name: tag[6] ?? "", attributes: new Map(), children: [] };
      open.at(-1)?.children.push(element);
      const { end, isClosed } = readAttributes(text, at, element);
      at = end;
      if (!isClosed) open.push(element);
    }
  }
  const [first, ...others] = root.children.filter((node) => typeof node !== "string");
  if (open.length !== 1 || first === undefined || others.length > 0) throw damaged();
  return first;
}

function readAttributes(text: string, from: number, element: Element) {
  ATTRIBUTE.lastIndex = from;
  for (;;) {
    const found = ATTRIBUTE.exec(text);
    if (found === null) throw new TemplateFault("damaged");
    if (found[4] !== undefined) return { end: ATTRIBUTE.lastIndex, isClosed: found[4] === "/>" };
    const value = found[2] ?? found[3] ?? "";
    if (BAD_ENTITY.test(value) || element.attributes.has(found[1] ?? "")) {
      throw new TemplateFault("damaged");
    }
    element.attributes.set(found[1] ?? "", value.replaceAll('"', "&quot;"));
  }
}

function decode(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new TemplateFault("damaged");
  }
}

export function writeXml(node: Node): string {
  if (typeof node === "string") return node;
  const attributes = [...node.attributes].map(([name, value]) => ` ${name}="${value}"`).join("");
  return node.children.length === 0
    ? `<${node.name}${attributes}/>`
    : `<${node.name}${attributes}>${node.children.map(writeXml).join("")}</${node.name}>`;
}

/** The open tag alone, for a body that is put together as text. */
export function openTag({ name, attributes }: Element): string {
  return `<${name}${[...attributes].map(([key, value]) => ` ${key}="${value}"`).join("")}>`;
}

export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: Node[] = [],
): Element {
  return { name, attributes: new Map(Object.entries(attributes)), children };
}

export function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

export function decodeText(raw: string): string {
  return raw.replaceAll(/&(?:#x([0-9A-Fa-f]+)|#(\d+)|(\w+));/g, (_, hex, decimal, name) => {
    if (hex !== undefined || decimal !== undefined) {
      const code = Number.parseInt(hex ?? decimal, hex === undefined ? 10 : 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : "";
    }
    return NAMED[String(name)] ?? "";
  });
}
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

export function isElement(node: Node | undefined, name?: string): node is Element {
  return typeof node === "object" && (name === undefined || node.name === name);
}

export function child(parent: Element | undefined, name: string): Element | undefined {
  return parent?.children.find((node): node is Element => isElement(node, name));
}

export function childrenOf(parent: Element | undefined, name?: string): Element[] {
  return (parent?.children ?? []).filter((node): node is Element => isElement(node, name));
}

/** The decoded `w:val` (or another attribute) of a child. */
export function valueOf(parent: Element | undefined, name: string, key = "w:val"): string | null {
  const raw = child(parent, name)?.attributes.get(key);
  return raw === undefined ? null : decodeText(raw);
}

/** All elements under one, itself first, in reading order. */
export function* walk(root: Element): Generator<Element> {
  yield root;
  for (const node of root.children) if (isElement(node)) yield* walk(node);
}

export function some(root: Element, test: (element: Element) => boolean): boolean {
  for (const each of walk(root)) if (test(each)) return true;
  return false;
}

/** Texts of all `w:t` inside, decoded. */
export function textOf(root: Element): string {
  let text = "";
  for (const each of walk(root)) if (each.name === "w:t") text += rawText(each);
  return decodeText(text);
}

export function rawText(leaf: Element): string {
  return leaf.children.filter((node) => typeof node === "string").join("");
}

/** Puts something else, or nothing, in the place of elements, from the inside out. */
export function rewrite(root: Element, change: (element: Element) => readonly Node[] | null): void {
  root.children = root.children.flatMap((node): readonly Node[] => {
    if (!isElement(node)) return [node];
    rewrite(node, change);
    return change(node) ?? [node];
  });
}
