import { Button, Group, Modal } from "@mantine/core";
import { useRef, useState } from "react";
import { FullWheel, fullWheelSize } from "#shared/charts/cycle-wheel/CycleWheel.tsx";
import { GROUPED_FROM } from "#shared/charts/cycle-wheel/ring.ts";
import type { Cycle } from "#shared/domain/project.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { FigureActions } from "#renderer/ui/figure/FigureActions.tsx";
import { IconTable } from "#renderer/ui/icons.ts";
import type { OutlineActions } from "../outline/use-outline.ts";
import { LookMenu } from "./LookMenu.tsx";
import { useWheel } from "./use-wheel.ts";
import { WheelList } from "./WheelList.tsx";
import { WheelTable } from "./WheelTable.tsx";
import { useZoom } from "./use-zoom.ts";
import { ZoomButtons, ZoomPane } from "./ZoomPane.tsx";
import classes from "./WheelDialog.module.css";

export interface WheelDialogProps {
  readonly cycle: Cycle;
  readonly actions: OutlineActions;
  readonly onClose: () => void;
}

/** The wheel alone, with all its labels, closer when wanted, and its twin in words. */
export function WheelDialog({ cycle, actions, onClose }: WheelDialogProps) {
  const { t } = useTranslator();
  const parts = useWheel(cycle);
  const pane = useRef<HTMLDivElement | null>(null);
  const zoom = useZoom(pane);
  // A grouped wheel names no moments: the table does.
  const [isTable, setIsTable] = useState(cycle.moments.length >= GROUPED_FROM);
  const { width, height } = fullWheelSize(parts.input, parts.words, parts.encodings);
  return (
    <Modal
      opened
      onClose={onClose}
      fullScreen
      title={t("terms:words.cycleOfService")}
      closeButtonProps={{ "aria-label": t("common:close") }}
      classNames={{ content: classes.dialog, body: classes.body }}
    >
      <Group justify="flex-end" gap={8} className={classes.bar}>
        <ZoomButtons zoom={zoom} />
        <Button
          variant="default"
          aria-expanded={isTable}
          leftSection={<IconTable size={16} stroke={1.75} />}
          onClick={() => setIsTable(!isTable)}
        >
          {t(isTable ? "figures:hideTable" : "moments:wheel.asTable")}
        </Button>
        <LookMenu />
        <FigureActions
          drawing="wheel"
          cycleId={cycle.id}
          encodings={parts.encodings}
          hasCommands={false}
        />
      </Group>
      <div className={classes.room} data-table={isTable ? true : undefined}>
        <ZoomPane zoom={zoom} pane={pane} aspect={width / height}>
          {parts.input.moments.length === 0 ? (
            <FullWheel {...parts} />
          ) : (
            <WheelList parts={parts} actions={actions} isLarge>
              <FullWheel {...parts} onSelect={actions.selectRow} />
            </WheelList>
          )}
        </ZoomPane>
        {isTable ? <WheelTable parts={parts} onSelect={actions.selectRow} /> : null}
      </div>
    </Modal>
  );
}
