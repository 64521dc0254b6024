import { Button, Group, Modal } from "@mantine/core";
import type { RecoveryEntry } from "#shared/contract/types.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useSession } from "#renderer/state/session.tsx";
import { copyName } from "./copy-name.ts";

/** Throwing kept work away is asked, and the harmless answer has the focus. */
export function DiscardDialog(props: {
  readonly entry: RecoveryEntry;
  readonly onDone: () => void;
}) {
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
          ? t("start:discardLead", { name: copyName(translator, props.entry) })
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
