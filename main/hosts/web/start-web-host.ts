import { randomBytes } from "node:crypto";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Capabilities } from "#shared/contract/capabilities.ts";
import type { OutputId } from "#shared/contract/types.ts";
import { MAX_FILE_BYTES } from "#shared/project-file/format.ts";
import { createHandlers } from "#main/services/handlers.ts";
import type { MakeOutput, MakePdf } from "#main/services/ports.ts";
import { createWorkbench } from "#main/services/workbench.ts";
import { attempt } from "#main/storage/errno.ts";
import { nodeFileSystem } from "#main/storage/file-system.ts";
import { readRegularFile } from "#main/storage/read-regular-file.ts";
import { createDispatch } from "../dispatch.ts";
import { createHostPorts } from "../host-ports.ts";
import { createLogFile } from "../log-file.ts";
import { createWebServer, type ServerParts } from "./server.ts";
import { createStaticFiles } from "../static-files.ts";
import { createWebPages } from "./web-pages.ts";

export interface WebHostOptions {
  readonly projectFolder: string;
  readonly dataFolder: string;
  /** The built page. */
  readonly clientFolder: string;
  readonly resources: string;
  readonly version: string;
  readonly makeOutput: MakeOutput;
  /** Null where no LibreOffice was found. */
  readonly makePdf?: MakePdf | null;
  /** 0 = any free one. */
  readonly port?: number;
  /** A .cycle file for the first page. */
  readonly openFirst?: string | null;
  readonly maxBodyBytes?: number;
  /** Milliseconds from the last page's leaving to `onAbandoned`. */
  readonly abandonedAfterMs?: number;
  readonly onAbandoned?: () => void;
}

export interface WebHost {
  /** With the token in its fragment. */
  readonly url: string;
  readonly origin: string;
  readonly token: string;
  /** Waits for writes under way, then stops. */
  close(): Promise<void>;
}

const CAPABILITIES: Omit<Capabilities, "pdf"> = {
  host: "web",
  nativeDialogs: false,
  nativeMenu: false,
  openOutputs: false,
  downloadOutputs: true,
  browserKeys: true,
};

/** A file as JSON text can be half as large again, plus the call around it. */
const MAX_BODY_BYTES = MAX_FILE_BYTES * 1.5;
const ABANDONED_AFTER_MS = 5 * 60_000;

/** The workbook for this computer's own browser: 127.0.0.1 only (faults.md §5). Rejects when the port is taken. */
export async function startWebHost(options: WebHostOptions): Promise<WebHost> {
  const clock = (): Date => new Date();
  const log = createLogFile(join(options.dataFolder, "log.txt"), clock);
  const pages = createWebPages({
    clock,
    abandonedAfterMs: options.abandonedAfterMs ?? ABANDONED_AFTER_MS,
    onAbandoned: options.onAbandoned ?? (() => undefined),
    openFirst: options.openFirst ?? null,
  });
  const bench = createWorkbench(
    createHostPorts({
      ...options,
      capabilities: { ...CAPABILITIES, pdf: options.makePdf ? "libreoffice" : null },
      makePdf: options.makePdf ?? null,
      pages,
      dialogs: null,
      opener: null,
      log,
    }),
  );
  const common: Omit<ServerParts, "gate"> = {
    dispatch: createDispatch(createHandlers(bench), log),
    pages,
    files: createStaticFiles(options.clientFolder),
    outputPath: (id) => bench.outputs.pathOf(id as OutputId), // an id never issued is not found
    readOutput,
    maxBodyBytes: options.maxBodyBytes ?? MAX_BODY_BYTES,
    log,
  };
  const token = randomBytes(32).toString("base64url");
  let host = "";
  const server = createWebServer(() => ({ ...common, gate: { host, token } }));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, "127.0.0.1", resolve);
  });
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`; // listening on TCP

  return {
    url: `http://${host}/#token=${token}`,
    origin: `http://${host}`,
    token,
    async close() {
      pages.stop();
      const closed = new Promise((resolve) => server.close(resolve));
      await bench.documents.closeAll();
      await bench.recents.idle();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function readOutput(path: string): Promise<Uint8Array | null> {
  const read = await attempt("reading", () =>
    readRegularFile(nodeFileSystem, path, MAX_FILE_BYTES),
  );
  return read.ok ? read.value.bytes : null;
}
