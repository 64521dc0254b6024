/** The only two channels between page and main process, and the one for dropped files. */
export const CALL_CHANNEL = "cycle:call";
export const EVENT_CHANNEL = "cycle:event";
export const DROP_CHANNEL = "cycle:drop";

/** Name under which the preload script exposes the bridge on `window`. */
export const BRIDGE_NAME = "cycleWorkbook";
