import { Button, Group, Modal, TextInput } from "@mantine/core";
import { useState, type SyntheticEvent } from "react";
import type { Failure } from "#shared/contract/failures.ts";
import { closeDialog } from "#renderer/app/dialog-store.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useOpenProject, useSession } from "#renderer/state/session.tsx";
import { useProject } from "#renderer/state/workbook.tsx";
import { proposedName } from "./suggested-name.ts";

/** Hosts without dialogs of their own: the name of a new file in the projects' folder. */
export function SaveAsDialog() {
  const translator = useTranslator();
  const { t } = translator;
  const session = useSession();
  const project = useProject();
  const { origin } = useOpenProject();
  const [name, setName] = useState(() => proposedName(translator, project, origin));
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const free = failure?.code === "fileExists" ? String(failure.params["free"] ?? "") : "";

  async function save(): Promise<void> {
    setIsBusy(true);
    const outcome = await session.saveAs(name.trim());
    setIsBusy(false);
    if (outcome.ok) closeDialog();
    else setFailure(outcome.error);
  }

  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    if (name.trim() !== "" && !isBusy) void save();
  }

  return (
    <Modal
      opened
      onClose={closeDialog}
      title={t("shell:saveAs.title")}
      size={480}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      <form onSubmit={submit}>
        <TextInput
          label={t("shell:saveAs.name")}
          description={t("shell:saveAs.lead")}
          value={name}
          maxLength={120}
          rightSection={t("shell:saveAs.ending")}
          rightSectionWidth={58}
          rightSectionPointerEvents="none"
          error={failure === null ? null : sentence(failure)}
          onChange={(event) => {
            setName(event.currentTarget.value);
            setFailure(null);
          }}
          data-autofocus
        />
        <Group justify="flex-end" gap="sm" mt="xl">
          {free === "" ? null : (
            <Button
              variant="subtle"
              mr="auto"
              onClick={() => {
                setName(withoutEnding(free));
                setFailure(null);
              }}
            >
              {t("shell:saveAs.useFree", { free: withoutEnding(free) })}
            </Button>
          )}
          <Button variant="default" onClick={closeDialog}>
            {t("common:cancel")}
          </Button>
          <Button type="submit" aria-disabled={isBusy}>
            {t("shell:saveAs.confirm")}
          </Button>
        </Group>
      </form>
    </Modal>
  );

  function sentence({ code, params }: Failure): string {
    return code === "fileExists"
      ? t("shell:saveAs.taken", { free: withoutEnding(free) })
      : t(`failures:${code}`, params);
  }
}

function withoutEnding(name: string): string {
  return name.replace(/\.cycle$/i, "");
}
