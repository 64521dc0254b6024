import type { EventMessage } from "#shared/contract/web-protocol.ts";
import type { PageId, Pages } from "#main/services/ports.ts";
import { createOutbox, type Outbox } from "../outbox.ts";

interface WebPage {
  readonly outbox: Outbox;
  streams: number;
  hasListened: boolean;
  lastCall: number;
}

export interface WebPages extends Pages {
  /** A call came from this page. */
  seen(page: PageId): void;
  /** The page listens; gives the unsubscribe. */
  listen(page: PageId, send: (message: EventMessage) => void): () => void;
  /** Ends the timer for good. */
  stop(): void;
}

export interface WebPagesOptions {
  readonly clock: () => Date;
  /** After the last stream has ended and the last call was made, this long passes before `onAbandoned`. */
  readonly abandonedAfterMs: number;
  readonly onAbandoned: () => void;
  /** A file from the command line, for the first page. */
  readonly openFirst: string | null;
}

/** Between its first call and its listening a page counts as there for this long. */
const ARRIVING_MS = 10_000;

/** The tabs that have this host open, told by their event streams. */
export function createWebPages(options: WebPagesOptions): WebPages {
  const pages = new Map<PageId, WebPage>();
  let openFirst = options.openFirst;
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;

  function pageOf(id: PageId): WebPage {
    const known = pages.get(id) ?? {
      outbox: createOutbox(),
      streams: 0,
      hasListened: false,
      lastCall: 0,
    };
    pages.set(id, known);
    return known;
  }

  /** From now on, unless somebody listens: begun anew by each call, so that a page without a stream is not cut off. */
  function awaitAbandoned(): void {
    clearTimeout(timer);
    if (isStopped || [...pages.values()].some((each) => each.streams > 0)) return;
    timer = setTimeout(options.onAbandoned, options.abandonedAfterMs);
    timer.unref();
  }

  return {
    isLive(id) {
      const page = pages.get(id);
      if (page === undefined) return false;
      const age = options.clock().getTime() - page.lastCall;
      return page.streams > 0 || (!page.hasListened && age < ARRIVING_MS);
    },
    emit: (id, name, data) => pageOf(id).outbox.post(name, data),
    // A tab closes without asking us.
    closeAnswered: () => undefined,
    takeOpenFirst() {
      const path = openFirst;
      openFirst = null;
      return path;
    },
    seen(id) {
      pageOf(id).lastCall = options.clock().getTime();
      awaitAbandoned();
    },
    listen(id, send) {
      const page = pageOf(id);
      clearTimeout(timer);
      page.streams += 1;
      page.hasListened = true;
      const unsubscribe = page.outbox.subscribe(send);
      return () => {
        unsubscribe();
        page.streams -= 1;
        awaitAbandoned();
      };
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
