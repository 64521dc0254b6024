import { Button } from "@mantine/core";
import { useMemo } from "react";
import { pinArea, setMethod } from "#shared/domain/priority-areas/edit.ts";
import { ranking } from "#shared/domain/priority-areas/derive.ts";
import { PRIORITY_METHODS } from "#shared/domain/priority-areas/schema.ts";
import { useCommands } from "#renderer/app/commands.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useApply, useGoTo, useProject, useSelectedId } from "#renderer/state/workbook.tsx";
import { ChoiceField } from "#renderer/ui/ChoiceField.tsx";
import { EmptyState } from "#renderer/ui/EmptyState.tsx";
import { PageFrame } from "#renderer/ui/PageFrame.tsx";
import { AreaDetails } from "./AreaDetails.tsx";
import { EarlyWins } from "./EarlyWins.tsx";
import { Matrix } from "./Matrix.tsx";
import { MatrixSettings } from "./MatrixSettings.tsx";
import classes from "./PriorityAreas.module.css";
import { RankedList } from "./RankedList.tsx";

/** Step 4: one ordered list that a director can repeat, with the reason of each place. */
export function PriorityAreasPage() {
  const { t } = useTranslator();
  const project = useProject();
  const apply = useApply();
  const goTo = useGoTo();
  const selectedId = useSelectedId();
  const ranked = useMemo(() => ranking(project), [project]);
  const selected = ranked.find((row) => row.areaId === selectedId);
  const { method } = project.priorities;

  useCommands(
    useMemo(() => {
      const next =
        PRIORITY_METHODS[(PRIORITY_METHODS.indexOf(method) + 1) % PRIORITY_METHODS.length];
      const area = project.areas.find((each) => each.id === selected?.areaId);
      const place = selected === undefined ? 0 : ranked.indexOf(selected) + 1;
      const pinTo = (wanted: number): void => {
        if (area === undefined || wanted < 1 || wanted > ranked.length) return;
        apply(pinArea(area.id, wanted, ""), {
          label: { key: "priorityAreas:undo.pin", params: { name: area.name } },
        });
        goTo({ page: "priority-areas", id: area.id, field: "pinReason" });
      };
      return [
        {
          id: "priorities.method",
          label: t("priorityAreas:commands.method"),
          keys: "m",
          run: () => {
            if (next !== undefined) {
              apply(setMethod(next), { label: { key: "priorityAreas:undo.method" } });
            }
          },
        },
        {
          id: "priorities.pinUp",
          label: t("priorityAreas:commands.pinUp"),
          keys: "alt+ArrowUp",
          isEnabled: area !== undefined,
          run: () => pinTo(place - 1),
        },
        {
          id: "priorities.pinDown",
          label: t("priorityAreas:commands.pinDown"),
          keys: "alt+ArrowDown",
          isEnabled: area !== undefined,
          run: () => pinTo(place + 1),
        },
      ];
    }, [apply, goTo, method, project.areas, ranked, selected, t]),
  );

  if (project.areas.length === 0) {
    return (
      <PageFrame title={t("priorityAreas:title")} ask={t("priorityAreas:ask")}>
        <EmptyState
          title={t("priorityAreas:empty.title")}
          text={t("priorityAreas:empty.text")}
          ask={null}
        >
          <Button onClick={() => goTo({ page: "engagement", id: "areas", field: "new" })}>
            {t("priorityAreas:empty.go")}
          </Button>
        </EmptyState>
      </PageFrame>
    );
  }
  return (
    <PageFrame
      title={t("priorityAreas:title")}
      ask={t("priorityAreas:ask")}
      actions={
        <ChoiceField
          label={t("priorityAreas:method")}
          hideLabel
          value={method}
          choices={PRIORITY_METHODS.map((value) => ({
            value,
            label: t(`terms:priorityMethod.${value}`),
          }))}
          onChange={(value) => {
            if (value === null) return;
            apply(setMethod(value), { label: { key: "priorityAreas:undo.method" } });
          }}
          place="method"
        />
      }
    >
      <div className={classes.columns}>
        <div className={classes.left}>
          <RankedList ranked={ranked} />
          <EarlyWins />
        </div>
        <div className={classes.right}>
          <Matrix ranked={ranked} isSmall={selected !== undefined} />
          <AreaDetails row={selected ?? null} />
          <MatrixSettings />
        </div>
      </div>
    </PageFrame>
  );
}
