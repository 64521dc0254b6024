import type {
  ThreadAction,
  ThreadKnot,
  ThreadQuestion,
  ThreadRequirement,
  ThreadRow,
} from "#shared/domain/thread.ts";

/** One line of the grid: a moment's row splits where it has several requirements or questions. */
export interface ThreadLineData {
  readonly key: string;
  readonly row: ThreadRow;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly requirement: ThreadRequirement | null;
  readonly action: ThreadAction | null;
  /** Shown on the line of the first action only, as a reader expects it once. */
  readonly isRequirementHead: boolean;
  readonly question: ThreadQuestion | null;
}

type LeftPart = Pick<ThreadLineData, "requirement" | "action" | "isRequirementHead">;

export function threadLines(row: ThreadRow): ThreadLineData[] {
  const left = row.requirements.flatMap((requirement): LeftPart[] =>
    requirement.actions.length === 0
      ? [{ requirement, action: null, isRequirementHead: true }]
      : requirement.actions.map((action, index) => ({
          requirement,
          action,
          isRequirementHead: index === 0,
        })),
  );
  const count = Math.max(1, left.length, row.questions.length);
  return Array.from({ length: count }, (_, index) => ({
    key: `${row.moment.id}.${index}`,
    row,
    isFirst: index === 0,
    isLast: index === count - 1,
    requirement: left[index]?.requirement ?? null,
    action: left[index]?.action ?? null,
    isRequirementHead: left[index]?.isRequirementHead ?? false,
    question: row.questions[index] ?? null,
  }));
}

/** The gap of a kind that belongs to this line, or null. */
export function gapOf(line: ThreadLineData, knot: ThreadKnot) {
  const of = {
    requirement: line.row.moment.id,
    action: line.requirement?.requirement.id,
    indicator: line.action?.action.id,
    question: line.row.moment.id,
    result: line.row.moment.id,
  }[knot];
  const isHere = knot === "action" || knot === "indicator" || line.isFirst;
  if (!isHere || of === undefined) return null;
  return line.row.gaps.find((gap) => gap.knot === knot && gap.of === of) ?? null;
}
