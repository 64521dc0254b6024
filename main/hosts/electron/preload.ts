import { contextBridge, ipcRenderer, webUtils } from "electron";
import { BRIDGE_NAME, CALL_CHANNEL, DROP_CHANNEL, EVENT_CHANNEL } from "./channels.ts";

/*
 * All that the page can reach of Electron: two fixed channels and the path of a file that
 * the person dropped, which goes to the main process without passing through the page.
 * Nothing is trusted here; the main process parses every call, the page every event.
 */
contextBridge.exposeInMainWorld(BRIDGE_NAME, {
  call: (name: unknown, input: unknown): Promise<unknown> =>
    ipcRenderer.invoke(CALL_CHANNEL, name, input),
  /** Every event from now on, and those that have waited. Gives the unsubscribe. */
  on: (listener: (message: unknown) => void): (() => void) => {
    const forward = (_event: unknown, message: unknown): void => listener(message);
    ipcRenderer.on(EVENT_CHANNEL, forward);
    ipcRenderer.send(EVENT_CHANNEL);
    return () => {
      ipcRenderer.removeListener(EVENT_CHANNEL, forward);
    };
  },
  takeDropped: (file: File): Promise<unknown> =>
    ipcRenderer.invoke(DROP_CHANNEL, webUtils.getPathForFile(file)),
});
