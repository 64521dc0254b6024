import type { z } from "zod";
import { events, type EventData, type EventName } from "#shared/contract/events.ts";

interface Channel<T> {
  readonly listeners: Set<(data: T) => void>;
  tell(data: unknown): void;
}

/** Who listens to what a host tells the page. */
export interface EventListeners {
  /** Gives the unsubscribe. */
  add<E extends EventName>(name: E, listener: (data: EventData<E>) => void): () => void;
  /** An EventMessage as it came from the host; anything else is passed over. */
  deliver(message: unknown): void;
}

export function createEventListeners(): EventListeners {
  const channels: { readonly [E in EventName]: Channel<EventData<E>> } = {
    fileOpened: createChannel(events.fileOpened),
    menuCommand: createChannel(events.menuCommand),
    closeRequested: createChannel(events.closeRequested),
    progress: createChannel(events.progress),
  };

  return {
    add(name, listener) {
      const { listeners } = channels[name];
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    deliver(message) {
      if (typeof message !== "object" || message === null || !("name" in message)) return;
      const { name } = message;
      if (isEventName(name)) channels[name].tell("data" in message ? message.data : {});
    },
  };
}

function createChannel<T>(schema: z.ZodType<T>): Channel<T> {
  const listeners = new Set<(data: T) => void>();
  return {
    listeners,
    tell(data) {
      const parsed = schema.safeParse(data);
      if (!parsed.success) return;
      for (const listener of listeners) listener(parsed.data);
    },
  };
}

function isEventName(name: unknown): name is EventName {
  return typeof name === "string" && Object.hasOwn(events, name);
}
