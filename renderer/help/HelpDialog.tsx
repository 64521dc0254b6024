import { Modal } from "@mantine/core";
import type { PageId } from "#shared/steps.ts";
import { closeDialog } from "#renderer/app/dialog-store.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useSessionState } from "#renderer/state/session.tsx";
import classes from "./help.module.css";
import { KeyList } from "./KeyList.tsx";

const HOW = ["how1", "how2", "how3"] as const;

/** F1: one page per screen, what it is for, what to ask, how to do it. */
export function HelpDialog() {
  const { t } = useTranslator();
  const page: PageId | null = useSessionState(
    (state) => state.open?.workbook.places.getState().place.page ?? null,
  );
  const topic = page ?? "start";
  const name = page === null ? t("common:appName") : t(`terms:steps.${page}`);
  return (
    <Modal
      opened
      onClose={closeDialog}
      title={`${t("help:title")}: ${name}`}
      size={620}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      <p className={classes.lead}>{t(`help:page.${topic}.what`)}</p>
      <p className={classes.ask}>
        <strong>{t("help:askTitle")}:</strong> {t(`help:page.${topic}.ask`)}
      </p>
      <h3 className={classes.head}>{t("help:howTitle")}</h3>
      <ol className={classes.steps}>
        {HOW.map((key) => (
          <li key={key}>{t(`help:page.${topic}.${key}`)}</li>
        ))}
      </ol>
      <h3 className={classes.head}>{t("help:keysHere")}</h3>
      <KeyList />
    </Modal>
  );
}
