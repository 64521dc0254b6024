import { project as projectSchema, type Project } from "#shared/domain/project.ts";
import { integrityProblems } from "#shared/domain/integrity.ts";

/** Texts that are harmless only as text. */
export const HOSTILE: readonly string[] = [
  '<script>alert("evil")</script>',
  "</w:t></w:r></w:p><w:p><w:r><w:t>evil",
  ']]><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
  '=HYPERLINK("http://evil.example","x")',
  "+cmd|' /C calc'!A0",
  '{ HYPERLINK "http://evil.example" } { INCLUDETEXT "/etc/passwd" }',
  "{{evil}} ${evil} $t(evil) %s%n %E0",
  "javascript:alert(1)",
  "http://evil.example/?a=1&b=2",
  "\u0001\u0008\u000B\u000C\u001F\u007F control",
  "\uFFFE\uFFFF not letters",
  "\uD800 half a letter",
  "half a letter \uDC00",
  "\u202Eright to left\u202D \u200F\u2066",
  "a\u0300\u0301\u0302\u0303\u0304".repeat(20),
  "👩‍👩‍👧‍👦 𝕏 \u{10FFFF}",
  "../../../etc/passwd",
  "&amp;lt; &#x0; &#xD800; &quot;",
  "' onload='evil' x='",
  '" onload="evil" x="',
  "\r\n\t\v\u2028\u2029\u0085 breaks",
  "x".repeat(500),
];

type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json };

/** The project with a hostile text in every place that takes one. */
export function spoilEveryText(source: Project): { project: Project; count: number } {
  const copy = structuredClone(source);
  const places = [...stringPlaces(copy)];
  let count = 0;
  for (const place of places) {
    const before = place.get();
    for (let attempt = 0; attempt < 3; attempt += 1) {
      place.set(HOSTILE[(count + attempt * 7) % HOSTILE.length] ?? "");
      const parsed = projectSchema.safeParse(copy);
      if (parsed.success && integrityProblems(parsed.data).length === 0) {
        count += 1;
        break;
      }
      place.set(before);
    }
  }
  return { project: copy, count };
}

interface Place {
  get(): string;
  set(text: string): void;
}

/** Every text in a value; of long lists of answers only the first few. */
function* stringPlaces(value: Json): Generator<Place> {
  if (typeof value !== "object" || value === null) return;
  const keys = Object.keys(value);
  for (const key of Array.isArray(value) ? keys.slice(0, 40) : keys) {
    const record = value as Record<string, Json>; // a list by its places
    const member = record[key];
    if (typeof member === "string") {
      yield {
        get: () => member,
        set: (text) => {
          record[key] = text;
        },
      };
    } else if (member !== undefined) {
      yield* stringPlaces(member);
    }
  }
}

/** Null = well-formed, as far as tags and letters go. */
export function whyNotXml(xml: string): string | null {
  if (Array.from(xml, (letter) => letter.charCodeAt(0)).some(isForbidden))
    return "a forbidden letter";
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/.test(xml)) return "a bare &";
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) return "a DOCTYPE";
  const open: string[] = [];
  for (const [tag, close, name, empty] of xml.matchAll(
    /<(\/?)([\w:.-]+)(?:"[^"]*"|'[^']*'|[^<>"'])*?(\/?)>/g,
  )) {
    if (tag.startsWith("<?") || empty === "/") continue;
    if (close === "") open.push(name ?? "");
    else if (open.pop() !== name) return `</${name}> closes nothing`;
  }
  return open.length === 0 ? null : `<${open.at(-1)}> is not closed`;
}

function isForbidden(code: number): boolean {
  return (
    (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) ||
    code === 0xfffe ||
    code === 0xffff
  );
}
