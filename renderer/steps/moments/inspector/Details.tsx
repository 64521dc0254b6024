import { memo } from "react";
import type { MomentId } from "#shared/ids.ts";
import type { LooseEnd } from "#shared/domain/loose-end.ts";
import type { Cycle } from "#shared/domain/project.ts";
import { usePlaceState } from "#renderer/state/workbook.tsx";
import type { OutlineActions } from "../outline/use-outline.ts";
import { CycleDetails } from "./CycleDetails.tsx";
import { EpisodeDetails } from "./EpisodeDetails.tsx";
import { MomentDetails } from "./MomentDetails.tsx";
import { StageDetails } from "./StageDetails.tsx";
import { useFolds } from "./use-folds.ts";

export interface DetailsProps {
  readonly cycle: Cycle;
  readonly looseEnds: ReadonlyMap<MomentId, readonly LooseEnd[]>;
  readonly actions: OutlineActions;
}

/** Fields of the whole cycle that a jump may look for although a moment is remembered as selected. */
const CYCLE_FIELDS: readonly string[] = ["start", "end", "who", "wants"];

/** What is selected: a moment, a stage, an episode; nothing = the whole cycle. */
export const Details = memo(function Details({ cycle, looseEnds, actions }: DetailsProps) {
  const folds = useFolds();
  const { id, field } = usePlaceState((state) => state.place);
  if (field === undefined || !CYCLE_FIELDS.includes(field)) {
    const moment = cycle.moments.find((each) => each.id === id);
    if (moment !== undefined) {
      return (
        <MomentDetails
          key={moment.id}
          cycle={cycle}
          moment={moment}
          looseEnds={looseEnds.get(moment.id) ?? []}
          actions={actions}
          folds={folds}
        />
      );
    }
    const stage = cycle.stages.find((each) => each.id === id);
    if (stage !== undefined) {
      return <StageDetails key={stage.id} cycle={cycle} stage={stage} actions={actions} />;
    }
    const episode = cycle.episodes.find((each) => each.id === id);
    if (episode !== undefined) {
      return <EpisodeDetails key={episode.id} cycle={cycle} episode={episode} actions={actions} />;
    }
  }
  return <CycleDetails key={cycle.id} cycle={cycle} />;
});
