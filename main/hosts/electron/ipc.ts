import type { IpcMain, WebContents } from "electron";
import type { Outcome } from "#shared/contract/failures.ts";
import type { FileRef } from "#shared/contract/types.ts";
import { fail, ok } from "#shared/result.ts";
import type { Dispatch } from "../dispatch.ts";
import { CALL_CHANNEL, DROP_CHANNEL, EVENT_CHANNEL } from "./channels.ts";
import type { ElectronPages } from "./electron-pages.ts";
import { cycleFileIn } from "./file-open.ts";
import { isOurPage } from "./sender.ts";

export interface IpcParts {
  readonly dispatch: Dispatch;
  readonly pages: ElectronPages;
  /** Gives a dropped file an id that the page can open. */
  readonly refOf: (path: string) => FileRef;
}

export function pageIdOf(contents: Pick<WebContents, "id">): string {
  return `window-${contents.id}`;
}

const REFUSED: Outcome<never> = fail({ code: "badRequest", ref: "", params: {} });

/** Ties the two channels (and the one for dropped files) to the dispatcher. */
export function listenToPages(ipc: Pick<IpcMain, "handle" | "on">, parts: IpcParts): void {
  ipc.handle(CALL_CHANNEL, (event, name: unknown, input: unknown) => {
    if (!isOurPage(event)) return REFUSED;
    return parts.dispatch(name, input, { page: pageIdOf(event.sender) });
  });
  const stops = new WeakMap<WebContents, () => void>();
  ipc.on(EVENT_CHANNEL, (event) => {
    if (!isOurPage(event)) return;
    const contents = event.sender;
    // A page that asks again, or anew after a reload, must not hear everything twice.
    const known = stops.get(contents);
    known?.();
    const stop = parts.pages.listen(pageIdOf(contents), (message) => {
      if (!contents.isDestroyed()) contents.send(EVENT_CHANNEL, message);
    });
    stops.set(contents, stop);
    if (known !== undefined) return;
    const hangUp = (): void => stops.get(contents)?.();
    contents.once("destroyed", hangUp);
    contents.on("did-navigate", hangUp);
  });
  ipc.handle(DROP_CHANNEL, (event, path: unknown): Outcome<FileRef> => {
    if (!isOurPage(event) || typeof path !== "string") return REFUSED;
    const file = cycleFileIn(["", path], "/");
    if (file !== null) return ok(parts.refOf(file));
    return fail({ code: "notACycleFile", ref: "", params: {} });
  });
}
