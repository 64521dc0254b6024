import { z } from "zod";

/** What a host can do: differences are data, so that no method throws "not here". */
export const capabilities = z.strictObject({
  host: z.enum(["electron", "web", "test"]),
  /** Native open and save dialogs; else the page lists the workspace folder itself. */
  nativeDialogs: z.boolean(),
  /** The operating system's menu bar is ours. */
  nativeMenu: z.boolean(),
  /** Can open a finished file in its program and show it in its folder. */
  openOutputs: z.boolean(),
  /** A finished file is offered as a download. */
  downloadOutputs: z.boolean(),
  /** How a report becomes a PDF here; null = it does not, Word has to do it. */
  pdf: z.enum(["print", "libreoffice"]).nullable(),
  /** The browser keeps Ctrl N, Ctrl O for itself. */
  browserKeys: z.boolean(),
});
export type Capabilities = z.infer<typeof capabilities>;
