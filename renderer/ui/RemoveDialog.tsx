import { Button, Group, Modal } from "@mantine/core";
import { useMemo } from "react";
import { dependants, type Dependant } from "#shared/domain/dependants.ts";
import type { RemovalTarget } from "#shared/domain/references.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useProject } from "#renderer/state/workbook.tsx";
import { nameOfTarget } from "./removal-name.ts";
import classes from "./RemoveDialog.module.css";

const NAMES_SHOWN = 4;

export interface RemoveDialogProps {
  /** At least one; several are moments. */
  readonly targets: readonly RemovalTarget[];
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
}

/** Says what depends on a thing and what will happen to it, before the thing is removed. */
export function RemoveDialog(props: RemoveDialogProps) {
  const { t } = useTranslator();
  const project = useProject();
  const found = useMemo(() => dependants(project, ...props.targets), [project, props.targets]);
  const [first] = props.targets;
  if (first === undefined) return null;
  const isMany = props.targets.length > 1;
  const name = isMany ? "" : nameOfTarget(project, first);
  const what = isMany
    ? t("common:moments", { count: props.targets.length })
    : t(`common:removal.target.${first.kind}`);
  const title =
    name === ""
      ? t("common:removal.titleUnnamed", { what })
      : t("common:removal.title", { what, name });
  return (
    <Modal
      opened
      onClose={props.onCancel}
      title={title}
      size={520}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      <p className={classes.lead}>{t("common:removal.lead")}</p>
      <ul className={classes.list}>
        {found.map((each) => (
          <DependantRow key={`${each.kind} ${each.effect}`} dependant={each} />
        ))}
      </ul>
      <Group justify="flex-end" gap="sm" mt="xl">
        <Button variant="default" onClick={props.onCancel} data-autofocus>
          {t("common:cancel")}
        </Button>
        <Button color="seal" onClick={props.onConfirm}>
          {t("common:removal.confirm")}
        </Button>
      </Group>
    </Modal>
  );
}

function DependantRow({ dependant }: { readonly dependant: Dependant }) {
  const { t, list } = useTranslator();
  const shown = dependant.names.slice(0, NAMES_SHOWN);
  const more = dependant.names.length - shown.length;
  const names =
    more > 0
      ? t("common:removal.namesMore", { names: shown.join(", "), count: more })
      : list(shown);
  return (
    <li className={classes.row}>
      <span className={classes.what}>
        {t(`common:removal.dependant.${dependant.kind}`, { count: dependant.count })}
      </span>
      <span className={classes.effect}>{t(`common:removal.effect.${dependant.effect}`)}</span>
      {names === "" ? null : <span className={classes.names}>{names}</span>}
    </li>
  );
}
