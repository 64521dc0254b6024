import { expect, test } from "vitest";
import { createDispatch } from "#main/hosts/dispatch.ts";
import { createHandlers, type Handlers } from "#main/services/handlers.ts";
import { createWorkbench } from "#main/services/workbench.ts";
import { ok } from "#shared/result.ts";
import { memoryPorts } from "#tests/support/memory-store.ts";

const PAGE = { page: "p" };

function dispatchWith(replaced: Partial<Handlers>, log: string[] = []) {
  const handlers = { ...createHandlers(createWorkbench(memoryPorts())), ...replaced };
  return createDispatch(handlers, (line) => void log.push(line));
}

test("what a handler throws is a failure without its message, which goes to the log", async () => {
  const log: string[] = [];
  const dispatch = dispatchWith(
    {
      "recent.list": () => {
        throw new Error("secret in /home/ana/x.ts");
      },
    },
    log,
  );
  const outcome = await dispatch("recent.list", {}, PAGE);
  expect(outcome).toMatchObject({ ok: false, error: { code: "internal", params: {} } });
  expect(JSON.stringify(outcome)).not.toContain("secret");
  const ref = outcome.ok ? "" : outcome.error.ref;
  expect(ref).toMatch(/^[0-9a-f]{8}$/);
  expect(log).toEqual([`${ref} recent.list internal Error: secret in /home/ana/x.ts`]);
});

test("an output of the wrong form does not reach the page", async () => {
  const dispatch = dispatchWith({
    "recent.list": () => ok({ recent: "many", unsaved: [] } as never), // as a bug would make it
  });
  expect(await dispatch("recent.list", {}, PAGE)).toMatchObject({
    ok: false,
    error: { code: "internal" },
  });
});

test("a project with a field out of range is refused at the door", async () => {
  const outcome = await dispatchWith({})("document.begin", { project: { id: 1 } }, PAGE);
  expect(outcome).toMatchObject({ ok: false, error: { code: "badRequest" } });
});
