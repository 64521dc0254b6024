import { Button } from "@mantine/core";
import { repairWords } from "#shared/repair/repair-words.ts";
import type { MessageKey } from "#shared/i18n/make-translator.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useOpenProject, useSession } from "#renderer/state/session.tsx";
import { useProjectState } from "#renderer/state/workbook.tsx";
import classes from "./Recovery.module.css";

/** Listed one by one; more are counted. */
const LISTED = 100;

/** What was repaired to open this project; it stays until the person has read it. */
export function RepairBar() {
  const translator = useTranslator();
  const { t } = translator;
  const session = useSession();
  const { repairs = [], origin } = useOpenProject();
  const isInFile = useProjectState((state) => state.file !== null);
  if (repairs.length === 0) return null;
  const title = t("restore:repair.title", { count: repairs.length });
  function lead(): MessageKey {
    if (origin?.kind !== "repaired") return "restore:repair.leadRecovered";
    return isInFile ? "restore:repair.leadSaved" : "restore:repair.lead";
  }
  const more = repairs.length - LISTED;
  return (
    <section className={classes.bar} aria-label={title}>
      <div className={classes.barHead}>
        <h2 className={classes.barTitle}>{title}</h2>
        <Button size="compact-md" variant="default" onClick={() => session.closeRepairs()}>
          {t("restore:repair.close")}
        </Button>
      </div>
      <p className={classes.barText}>{t(lead())}</p>
      <ul className={classes.repairs} tabIndex={0} aria-label={title}>
        {repairs.slice(0, LISTED).map((note, index) => (
          // Two repairs can read alike.
          // oxlint-disable-next-line react/no-array-index-key -- the list never changes
          <li key={index}>{repairWords(translator, note)}</li>
        ))}
        {more <= 0 ? null : <li>{t("restore:repair.more", { count: more })}</li>}
      </ul>
    </section>
  );
}
