import { excerpt } from "#shared/domain/excerpt.ts";
import { momentNumbers } from "#shared/domain/moments/derive.ts";
import type { Cycle, Project } from "#shared/domain/project.ts";
import type { Conflict } from "#shared/domain/requirements/conflicts.ts";
import { verifiableCoverage } from "#shared/domain/requirements/derive.ts";
import type { Impossible } from "#shared/domain/requirements/problems.ts";
import type { Requirement, Standard } from "#shared/domain/requirements/schema.ts";
import type { Translator } from "#shared/i18n/make-translator.ts";

/** "10 min", "90 %"; the blank does not break. */
export function withUnit(translator: Translator, value: number, unit: string): string {
  const name = unit.trim();
  if (name === "%") return translator.percent(value / 100, 2);
  const written = translator.number(value, 2);
  return name === "" ? written : `${written}\u00A0${name}`;
}

/** "at most 10 min"; "…" where nobody has said the target. */
export function levelPhrase(translator: Translator, standard: Standard | null): string {
  if (standard === null) return "…";
  const { direction, target, unit } = standard;
  const level = target === null ? "…" : withUnit(translator, target, unit);
  return `${translator.t(`terms:direction.${direction}`)} ${level}`;
}

/** How many critical moments have a requirement that can be verified. */
export function coverageSentence(translator: Translator, cycle: Cycle): string {
  const { verifiable, unverifiable, without } = verifiableCoverage(cycle);
  const count = verifiable.length;
  const total = count + unverifiable.length + without.length;
  if (total === 0) return translator.t("requirements:coverage.none");
  if (count === 0) return translator.t("requirements:coverage.zero", { count: total });
  if (count === total) return translator.t("requirements:coverage.all", { count });
  return translator.t("requirements:coverage.some", { count, total });
}

/** Where two requirements contradict each other, and about what. */
export function conflictSentence(
  translator: Translator,
  project: Project,
  cycle: Cycle,
  { scope, first, second }: Conflict,
): string {
  const numbers = momentNumbers(cycle);
  const number = numbers.get(first.momentId) ?? 0;
  const other = numbers.get(second.momentId) ?? 0;
  const measure = excerpt(second.standard?.measure ?? "");
  const areaId = cycle.moments.find((moment) => moment.id === second.momentId)?.areaId;
  const area = excerpt(project.areas.find((each) => each.id === areaId)?.name ?? "");
  return translator.t(`requirements:conflict.${scope}`, { number, other, measure, area });
}

/** A level that cannot be, as it is written. */
export function impossibleSentence(
  translator: Translator,
  requirement: Requirement,
  { value, why }: Impossible,
): string {
  return translator.t(`requirements:conflict.${why}`, {
    title: excerpt(requirement.text),
    level: withUnit(translator, value, requirement.standard?.unit ?? ""),
  });
}

/** Today's level beside a target that asks for less. */
export function alreadyMetSentence(translator: Translator, requirement: Requirement): string {
  const { standard } = requirement;
  return translator.t("requirements:conflict.met", {
    title: excerpt(requirement.text),
    present:
      standard === null || standard.present === null
        ? "…"
        : withUnit(translator, standard.present, standard.unit),
    level: levelPhrase(translator, standard),
  });
}
