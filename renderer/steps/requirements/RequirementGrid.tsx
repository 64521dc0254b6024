import { Button, Kbd, Title, UnstyledButton } from "@mantine/core";
import type { CycleId, RequirementId } from "#shared/ids.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useIsReadOnly, useSelect } from "#renderer/state/workbook.tsx";
import { EmptyState } from "#renderer/ui/EmptyState.tsx";
import { IconPlus } from "#renderer/ui/icons.ts";
import { Mark } from "#renderer/ui/Mark.tsx";
import classes from "./RequirementGrid.module.css";
import { RequirementRow } from "./RequirementRow.tsx";
import type { ListedMoment } from "./selection.ts";

export interface RequirementGridProps {
  readonly cycleId: CycleId;
  readonly listed: ListedMoment;
  readonly selectedId: RequirementId | null;
  readonly onAdd: (afterId: RequirementId | null) => void;
  readonly onRemove: (id: RequirementId) => void;
  readonly onFocusPlace: (place: string) => void;
}

/** The requirements of one moment, in the order of the room. */
export function RequirementGrid(props: RequirementGridProps) {
  const { listed, cycleId } = props;
  const { moment, number, isCritical, requirements } = listed;
  const { t } = useTranslator();
  const select = useSelect();
  const isReadOnly = useIsReadOnly();
  const title = moment.title || t("common:untitled");
  return (
    <>
      <div className={classes.head}>
        <Mark number={number} isCritical={isCritical} size={28} />
        <div className={classes.title}>
          <Title order={2}>{title}</Title>
          {!isCritical || moment.criticalReason === "" ? null : (
            <p className={classes.reason}>{moment.criticalReason}</p>
          )}
        </div>
      </div>
      {requirements.length === 0 ? (
        <EmptyState
          title={t("requirements:empty.title")}
          text={t("requirements:empty.text")}
          ask={t("requirements:ask")}
        >
          {isReadOnly ? null : (
            <Button data-place={`${moment.id}/write`} onClick={() => props.onAdd(null)}>
              {t("requirements:empty.write")}
            </Button>
          )}
        </EmptyState>
      ) : (
        <>
          <div role="grid" aria-label={t("requirements:grid", { title })} className={classes.grid}>
            <ColumnHeads />
            {requirements.map((requirement, index) => (
              <RequirementRow
                key={requirement.id}
                cycleId={cycleId}
                requirement={requirement}
                index={index}
                count={requirements.length}
                isSelected={requirement.id === props.selectedId}
                onSelect={() => select(requirement.id)}
                onNext={() => props.onAdd(requirement.id)}
                onRemove={() => props.onRemove(requirement.id)}
                onWalk={(by) => {
                  const next = requirements[index + by];
                  if (next !== undefined) props.onFocusPlace(next.id);
                }}
                onFocusPlace={props.onFocusPlace}
              />
            ))}
          </div>
          {isReadOnly ? null : (
            <UnstyledButton className={classes.next} onClick={() => props.onAdd(null)}>
              <IconPlus size={16} stroke={1.75} aria-hidden />
              <span>{t("requirements:next")}</span>
              <Kbd size="xs">Enter</Kbd>
            </UnstyledButton>
          )}
        </>
      )}
    </>
  );
}

/** Seen where the middle is wide enough for columns, always heard. */
function ColumnHeads() {
  const { t } = useTranslator();
  return (
    <div role="row" className={classes.columns}>
      <span role="columnheader">{t("requirements:column.number")}</span>
      <span role="columnheader">{t("terms:words.requirement")}</span>
      <span role="columnheader">{t("requirements:column.said")}</span>
      <span role="columnheader">{t("terms:words.standard")}</span>
      <span role="columnheader">{t("terms:words.importance")}</span>
      <span role="columnheader">{t("terms:words.performance")}</span>
      <span role="columnheader">{t("terms:words.gap")}</span>
      <span role="columnheader">{t("common:more")}</span>
    </div>
  );
}
