import { useState } from "react";
import { castBallot } from "#shared/domain/moments/edit-panel.ts";
import type { Round } from "#shared/domain/moments/panel-schema.ts";
import { newId, type PersonId } from "#shared/ids.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useApply, useCycle, useProject, useWorkbook } from "#renderer/state/workbook.tsx";
import { BallotFrame } from "./BallotFrame.tsx";
import { HandOver } from "./HandOver.tsx";
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
  const { ids } = useWorkbook();
  /** All that one turn changes is one step of the history, and kept from the first mark on. */
  const [turn] = useState(() => newId<PersonId>(ids));
  const [stage, setStage] = useState<"pass" | "rate" | "done">(isPassed ? "rate" : "pass");
  const nameOf = (id: PersonId): string =>
    project.people.find((person) => person.id === id)?.name || t("panel:members.unnamed");
  const name = nameOf(raterId);
  const [known] = useState(
    () => round.ballots.find((ballot) => ballot.raterId === raterId) ?? null,
  );
  const next = cycle.panel.raterIds.find(
    (id) => id !== raterId && !round.ballots.some((each) => each.raterId === id && each.finished),
  );

  function keep(ratings: Ratings, finished: boolean): void {
    apply(castBallot(cycle.id, { raterId, finished, ratings }), {
      label: { key: "panel:undo.ballot", params: { name } },
      place: { page: "panel", cycleId: cycle.id },
      mergeKey: `ballot.${turn}`,
    });
  }

  return (
    <BallotFrame label={t("panel:title")}>
      {stage === "rate" ? (
        <RatingSheet
          raterId={raterId}
          first={known}
          onChange={(ratings) => keep(ratings, known?.finished === true)}
          onFinish={(ratings) => {
            keep(ratings, true);
            setStage("done");
          }}
          onLeave={onClose}
        />
      ) : stage === "pass" ? (
        <HandOver name={name} onStart={() => setStage("rate")} onBack={onClose} />
      ) : (
        <HandOver
          name={next === undefined ? null : nameOf(next)}
          onStart={() => (next === undefined ? onClose() : onNext(next))}
          onBack={onClose}
        />
      )}
    </BallotFrame>
  );
}
