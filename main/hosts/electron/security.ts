import type { App, Session, WebContents } from "electron";
import { APP_ORIGIN, START_PAGE } from "./page-protocol.ts";

/** What our own page may do: put a picture on the clipboard, in answer to a gesture. It reads none. */
const GRANTED = "clipboard-sanitized-write";

/** Denies every other permission, every download and everything that is not our own `app://` content. */
export function secureSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) =>
    answer(permission === GRANTED && isOurs(details.requestingUrl) && details.isMainFrame),
  );
  session.setPermissionCheckHandler(
    (_contents, permission, origin, details) =>
      permission === GRANTED && isOurs(origin) && details.isMainFrame,
  );
  session.setDevicePermissionHandler(() => false);
  // Dictionaries would be fetched from a network.
  session.setSpellCheckerEnabled(false);
  // Finished files go where the person says, through the main process.
  session.on("will-download", (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isAllowed(details.url) });
  });
}

/** The origin, or an address of it: Chromium names some origins with a slash behind. */
function isOurs(url: string): boolean {
  return url === APP_ORIGIN || url.startsWith(`${APP_ORIGIN}/`);
}

/** `data:` and `blob:` hold what the page made itself; `devtools:` is there in development. */
function isAllowed(url: string): boolean {
  if (!URL.canParse(url)) return false;
  if (url.startsWith(`${APP_ORIGIN}/`)) return true;
  return ["data:", "blob:", "devtools:"].includes(new URL(url).protocol);
}

/** A page stays where it is: no navigation but its own reload, no new window, no webview. */
export function secureContents(contents: WebContents): void {
  const stay = (event: { readonly url: string; preventDefault(): void }): void => {
    if (event.url !== START_PAGE) event.preventDefault();
  };
  contents.on("will-navigate", stay);
  contents.on("will-redirect", (event) => event.preventDefault());
  contents.on("will-frame-navigate", (event) => {
    if (!event.isMainFrame) event.preventDefault();
    else stay(event);
  });
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
}

/** Switches that would open the program to another one; refused in a packaged build. */
const DEBUG_SWITCHES = [
  "remote-debugging-port",
  "remote-debugging-pipe",
  "inspect",
  "inspect-brk",
  "inspect-port",
  "inspect-wait",
];

export function isDebugged(
  app: Pick<App, "isPackaged" | "commandLine">,
  argv: readonly string[],
): boolean {
  if (!app.isPackaged) return false;
  return DEBUG_SWITCHES.some(
    (name) =>
      app.commandLine.hasSwitch(name) ||
      argv.some((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`)),
  );
}
