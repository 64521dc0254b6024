import { z } from "zod";
import { fileRef, jobId } from "./types.ts";

/** Commands that a native menu can send; the page's own commands carry the same ids. */
const MENU_COMMANDS = [
  "newProject",
  "openFile",
  "save",
  "saveAs",
  "closeProject",
  "undo",
  "redo",
  "find",
  "createReport",
  "help",
  "about",
  "theme",
  "textSize",
] as const;
export type MenuCommand = (typeof MENU_COMMANDS)[number];

/** What a host tells a page unasked. Events wait in an outbox until the page is ready. */
export const events = {
  fileOpened: z.strictObject({ file: fileRef }),
  menuCommand: z.strictObject({ command: z.enum(MENU_COMMANDS) }),
  closeRequested: z.strictObject({}),
  progress: z.strictObject({
    jobId,
    /** 0–1. */
    done: z.number().min(0).max(1),
    /** What is being written: a whole i18n key, e.g. `terms:section.cycle`. */
    section: z.string(),
  }),
} as const;
export type EventName = keyof typeof events;
export type EventData<E extends EventName> = z.infer<(typeof events)[E]>;
