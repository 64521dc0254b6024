import { Button, Group, Modal } from "@mantine/core";
import type { ReactNode } from "react";
import type { Comparison } from "#shared/contract/restore.ts";
import { DifferenceRow } from "#renderer/conflict/DifferenceRow.tsx";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import classes from "./Versions.module.css";

export interface ComparisonDialogProps {
  readonly title: string;
  readonly lead: string;
  readonly comparison: Comparison;
  readonly onClose: () => void;
  /** Further buttons, from safe to decisive. */
  readonly children?: ReactNode;
}

/** What differs between two states of a project, one by one, in the order of the steps. */
export function ComparisonDialog(props: ComparisonDialogProps) {
  const { t } = useTranslator();
  const { list, more } = props.comparison;
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={props.title}
      size={640}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      <p className={classes.lead}>{props.lead}</p>
      {list.length === 0 ? <p>{t("conflict:difference.none")}</p> : null}
      <ul className={classes.differences} tabIndex={0} aria-label={props.title}>
        {list.map((each, index) => (
          // Two differences can read alike; their order is what tells them apart.
          // oxlint-disable-next-line react/no-array-index-key -- the list never changes
          <DifferenceRow key={index} difference={each} />
        ))}
        {more === 0 ? null : (
          <li className={classes.quiet}>{t("conflict:difference.more", { count: more })}</li>
        )}
      </ul>
      <Group justify="flex-end" gap="sm" mt="lg">
        <Button variant="default" onClick={props.onClose} data-autofocus>
          {t("common:close")}
        </Button>
        {props.children}
      </Group>
    </Modal>
  );
}
