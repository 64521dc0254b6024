import { thingTitle } from "#shared/compare/difference-words.ts";
import type { Translator } from "#shared/i18n/make-translator.ts";
import type { RepairNote } from "./repair-note.ts";

/** "Moment “I wait”: the number in “Usual time” was out of its range. It is empty now." */
export function repairWords(translator: Translator, note: RepairNote): string {
  const { t, locale } = translator;
  const { code, field } = note;
  if (code === "checksum") return t("restore:repair.checksum");
  const noun = t(`conflict:thing.${note.thing}`);
  const title = thingTitle(translator, note);
  const named = title === "" ? noun : t("restore:repair.thing", { thing: noun, title });
  const thing = named.charAt(0).toLocaleUpperCase(locale) + named.slice(1);
  if (code === "linkDropped" || code === "outOfRange") {
    return field === null
      ? t(`restore:repair.${code}Plain`, { thing })
      : t(`restore:repair.${code}`, { thing, field: t(field) });
  }
  return t(`restore:repair.${code}`, { thing });
}
