import { Button, Title } from "@mantine/core";
import { useState } from "react";
import { castBallot } from "#shared/domain/moments/edit-panel.ts";
import type { Round } from "#shared/domain/moments/panel-schema.ts";
import type { PersonId } from "#shared/ids.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useApply, useCycle, useProject } from "#renderer/state/workbook.tsx";
import { IconCheck } from "#renderer/ui/icons.ts";
import { BallotFrame } from "./BallotFrame.tsx";
import { BallotHead } from "./BallotHead.tsx";
import classes from "./Panel.module.css";
import { QuickSheet } from "./QuickSheet.tsx";
import type { Ratings } from "./use-ballot.ts";

export interface QuickEntryProps {
  readonly round: Round;
  /** Whose unfinished ballot comes from paper, and not from the blind rating. */
  readonly typed: ReadonlySet<PersonId>;
  readonly onTyped: (raterId: PersonId) => void;
  readonly onClose: () => void;
}

/** Paper ballots typed in one after the other: choose whose, then one digit per moment. */
export function QuickEntry({ round, typed, onTyped, onClose }: QuickEntryProps) {
  const { t } = useTranslator();
  const project = useProject();
  const { id: cycleId, panel } = useCycle();
  const apply = useApply();
  const hasFinished = (id: PersonId): boolean =>
    round.ballots.some((each) => each.raterId === id && each.finished);
  const [raterId, setRaterId] = useState<PersonId | null>(
    () => panel.raterIds.find((id) => !hasFinished(id)) ?? null,
  );
  const nameOf = (id: PersonId): string =>
    project.people.find((person) => person.id === id)?.name || t("panel:members.unnamed");
  const entered = panel.raterIds.filter(hasFinished).length;

  function cast(of: PersonId, ratings: Ratings, finished: boolean): void {
    apply(castBallot(cycleId, { raterId: of, finished, ratings }), {
      label: { key: "panel:undo.ballot", params: { name: nameOf(of) } },
      place: { page: "panel", cycleId },
    });
  }

  function finish(of: PersonId, ratings: Ratings): void {
    cast(of, ratings, true);
    setRaterId(panel.raterIds.find((id) => id !== of && !hasFinished(id)) ?? null);
  }

  return (
    <BallotFrame label={t("panel:paper.title")}>
      <div
        className={classes.sheet}
        onKeyDown={(event) => {
          if (event.key === "Escape") onClose();
        }}
      >
        <BallotHead>
          <Button variant="default" size="xs" onClick={onClose}>
            {t("panel:pass.back")}
          </Button>
        </BallotHead>
        <div className={classes.brief}>
          <Title order={1} className={classes.raterName}>
            {t("panel:paper.title")}
          </Title>
          <p className={classes.hint}>{t("panel:paper.hint")}</p>
          <p className={classes.done} role="status">
            <strong>
              {t("panel:round.rated", { done: entered, count: panel.raterIds.length })}
            </strong>
          </p>
          <div className={classes.people} role="group" aria-label={t("panel:members.title")}>
            {panel.raterIds.map((id) => (
              <button
                key={id}
                type="button"
                className={classes.personKey}
                aria-pressed={id === raterId}
                onClick={() => setRaterId(id)}
              >
                <span>{nameOf(id)}</span>
                {hasFinished(id) ? (
                  <span className={classes.state} data-state="rated">
                    <IconCheck size={16} stroke={1.75} />
                    {t("panel:members.rated")}
                  </span>
                ) : null}
              </button>
            ))}
          </div>
        </div>
        {raterId === null ? (
          <div className={classes.rows}>
            <p className={classes.lead}>{t("panel:paper.all")}</p>
            <Button autoFocus onClick={onClose}>
              {t("panel:pass.back")}
            </Button>
          </div>
        ) : (
          <QuickSheet
            key={raterId}
            name={nameOf(raterId)}
            // What was given blindly is never shown, finished or not.
            first={
              round.ballots.find(
                (each) => each.raterId === raterId && !each.finished && typed.has(raterId),
              ) ?? null
            }
            isReplacing={
              !typed.has(raterId) && round.ballots.some((each) => each.raterId === raterId)
            }
            onFinish={(ratings) => finish(raterId, ratings)}
            onLeave={(ratings) => {
              if (hasFinished(raterId)) return;
              cast(raterId, ratings, false);
              onTyped(raterId);
            }}
          />
        )}
      </div>
    </BallotFrame>
  );
}
