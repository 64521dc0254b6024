import { arch, cpus, platform } from "node:os";
import type { Row } from "./tally.ts";

/** One line of a run, as it goes. */
export function lineOf(row: Row): string {
  const counts = isTried(row) ? `${row.survived} of ${row.tried}, ${row.how}` : "not tried here";
  const verdict = row.lost > 0 ? "LOST" : isTried(row) ? "ok  " : "-   ";
  const losses = row.losses.map((loss) => `\n         ${loss}`).join("");
  const note = row.note === "" ? "" : ` (${row.note})`;
  return `${verdict} ${row.number.padStart(4)} ${row.fault}: ${counts}${note}${losses}`;
}

function isTried({ how }: Row): boolean {
  return how !== "not tried";
}

export function tableOf(rows: readonly Row[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
  const head = line(["Row", "Fault", "How", "Tried", "Survived", "Lost", "Remarks"]);
  const lines = rows.map((row) => {
    const counts = [row.tried, row.survived, row.lost].map(String);
    return line([
      row.number,
      row.fault,
      row.how,
      ...(isTried(row) ? counts : ["–", "–", "–"]),
      row.note,
    ]);
  });
  return [head, "| --: | --- | --- | --: | --: | --: | --- |", ...lines].join("\n");
}

/** Row 2 before row 10, the load last. */
export function inOrder(rows: readonly Row[]): Row[] {
  const place = ({ number }: Row): number => (number === "Load" ? 1_000 : Number(number));
  return rows.toSorted((a, b) => place(a) - place(b));
}

/** Where what is written by hand begins: a new run keeps it. */
const BY_HAND = "## What the suite has found";

/** docs/reliability.md. @param old the document that is there, or ''. */
export function documentOf(
  rows: readonly Row[],
  date: string,
  fileSystem: string,
  old: string,
): string {
  const sum = (what: (row: Row) => number): number => rows.reduce((all, row) => all + what(row), 0);
  const at = old.indexOf(BY_HAND);
  const byHand = at < 0 ? "" : `\n${old.slice(at)}`;
  return `# Reliability

Written by \`npm run faults\` on ${date}: ${sum((row) => row.tried)} attempts, ${sum((row) => row.survived)} survived, ${sum((row) => row.lost)} lost.
Machine class: ${platform()} ${arch()}, ${cpus().length} cores, ${fileSystem}, Node ${process.versions.node}, ${process.getuid?.() === 0 ? "as root" : "as a plain user"}.
\`npm run faults -- --short\` is part of \`npm test\`: the same rows with fewer attempts.

The suite drives the product's own storage in processes of its own, and the built local web host through its sockets.
Survived means: the file opens; it is, whole, the last acknowledged save or a later one that was under way; nothing was said to be saved that is not there; no temporary file is left once the folder was opened again; what somebody else wrote is still there.

- *real*: it happened (a process was killed, a disk was full).
- *injected*: the call to the disk was answered with the error.
- *simulated*: every call was recorded, and each state of the disk that could be left was laid out and opened.

Rows are numbered as in the list of faults that this product must survive.

${tableOf(rows)}
${byHand}`;
}
