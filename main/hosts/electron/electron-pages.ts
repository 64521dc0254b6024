import type { EventMessage } from "#shared/contract/web-protocol.ts";
import type { PageId, Pages } from "#main/services/ports.ts";
import { createOutbox, type Outbox } from "../outbox.ts";

export interface ElectronPages extends Pages {
  /** A window was opened; its page is there until `gone`. */
  opened(page: PageId): void;
  gone(page: PageId): void;
  /** The page listens from now on; what has waited is sent. */
  listen(page: PageId, send: (message: EventMessage) => void): () => void;
  /** Asks the page whether it may close; true when all its work is kept. */
  askToClose(page: PageId): Promise<boolean>;
  /** A file for the next page that starts. */
  openNext(path: string): void;
}

/** The windows of the program, by the id of their contents. */
export function createElectronPages(openFirst: string | null): ElectronPages {
  const outboxes = new Map<PageId, Outbox>();
  const questions = new Map<PageId, (ready: boolean) => void>();
  let waitingFile = openFirst;

  function outboxOf(page: PageId): Outbox {
    const known = outboxes.get(page) ?? createOutbox();
    outboxes.set(page, known);
    return known;
  }

  function settle(page: PageId, ready: boolean): void {
    questions.get(page)?.(ready);
    questions.delete(page);
  }

  return {
    isLive: (page) => outboxes.has(page),
    emit: (page, name, data) => outboxOf(page).post(name, data),
    closeAnswered: settle,
    takeOpenFirst() {
      const path = waitingFile;
      waitingFile = null;
      return path;
    },
    opened: (page) => void outboxOf(page),
    gone(page) {
      outboxes.delete(page);
      // A page that is gone has nothing left to keep.
      settle(page, true);
    },
    listen: (page, send) => outboxOf(page).subscribe(send),
    askToClose(page) {
      return new Promise((resolve) => {
        settle(page, false);
        questions.set(page, resolve);
        outboxOf(page).post("closeRequested", {});
      });
    },
    openNext(path) {
      waitingFile = path;
    },
  };
}
