import type { Translator } from "#shared/i18n/make-translator.ts";
import { excerpt } from "#shared/domain/excerpt.ts";
import { assertNever } from "#shared/assert-never.ts";
import type {
  ComparedThing,
  ComparedValue,
  Difference,
  DifferenceCount,
  ValueForm,
} from "./difference.ts";

/** A difference in words, in the parts that a screen sets apart. */
export interface DifferenceWords {
  /** The thing it is about, '' for settings: "“Wait at the counter”". Beside a moment's mark it can be left out. */
  readonly of: string;
  /** "Acceptable at most:" or, of what was added, removed or moved, the whole sentence. */
  readonly what: string;
  /** The value now, '' where `what` says it all. */
  readonly after: string;
  /** "(was 15 min)", '' where there is nothing to say. */
  readonly before: string;
}

export function differenceWords(translator: Translator, each: Difference): DifferenceWords {
  const { t } = translator;
  const of = thingTitle(translator, each);
  if (each.kind !== "changed") {
    const thing = t(`conflict:thing.${each.thing}`);
    const what =
      of === ""
        ? t(`conflict:difference.${each.kind}Plain`, { thing })
        : t(`conflict:difference.${each.kind}`, { thing, title: of });
    return { of: "", what, after: "", before: "" };
  }
  const what = t("conflict:difference.field", { field: capital(t(each.what), translator) });
  if (each.form === "hidden") {
    return { of, what, after: t("conflict:difference.different"), before: "" };
  }
  const before =
    each.before === null
      ? t("conflict:difference.wasEmpty")
      : t("conflict:difference.was", { before: valueWords(translator, each.form, each.before) });
  return { of, what, after: valueWords(translator, each.form, each.after), before };
}

/** One line for lists without emphasis: "“Wait”, Acceptable at most: 10 min (was 15 min)". */
export function differenceLine(translator: Translator, each: Difference): string {
  const { of, what, after, before } = differenceWords(translator, each);
  return [of === "" ? "" : `${of},`, what, after, before].filter((part) => part !== "").join(" ");
}

/** Title of a thing in the language's quotes, or our own word for it; '' when it has none. */
export function thingTitle(
  translator: Translator,
  { title, titleKey, thing }: ComparedThing,
): string {
  if (titleKey !== null) return translator.t(titleKey);
  if (title === "") return "";
  const isDay = thing === "review" || thing === "reading";
  return isDay && DAY.test(title) ? translator.date(title) : translator.quote(excerpt(title));
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function valueWords(translator: Translator, form: ValueForm, value: ComparedValue): string {
  const { t } = translator;
  if (value === null) return t("conflict:difference.empty");
  if (typeof value === "number") return numberWords(translator, form, value);
  switch (form) {
    case "date":
      return DAY.test(value) ? translator.date(value, "short") : value;
    case "instant":
      return `${translator.day(value, "short")}, ${translator.time(value)}`;
    case "yesNo":
      return t(value === "yes" ? "conflict:difference.yes" : "conflict:difference.no");
    case "key":
      // Made from a code of the schema by shown-value.ts.
      return t(value as Parameters<typeof t>[0]);
    case "text":
    case "number":
    case "signed":
    case "share":
    case "minutes":
    case "count":
    case "hidden":
      return translator.quote(value);
    default:
      return assertNever(form);
  }
}

function numberWords(translator: Translator, form: ValueForm, value: number): string {
  if (form === "minutes") {
    return translator.t("conflict:difference.minutes", { value: translator.number(value) });
  }
  if (form === "signed") return translator.signed(value);
  if (form === "share") return translator.percent(value, 1);
  return translator.number(value);
}

function capital(word: string, { locale }: Translator): string {
  return word.charAt(0).toLocaleUpperCase(locale) + word.slice(1);
}

/** "2 moments more, 1 requirement changed" for the counts of one step. */
export function countWords({ t, list }: Translator, counts: readonly DifferenceCount[]): string {
  const parts = counts.flatMap(({ thing, added, removed, changed }) =>
    (
      [
        ["added", added],
        ["removed", removed],
        ["changed", changed],
      ] as const
    ).flatMap(([kind, count]) =>
      count === 0
        ? []
        : t(`conflict:summary.${kind}`, { things: t(`conflict:count.${thing}`, { count }) }),
    ),
  );
  return list(parts);
}
