import type { ReportContext } from "./context.ts";

/**
 * References to figures and tables inside a sentence. A section writes `referTo("wheel-1")`
 * as a parameter of its sentence; when all captions are known, the renderer puts a link
 * with the caption's number there.
 */
const OPEN = "\uE001";
const CLOSE = "\uE002";

export function referTo(key: string): string {
  return `${OPEN}${key}${CLOSE}`;
}

/** More references than this in a sentence are said as "Figure 3 to Figure 9". */
const MOST_NAMED = 3;

/** References to several figures or tables that follow each other. */
export function referToAll(
  { translator }: Pick<ReportContext, "translator">,
  blocks: readonly { readonly key: string }[],
): string {
  const [first] = blocks;
  const last = blocks.at(-1);
  if (first === undefined || last === undefined || blocks.length <= MOST_NAMED)
    return translator.list(blocks.map(({ key }) => referTo(key)));
  return translator.t("report:seeRange", { first: referTo(first.key), last: referTo(last.key) });
}

export type Piece = { readonly text: string } | { readonly key: string };

/** The text cut at its references, in order; empty texts are left out. */
export function splitReferences(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const [index, part] of text.split(/[\uE001\uE002]/).entries()) {
    if (part === "") continue;
    pieces.push(index % 2 === 1 ? { key: part } : { text: part });
  }
  return pieces;
}
