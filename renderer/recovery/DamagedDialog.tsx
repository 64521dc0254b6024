import { Button, Group, Modal } from "@mantine/core";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { RecoveryEntry } from "#shared/contract/types.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useVersions } from "#renderer/restore/use-versions.ts";
import { VersionList } from "#renderer/restore/VersionList.tsx";
import { stripEnding } from "#renderer/start/file-name.ts";
import type { DamagedFile } from "#renderer/state/open-project.ts";
import { useSession } from "#renderer/state/session.tsx";
import classes from "./Recovery.module.css";
import { RecoveryList } from "./RecoveryList.tsx";
import { useInsideCopies } from "./use-recovery.ts";

/** A damaged file: what is safe, then every way to go on. None of them changes the file. */
export function DamagedDialog({ damaged }: { readonly damaged: DamagedFile }) {
  const translator = useTranslator();
  const { t } = translator;
  const session = useSession();
  const { fileId, failure } = damaged;
  const of = useMemo(() => ({ fileId }), [fileId]);
  const versions = useVersions(of);
  const name = String(failure.params["name"] ?? "");
  const copies = useCopiesOf(name);
  const inside = useInsideCopies(copies.entries);
  const close = (): void => session.forgetDamage();
  const isRepairable = failure.params["repair"] === "yes";
  const hasVersions = (versions.entries?.length ?? 0) > 0;
  const hasNothing = !isRepairable && versions.entries?.length === 0 && copies.entries.length === 0;

  return (
    <Modal
      opened
      onClose={close}
      title={t("recovery:damaged.title", { name: stripEnding(name) })}
      size={860}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      <p role="alert">{t("recovery:damaged.lead")}</p>
      {isRepairable ? (
        <Group justify="space-between" wrap="nowrap" gap="lg" mt="md">
          <p>{t("recovery:damaged.repairLead", { count: Number(failure.params["count"] ?? 1) })}</p>
          <Button
            className={classes.decisive}
            onClick={() => void session.openOther({ repair: fileId })}
            data-autofocus
          >
            {t("recovery:damaged.repair")}
          </Button>
        </Group>
      ) : (
        <p className={classes.quiet}>{t("recovery:damaged.notRepairable")}</p>
      )}
      {copies.entries.length === 0 ? null : (
        <section aria-label={t("recovery:damaged.copies")}>
          <h3 className={classes.subtitle}>{t("recovery:damaged.copies")}</h3>
          <RecoveryList entries={copies.entries} inside={inside} onChanged={copies.refresh} />
        </section>
      )}
      {hasVersions ? (
        <section aria-label={t("recovery:damaged.versions")}>
          <h3 className={classes.subtitle}>{t("recovery:damaged.versions")}</h3>
          <p className={classes.quiet}>{t("restore:leadDamaged")}</p>
          <VersionList
            of={of}
            versions={versions}
            canRestore={false}
            onRestore={null}
            onLeft={close}
          />
        </section>
      ) : null}
      {hasNothing ? <p>{t("recovery:damaged.nothing")}</p> : null}
      <Group justify="flex-end" mt="xl">
        <Button variant="default" onClick={close}>
          {t("common:close")}
        </Button>
      </Group>
    </Modal>
  );
}

/** Recovery copies of a file of this name. */
function useCopiesOf(fileName: string): {
  readonly entries: readonly RecoveryEntry[];
  readonly refresh: () => void;
} {
  const { bridge } = useSession();
  const [entries, setEntries] = useState<readonly RecoveryEntry[]>([]);
  const refresh = useCallback(() => {
    void (async () => {
      const listed = await bridge.call("recent.list", {});
      if (listed.ok) setEntries(listed.value.unsaved.filter((each) => each.fileName === fileName));
    })();
  }, [bridge, fileName]);
  useEffect(refresh, [refresh]);
  return { entries, refresh };
}
