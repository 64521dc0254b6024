import { Button } from "@mantine/core";
import { moveRater, removeRater } from "#shared/domain/moments/edit-panel.ts";
import type { Round } from "#shared/domain/moments/panel-schema.ts";
import type { PersonId } from "#shared/ids.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useApply, useCycle, useIsReadOnly, useProject } from "#renderer/state/workbook.tsx";
import { onAltArrows } from "#renderer/ui/alt-arrows.ts";
import { IconCheck } from "#renderer/ui/icons.ts";
import { RowMenu } from "#renderer/ui/RowMenu.tsx";
import classes from "./Panel.module.css";

export interface MemberRowProps {
  readonly raterId: PersonId;
  readonly index: number;
  readonly round: Round | null;
  readonly onHandOver: (raterId: PersonId) => void;
}

/** A member: name, role, whether they have rated; the order is the order of the hand-over. */
export function MemberRow({ raterId, index, round, onHandOver }: MemberRowProps) {
  const { t } = useTranslator();
  const project = useProject();
  const cycle = useCycle();
  const apply = useApply();
  const isReadOnly = useIsReadOnly();
  const person = project.people.find((each) => each.id === raterId);
  const name = person?.name || t("panel:members.unnamed");
  const ballot = round?.ballots.find((each) => each.raterId === raterId);
  const state = ballot === undefined ? "waiting" : ballot.finished ? "rated" : "begun";
  const params = { name };

  function move(by: -1 | 1): void {
    apply(moveRater(cycle.id, raterId, by), { label: { key: "panel:undo.moveRater" } });
  }

  return (
    <li className={classes.member} onKeyDownCapture={onAltArrows(move)}>
      <span className={classes.who}>
        <strong>{name}</strong>
        <span className={classes.dim}>
          {[person?.role, project.areas.find((area) => area.id === person?.areaId)?.name]
            .filter((part) => part !== undefined && part !== "")
            .join(", ")}
        </span>
      </span>
      {round === null ? null : (
        <>
          <span className={classes.state} data-state={state}>
            {state === "rated" ? <IconCheck size={16} stroke={1.75} /> : null}
            {t(`panel:members.${state}`)}
          </span>
          <Button
            size="xs"
            variant={state === "rated" ? "subtle" : "default"}
            disabled={isReadOnly}
            data-place={raterId}
            aria-label={`${t(state === "rated" ? "panel:members.again" : "panel:members.handOver")}: ${name}`}
            onClick={() => onHandOver(raterId)}
          >
            {t(state === "rated" ? "panel:members.again" : "panel:members.handOver")}
          </Button>
        </>
      )}
      <RowMenu
        name={name}
        {...(round === null ? { place: raterId } : {})}
        onUp={index > 0 ? () => move(-1) : undefined}
        onDown={index < cycle.panel.raterIds.length - 1 ? () => move(1) : undefined}
        onRemove={() =>
          apply(removeRater(cycle.id, raterId), {
            label: { key: "panel:undo.removeRater", params },
          })
        }
      />
    </li>
  );
}
