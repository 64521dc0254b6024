import { mkdir, open, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { createDispatch } from "#main/hosts/dispatch.ts";
import { createHostPorts, saveSurroundings } from "#main/hosts/host-ports.ts";
import { createHandlers } from "#main/services/handlers.ts";
import { refOf } from "#main/services/file-refs.ts";
import { createWorkbench } from "#main/services/workbench.ts";
import { createProjectStore } from "#main/storage/project-store.ts";
import type { Output } from "#shared/contract/methods.ts";
import type { Project } from "#shared/domain/project.ts";
import { changeBetween } from "#shared/project-file/change.ts";
import { inTurns, timed, type Row } from "./measure.ts";
import { projectOfBytes } from "./scaled-project.ts";

const MB = 1_000_000;
const SIZES = [
  { megabytes: 0.1, repetitions: 40, quick: 10 },
  { megabytes: 2, repetitions: 30, quick: 6 },
  { megabytes: 20, repetitions: 12, quick: 3 },
];

/** Open and save through dispatcher, use cases and storage, on the real disk. */
export async function fileRows(root: string, isQuick: boolean): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { megabytes, repetitions, quick } of SIZES) {
    const folder = join(root, `files-${megabytes}`);
    await mkdir(folder, { recursive: true });
    rows.push(...(await rowsOf(folder, megabytes, isQuick ? quick : repetitions)));
  }
  return [...rows, ...(await largeRows(root, isQuick))];
}

/** 50 MB must open within three seconds; more than the limit is refused before it is read. */
async function largeRows(root: string, isQuick: boolean): Promise<Row[]> {
  const folder = join(root, "files-large");
  await mkdir(folder, { recursive: true });
  const store = createProjectStore(saveSurroundings("bench"));
  const large = join(folder, "Large.cycle");
  const made = await store.create(large, projectOfBytes(50 * MB), "create");
  if (!made.ok) throw new Error(made.error.code);
  await made.value.release();
  const tooLarge = join(folder, "Too large.cycle");
  const handle = await open(tooLarge, "w");
  await handle.truncate(300 * MB);
  await handle.close();
  const opening: number[] = [];
  const refusing: number[] = [];
  for (let turn = 0; turn < (isQuick ? 2 : 6); turn += 1) {
    opening.push(await timed(() => openFrom(store, large)));
    refusing.push(await timed(() => openFrom(store, tooLarge)));
  }
  const common = { unit: "ms", floor: [], floorName: "" } as const;
  return [
    {
      what: "Open a project",
      size: "50 MB",
      ...common,
      ours: opening,
      goal: { max: 3_000 },
      cause: "Parsing and checking grow with the size.",
    },
    {
      what: "Refuse a file over the limit",
      size: "300 MB",
      ...common,
      ours: refusing,
      goal: { max: 100 },
      cause: "The size is looked at before a byte is read.",
    },
  ];
}

async function openFrom(store: ReturnType<typeof createProjectStore>, path: string): Promise<void> {
  const opened = await store.open(path);
  if (opened.ok) await opened.value.file.release();
  else if (opened.error.code !== "fileTooLarge") throw new Error(opened.error.code);
}

async function rowsOf(folder: string, megabytes: number, repetitions: number): Promise<Row[]> {
  const project = projectOfBytes(megabytes * MB);
  const path = join(folder, "Project.cycle");
  const made = await createProjectStore(saveSurroundings("bench")).create(path, project, "create");
  if (!made.ok) throw new Error(made.error.code);
  const host = startHost(folder, path);
  const size = `${megabytes} MB`;

  const opening = await inTurns(
    repetitions,
    () => host.open(),
    () => timed(async () => JSON.parse(await readFile(path, "utf8"))),
  );
  let turn = 0;
  const first: number[] = [];
  for (let time = 0; time < 3; time += 1) {
    await host.open();
    first.push(await host.save((current) => renamed(current, `Client ${(turn += 1)} (example)`)));
  }
  const saving = await inTurns(
    repetitions,
    () => host.save((current) => renamed(current, `Client ${(turn += 1)} (example)`)),
    () => timed(() => writeSafely(folder, renamed(project, `Client ${turn} (example)`))),
  );
  return [
    {
      what: "Open a project",
      size,
      unit: "ms",
      ...opening,
      floorName: "read + JSON.parse",
      goal: { ratio: 3, at: "median" },
      cause:
        "Beside parsing, the checksum, strict UTF-8, forbidden keys, the schema and the links are checked before anything is shown; in a small file the schema of the model is nearly all of it (a few milliseconds).",
    },
    {
      what: "Save a project",
      size,
      unit: "ms",
      ...saving,
      floorName: "stringify + write + fsync + rename + fsync(folder)",
      goal: { ratio: 1.5, at: "median" },
      cause:
        "Beside the floor: the links are checked, the text is hashed and copied once more behind its header, and the file is compared with what we last wrote.",
    },
    {
      what: "The first save after opening: the file as it was opened is kept as an earlier version",
      size,
      unit: "ms",
      ours: first,
      floor: [],
      floorName: "",
      goal: null,
      cause: "",
    },
  ];
}

function startHost(folder: string, path: string) {
  const bench = createWorkbench(
    createHostPorts({
      version: "bench",
      capabilities: {
        host: "test",
        nativeDialogs: false,
        nativeMenu: false,
        openOutputs: false,
        downloadOutputs: false,
        pdf: null,
        browserKeys: false,
      },
      dataFolder: join(folder, "data"),
      projectFolder: folder,
      resources: folder,
      makeOutput: () => Promise.reject(new Error("nothing is made here")),
      makePdf: null,
      pages: {
        isLive: () => true,
        emit: () => undefined,
        closeAnswered: () => undefined,
        takeOpenFirst: () => null,
      },
      dialogs: null,
      opener: null,
      log: (line) => console.error(line),
    }),
  );
  const dispatch = createDispatch(createHandlers(bench), (line) => console.error(line));
  const { fileId } = refOf(bench.files, path);

  async function call(name: string, input: unknown): Promise<unknown> {
    const outcome = await dispatch(name, input, { page: "bench" });
    if (!outcome.ok) throw new Error(`${name}: ${outcome.error.code}`);
    return outcome.value;
  }

  let opened: Output<"document.open"> | null = null;
  return {
    async open(): Promise<number> {
      const time = await timed(async () => {
        // The dispatcher's own answer.
        opened = (await call("document.open", { fileId })) as Output<"document.open">;
      });
      await bench.recents.idle();
      return time;
    },
    async save(edit: (project: Project) => Project): Promise<number> {
      if (opened === null) throw new Error("not open");
      const { docId, project } = opened;
      const next = edit(project);
      const change = changeBetween(project, next);
      const time = await timed(() => call("document.save", { docId, change }));
      opened = { ...opened, project: next };
      await bench.recents.idle();
      return time;
    },
  };
}

function renamed(project: Project, client: string): Project {
  return { ...project, engagement: { ...project.engagement, client } };
}

async function writeSafely(folder: string, project: Project): Promise<void> {
  const temp = join(folder, ".floor.tmp");
  const file = await open(temp, "w");
  await file.writeFile(JSON.stringify(project));
  await file.sync();
  await file.close();
  await rename(temp, join(folder, "Floor.json"));
  const parent = await open(folder, "r");
  await parent.sync();
  await parent.close();
}
