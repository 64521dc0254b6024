/** The mark of the workbook: an open cycle with its critical moment. */
export function Logo(props: { readonly size: number }) {
  return (
    <svg width={props.size} height={props.size} viewBox="0 0 30 30" aria-hidden="true">
      <path
        d="M18.6 3.2 A12 12 0 0 1 24.7 18.4 M17.4 26.2 A12 12 0 1 1 10.6 3.4"
        fill="none"
        stroke="var(--cw-text)"
        strokeWidth="2.4"
        strokeLinecap="butt"
      />
      <path d="M23 16.2 L29.8 23 L23 29.8 L16.2 23 Z" fill="var(--cw-critical)" />
    </svg>
  );
}
