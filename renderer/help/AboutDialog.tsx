import { Modal } from "@mantine/core";
import { closeDialog } from "#renderer/app/dialog-store.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useSessionState } from "#renderer/state/session.tsx";
import { Logo } from "#renderer/ui/Logo.tsx";
import classes from "./help.module.css";
import { LICENCES } from "./licences.ts";

/** Version, where the files live, whose work is inside. */
export function AboutDialog() {
  const { t } = useTranslator();
  const host = useSessionState((state) => state.host);
  return (
    <Modal
      opened
      onClose={closeDialog}
      title={t("shell:menu.about")}
      size={560}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      <div className={classes.about}>
        <Logo size={40} />
        <div>
          <strong>{t("common:appName")}</strong>
          <p className={classes.quiet}>
            {t("help:about.version", { version: host?.version ?? "" })}
          </p>
        </div>
      </div>
      <p className={classes.lead}>{t("help:about.lead")}</p>
      <p className={classes.lead}>
        {t("help:about.folder", { folder: host?.projectFolder ?? "" })}
      </p>
      <p className={classes.lead}>{t("help:about.recovery")}</p>
      <p>{t("help:about.versions")}</p>
      <p className={classes.lead}>{t("help:about.password")}</p>
      <h3 className={classes.head}>{t("help:about.licences")}</h3>
      <p className={classes.quiet}>{t("help:about.licencesLead")}</p>
      <ul className={classes.licences}>
        {LICENCES.map(({ name, licence }) => (
          <li key={name}>
            {name} <span className={classes.quiet}>{licence}</span>
          </li>
        ))}
      </ul>
    </Modal>
  );
}
