/** Characters of a pasted text that are read; what follows is left out and said. */
export const MAX_PASTED_CHARACTERS = 1_000_000;
/** Columns that are looked at; a session's table has fewer than ten. */
export const MAX_PASTED_COLUMNS = 30;
/** Longest cell in quotes; a quote that is not closed by then is a plain sign. */
const LONGEST_QUOTED = 20_000;

export interface ClipboardCells {
  /** Lines that say something, each with its cells from the left. */
  readonly rows: readonly (readonly string[])[];
  /** The text was longer than is read. */
  readonly isCut: boolean;
}

/**
 * A text from the clipboard as lines and cells, the way spreadsheets put it there: cells by
 * tab, lines by line break, a cell with either in double quotes. Quotes that belong to the
 * words stay. Signs that nobody can see, and those that turn the direction of what follows,
 * are taken out. Time is linear in the text.
 */
export function clipboardCells(text: string): ClipboardCells {
  const isCut = text.length > MAX_PASTED_CHARACTERS;
  const plain = visible(isCut ? text.slice(0, MAX_PASTED_CHARACTERS) : text);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= plain.length) {
    const quoted = plain.charAt(at) === '"' ? quotedCell(plain, at) : null;
    const end = quoted?.end ?? plainEnd(plain, at);
    row.push(quoted?.text ?? plain.slice(at, end));
    if (plain.charAt(end) !== "\t") {
      if (row.some((cell) => cell.trim() !== "")) rows.push(row.slice(0, MAX_PASTED_COLUMNS));
      row = [];
    }
    at = end + 1;
  }
  return { rows, isCut };
}

function plainEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === "\t" || sign === "\n") return at;
  }
  return text.length;
}

/**
 * The cell that opens with the quote at `from`, or null when the quotes are the writer's own:
 * a spreadsheet quotes only cells that hold a tab, a line break or a quote.
 */
function quotedCell(text: string, from: number): { text: string; end: number } | null {
  const last = Math.min(text.length, from + LONGEST_QUOTED);
  let needsQuotes = false;
  for (let at = from + 1; at < last; at += 1) {
    const sign = text.charAt(at);
    if (sign === "\t" || sign === "\n") needsQuotes = true;
    if (sign !== '"') continue;
    if (text.charAt(at + 1) === '"') {
      needsQuotes = true;
      at += 1;
      continue;
    }
    const after = text.charAt(at + 1);
    const isClosed = after === "" || after === "\t" || after === "\n";
    if (!isClosed || !needsQuotes) return null;
    return { text: text.slice(from + 1, at).replaceAll('""', '"'), end: at + 1 };
  }
  return null;
}

/** One kind of line break, no control signs, no signs that turn the direction of writing. */
function visible(text: string): string {
  return (
    text
      .replaceAll(/\r\n?|[\u0085\u2028\u2029]/gu, "\n")
      // oxlint-disable-next-line no-control-regex -- taking them out is the purpose
      .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, "")
      // A half of a sign that takes two cannot be written to a file.
      .replaceAll(/\p{Surrogate}/gu, "\uFFFD")
  );
}
