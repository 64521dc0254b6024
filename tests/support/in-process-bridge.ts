import type { Bridge } from "#shared/contract/bridge.ts";
import type { EventData, EventName } from "#shared/contract/events.ts";
import type { Outcome } from "#shared/contract/failures.ts";
import type { Output } from "#shared/contract/methods.ts";
import { fail } from "#shared/result.ts";
import { createDispatch } from "#main/hosts/dispatch.ts";
import { createOutbox } from "#main/hosts/outbox.ts";
import { createHandlers } from "#main/services/handlers.ts";
import type { Ports } from "#main/services/ports.ts";
import { createWorkbench } from "#main/services/workbench.ts";

/** A bridge over the real dispatcher and use cases, without a network between. */
export function inProcessBridge(ports: Ports, page = "page-1", log: string[] = []): Bridge {
  const outbox = createOutbox();
  const bench = createWorkbench({
    ...ports,
    pages: { ...ports.pages, emit: (_page, name, data) => outbox.post(name, data) },
  });
  const dispatch = createDispatch(createHandlers(bench), (line) => void log.push(line));
  return {
    call: async <M extends Parameters<Bridge["call"]>[0]>(name: M, input: unknown) =>
      // The dispatcher parses the output by the schema of this name; the clone is what a host does.
      (await dispatch(name, structuredClone(input), { page })) as Outcome<Output<M>>,
    on<E extends EventName>(name: E, listener: (data: EventData<E>) => void) {
      return outbox.subscribe((message) => {
        // The name says which data it is.
        if (message.name === name) listener(message.data as EventData<E>);
      });
    },
    takeDropped: () => Promise.resolve(fail({ code: "badRequest", ref: "", params: {} } as const)),
    download: () => Promise.resolve(fail({ code: "badRequest", ref: "", params: {} } as const)),
  };
}
