import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { ROOT } from "./run.mjs";

/*
 * Writes THIRD-PARTY-NOTICES.txt: every package whose code or fonts ship inside the built
 * workbook, with its licence text. Run it when a dependency changes.
 */

const SHIPPED = [
  "react",
  "react-dom",
  "@mantine/core",
  "@mantine/hooks",
  "@mantine/notifications",
  "@mantine/dates",
  "@mantine/spotlight",
  "dayjs",
  "@tabler/icons-react",
  "@dnd-kit/core",
  "@dnd-kit/sortable",
  "@tanstack/react-virtual",
  "zustand",
  "immer",
  "zod",
  "i18next",
  "@resvg/resvg-wasm",
  "d3-scale",
  "d3-shape",
  "docx",
  "docx-preview",
  "jszip",
  "lowdb",
  "opentype.js",
  "fflate",
  "source-sans",
];

const found = new Map();
for (const name of SHIPPED) collect(name, ROOT);

const parts = [...found.values()].toSorted((a, b) => a.name.localeCompare(b.name)).map(notice);
writeFileSync(
  join(ROOT, "THIRD-PARTY-NOTICES.txt"),
  `Cycle Workbook contains the following works of others, with thanks.\n\n${parts.join("\n")}`,
);
console.log(`${parts.length} packages`);

function collect(name, from) {
  const folder = folderOf(name, from);
  if (folder === null || found.has(folder)) return;
  const about = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  found.set(folder, { folder, name: about.name, version: about.version, license: about.license });
  for (const dependency of Object.keys(about.dependencies ?? {})) collect(dependency, folder);
}

function folderOf(name, from) {
  const paths = createRequire(join(from, "package.json")).resolve.paths(name) ?? [];
  return (
    paths.map((path) => join(path, name)).find((path) => existsSync(join(path, "package.json"))) ??
    null
  );
}

function notice({ folder, name, version, license }) {
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)/i.test(each));
  const text = file === undefined ? "" : readFileSync(join(folder, file), "utf8").trim();
  return `${"-".repeat(78)}\n${name} ${version} (${license ?? "see below"})\n\n${text}\n`;
}
