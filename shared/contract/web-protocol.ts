import type { EventData, EventName } from "./events.ts";

/*
 * How the page speaks with the local web host. Every call is a POST of JSON (`{}` where
 * there is nothing to say) from the host's own origin and carries both headers. The page
 * takes the token from the address it was opened with, `http://127.0.0.1:PORT/#token=…`.
 */
export const WEB_PATHS = {
  /** `{name, input}` → the Outcome of that method. */
  call: "/call",
  /** `{}` → an endless answer of lines, each an EventMessage or empty (a sign of life). */
  events: "/events",
  /** `{outputId}` → the bytes of a finished file. */
  download: "/download",
} as const;

export const TOKEN_HEADER = "x-cycle-token";
/** One random id per page (letters, digits and hyphens), made when it loads: one project, one tab. */
export const PAGE_HEADER = "x-cycle-page";

export interface EventMessage<E extends EventName = EventName> {
  readonly name: E;
  readonly data: EventData<E>;
}
