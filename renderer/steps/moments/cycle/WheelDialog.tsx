import { Button, Group, Modal, useComputedColorScheme } from "@mantine/core";
import { useMemo } from "react";
import { FullWheel } from "#shared/charts/cycle-wheel/CycleWheel.tsx";
import { wheelInput } from "#shared/charts/cycle-wheel/data.ts";
import { DARK, LIGHT } from "#shared/charts/palette.ts";
import { wheelWords } from "#shared/charts/words/wheel.ts";
import type { Cycle } from "#shared/domain/project.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useProject, useWorkbook } from "#renderer/state/workbook.tsx";
import classes from "./CycleColumn.module.css";

/** The wheel alone, with all its labels; its table twin is one button away. */
export function WheelDialog(props: { readonly cycle: Cycle; readonly onClose: () => void }) {
  const translator = useTranslator();
  const { t } = translator;
  const { places } = useWorkbook();
  const { client } = useProject().engagement;
  const scheme = useComputedColorScheme("light");
  const input = useMemo(() => wheelInput(props.cycle, client), [props.cycle, client]);
  const words = useMemo(() => wheelWords(translator), [translator]);
  return (
    <Modal
      opened
      onClose={props.onClose}
      fullScreen
      title={t("terms:words.cycleOfService")}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      <Group justify="flex-end">
        <Button
          variant="default"
          onClick={() => {
            props.onClose();
            places.setView("table");
          }}
        >
          {t("moments:wheel.asTable")}
        </Button>
      </Group>
      <div className={classes.full}>
        <FullWheel input={input} words={words} palette={scheme === "dark" ? DARK : LIGHT} />
      </div>
    </Modal>
  );
}
