import { Button, Group, Modal } from "@mantine/core";
import { useState } from "react";
import { plainDateOf } from "#shared/dates.ts";
import type { FailureParams } from "#shared/contract/failures.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useSession } from "#renderer/state/session.tsx";
import { stripEnding } from "#renderer/start/file-name.ts";
import classes from "./InUseDialog.module.css";

/** Somebody else has the file open: who, where, since when; the harmless way has the focus. */
export function InUseDialog({ params }: { readonly params: FailureParams }) {
  const { t, time, day } = useTranslator();
  const session = useSession();
  const [now] = useState(() => new Date());
  const { user = "", host = "", since = "", name = "" } = params;
  const isToday = plainDateOf(new Date(since)) === plainDateOf(now);
  const when = isToday
    ? time(String(since))
    : `${day(String(since), "long")}, ${time(String(since))}`;
  const who = { user, host, when };
  return (
    <Modal
      opened
      onClose={() => session.dropQuestion()}
      title={t("locks:title")}
      size={560}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      <p>
        <strong className={classes.name}>{stripEnding(String(name))}</strong>
      </p>
      <p className={classes.who}>{t(user === "" ? "locks:whoUnnamed" : "locks:who", who)}</p>
      <ul className={classes.ways}>
        <li>{t("locks:lookNote")}</li>
        <li>{t("locks:copyNote")}</li>
        <li>{t("locks:forceNote")}</li>
      </ul>
      <Group justify="flex-end" gap="sm" mt="xl">
        <Button
          variant="subtle"
          color="gray"
          mr="auto"
          onClick={() => void session.answer({ lock: "force" })}
        >
          {t("locks:force")}
        </Button>
        <Button variant="default" onClick={() => void session.answer({ lock: "copy" })}>
          {t("locks:copy")}
        </Button>
        <Button data-autofocus onClick={() => void session.answer({ lock: "readOnly" })}>
          {t("locks:look")}
        </Button>
      </Group>
    </Modal>
  );
}
