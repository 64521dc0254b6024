import { fieldsIn, listIn, same } from "./same.ts";
import type { Item, Together } from "./spec.ts";

/*
 * Answers of a wave: `n` respondents and a column per question, each n long. Two people who
 * typed in answers at the same time both added rows behind those that were there.
 */

export const answersTogether: Together = {
  fields: ["n", "answers"],
  name: "answers",
  count: rowsOf,
  join,
};

function rowsOf(wave: Item): number {
  return typeof wave["n"] === "number" ? wave["n"] : 0;
}

/** Mine, then the rows that only they have; null when either side changed rows that were there. */
function join(base: Item, mine: Item, theirs: Item): Item | null {
  const from = rowsOf(base);
  const [left, right] = [rowsOf(mine), rowsOf(theirs)];
  const columns = [base, mine, theirs].map((wave) => fieldsIn(wave["answers"]));
  const [was = {}, own = {}, other = {}] = columns;
  const bothAdded = left > from && right > from;
  const onlyColumns = left === from && right === from;
  if (!bothAdded && !onlyColumns) return null;
  if (!begins(own, was, from) || !begins(other, was, from)) return null;
  const keys = new Set([...Object.keys(own), ...Object.keys(other)]);
  const bothGave = [...keys].filter((key) => own[key] !== undefined && other[key] !== undefined);
  const start = (side: Item, key: string): unknown[] => listIn(side[key]).slice(0, from);
  if (!bothGave.every((key) => same(start(own, key), start(other, key)))) return null;
  const answers = Object.fromEntries(
    [...keys].map((key) => {
      const before = start(own[key] === undefined ? other : own, key);
      const mineCells = own[key] === undefined ? empty(left - from) : listIn(own[key]).slice(from);
      const theirCells =
        other[key] === undefined ? empty(right - from) : listIn(other[key]).slice(from);
      return [key, [...before, ...mineCells, ...theirCells]];
    }),
  );
  return { n: left + right - from, answers };
}

/** The first rows of every column are those that were there. */
function begins(side: Item, was: Item, rows: number): boolean {
  return Object.keys(was).every(
    (key) => side[key] !== undefined && same(listIn(side[key]).slice(0, rows), was[key]),
  );
}

function empty(rows: number): null[] {
  return Array.from({ length: rows }, () => null);
}
