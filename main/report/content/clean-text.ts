import type { Project } from "#shared/domain/project.ts";

const UNPRINTABLE =
  // oxlint-disable-next-line no-control-regex -- these are the very characters to take out
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uE000-\uE00F\uFFFE\uFFFF]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * Text that XML 1.0 can carry: without C0 and C1 controls (but tab and line break), U+FFFE,
 * U+FFFF and lone surrogates, which make Word refuse the file; without the characters that turn
 * the direction of all that follows (right-to-left writing needs none); and without the private-use
 * characters that this report uses for its own references (`references.ts`).
 */
export function cleanText(text: string): string {
  return text.replaceAll(/\r\n?/g, "\n").replaceAll(UNPRINTABLE, "").replaceAll(LONE_SURROGATE, "");
}

/** The project with every text cleaned, so that no section has to think of it. */
export function cleanProject(project: Project): Project {
  // Strings go to strings and nothing else changes, so the shape stays that of a Project.
  return cleanValue(project) as Project;
}

function cleanValue(value: unknown): unknown {
  if (typeof value === "string") return cleanText(value);
  if (Array.isArray(value)) return value.map(cleanValue);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cleanValue(part)]));
}
