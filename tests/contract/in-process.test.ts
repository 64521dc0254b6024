import { join } from "node:path";
import { inProcessBridge } from "#tests/support/in-process-bridge.ts";
import { makeTempFolder } from "#tests/support/temp-folder.ts";
import { tempPorts } from "#tests/support/test-ports.ts";
import { contractSuite } from "./contract.ts";

contractSuite("the dispatcher in one process", async () => {
  const root = await makeTempFolder();
  return { bridge: inProcessBridge(tempPorts(root)), projectFolder: join(root, "projects") };
});
