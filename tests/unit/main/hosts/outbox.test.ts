import { expect, test } from "vitest";
import type { JobId } from "#shared/contract/types.ts";
import { createOutbox } from "#main/hosts/outbox.ts";

const PROGRESS = { jobId: "j" as JobId, done: 0.5, section: "x" }; // the brand exists only for the compiler

test("events wait until the page listens, in their order, and are sent once", () => {
  const outbox = createOutbox();
  outbox.post("menuCommand", { command: "save" });
  outbox.post("closeRequested", {});
  const first: string[] = [];
  const stop = outbox.subscribe((message) => void first.push(message.name));
  expect(first).toEqual(["menuCommand", "closeRequested"]);
  outbox.post("closeRequested", {});
  expect(first).toHaveLength(3);
  stop();
  const second: string[] = [];
  outbox.subscribe((message) => void second.push(message.name));
  expect(second).toEqual([]);
});

test("progress that nobody sees is dropped", () => {
  const outbox = createOutbox();
  outbox.post("progress", PROGRESS);
  const seen: string[] = [];
  outbox.subscribe((message) => void seen.push(message.name));
  expect(seen).toEqual([]);
  outbox.post("progress", PROGRESS);
  expect(seen).toEqual(["progress"]);
});

test("a page that never listens does not fill the memory", () => {
  const outbox = createOutbox();
  for (let count = 0; count < 1_000; count += 1) outbox.post("closeRequested", {});
  let seen = 0;
  outbox.subscribe(() => void (seen += 1));
  expect(seen).toBe(200);
});
