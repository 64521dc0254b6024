import { produce } from "immer";
import type { Language } from "#shared/language.ts";
import type { Project } from "#shared/domain/project.ts";
import type { PaperSize } from "#shared/domain/report-schema.ts";
import { defaultCurrency } from "./countries.ts";
import type { Engagement } from "./schema.ts";

type Edit = (project: Project) => Project;

/** Fields that stand alone; country, language and consultant have their own edits. */
export type EngagementPatch = Partial<Omit<Engagement, "country" | "language" | "consultant">>;

export function setEngagement(patch: EngagementPatch): Edit {
  return (project) => produce(project, (draft) => void Object.assign(draft.engagement, patch));
}

export function setConsultant(patch: Partial<Engagement["consultant"]>): Edit {
  return (project) =>
    produce(project, (draft) => void Object.assign(draft.engagement.consultant, patch));
}

/** The currency follows the country for as long as nobody has chosen another one. */
export function setCountry(country: string | null): Edit {
  return (project) =>
    produce(project, ({ engagement }) => {
      const isUntouched =
        engagement.currency === defaultCurrency(engagement.country, engagement.language);
      engagement.country = country;
      if (isUntouched) engagement.currency = defaultCurrency(country, engagement.language);
    });
}

/**
 * The language in which the content is written. Report and question-less surveys follow for
 * as long as they still have the old one; the currency does while there is no country.
 */
export function setContentLanguage(language: Language): Edit {
  return (project) =>
    produce(project, ({ engagement, report, cycles }) => {
      const old = engagement.language;
      if (old === language) return;
      const isCurrencyUntouched = engagement.currency === defaultCurrency(engagement.country, old);
      engagement.language = language;
      if (isCurrencyUntouched) {
        engagement.currency = defaultCurrency(engagement.country, language);
      }
      if (report.language === old) report.language = language;
      for (const { survey } of cycles) {
        if (survey !== null && survey.language === old && survey.questions.length === 0) {
          survey.language = language;
        }
      }
    });
}

/** Paper of the report; null = by the client's country. */
export function setPaper(paper: PaperSize | null): Edit {
  return (project) => produce(project, (draft) => void (draft.report.paper = paper));
}
