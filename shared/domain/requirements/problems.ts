import type { Language } from "#shared/language.ts";
import type { Cycle } from "#shared/domain/project.ts";
import { findConflicts, type Conflict } from "./conflicts.ts";
import { hasVerifiableStandard } from "./derive.ts";
import type { Requirement, Standard } from "./schema.ts";
import { isTime, unitOf } from "./units.ts";
import { vagueWords, type VagueWord } from "./wording/wording.ts";

/** What is wrong, or worth a look, in the requirements of a cycle: the one list for all who tell it. */
export type RequirementProblem =
  | ({ readonly code: "conflict" } & Conflict)
  | { readonly code: "impossible"; readonly requirement: Requirement; readonly level: Impossible }
  | { readonly code: "alreadyMet"; readonly requirement: Requirement }
  | {
      readonly code: "vague";
      readonly requirement: Requirement;
      readonly words: readonly [VagueWord, ...VagueWord[]];
    };

export interface Impossible {
  readonly part: "target" | "present";
  readonly value: number;
  readonly why: "overHundred" | "belowZero";
}

const known = new WeakMap<Cycle, Map<Language, readonly RequirementProblem[]>>();

/** In the order: conflicts, impossible levels, targets already met, vague wording. */
export function requirementProblems(
  cycle: Cycle,
  language: Language,
): readonly RequirementProblem[] {
  const ofCycle = known.get(cycle) ?? new Map<Language, readonly RequirementProblem[]>();
  const before = ofCycle.get(language);
  if (before !== undefined) return before;
  const { requirements } = cycle;
  const found: RequirementProblem[] = [
    ...findConflicts(cycle).map((conflict) => ({ code: "conflict" as const, ...conflict })),
    ...requirements.flatMap((requirement): RequirementProblem[] => {
      const level = impossibleLevel(requirement.standard);
      return level === null ? [] : [{ code: "impossible", requirement, level }];
    }),
    ...requirements
      .filter((requirement) => isAlreadyMet(requirement.standard))
      .map((requirement) => ({ code: "alreadyMet" as const, requirement })),
    ...requirements.flatMap((requirement): RequirementProblem[] => {
      const [first, ...rest] = vagueWordsOf(requirement, language);
      return first === undefined ? [] : [{ code: "vague", requirement, words: [first, ...rest] }];
    }),
  ];
  known.set(cycle, ofCycle.set(language, found));
  return found;
}

/**
 * Whether a problem hangs loose until somebody repairs it. Two levels at one moment, an
 * impossible level and vague wording are faults of what is written. Different levels in one
 * episode or area may be meant (two waits, two promises), and so may a level that is met and
 * shall be held: those are only shown where requirements are compared.
 */
export function isFault(problem: RequirementProblem): boolean {
  if (problem.code === "conflict") return problem.scope === "moment";
  return problem.code !== "alreadyMet";
}

const wording = new WeakMap<Requirement, { language: Language; words: readonly VagueWord[] }>();

/** Vague words of a requirement; none once measure, unit and target say what is meant. */
export function vagueWordsOf(requirement: Requirement, language: Language): readonly VagueWord[] {
  const before = wording.get(requirement);
  if (before?.language === language) return before.words;
  const words = isMeasured(requirement) ? [] : vagueWords(requirement.text, language);
  wording.set(requirement, { language, words });
  return words;
}

function isMeasured(requirement: Requirement): boolean {
  return hasVerifiableStandard(requirement) && requirement.standard?.unit.trim() !== "";
}

/** A percentage over 100 or below 0, a time below 0; the target is looked at first. */
function impossibleLevel(standard: Standard | null): Impossible | null {
  if (standard === null) return null;
  const isPercent = unitOf(standard.unit).family === "percent";
  if (!isPercent && !isTime(standard.unit)) return null;
  for (const part of ["target", "present"] as const) {
    const value = standard[part];
    if (value === null) continue;
    if (value < 0) return { part, value, why: "belowZero" };
    if (isPercent && value > 100) return { part, value, why: "overHundred" };
  }
  return null;
}

/** Today's level is better than the target; as good as the target is a level to be held. */
function isAlreadyMet(standard: Standard | null): boolean {
  if (standard === null || standard.present === null || standard.target === null) return false;
  if (standard.measure.trim() === "" || impossibleLevel(standard) !== null) return false;
  if (standard.direction === "atMost") return standard.present < standard.target;
  return standard.direction === "atLeast" && standard.present > standard.target;
}
