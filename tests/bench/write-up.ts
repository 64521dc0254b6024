import { arch, cpus, platform, totalmem } from "node:os";
import { isMet, quantile, ratioOf, type Row } from "./measure.ts";

/** The table as it is printed and as it stands in docs/performance.md. */
export function tableOf(rows: readonly Row[]): string {
  const head = "| what | size | ours: median | p95 | floor: median | p95 | ratio | goal | result |";
  const lines = rows.map((row) => `| ${cells(row).join(" | ")} |`);
  return [head, "| --- | --- | ---: | ---: | ---: | ---: | ---: | --- | --- |", ...lines].join(
    "\n",
  );
}

function cells(row: Row): string[] {
  const { unit, ours, floor } = row;
  const ratio = ratioOf(row);
  const met = isMet(row);
  const versus = row.floorName === "" ? "" : ` beside ${row.floorName}`;
  return [
    `${row.what}${versus}`,
    row.size,
    number(quantile(ours, 0.5), unit),
    ours.length > 1 ? number(quantile(ours, 0.95), unit) : "",
    floor.length === 0 ? "" : number(quantile(floor, 0.5), unit),
    floor.length === 0 ? "" : number(quantile(floor, 0.95), unit),
    ratio === null ? "" : `${ratio.toFixed(2)} ×`,
    goalOf(row),
    met === null
      ? row.goal === null
        ? "for comparison"
        : "not compared here"
      : met
        ? "met"
        : "MISSED",
  ];
}

function goalOf({ goal, unit }: Row): string {
  if (goal === null) return "";
  return "max" in goal ? `≤ ${goal.max} ${unit}` : `≤ ${goal.ratio} × at ${goal.at}`;
}

function number(value: number, unit: string): string {
  const digits = value < 10 ? 2 : value < 100 ? 1 : 0;
  return `${value.toFixed(digits)} ${unit}`;
}

/** docs/performance.md, whole. */
export function documentOf(rows: readonly Row[], isQuick: boolean, date: string): string {
  const missed = rows.filter((row) => isMet(row) === false);
  const causes = missed.map((row) => `- **${row.what}, ${row.size}:** ${row.cause}`);
  const memory = Math.round(totalmem() / 1024 ** 3);
  return `# Performance

Written by \`npm run bench\`${isQuick ? " (`-- --quick`: few repetitions)" : ""} on ${date}.
Machine: ${cpus().length} cores, ${memory} GB of memory, ${platform()} ${arch()}, Node ${process.versions.node}.
Ours and the floor are measured in turns in the same run, so the ratio says more than the times.
Nothing in \`npm test\` depends on time.

${tableOf(rows)}

## Goals missed

${causes.length === 0 ? "None." : causes.join("\n")}

## How it is measured

- **Start:** a new browser context each time (nothing cached), from the start of the navigation to the frame after the first button can be pressed. Both pages come from the same server code on this machine.
- **Open, save:** through dispatcher, use cases and storage on the real disk; the project is the bank example with its survey answered by more people. The floor does no checking at all.
- **Keystroke:** from the time stamp of the key to the first task after the next frame, in Chromium without a window. A frame is 16.7 ms, and a key waits half of one on average.
- **Wheel:** from the beginning of a frame, in which the arrow key comes, to the first task after that frame was painted. Alone: on a narrow page, where nothing else follows the choice.
- **Report:** of moments, requirements and actions (1 : 2 : 2), all sections, with figures and page numbers. Pandoc and the templates write the same tables and nothing else.
- **First screen:** what \`index.html\` names and what that imports statically, each file gzipped for itself.
`;
}
