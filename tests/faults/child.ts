import { readdirSync, writeSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { nodeFileSystem, type FileSystem } from "#main/storage/file-system.ts";
import { createProjectStore, type ProjectFile } from "#main/storage/project-store.ts";
import { createRecoveryFolder } from "#main/storage/recovery-folder.ts";
import { createSettingsFile } from "#main/storage/settings-file.ts";
import { DEFAULT_SETTINGS } from "#shared/contract/types.ts";
import type { Project } from "#shared/domain/project.ts";
import { projectOfBytes } from "#tests/bench/scaled-project.ts";
import { BASE, surroundings, version } from "./support/projects.ts";
import { watchedFileSystem } from "./support/watched-file-system.ts";

/* The victim: uses the real storage and says what it does, until it is killed. */

interface Options {
  readonly path: string;
  readonly data: string;
  /** Dies by its own hand before this call to the disk, counted from the first save on; 0 = never. */
  readonly dieAt?: number;
  readonly saves?: number;
  readonly bytes?: number;
  readonly from?: number;
}

const [mode = "", given = "{}"] = process.argv.slice(2);
const options = JSON.parse(given) as Options; // from the suite itself
let isCounting = false;
let calls = 0;

const fs: FileSystem =
  options.dieAt === undefined
    ? nodeFileSystem
    : watchedFileSystem(async (_, run) => {
        if (isCounting && (calls += 1) === options.dieAt) process.kill(process.pid, "SIGKILL");
        return run();
      });

/** Each save is ten minutes and one second after the one before: each is kept as an earlier version. */
let minutes = 0;
const slowClock = (): Date => new Date(Date.UTC(2026, 2, 1) + (minutes += 11) * 60_000);
const around = surroundings(options.data, fs, mode === "backups" ? slowClock : undefined);
const store = createProjectStore(around);
const base = options.bytes === undefined ? BASE : projectOfBytes(options.bytes);

/** Straight to the pipe: nothing waits in a buffer when the process dies. */
function say(line: string): void {
  writeSync(1, `${line}\n`);
}

async function openIt(): Promise<ProjectFile> {
  const opened = await store.open(options.path, { lock: "force" });
  if (!opened.ok) {
    say(`refused ${opened.error.code}`);
    process.exit(1);
  }
  say(`open ${opened.value.file.readOnly ?? "writable"}`);
  return opened.value.file;
}

async function saveOne(file: ProjectFile, n: number, value?: Project): Promise<void> {
  say(`try ${n}`);
  const saved = await file.save(value ?? version(n, base));
  say(saved.ok ? `ack ${n} ${file.base()?.saveId}` : `fail ${n} ${saved.error.code}`);
}

const from = options.from ?? 1;
const saves = options.saves ?? Number.POSITIVE_INFINITY;

const MODES: Readonly<Record<string, () => Promise<void>>> = {
  /** Saves without pause. */
  save: async () => {
    const file = await openIt();
    isCounting = true;
    for (let n = from; n < from + saves; n += 1) await saveOne(file, n);
    say("done");
  },
  /** The same with an earlier version kept at each save, more than are kept. */
  backups: async () => MODES["save"]?.(),
  /** A new file. */
  create: async () => {
    isCounting = true;
    say("try 1");
    const made = await store.create(options.path, version(1), "create");
    say(made.ok ? "ack 1" : `fail 1 ${made.error.code}`);
    say("done");
  },
  /** Recovery copies of one document, then none: `gone` once it is thrown away. */
  recovery: async () => {
    const folder = createRecoveryFolder(join(options.data, "recovery"), around);
    const id = "11111111-1111-4111-8111-111111111111";
    isCounting = true;
    for (let n = 1; n <= 3; n += 1) {
      say(`try ${n}`);
      const keptAt = new Date().toISOString();
      await folder.keep(id, version(n), { keptAt, filePath: null, base: null, summary: null });
      say(`ack ${n}`);
    }
    say("dropping");
    await folder.remove(id);
    say("gone");
    say("done");
  },
  settings: async () => {
    const path = join(options.data, "settings.json");
    const file = createSettingsFile({ fs, path, clock: () => new Date() });
    isCounting = true;
    await file.update(() => ({ ...DEFAULT_SETTINGS, language: "id" }));
    say("ack 1");
    await file.update((now) => ({ ...now, language: "es" }));
    say("ack 2");
    say("done");
  },
  /** Opens, says so, and holds the file. */
  hold: async () => {
    await openIt();
    await sleep(600_000);
  },
  /** Opens as a second program would, without force. */
  ask: async () => {
    const opened = await store.open(options.path);
    say(opened.ok ? "opened" : `refused ${opened.error.code}`);
    if (opened.ok) await opened.value.file.release();
  },
  /** Opens, saves once and closes, again and again, beside others that do the same. */
  quarrel: async () => {
    for (let n = 0; n < saves; n += 1) {
      const opened = await store.open(options.path, { lock: "none" });
      if (!opened.ok) {
        say(`refused ${opened.error.code}`);
        continue;
      }
      const { file } = opened.value;
      const parent = file.base()?.saveId;
      const saved = await file.save(version(from + n));
      say(saved.ok ? `saved ${file.base()?.saveId} ${parent}` : `fail ${n} ${saved.error.code}`);
    }
    say("done");
  },
  /** Many autosaves of a large project: what they cost. */
  load: async () => {
    const file = await openIt();
    const times: number[] = [];
    const measure = (): void => {
      globalThis.gc?.();
      const { heapUsed } = process.memoryUsage();
      say(`heap ${heapUsed} ${readdirSync("/proc/self/fd").length}`);
    };
    for (let n = 1; n <= saves; n += 1) {
      const start = performance.now();
      const saved = await file.save(version(n, base));
      times.push(performance.now() - start);
      if (!saved.ok) say(`fail ${n} ${saved.error.code}`);
      if (n === Math.ceil(saves / 20) || n === saves) measure();
    }
    const sorted = times.toSorted((a, b) => a - b);
    say(`p50 ${sorted[Math.floor(saves * 0.5)]?.toFixed(1)}`);
    say(`p95 ${sorted[Math.floor(saves * 0.95)]?.toFixed(1)}`);
    say("done");
  },
};

await MODES[mode]?.();
process.exit(0);
