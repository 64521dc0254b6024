import { addDays } from "#shared/dates.ts";
import { blankProject } from "#shared/domain/blank.ts";
import type { Project } from "#shared/domain/project.ts";
import type { ReportDepth } from "#shared/domain/report-schema.ts";
import {
  newId,
  type ActionId,
  type IncidentId,
  type IndicatorId,
  type MomentId,
  type RequirementId,
} from "#shared/ids.ts";
import type { Language } from "#shared/language.ts";
import { buildExample } from "#shared/templates/examples.ts";
import { countingIds } from "#tests/support/counting-ids.ts";

export function withDepth(project: Project, depth: ReportDepth): Project {
  return { ...project, report: { ...project.report, depth } };
}

/** Nothing was said about anything; there is not even a cycle. */
export function emptyProject(language: Language): Project {
  return { ...blankProject(countingIds(), language), cycles: [] };
}

const MOMENTS = 200;
const REQUIREMENTS = 300;
const ACTIONS = 400;
const TITLE_LENGTH = 120;

/** The bank example grown to 200 moments, 300 requirements and 400 actions with titles of 120 characters. */
export function largeProject(language: Language): Project {
  const ids = countingIds();
  const bank = buildExample("bank-cheque", language);
  const [cycle] = bank.cycles;
  if (cycle === undefined) throw new Error("the example has a cycle");
  const moments = Array.from({ length: MOMENTS }, (_, index) => {
    const source = at(cycle.moments, index);
    const title = longTitle(source.title, index);
    if (index < cycle.moments.length) return { ...source, title };
    return {
      ...source,
      id: newId<MomentId>(ids),
      title,
      stageId: cycle.stages.at(-1)?.id ?? null,
      critical: index % 20 === 0,
      criticalReason: index % 20 === 0 ? longTitle(source.title, index) : "",
      incidents: source.incidents.map((incident) => ({
        ...incident,
        id: newId<IncidentId>(ids),
      })),
    };
  });
  const requirements = Array.from({ length: REQUIREMENTS }, (_, index) => {
    const source = at(cycle.requirements, index);
    return {
      ...source,
      id: index < cycle.requirements.length ? source.id : newId<RequirementId>(ids),
      momentId: index < cycle.requirements.length ? source.momentId : at(moments, index).id,
      text: longTitle(source.text, index),
    };
  });
  const actions = Array.from({ length: ACTIONS }, (_, index) => {
    const source = at(bank.plan.actions, index);
    const isOwn = index < bank.plan.actions.length;
    const days = isOwn ? 0 : index % 200;
    return {
      ...source,
      id: isOwn ? source.id : newId<ActionId>(ids),
      what: longTitle(source.what, index),
      dependsOn: isOwn ? source.dependsOn : [],
      start: source.start === null ? null : addDays(source.start, days),
      due: source.due === null ? null : addDays(source.due, days),
      indicators: source.indicators.map((indicator) => ({
        ...indicator,
        id: isOwn ? indicator.id : newId<IndicatorId>(ids),
      })),
    };
  });
  return {
    ...bank,
    cycles: [{ ...cycle, moments, requirements }],
    plan: { ...bank.plan, actions },
  };
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new Error("the example has some");
  return found;
}

function longTitle(title: string, index: number): string {
  return `${index + 1} ${title} ${title} ${title} ${title} ${title} ${title}`.slice(
    0,
    TITLE_LENGTH,
  );
}

/** Markup, field codes, our own placeholders, characters that XML refuses, right to left, emoji. */
export const NASTY =
  '</w:t><w:p> & " {{name}} $t(common:yes) _Toc1 PAGEREF\u0000\u0008\uFFFE\uD800 \uE001figure_1\uE002 \u202Eabc \u05E9\u05DC\u05D5\u05DD 😀 "><script>alert(1)</script> =1+1 TOC \\o';
const WORD = "x".repeat(10_000);

/** The bank example with hostile words in every field, and words without end where there is room. */
export function hostileProject(language: Language): Project {
  // Only texts were replaced, so the shape is still that of a Project.
  return withTexts(buildExample("bank-cheque", language)) as Project;
}

const SHORT_FIELDS = new Set(
  "client sector firm names name role service segment start end title place servedBy measure unit change author number label term".split(
    " ",
  ),
);
const LONG_FIELDS = new Set(
  "objective who wants description physicalEvidence criticalReason effect control text words what why where how resources risk formula source proof recommendation governance remarks remark introduction closing meaning reason frontStage backStage support".split(
    " ",
  ),
);

/** Every text of a project replaced; ids, codes, dates and choices stay. */
function withTexts(value: unknown, key = ""): unknown {
  if (typeof value === "string") {
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return value;
    if (SHORT_FIELDS.has(key)) return NASTY;
    return LONG_FIELDS.has(key) ? `${NASTY}\n${key === "why" ? WORD : "w".repeat(300)}` : value;
  }
  if (Array.isArray(value)) return value.map((entry) => withTexts(entry, key));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, withTexts(part, name)]),
  );
}
