import {
  TEMPLATE_PLACES,
  TEMPLATE_STYLES,
  type TemplateFindings,
} from "#shared/contract/word-template.ts";
import type { Translator } from "#shared/i18n/translator.ts";

export interface FindingLines {
  readonly kept: readonly string[];
  readonly lacks: readonly string[];
}

/** Where a report goes, as a person writes it into a template in this language. */
export function reportMark({ t }: Translator): string {
  return `{{${t("brand:place.mark")}}}`;
}

/** What a template gives and what it lacks, in sentences. */
export function findingLines(found: TemplateFindings, words: Translator): FindingLines {
  const { t, list } = words;
  const mark = reportMark(words);
  const names = (styles: readonly (typeof TEMPLATE_STYLES)[number][]): string =>
    list(styles.map((each) => t(`brand:style.${each}`)));
  const missing = TEMPLATE_STYLES.filter((each) => !found.styles.includes(each));
  const places = TEMPLATE_PLACES.filter((each) => found.places.includes(each));
  return {
    kept: [
      ...(found.place === "named" ? [t("brand:kept.place", { mark })] : []),
      ...(found.place === "cover" ? [t("brand:kept.coverPage")] : []),
      ...(found.cover ? [t("brand:kept.cover")] : []),
      ...(found.header ? [t("brand:kept.header")] : []),
      ...(found.footer ? [t("brand:kept.footer")] : []),
      ...(found.styles.length > 0 ? [t("brand:kept.styles", { list: names(found.styles) })] : []),
      ...(found.numberedHeadings ? [t("brand:kept.numbers")] : []),
      t("brand:kept.look", { font: found.font, paper: t(`brand:paper.${found.paper}`) }),
      ...(places.length > 0
        ? [t("brand:kept.filled", { list: list(places.map((each) => t(`brand:place.${each}`))) })]
        : []),
    ],
    lacks: [
      ...(found.isMisplaced
        ? [t("brand:lacks.misplaced", { mark })]
        : found.place === "none"
          ? [t("brand:lacks.place", { mark })]
          : []),
      ...(found.leavesText ? [t("brand:lacks.text")] : []),
      ...(missing.length > 0 ? [t("brand:lacks.styles", { list: names(missing) })] : []),
      ...(found.cover ? [] : [t("brand:lacks.cover")]),
      ...(found.header ? [] : [t("brand:lacks.header")]),
      ...(found.footer ? [] : [t("brand:lacks.footer")]),
      ...(found.pageNumbers ? [] : [t("brand:lacks.pageNumbers")]),
      ...(found.unknown.length > 0
        ? [t("brand:lacks.unknown", { list: list(found.unknown) })]
        : []),
      ...found.removed.map((each) => t(`brand:lacks.${each}`)),
    ],
  };
}
