import type { RecoveryEntry } from "#shared/contract/types.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { RecoveryList } from "#renderer/recovery/RecoveryList.tsx";
import { useInsideCopies } from "#renderer/recovery/use-recovery.ts";
import start from "./StartScreen.module.css";

/** Work that reached no file, or not all of it: first that it is safe, then what it is. */
export function UnsavedWork(props: {
  readonly entries: readonly RecoveryEntry[];
  readonly onChanged: () => void;
}) {
  const { t } = useTranslator();
  const inside = useInsideCopies(props.entries);
  return (
    <section aria-label={t("start:unsavedTitle")}>
      <h2 className={start.title}>{t("start:unsavedTitle")}</h2>
      <p className={start.lead}>{t("start:unsavedLead")}</p>
      <RecoveryList entries={props.entries} inside={inside} onChanged={props.onChanged} />
    </section>
  );
}
