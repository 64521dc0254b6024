import { UnstyledButton } from "@mantine/core";
import type { CycleId } from "#shared/ids.ts";
import { setStandard } from "#shared/domain/requirements/edit.ts";
import { vagueWordsOf } from "#shared/domain/requirements/problems.ts";
import type { Requirement } from "#shared/domain/requirements/schema.ts";
import { measureTemplate } from "#shared/domain/requirements/wording/wording.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useApply, useIsReadOnly, useProject } from "#renderer/state/workbook.tsx";
import { IconInfoCircle } from "#renderer/ui/icons.ts";
import classes from "./VagueNote.module.css";

export interface VagueNoteProps {
  readonly id: string;
  readonly cycleId: CycleId;
  readonly requirement: Requirement;
  readonly onFocusPlace: (place: string) => void;
}

/** Under a requirement: the words that nobody can verify, why, and a measure to start from. */
export function VagueNote({ id, cycleId, requirement, onFocusPlace }: VagueNoteProps) {
  const { t, list, quote } = useTranslator();
  const { language } = useProject().engagement;
  const apply = useApply();
  const isReadOnly = useIsReadOnly();
  const words = vagueWordsOf(requirement, language);
  const [first] = words;
  if (first === undefined) return null;
  const template = measureTemplate(language, first.kind);
  const { standard } = requirement;
  const hasMeasure = standard !== null && (standard.measure + standard.unit).trim() !== "";

  function propose(): void {
    apply(setStandard(cycleId, requirement.id, template), {
      label: { key: "requirements:undo.measure" },
      place: { page: "requirements", cycleId, id: requirement.id, field: "text" },
    });
    onFocusPlace(`${requirement.id}/target`);
  }
  return (
    <div className={classes.note} id={id}>
      <IconInfoCircle size={16} stroke={1.75} aria-hidden />
      <div>
        <span>
          {t("requirements:vague.line", {
            count: words.length,
            words: list(words.map(({ word }) => quote(word))),
            why: t(`requirements:vague.why.${first.kind}`),
          })}
        </span>
        {isReadOnly ? null : (
          <div className={classes.repairs}>
            <UnstyledButton
              className={classes.repair}
              onClick={() => onFocusPlace(`${requirement.id}/standard`)}
            >
              {t("requirements:vague.set")}
            </UnstyledButton>
            {hasMeasure ? null : (
              <UnstyledButton className={classes.repair} onClick={propose}>
                {t("requirements:vague.measure", {
                  measure: template.measure,
                  unit: template.unit,
                })}
              </UnstyledButton>
            )}
          </div>
        )}
      </div>
    </div>
  );
}
