import { Button, Group, Modal, TextInput } from "@mantine/core";
import { produce } from "immer";
import { useState, type SyntheticEvent } from "react";
import { blankCycle } from "#shared/domain/blank.ts";
import { newId, type CycleId } from "#shared/ids.ts";
import { closeDialog } from "#renderer/app/dialog-store.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useApply, useCycle, useWorkbook } from "#renderer/state/workbook.tsx";

/** Asks for the service and adds a cycle of its own for it. */
export function AddCycleDialog() {
  const { t } = useTranslator();
  const apply = useApply();
  const { ids, places } = useWorkbook();

  function add(service: string): void {
    const cycle = blankCycle(newId<CycleId>(ids), service);
    apply((project) => ({ ...project, cycles: [...project.cycles, cycle] }), {
      label: { key: "shell:undone.cycleAdded" },
    });
    closeDialog();
    places.goTo({ page: "moments", cycleId: cycle.id });
  }

  return (
    <NameDialog
      title={t("shell:cycle.addTitle")}
      lead={t("shell:cycle.addLead")}
      confirm={t("common:add")}
      value=""
      onSubmit={add}
    />
  );
}

export function RenameCycleDialog() {
  const { t } = useTranslator();
  const apply = useApply();
  const cycle = useCycle();

  function rename(service: string): void {
    apply(
      (project) =>
        produce(project, (draft) => {
          const found = draft.cycles.find((each) => each.id === cycle.id);
          if (found !== undefined) found.service = service;
        }),
      { label: { key: "shell:undone.cycleRenamed" } },
    );
    closeDialog();
  }

  return (
    <NameDialog
      title={t("shell:cycle.renameTitle")}
      lead={null}
      confirm={t("shell:saveAs.confirm")}
      value={cycle.service}
      onSubmit={rename}
    />
  );
}

function NameDialog(props: {
  readonly title: string;
  readonly lead: string | null;
  readonly confirm: string;
  readonly value: string;
  readonly onSubmit: (name: string) => void;
}) {
  const { t } = useTranslator();
  const [name, setName] = useState(props.value);

  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    props.onSubmit(name.trim());
  }

  return (
    <Modal
      opened
      onClose={closeDialog}
      title={props.title}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      <form onSubmit={submit}>
        <TextInput
          label={t("shell:cycle.name")}
          description={props.lead}
          value={name}
          maxLength={500}
          onChange={(event) => setName(event.currentTarget.value)}
          data-autofocus
        />
        <Group justify="flex-end" gap="sm" mt="xl">
          <Button variant="default" onClick={closeDialog}>
            {t("common:cancel")}
          </Button>
          <Button type="submit">{props.confirm}</Button>
        </Group>
      </form>
    </Modal>
  );
}
