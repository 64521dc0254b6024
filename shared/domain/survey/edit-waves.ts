import type { CycleId, WaveId } from "#shared/ids.ts";
import { MAX_RESPONSES } from "#shared/domain/limits.ts";
import { moveInList } from "#shared/domain/list-order.ts";
import type { Cell } from "./answers.ts";
import { blankWave } from "./blank.ts";
import { type Edit, inSurvey, inWave } from "./edit-scope.ts";
import type { Wave } from "./schema.ts";

const MOST_WAVES = 100;

export function addWave(cycleId: CycleId, id: WaveId, title: string): Edit {
  return inSurvey(cycleId, ({ waves }) => {
    if (waves.length < MOST_WAVES) waves.push(blankWave(id, title));
  });
}

export type WavePatch = Partial<Pick<Wave, "title" | "from" | "to" | "invited">>;

export function setWave(cycleId: CycleId, id: WaveId, patch: WavePatch): Edit {
  return inWave(cycleId, id, (wave) => void Object.assign(wave, patch));
}

/** Waves stand in the order of time: results compare each with the one before it. */
export function moveWave(cycleId: CycleId, id: WaveId, by: number): Edit {
  return inSurvey(cycleId, ({ waves }) => {
    moveInList(
      waves,
      waves.findIndex((each) => each.id === id),
      by,
    );
  });
}

/** One cell of the answers: `column` as `columnsOf` names it, `row` from 0. */
export interface CellAt {
  readonly cycleId: CycleId;
  readonly waveId: WaveId;
  readonly column: string;
  readonly row: number;
}

/**
 * Writes one answer. The row after the last becomes a new respondent when there is something
 * to write. Every column keeps the length n.
 */
export function setAnswer(at: CellAt, cell: Cell): Edit {
  return inWave(at.cycleId, at.waveId, (wave) => {
    const { column, row } = at;
    if (row < 0 || row > wave.n || row >= MAX_RESPONSES) return;
    const known = Object.hasOwn(wave.answers, column) ? wave.answers[column] : undefined;
    if (cell === null && (known?.[row] ?? null) === null) return;
    if (row === wave.n) {
      wave.n += 1;
      for (const each of Object.values(wave.answers)) each.push(null);
    }
    const written = known ?? Array<Cell>(wave.n).fill(null);
    if (written[row] !== cell) written[row] = cell;
    if (known === undefined) wave.answers[column] = written;
  });
}

/** Takes one respondent out of every column. */
export function removeRespondent(cycleId: CycleId, waveId: WaveId, row: number): Edit {
  return inWave(cycleId, waveId, (wave) => {
    if (row < 0 || row >= wave.n) return;
    for (const column of Object.values(wave.answers)) column.splice(row, 1);
    wave.n -= 1;
  });
}
