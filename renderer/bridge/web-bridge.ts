import type { Bridge } from "#shared/contract/bridge.ts";
import type { Failure, Outcome } from "#shared/contract/failures.ts";
import type { Input, MethodName, Output } from "#shared/contract/methods.ts";
import type { FileRef, OutputId } from "#shared/contract/types.ts";
import { PAGE_HEADER, TOKEN_HEADER, WEB_PATHS } from "#shared/contract/web-protocol.ts";
import { fail, ok } from "#shared/result.ts";
import { createEventListeners } from "./event-listeners.ts";

const TOKEN_KEY = "cycle.token";
const RECONNECT_MS = 1_500;

const HOST_GONE: Failure = { code: "hostGone", ref: "", params: {} };

/** What the bridge needs of the browser, an argument so that tests can stand in. */
export interface WebPage {
  readonly location: Pick<Location, "hash" | "pathname" | "search">;
  readonly history: Pick<History, "replaceState">;
  readonly sessionStorage: Pick<Storage, "getItem" | "setItem">;
  readonly fetch: typeof fetch;
  /** One id per loading of the page: one project, one tab. */
  readonly pageId: string;
}

/** Speaks with the local web host. A host that does not answer is the failure `hostGone`. */
export function createWebBridge(page: WebPage): Bridge {
  const token = takeToken(page);
  const listeners = createEventListeners();
  let isListening = false;

  function post(path: string, body: unknown): Promise<Response> {
    return page.fetch(path, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        [TOKEN_HEADER]: token,
        [PAGE_HEADER]: page.pageId,
      },
      body: JSON.stringify(body),
    });
  }

  async function call<M extends MethodName>(name: M, input: Input<M>): Promise<Outcome<Output<M>>> {
    try {
      const response = await post(WEB_PATHS.call, { name, input });
      // The host's dispatcher has parsed the output by this method's schema.
      return (await response.json()) as Outcome<Output<M>>;
    } catch {
      return fail(HOST_GONE);
    }
  }

  async function listen(): Promise<void> {
    for (;;) {
      try {
        const response = await post(WEB_PATHS.events, {});
        if (response.ok && response.body !== null)
          await readLines(response.body, (line) => listeners.deliver(JSON.parse(line)));
      } catch {
        // The host is away; the calls say so, this only tries again.
      }
      await new Promise((resolve) => setTimeout(resolve, RECONNECT_MS));
    }
  }

  return {
    call,
    on(name, listener) {
      const stop = listeners.add(name, listener);
      if (!isListening) {
        isListening = true;
        void listen();
      }
      return stop;
    },
    async takeDropped(file): Promise<Outcome<FileRef>> {
      if (!(file instanceof File)) {
        return fail({ code: "badRequest", ref: "", params: {} });
      }
      try {
        return await call("files.import", { name: file.name, text: await file.text() });
      } catch {
        return fail({ code: "fileNotReadable", ref: "", params: {} });
      }
    },
    async download(outputId: OutputId, name: string): Promise<Outcome<null>> {
      try {
        const response = await post(WEB_PATHS.download, { outputId });
        if (!response.ok) return fail({ code: "fileNotFound", ref: "", params: {} });
        offer(await response.blob(), name);
        return ok(null);
      } catch {
        return fail(HOST_GONE);
      }
    },
  };
}

/** The secret comes in the URL's fragment; it is kept for reloads and cleaned from the URL. */
function takeToken(page: WebPage): string {
  const given = new URLSearchParams(page.location.hash.slice(1)).get("token");
  if (given === null) return page.sessionStorage.getItem(TOKEN_KEY) ?? "";
  page.sessionStorage.setItem(TOKEN_KEY, given);
  page.history.replaceState(null, "", page.location.pathname + page.location.search);
  return given;
}

async function readLines(
  body: ReadableStream<Uint8Array>,
  take: (line: string) => void,
): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const lines = (rest + decoder.decode(value, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) if (line.trim() !== "") take(line);
  }
}

function offer(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  URL.revokeObjectURL(url);
}
