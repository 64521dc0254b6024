import { Button, Group, Modal } from "@mantine/core";
import { useState } from "react";
import type { RecoveryEntry } from "#shared/contract/types.ts";
import type { Translator } from "#shared/i18n/make-translator.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useSession } from "#renderer/state/session.tsx";
import { Fingerprint } from "#renderer/ui/Fingerprint.tsx";
import { stripEnding } from "./file-name.ts";
import start from "./StartScreen.module.css";
import classes from "./UnsavedWork.module.css";
import { whenWords } from "./when-words.ts";

/** Work that reached no file, or not all of it: first that it is safe, then what it is. */
export function UnsavedWork(props: {
  readonly entries: readonly RecoveryEntry[];
  readonly onChanged: () => void;
}) {
  const translator = useTranslator();
  const { t } = translator;
  const session = useSession();
  const [asked, setAsked] = useState<RecoveryEntry | null>(null);
  const [now] = useState(() => new Date());
  return (
    <section aria-label={t("start:unsavedTitle")}>
      <h2 className={start.title}>{t("start:unsavedTitle")}</h2>
      <p className={start.lead}>{t("start:unsavedLead")}</p>
      <ul className={classes.rows}>
        {props.entries.map((entry, index) => (
          <li key={entry.recoveryId} className={classes.row}>
            <Fingerprint value={entry.summary.fingerprint} size={60} />
            <span className={classes.names}>
              <span className={classes.client}>
                {nameOf(translator, entry)}
                {index === 0 && props.entries.length > 1 ? (
                  <span className={classes.newest}>{t("start:newest")}</span>
                ) : null}
              </span>
              <span className={classes.quiet}>
                {whenWords(translator, entry.keptAt, now)} ·{" "}
                {entry.fileName === null
                  ? t("start:unsavedNew")
                  : t("start:unsavedOf", { file: entry.fileName })}
              </span>
            </span>
            <span className={classes.content}>
              {t("common:moments", { count: entry.summary.fingerprint.length })},{" "}
              {t("common:actions", { count: entry.summary.actions })}
            </span>
            <Button
              variant={index === 0 ? "filled" : "default"}
              onClick={() => void session.openRecovery(entry.recoveryId)}
            >
              {t("start:goOn")}
            </Button>
            <Button variant="subtle" color="gray" onClick={() => setAsked(entry)}>
              {t("start:discard")}
            </Button>
          </li>
        ))}
      </ul>
      {asked === null ? null : (
        <DiscardDialog
          entry={asked}
          onDone={() => {
            setAsked(null);
            props.onChanged();
          }}
        />
      )}
    </section>
  );
}

function DiscardDialog(props: { readonly entry: RecoveryEntry; readonly onDone: () => void }) {
  const translator = useTranslator();
  const { t } = translator;
  const session = useSession();
  const { fileName, recoveryId } = props.entry;

  async function discard(): Promise<void> {
    const outcome = await session.bridge.call("recovery.discard", { recoveryId });
    if (!outcome.ok) session.store.setState({ failure: outcome.error });
    props.onDone();
  }

  return (
    <Modal
      opened
      onClose={props.onDone}
      title={t("start:discardTitle")}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      <p>
        {fileName === null
          ? t("start:discardLead", { name: nameOf(translator, props.entry) })
          : t("start:discardLeadFile", { name: fileName })}
      </p>
      <Group justify="flex-end" gap="sm" mt="xl">
        <Button variant="default" onClick={props.onDone} data-autofocus>
          {t("start:keepIt")}
        </Button>
        <Button color="seal" onClick={() => void discard()}>
          {t("start:discard")}
        </Button>
      </Group>
    </Modal>
  );
}

function nameOf({ t }: Translator, { summary, fileName }: RecoveryEntry): string {
  if (summary.client !== "") return summary.client;
  return fileName === null ? t("common:untitled") : stripEnding(fileName);
}
