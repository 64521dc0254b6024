import type { CycleId } from "#shared/ids.ts";
import { setSource } from "#shared/domain/requirements/edit.ts";
import { SOURCE_KINDS, type Requirement } from "#shared/domain/requirements/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useProject } from "#renderer/state/workbook.tsx";
import { ChoiceField } from "#renderer/ui/ChoiceField.tsx";
import { TextField } from "#renderer/ui/TextField.tsx";
import classes from "./Inspector.module.css";
import { useRequirementEdit } from "./use-requirement-edit.ts";

/** Who said it: the kind of person, the person, their own words. */
export function SourceDetails(props: {
  readonly cycleId: CycleId;
  readonly requirement: Requirement;
}) {
  const { cycleId, requirement } = props;
  const { id, source } = requirement;
  const { t } = useTranslator();
  const { people } = useProject();
  const edit = useRequirementEdit(cycleId, id);
  return (
    <>
      <div className={classes.pair}>
        <ChoiceField
          label={t("requirements:row.saidBy")}
          placeholder="–"
          value={source.kind}
          choices={SOURCE_KINDS.map((value) => ({ value, label: t(`terms:sourceKind.${value}`) }))}
          isClearable
          onChange={(kind) => edit("sourceKind", setSource(cycleId, id, { kind }))}
        />
        <ChoiceField
          label={t("terms:words.person")}
          placeholder="–"
          value={source.personId}
          choices={people.map(({ id: value, name }) => ({
            value,
            label: name || t("common:untitled"),
          }))}
          isClearable
          onChange={(personId) => edit("sourcePerson", setSource(cycleId, id, { personId }))}
          place={`${id}/sourcePerson`}
        />
      </div>
      <TextField
        label={t("requirements:inspector.words")}
        placeholder={t("requirements:inspector.wordsExample")}
        multiline
        value={source.words}
        onCommit={(words) => edit("sourceWords", setSource(cycleId, id, { words }))}
        place={`${id}/sourceWords`}
      />
    </>
  );
}
