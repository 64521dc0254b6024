import { AddRow } from "./AddRow.tsx";
import { EpisodeRow, StageRow } from "./HeadRows.tsx";
import { MomentRow } from "./MomentRow.tsx";
import type { OutlineRow } from "./outline-rows.ts";
import type { Editing } from "./outline-state.ts";
import type { OutlineActions } from "./use-outline.ts";

export interface OutlineRowViewProps {
  readonly row: OutlineRow;
  readonly rowIndex: number;
  readonly top: number | null;
  readonly isSelected: boolean;
  readonly isTabStop: boolean;
  readonly isReadOnly: boolean;
  readonly hasMinutes: boolean;
  readonly isPicked: boolean;
  readonly editing: Editing["field"] | null;
  readonly actions: OutlineActions;
}

/** Hands a row its own plain values, so that rows which did not change are not drawn again. */
export function OutlineRowView(props: OutlineRowViewProps) {
  const { row, rowIndex, top, isSelected, isTabStop, isReadOnly, actions } = props;
  const head = { rowIndex, top, isSelected, isTabStop, isReadOnly, actions };
  const isEditing = props.editing !== null;
  switch (row.kind) {
    case "moment":
      return (
        <MomentRow
          {...head}
          moment={row.moment}
          number={row.number}
          isCritical={row.isCritical}
          inEpisode={row.inEpisode}
          looseEnds={row.looseEnds}
          isPicked={props.isPicked}
          hasMinutes={props.hasMinutes}
          editing={props.editing}
        />
      );
    case "stage":
      return (
        <StageRow
          {...head}
          rowKey={row.key}
          stage={row.stage}
          letter={row.letter}
          isEmpty={row.isEmpty}
          inEpisode={row.inEpisode}
          isEditing={isEditing}
        />
      );
    case "episode":
      return (
        <EpisodeRow
          {...head}
          episode={row.episode}
          first={row.first}
          last={row.last}
          isEditing={isEditing}
        />
      );
    case "add":
      return isReadOnly ? null : (
        <AddRow
          rowKey={row.key}
          at={row.at}
          isTabStop={isTabStop}
          rowIndex={rowIndex}
          top={top}
          actions={actions}
        />
      );
  }
}
