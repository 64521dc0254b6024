import { FocusTrap, Portal } from "@mantine/core";
import { useState } from "react";
import { castBallot } from "#shared/domain/moments/edit-panel.ts";
import type { Round } from "#shared/domain/moments/panel-schema.ts";
import type { PersonId } from "#shared/ids.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useApply, useCycle, useProject } from "#renderer/state/workbook.tsx";
import { HandOver } from "./HandOver.tsx";
import classes from "./Panel.module.css";
import { RatingSheet } from "./RatingSheet.tsx";
import type { Ratings } from "./use-ballot.ts";

export interface BallotScreenProps {
  readonly round: Round;
  readonly raterId: PersonId;
  /** The neutral page was shown after the rater before. */
  readonly isPassed: boolean;
  readonly onNext: (raterId: PersonId) => void;
  readonly onClose: () => void;
}

/** The whole screen for one rater: a neutral page to pass the computer, then the ballot. */
export function BallotScreen({ round, raterId, isPassed, onNext, onClose }: BallotScreenProps) {
  const { t } = useTranslator();
  const project = useProject();
  const cycle = useCycle();
  const apply = useApply();
  const [stage, setStage] = useState<"pass" | "rate" | "done">(isPassed ? "rate" : "pass");
  const nameOf = (id: PersonId): string =>
    project.people.find((person) => person.id === id)?.name || t("panel:members.unnamed");
  const name = nameOf(raterId);
  const known = round.ballots.find((ballot) => ballot.raterId === raterId);
  const next = cycle.panel.raterIds.find(
    (id) => id !== raterId && !round.ballots.some((each) => each.raterId === id && each.finished),
  );

  function keep(ratings: Ratings, finished: boolean): void {
    apply(castBallot(cycle.id, { raterId, finished, ratings }), {
      label: { key: "panel:undo.ballot", params: { name } },
      place: { page: "panel", cycleId: cycle.id },
    });
    if (finished) setStage("done");
    else onClose();
  }

  return (
    <Portal>
      <FocusTrap active>
        <div
          className={classes.screen}
          role="dialog"
          aria-modal="true"
          aria-label={t("panel:title")}
        >
          {stage === "rate" ? (
            <RatingSheet raterId={raterId} first={known?.ratings ?? {}} onKeep={keep} />
          ) : stage === "pass" ? (
            <HandOver name={name} onStart={() => setStage("rate")} onBack={onClose} />
          ) : (
            <HandOver
              name={next === undefined ? null : nameOf(next)}
              onStart={() => (next === undefined ? onClose() : onNext(next))}
              onBack={onClose}
            />
          )}
        </div>
      </FocusTrap>
    </Portal>
  );
}
