import { Button, Group, Modal, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useState, type SyntheticEvent } from "react";
import type { Failure } from "#shared/contract/failures.ts";
import { toTemplate } from "#shared/templates/to-template.ts";
import { STAND_IN } from "#shared/templates/without-names.ts";
import { closeDialog } from "#renderer/app/dialog-store.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useBridge } from "#renderer/state/session.tsx";
import { useCycle, useWorkbook } from "#renderer/state/workbook.tsx";
import { flushDrafts } from "#renderer/ui/use-draft.ts";
import classes from "./SaveTemplateDialog.module.css";

/** Makes a template of the cycle that is open; says before what goes along and what does not. */
export function SaveTemplateDialog() {
  const { t } = useTranslator();
  const bridge = useBridge();
  const { projects } = useWorkbook();
  const cycle = useCycle();
  const { language } = projects.getState().history.present.engagement;
  const [name, setName] = useState(() => cycle.service.slice(0, 120));
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const written = name.trim();

  async function save(): Promise<void> {
    flushDrafts();
    const template = toTemplate(projects.getState().history.present, cycle.id);
    if (template === null) return;
    setIsBusy(true);
    const outcome = await bridge.call("templates.save", { name: written, project: template });
    setIsBusy(false);
    if (!outcome.ok) {
      setFailure(outcome.error);
      return;
    }
    closeDialog();
    const message = t("templates:save.done", { name: outcome.value.name });
    notifications.show({ id: "template", message, autoClose: 5_000, withCloseButton: false });
  }

  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    if (written !== "" && !isBusy) void save();
  }

  return (
    <Modal
      opened
      onClose={closeDialog}
      title={t("templates:save.title")}
      size={560}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      <form onSubmit={submit}>
        <p className={classes.lead}>
          {t("templates:save.lead", { service: cycle.service || t("shell:cycle.untitled") })}
        </p>
        <TextInput
          label={t("templates:save.name")}
          value={name}
          maxLength={120}
          error={failure === null ? null : t(`failures:${failure.code}`, failure.params)}
          onChange={(event) => {
            setName(event.currentTarget.value);
            setFailure(null);
          }}
          data-autofocus
        />
        <dl className={classes.lists}>
          <div>
            <dt>{t("templates:save.keptTitle")}</dt>
            <dd>{t("templates:save.kept")}</dd>
          </div>
          <div>
            <dt>{t("templates:save.leftTitle")}</dt>
            <dd>{t("templates:save.left")}</dd>
          </div>
        </dl>
        <p className={classes.names}>
          {t("templates:save.names", { standIn: STAND_IN[language] })}
        </p>
        <Group justify="flex-end" gap="sm" mt="xl">
          <Button variant="default" onClick={closeDialog}>
            {t("common:cancel")}
          </Button>
          <Button type="submit" aria-disabled={written === "" || isBusy}>
            {t("templates:save.confirm")}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
