import type { KeyboardEvent, SyntheticEvent } from "react";
import type { CycleId } from "#shared/ids.ts";
import { gap } from "#shared/domain/requirements/derive.ts";
import { moveRequirement, setRequirement, setSource } from "#shared/domain/requirements/edit.ts";
import { vagueWordsOf } from "#shared/domain/requirements/problems.ts";
import { SOURCE_KINDS, type Requirement } from "#shared/domain/requirements/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useProject } from "#renderer/state/workbook.tsx";
import { onAltArrows } from "#renderer/ui/alt-arrows.ts";
import { ChoiceField } from "#renderer/ui/ChoiceField.tsx";
import { RowMenu } from "#renderer/ui/RowMenu.tsx";
import { ScoreKeys } from "#renderer/ui/ScoreKeys.tsx";
import { DeterminantField } from "./DeterminantField.tsx";
import classes from "./RequirementRow.module.css";
import { RequirementText } from "./RequirementText.tsx";
import { StandardPhrase } from "./StandardPhrase.tsx";
import { useRequirementEdit } from "./use-requirement-edit.ts";
import { VagueNote } from "./VagueNote.tsx";

export interface RequirementRowProps {
  readonly cycleId: CycleId;
  readonly requirement: Requirement;
  /** Place among those of the moment, from 0. */
  readonly index: number;
  readonly count: number;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
  readonly onNext: () => void;
  readonly onRemove: () => void;
  /** ↑ ↓ in the state "row". */
  readonly onWalk: (by: -1 | 1) => void;
  readonly onFocusPlace: (place: string) => void;
}

/** One requirement with everything that is said about it, all of it written in place. */
export function RequirementRow(props: RequirementRowProps) {
  const { cycleId, requirement, index, count } = props;
  const { id, source } = requirement;
  const { t, signed } = useTranslator();
  const { language } = useProject().engagement;
  const edit = useRequirementEdit(cycleId, id);
  const difference = gap(requirement);
  const move = (by: -1 | 1) => edit("order", moveRequirement(cycleId, id, by));

  /** Menus of the row are drawn elsewhere: what happens there selects nothing. */
  function handleSelect(event: SyntheticEvent): void {
    if (event.target instanceof Node && event.currentTarget.contains(event.target))
      props.onSelect();
  }
  /** Most keys mean the row only when the row itself has the focus, not a field in it. */
  function handleKeyDown(event: KeyboardEvent): void {
    if (event.key === "Escape") props.onFocusPlace(id);
    const isField = event.target instanceof HTMLInputElement;
    if (event.key === "Delete" && !isField && !(event.target instanceof HTMLTextAreaElement)) {
      event.preventDefault();
      props.onRemove();
    }
    if (event.target !== event.currentTarget || event.altKey) return;
    if (event.key === "Enter" || event.key === "F2") props.onFocusPlace(`${id}/text`);
    else if (event.key === "ArrowDown") props.onWalk(1);
    else if (event.key === "ArrowUp") props.onWalk(-1);
    else return;
    event.preventDefault();
  }

  return (
    <div
      role="row"
      aria-selected={props.isSelected}
      tabIndex={props.isSelected ? 0 : -1}
      className={classes.row}
      data-place={id}
      onFocus={handleSelect}
      onClick={handleSelect}
      onKeyDown={handleKeyDown}
      onKeyDownCapture={onAltArrows(move)}
    >
      <div role="gridcell" className={classes.number}>
        {index + 1}
      </div>
      <div role="gridcell" className={classes.textCell}>
        <RequirementText
          label={t("requirements:row.text", { number: index + 1 })}
          value={requirement.text}
          place={`${id}/text`}
          describedBy={vagueWordsOf(requirement, language).length > 0 ? `wording-${id}` : undefined}
          onCommit={(text) => edit("text", setRequirement(cycleId, id, { text }))}
          onNext={props.onNext}
          onLeave={() => props.onFocusPlace(id)}
        />
        <VagueNote
          id={`wording-${id}`}
          cycleId={cycleId}
          requirement={requirement}
          onFocusPlace={props.onFocusPlace}
        />
      </div>
      <div role="gridcell" className={classes.said}>
        <DeterminantField cycleId={cycleId} requirement={requirement} />
        <ChoiceField
          label={t("requirements:row.saidBy")}
          hideLabel
          unstyled
          placeholder={t("requirements:row.whoSaidIt")}
          value={source.kind}
          choices={SOURCE_KINDS.map((value) => ({ value, label: t(`terms:sourceKind.${value}`) }))}
          isClearable
          onChange={(kind) => edit("sourceKind", setSource(cycleId, id, { kind }))}
          place={`${id}/sourceKind`}
        />
      </div>
      <div role="gridcell" className={classes.standard}>
        <StandardPhrase cycleId={cycleId} requirement={requirement} />
      </div>
      <div role="gridcell" className={classes.scores}>
        {(["importance", "performance"] as const).map((field) => (
          <div key={field}>
            <span className={classes.label}>{t(`terms:words.${field}`)}</span>
            <ScoreKeys
              label={t(`terms:words.${field}`)}
              value={requirement[field]}
              onChange={(score) => edit(field, setRequirement(cycleId, id, { [field]: score }))}
              place={`${id}/${field}`}
            />
          </div>
        ))}
        <div>
          <span className={classes.label}>{t("terms:words.gap")}</span>
          <div
            className={`${classes.gap} ${difference !== null && difference < 0 ? classes.short : ""}`}
          >
            {difference === null ? "–" : signed(difference)}
          </div>
        </div>
      </div>
      <div role="gridcell" className={classes.menu}>
        <RowMenu
          name={requirement.text || t("requirements:row.text", { number: index + 1 })}
          onUp={index > 0 ? () => move(-1) : undefined}
          onDown={index < count - 1 ? () => move(1) : undefined}
          onRemove={props.onRemove}
        />
      </div>
    </div>
  );
}
