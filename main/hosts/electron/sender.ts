import type { IpcMainEvent, IpcMainInvokeEvent } from "electron";
import { APP_ORIGIN } from "./page-protocol.ts";

/** Whether a message comes from the main frame of one of our own pages. */
export function isOurPage(event: Pick<IpcMainEvent | IpcMainInvokeEvent, "senderFrame">): boolean {
  // Null: the frame has gone or went elsewhere since it sent this.
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && frame.origin === APP_ORIGIN;
}
