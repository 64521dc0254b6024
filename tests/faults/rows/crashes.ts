import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { OpenedDocument } from "#shared/contract/methods.ts";
import { changeBetween } from "#shared/project-file/change.ts";
import { randomNumbers, type Context } from "../support/context.ts";
import { startHost, type Host } from "../support/host.ts";
import { BASE, expectNothingLeft, numberOf, version } from "../support/projects.ts";
import { expectThat, tally, type Row } from "../support/tally.ts";

/** Row 24: the host dies or stands still while a page types. */
export async function crashRows(context: Context): Promise<Row[]> {
  return [await killed(context, "keep"), await killed(context, "save"), await stopped(context)];
}

interface Typing {
  opened: OpenedDocument;
  /** Last value handed over and answered. */
  acknowledged: number;
  tried: number;
}

async function begin(host: Host, how: "keep" | "save"): Promise<Typing> {
  const begun = await host.call("document.begin", { project: BASE });
  expectThat(begun.ok, "no document");
  const typing = { opened: begun.value, acknowledged: 0, tried: 0 };
  if (how === "keep") return typing;
  const { docId } = begun.value;
  const change = changeBetween(BASE, version(0));
  const saved = await host.call("document.saveAs", { docId, change, name: "Typed" });
  expectThat(saved.ok, "not saved");
  return typing;
}

/** One pause in typing: the page hands over what changed. False = the host is gone. */
async function type(host: Host, typing: Typing, how: "keep" | "save"): Promise<boolean> {
  const n = typing.acknowledged + 1;
  typing.tried = n;
  const change = changeBetween(version(n - 1), version(n));
  const { docId } = typing.opened;
  const answer = await host
    .call(how === "keep" ? "document.keep" : "document.save", { docId, change })
    .catch(() => null);
  if (answer === null) return false;
  expectThat(answer.ok, `typing is refused: ${answer.ok ? "" : answer.error.code}`);
  typing.acknowledged = n;
  return true;
}

async function killed(context: Context, how: "keep" | "save"): Promise<Row> {
  const what = how === "keep" ? "before it has a file" : "in its file";
  const row = tally("24", `Host killed (SIGKILL) while a page types: work ${what}`, "real");
  const random = randomNumbers(24);
  const times = context.isShort ? 1 : 40;
  for (let time = 1; time <= times; time += 1) {
    await row.attempt(`kill ${time}`, async () => {
      const place = await mkdtemp(join(context.root, "host-"));
      const folder = join(place, "projects");
      const data = join(place, "data");
      const host = await startHost(context, folder, data);
      const typing = await begin(host, how);
      const end = sleep(50 + random() * 400).then(() => host.kill());
      while (await type(host, typing, how));
      await end;
      await expectFound(context, folder, data, typing, how);
    });
  }
  return row.row();
}

async function expectFound(
  context: Context,
  folder: string,
  data: string,
  typing: Typing,
  how: "keep" | "save",
): Promise<void> {
  const host = await startHost(context, folder, data);
  try {
    const opened = how === "keep" ? await recovered(host) : await opens(host);
    const found = numberOf(opened.project);
    const isRight = found >= typing.acknowledged && found <= typing.tried;
    expectThat(isRight, `found ${found}, ${typing.acknowledged} acknowledged`);
    const isWhole = JSON.stringify(opened.project) === JSON.stringify(version(found));
    expectThat(isWhole, "it is not what was typed");
    await host.call("document.close", { docId: opened.docId, discard: false });
    await expectNothingLeft(how === "keep" ? join(data, "recovery") : folder);
  } finally {
    await host.kill();
  }
}

async function recovered(host: Host): Promise<OpenedDocument> {
  const listed = await host.call("recent.list", {});
  const [unsaved] = listed.ok ? listed.value.unsaved : [];
  expectThat(unsaved !== undefined, "the work is not offered");
  const opened = await host.call("document.openRecovery", { recoveryId: unsaved.recoveryId });
  expectThat(opened.ok, "the recovery copy does not open");
  return opened.value;
}

async function opens(host: Host): Promise<OpenedDocument> {
  const listed = await host.call("files.list", {});
  const [found] = listed.ok ? listed.value : [];
  expectThat(found !== undefined, "the file is not listed");
  const opened = await host.call("document.open", { fileId: found.file.fileId });
  expectThat(opened.ok, `does not open: ${opened.ok ? "" : opened.error.code}`);
  return opened.value;
}

async function stopped(context: Context): Promise<Row> {
  const seconds = context.isShort ? 1 : 30;
  const row = tally("24", `Host stopped for ${seconds} s (SIGSTOP) while a page types`, "real");
  const place = await mkdtemp(join(context.root, "host-"));
  const folder = join(place, "projects");
  const data = join(place, "data");
  const host = await startHost(context, folder, data);
  const typing = await begin(host, "save");
  await row.attempt("goes on afterwards", async () => {
    for (let n = 0; n < 5; n += 1) await type(host, typing, "save");
    host.process.kill("SIGSTOP");
    const waiting = type(host, typing, "save");
    await sleep(seconds * 1_000);
    host.process.kill("SIGCONT");
    expectThat(await waiting, "the save is never answered");
    expectThat(await type(host, typing, "save"), "the next one neither");
  });
  await host.kill();
  await row.attempt("nothing lost", () => expectFound(context, folder, data, typing, "save"));
  return row.row();
}
