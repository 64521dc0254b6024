/**
 * Marks a part of a sentence that is printed bold: the sentence stays one text to translate.
 * The marks are private-use characters, which nobody types.
 */
export function strong(text: string): string {
  return `\uE000${text}\uE001`;
}

/** A sentence whose parts marked by `strong` are bold. */
export function Strong({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(/(\uE000[^\uE001]*\uE001)/u).map((part, index) =>
        part.startsWith("\uE000") ? (
          // Parts have no identity but their place.
          // eslint-disable-next-line react/no-array-index-key
          <strong key={index}>{part.slice(1, -1)}</strong>
        ) : (
          part
        ),
      )}
    </>
  );
}
