import { Loader, Modal } from "@mantine/core";
import { useStore } from "zustand";
import { closeDialog } from "#renderer/app/dialog-store.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useSession, useSessionState } from "#renderer/state/session.tsx";
import { restoreVersion } from "./restore-version.ts";
import { useVersions } from "./use-versions.ts";
import { VersionList } from "./VersionList.tsx";
import { versionsStore, type VersionsTarget } from "./versions-store.ts";
import classes from "./Versions.module.css";

/** Earlier versions of the open project, or of one on the start screen. */
export function VersionsDialog() {
  const target = useStore(versionsStore, (state) => state.target);
  return target === null ? null : <Versions target={target} />;
}

function Versions({ target }: { readonly target: VersionsTarget }) {
  const translator = useTranslator();
  const { t } = translator;
  const session = useSession();
  const { of, name } = target;
  const versions = useVersions(of);
  const { entries, failure } = versions;
  const canRestore = useSessionState(
    ({ open }) => open === null || open.workbook.projects.getState().readOnly === null,
  );
  return (
    <Modal
      opened
      onClose={closeDialog}
      title={
        name === "" ? t("restore:title") : t("restore:titleOf", { name: translator.quote(name) })
      }
      size={860}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      <p className={classes.lead}>{t("restore:lead")}</p>
      {failure === null ? null : (
        <p role="alert">{t(`failures:${failure.code}`, failure.params)}</p>
      )}
      {entries === null ? <Loader size="sm" aria-label={t("restore:looking")} /> : null}
      {entries?.length === 0 && failure === null ? <p>{t("restore:none")}</p> : null}
      <VersionList
        of={of}
        versions={versions}
        canRestore={canRestore}
        onLeft={closeDialog}
        onRestore={(backupId) => {
          closeDialog();
          void restoreVersion(session, translator, { of, backupId });
        }}
      />
    </Modal>
  );
}
