import { Button } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { memo, useState } from "react";
import type { Cycle } from "#shared/domain/project.ts";
import { IconPlus } from "#renderer/ui/icons.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useIsReadOnly } from "#renderer/state/workbook.tsx";
import type { OutlineActions } from "../outline/use-outline.ts";
import { Facts } from "./Facts.tsx";
import { StageKey } from "./StageKey.tsx";
import { useDefaultStages } from "./use-default-stages.ts";
import { Wheel } from "./Wheel.tsx";
import { WheelBar } from "./WheelBar.tsx";
import { WheelDialog } from "./WheelDialog.tsx";
import classes from "./CycleColumn.module.css";

export interface CycleColumnProps {
  readonly cycle: Cycle;
  readonly actions: OutlineActions;
}

/** The ring, what its letters mean, and the three facts of the cycle. */
export const CycleColumn = memo(function CycleColumn({ cycle, actions }: CycleColumnProps) {
  const { t } = useTranslator();
  const isReadOnly = useIsReadOnly();
  const titles = useDefaultStages();
  const [isOpen, setIsOpen] = useState(false);
  const isShort = useMediaQuery("(max-width: 1150px)", false, { getInitialValueInEffect: false });
  const offersStages = cycle.stages.length === 0 && !isReadOnly && titles !== null;
  return (
    <div className={classes.column}>
      {cycle.moments.length === 0 ? (
        <div className={classes.begin}>
          <h2>{t("moments:empty.title")}</h2>
          <p>{t("moments:empty.text")}</p>
        </div>
      ) : null}
      <WheelBar cycle={cycle} onOpen={() => setIsOpen(true)} />
      <Wheel cycle={cycle} actions={actions} onOpen={() => setIsOpen(true)} />
      <StageKey cycle={cycle} />
      {offersStages ? (
        <div className={classes.offer}>
          <Button
            variant="default"
            leftSection={<IconPlus size={16} stroke={1.75} />}
            onClick={() => actions.addStages(titles)}
          >
            {t("moments:stages.addDefault")}
          </Button>
          <p>{titles.join(" · ")}</p>
        </div>
      ) : null}
      <Facts cycle={cycle} isShort={isShort} />
      {isOpen ? (
        <WheelDialog cycle={cycle} actions={actions} onClose={() => setIsOpen(false)} />
      ) : null}
    </div>
  );
});
