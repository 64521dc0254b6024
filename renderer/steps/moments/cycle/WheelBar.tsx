import { ActionIcon, Tooltip } from "@mantine/core";
import type { Cycle } from "#shared/domain/project.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { FigureActions } from "#renderer/ui/figure/FigureActions.tsx";
import { IconArrowsMaximize } from "#renderer/ui/icons.ts";
import { LookMenu } from "./LookMenu.tsx";
import { useWheelLook } from "./wheel-look.ts";
import classes from "./CycleColumn.module.css";

export interface WheelBarProps {
  readonly cycle: Cycle;
  readonly onOpen: () => void;
}

/** What can be done with the ring as a picture. */
export function WheelBar({ cycle, onOpen }: WheelBarProps) {
  const { t } = useTranslator();
  const encodings = useWheelLook();
  if (cycle.moments.length === 0) return null;
  return (
    <div className={classes.bar}>
      <LookMenu size={28} />
      <FigureActions drawing="wheel" cycleId={cycle.id} encodings={encodings} size={28} />
      <Tooltip label={t("figures:open")}>
        <ActionIcon variant="default" size={28} aria-label={t("figures:open")} onClick={onOpen}>
          <IconArrowsMaximize size={16} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
    </div>
  );
}
