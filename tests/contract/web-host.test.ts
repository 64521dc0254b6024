import { expect, test } from "vitest";
import { changeBetween } from "#shared/project-file/change.ts";
import { smallProject } from "#tests/support/small-project.ts";
import { bridgeTo, startTempWebHost } from "#tests/support/temp-web-host.ts";
import { contractSuite } from "./contract.ts";

contractSuite("the web host", async () => {
  const host = await startTempWebHost();
  return { bridge: bridgeTo(host), projectFolder: host.projectFolder };
});

test("a project open in one tab is refused to another until that tab is done", async () => {
  const host = await startTempWebHost();
  const first = bridgeTo(host, "tab-1");
  const second = bridgeTo(host, "tab-2");
  const project = smallProject();
  const begun = await first.call("document.begin", { project });
  if (!begun.ok) throw new Error(begun.error.code);
  const { docId } = begun.value;
  const change = changeBetween(project, project);
  await first.call("document.saveAs", { docId, change, name: "Uno" });
  const listed = await second.call("files.list", {});
  const fileId = listed.ok ? listed.value[0]?.file.fileId : undefined;
  if (fileId === undefined) throw new Error("nothing was listed");
  expect(await second.call("document.open", { fileId })).toMatchObject({
    ok: false,
    error: { code: "fileLocked" },
  });
  await first.call("document.close", { docId, discard: false });
  expect(await second.call("document.open", { fileId })).toMatchObject({ ok: true });
});

test("one tab cannot save what another has open", async () => {
  const host = await startTempWebHost();
  const project = smallProject();
  const begun = await bridgeTo(host, "tab-1").call("document.begin", { project });
  if (!begun.ok) throw new Error(begun.error.code);
  const outcome = await bridgeTo(host, "tab-2").call("document.keep", {
    docId: begun.value.docId,
    change: changeBetween(project, project),
  });
  expect(outcome).toMatchObject({ ok: false, error: { code: "documentClosed" } });
});
