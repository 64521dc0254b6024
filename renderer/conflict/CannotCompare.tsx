import { Button, Group } from "@mantine/core";
import type { ConflictLook } from "#shared/contract/conflict.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { IconInfoCircle } from "#renderer/ui/icons.ts";
import classes from "./Conflict.module.css";

export interface CannotCompareProps {
  readonly state: Exclude<ConflictLook["state"], "same" | "changed" | "older">;
  readonly isBusy: boolean;
  readonly onLater: () => void;
  readonly onAgain: () => void;
  readonly onKeep: () => void;
}

/** The other copy cannot be compared: why, and what is possible. */
export function CannotCompare({ state, isBusy, onLater, onAgain, onKeep }: CannotCompareProps) {
  const { t } = useTranslator();
  return (
    <>
      <p className={classes.note}>
        <IconInfoCircle size={18} stroke={1.75} aria-hidden="true" />
        {t(`conflict:cannot.${state}`)}
      </p>
      <Group gap="sm" mt="lg">
        <Button variant="subtle" mr="auto" onClick={onLater} autoFocus>
          {t("conflict:later")}
        </Button>
        {state === "gone" || state === "unreadable" ? (
          <Button variant="default" onClick={onAgain}>
            {t("conflict:again")}
          </Button>
        ) : null}
        <Button aria-disabled={isBusy} onClick={onKeep}>
          {t("conflict:keepMine")}
        </Button>
      </Group>
    </>
  );
}
