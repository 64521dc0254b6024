import type { OutgoingHttpHeaders } from "node:http";

/** faults.md §4; the nonce is for the styles that Mantine writes into the page. */
function contentSecurityPolicy(styleNonce: string | null): string {
  const styles =
    styleNonce === null ? "style-src 'self'" : `style-src 'self' 'nonce-${styleNonce}'`;
  return [
    "default-src 'none'",
    "script-src 'self'",
    styles,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** On every answer. Nothing of a project is ever kept by the browser. */
export function safeHeaders(styleNonce: string | null = null): OutgoingHttpHeaders {
  return {
    "content-security-policy": contentSecurityPolicy(styleNonce),
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-store",
  };
}
