/** Lower case without accents: how words are compared, whatever the keyboard has. */
export function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

export interface Word {
  /** As it stands in the text. */
  readonly written: string;
  readonly folded: string;
}

/** Whole words of a text, in any script: `\b` would cut at á and ñ. */
export function wordsOf(text: string): readonly Word[] {
  return (text.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((written) => ({
    written,
    folded: fold(written),
  }));
}
