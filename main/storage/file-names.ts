/** Longest name without ending, in bytes of UTF-8: fits every file system with room for ` (99)`. */
const MAX_NAME_BYTES = 120;
/** Halves of letters, control characters, marks that turn the direction of writing, and what Windows refuses. */
const FORBIDDEN =
  // oxlint-disable-next-line no-control-regex -- they are what must be found
  /[\p{Cs}\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff<>:"/\\|?*]/gu;
const RESERVED_ON_WINDOWS = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\..*)?$/i;

/**
 * A name without ending that every system takes, made from what a person wrote.
 * @param untitled what to call it when nothing is left.
 */
export function cleanFileName(title: string, untitled: string): string {
  const readable = title.normalize("NFC").replace(FORBIDDEN, " ").replace(/\s+/g, " ");
  const short = cutToBytes(readable.trim(), MAX_NAME_BYTES);
  // A leading dot hides a file; blanks and dots at the end are lost on Windows.
  const name = short.replace(/^[. ]+|[. ]+$/g, "");
  if (name === "") return untitled;
  return RESERVED_ON_WINDOWS.test(name) ? `_${name}` : name;
}

function cutToBytes(text: string, max: number): string {
  let length = 0;
  let kept = "";
  for (const letter of text) {
    length += Buffer.byteLength(letter);
    if (length > max) break;
    kept += letter;
  }
  return kept;
}

/** `name.ending`, or `name (2).ending` …, or as `again` counts: the first that is not taken. */
export async function freeFileName(
  name: string,
  ending: string,
  isTaken: (fileName: string) => Promise<boolean>,
  again: (name: string, number: number) => string = (stem, number) => `${stem} (${number})`,
): Promise<string> {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? `${name}${ending}` : `${again(name, number)}${ending}`;
    if (!(await isTaken(candidate))) return candidate;
  }
}

/** A name as the user typed it, without our ending should it be there. */
export function withoutEnding(name: string, ending: string): string {
  return name.toLowerCase().endsWith(ending) ? name.slice(0, -ending.length) : name;
}
