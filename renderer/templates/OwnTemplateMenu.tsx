import { ActionIcon, Button, Group, Menu, Modal, TextInput } from "@mantine/core";
import { useState, type SyntheticEvent } from "react";
import type { Outcome } from "#shared/contract/failures.ts";
import type { OwnTemplate } from "#shared/contract/types.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useSession } from "#renderer/state/session.tsx";
import { IconDots, IconPencil, IconTrash } from "#renderer/ui/icons.ts";

export interface OwnTemplateMenuProps {
  readonly template: OwnTemplate;
  readonly onChanged: () => void;
}

/** The ⋯ of an own template: another name, or away with it after asking. */
export function OwnTemplateMenu({ template, onChanged }: OwnTemplateMenuProps) {
  const { t } = useTranslator();
  const session = useSession();
  const [asks, setAsks] = useState<"rename" | "remove" | null>(null);

  async function finish(call: Promise<Outcome<unknown>>): Promise<void> {
    setAsks(null);
    const outcome = await call;
    if (!outcome.ok) session.store.setState({ failure: outcome.error });
    onChanged();
  }

  const { templateId } = template;
  return (
    <>
      <Menu position="bottom-end" shadow="md" withinPortal>
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            c="var(--cw-dim)"
            size={30}
            aria-label={`${t("common:more")}: ${template.name}`}
          >
            <IconDots size={16} stroke={1.75} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPencil size={16} />} onClick={() => setAsks("rename")}>
            {t("templates:rename")}
          </Menu.Item>
          <Menu.Item leftSection={<IconTrash size={16} />} onClick={() => setAsks("remove")}>
            {t("templates:remove")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {asks !== "rename" ? null : (
        <RenameDialog
          name={template.name}
          onCancel={() => setAsks(null)}
          onName={(name) =>
            void finish(session.bridge.call("templates.rename", { templateId, name }))
          }
        />
      )}
      {asks !== "remove" ? null : (
        <Modal
          opened
          onClose={() => setAsks(null)}
          title={t("templates:removeTitle")}
          closeButtonProps={{ "aria-label": t("common:close") }}
        >
          <p>{t("templates:removeLead", { name: template.name })}</p>
          <Group justify="flex-end" gap="sm" mt="xl">
            <Button variant="default" onClick={() => setAsks(null)} data-autofocus>
              {t("templates:keepIt")}
            </Button>
            <Button
              color="seal"
              onClick={() => void finish(session.bridge.call("templates.remove", { templateId }))}
            >
              {t("templates:removeConfirm")}
            </Button>
          </Group>
        </Modal>
      )}
    </>
  );
}

function RenameDialog(props: {
  readonly name: string;
  readonly onCancel: () => void;
  readonly onName: (name: string) => void;
}) {
  const { t } = useTranslator();
  const [name, setName] = useState(props.name);

  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    if (name.trim() !== "") props.onName(name.trim());
  }

  return (
    <Modal
      opened
      onClose={props.onCancel}
      title={t("templates:renameTitle")}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      <form onSubmit={submit}>
        <TextInput
          label={t("templates:save.name")}
          value={name}
          maxLength={120}
          onChange={(event) => setName(event.currentTarget.value)}
          data-autofocus
        />
        <Group justify="flex-end" gap="sm" mt="xl">
          <Button variant="default" onClick={props.onCancel}>
            {t("common:cancel")}
          </Button>
          <Button type="submit" aria-disabled={name.trim() === ""}>
            {t("templates:renameConfirm")}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
