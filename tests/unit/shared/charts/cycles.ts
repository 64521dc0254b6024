import { blankCycle } from "#shared/domain/blank.ts";
import { blankMoment } from "#shared/domain/moments/blank.ts";
import type { Cycle } from "#shared/domain/project.ts";
import { newId, type CycleId, type EpisodeId, type MomentId, type StageId } from "#shared/ids.ts";

/** The same ids in every run; the kind is in the first digit. */
function uuid(kind: number, place: number): () => string {
  return () => `${String(kind)}0000000-0000-4000-8000-${String(place).padStart(12, "0")}`;
}

const WORDS = [
  "I wait",
  "I ask the person at the desk",
  "I pay",
  "Nobody tells me what happens next",
];

interface Shape {
  readonly stages?: number;
  readonly title?: (place: number) => string;
  readonly reason?: string;
}

/** A cycle of `count` moments with stages, single critical moments and, from ten on, an episode. */
export function cycleOf(count: number, shape: Shape = {}): Cycle {
  const { stages: wanted = 5, title, reason = "It ruins the rest" } = shape;
  const stages = Array.from({ length: wanted }, (_, place) => ({
    id: newId<StageId>(uuid(2, place)),
    title: `Stage number ${place + 1}`,
  }));
  const moments = Array.from({ length: count }, (_, place) => ({
    ...blankMoment(
      newId<MomentId>(uuid(3, place)),
      title?.(place) ?? WORDS[place % WORDS.length] ?? "",
      stages[Math.floor((place * wanted) / count)]?.id ?? null,
    ),
    emotion: ((place * 7) % 5) - 2,
    usual: place % 6,
    maximum: 3,
    critical: place % 9 === 3,
    criticalReason: place % 9 === 3 ? reason : "",
  }));
  const first = Math.floor(count * 0.6);
  const members = moments.slice(first, first + 3).map((moment) => moment.id);
  return {
    ...blankCycle(newId<CycleId>(uuid(1, 0)), "Cashing a cheque"),
    stages,
    moments,
    episodes:
      count < 10
        ? []
        : [{ id: newId<EpisodeId>(uuid(4, 0)), title: "Handing over", reason, momentIds: members }],
  };
}

export const LONG_TITLE =
  "I wait for the person who said that they would come back in a moment and then once more for the form of number twelve ok";
