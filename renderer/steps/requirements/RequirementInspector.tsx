import { Title } from "@mantine/core";
import type { CycleId } from "#shared/ids.ts";
import { gap } from "#shared/domain/requirements/derive.ts";
import { giveToMoment } from "#shared/domain/requirements/edit.ts";
import type { Requirement } from "#shared/domain/requirements/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useCycle } from "#renderer/state/workbook.tsx";
import { ChoiceField } from "#renderer/ui/ChoiceField.tsx";
import { Mark } from "#renderer/ui/Mark.tsx";
import { AnsweringActions } from "./AnsweringActions.tsx";
import { DeterminantField } from "./DeterminantField.tsx";
import classes from "./Inspector.module.css";
import { LooseEndNotes } from "./LooseEndNotes.tsx";
import type { ListedMoment } from "./selection.ts";
import { SourceDetails } from "./SourceDetails.tsx";
import { StandardDetails } from "./StandardDetails.tsx";
import { Suggestions } from "./Suggestions.tsx";
import { useRequirementEdit } from "./use-requirement-edit.ts";

export interface RequirementInspectorProps {
  readonly cycleId: CycleId;
  readonly requirement: Requirement;
  readonly listed: ListedMoment;
}

/** Everything about the selected requirement. */
export function RequirementInspector(props: RequirementInspectorProps) {
  const { cycleId, requirement, listed } = props;
  const { t, signed } = useTranslator();
  const edit = useRequirementEdit(cycleId, requirement.id);
  const cycle = useCycle();
  const { importance, performance, determinant } = requirement;
  const difference = gap(requirement);
  return (
    <>
      <div className={classes.title}>
        <Mark number={listed.number} isCritical={listed.isCritical} />
        <Title order={2}>{requirement.text || t("requirements:inspector.unwritten")}</Title>
      </div>
      <LooseEndNotes id={requirement.id} />
      <div className={classes.fields}>
        <div>
          <DeterminantField cycleId={cycleId} requirement={requirement} isForm />
          <p className={classes.definition}>
            {determinant === null
              ? t("requirements:inspector.chooseDeterminant")
              : t(`terms:determinantDefinition.${determinant}`)}
          </p>
        </div>
        <Suggestions listed={listed} selected={requirement} />
        <SourceDetails cycleId={cycleId} requirement={requirement} />
        <StandardDetails cycleId={cycleId} requirement={requirement} />
        <div>
          <Title order={3}>{t("terms:words.gap")}</Title>
          <p className={classes.definition}>
            {difference === null || importance === null || performance === null
              ? t("requirements:inspector.noGap")
              : t("requirements:inspector.gap", {
                  importance,
                  performance,
                  gap: signed(difference),
                })}
          </p>
        </div>
        <AnsweringActions requirementId={requirement.id} />
        <ChoiceField
          label={t("terms:words.moment")}
          value={requirement.momentId}
          choices={cycle.moments.map((moment, index) => ({
            value: moment.id,
            label: `${index + 1} · ${moment.title || t("common:untitled")}`,
          }))}
          onChange={(momentId) => {
            if (momentId !== null) edit("moment", giveToMoment(cycleId, requirement.id, momentId));
          }}
        />
      </div>
    </>
  );
}
