import type { Protocol } from "electron";
import type { StaticFiles } from "../static-files.ts";

const SCHEME = "app";
/** Origin of every page of ours. */
export const APP_ORIGIN = `${SCHEME}://workbook`;
export const START_PAGE = `${APP_ORIGIN}/`;

/** Must be said before the program is ready: the scheme counts as a secure web origin. */
export function registerScheme(protocol: Pick<Protocol, "registerSchemesAsPrivileged">): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the built page from a fixed list of files; every other address is refused. */
export function serveFiles(protocol: Pick<Protocol, "handle">, files: StaticFiles): void {
  protocol.handle(SCHEME, (request) => answer(request, files));
}

/** What the scheme answers to a request: 200 with the file, 404, or 405. */
export async function answer(
  request: Pick<Request, "method" | "url">,
  files: StaticFiles,
): Promise<Response> {
  if (request.method !== "GET") return new Response(null, { status: 405 });
  const url = new URL(request.url);
  const file = `${url.protocol}//${url.host}` === APP_ORIGIN ? await files.get(url.pathname) : null;
  if (file === null) return new Response(null, { status: 404 });
  const headers = new Headers();
  for (const [name, value] of Object.entries(file.headers)) headers.set(name, String(value));
  return new Response(new Uint8Array(file.body), { status: 200, headers });
}
