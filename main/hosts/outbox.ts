import type { EventData, EventName } from "#shared/contract/events.ts";
import type { EventMessage } from "#shared/contract/web-protocol.ts";

/** What a host tells one page; events wait until the page listens. */
export interface Outbox {
  post<E extends EventName>(name: E, data: EventData<E>): void;
  /** Sends what has waited, then everything as it comes. Gives the unsubscribe. */
  subscribe(send: (message: EventMessage) => void): () => void;
}

/** A page that never listens must not fill the memory. */
const MAX_WAITING = 200;

export function createOutbox(): Outbox {
  const listeners = new Set<(message: EventMessage) => void>();
  let waiting: EventMessage[] = [];

  return {
    post(name, data) {
      const message: EventMessage = { name, data };
      for (const send of listeners) send(message);
      // Progress is of the moment: nobody wants it later.
      if (listeners.size === 0 && name !== "progress") {
        waiting = [...waiting, message].slice(-MAX_WAITING);
      }
    },
    subscribe(send) {
      listeners.add(send);
      const missed = waiting;
      waiting = [];
      for (const message of missed) send(message);
      return () => void listeners.delete(send);
    },
  };
}
