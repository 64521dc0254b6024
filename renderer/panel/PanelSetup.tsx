import { Button, Checkbox, SegmentedControl, Title } from "@mantine/core";
import {
  closeRound,
  openRound,
  removeRound,
  setAskFrequency,
  setThreshold,
} from "#shared/domain/moments/edit-panel.ts";
import { ratersWaiting, ratersWhoFinished } from "#shared/domain/moments/panel-derive.ts";
import type { Round } from "#shared/domain/moments/panel-schema.ts";
import { newId, type PersonId, type RoundId } from "#shared/ids.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useApply, useCycle, useIsReadOnly, useWorkbook } from "#renderer/state/workbook.tsx";
import { AddMember } from "./AddMember.tsx";
import { FormerMembers } from "./FormerMembers.tsx";
import { MemberRow } from "./MemberRow.tsx";
import { OnPaper } from "./OnPaper.tsx";
import classes from "./Panel.module.css";

export interface PanelSetupProps {
  /** The open round, or null before the first. */
  readonly round: Round | null;
  readonly onHandOver: (raterId: PersonId) => void;
  readonly onType: () => void;
}

/** Who rates, how, and who still has to. */
export function PanelSetup({ round, onHandOver, onType }: PanelSetupProps) {
  const { t } = useTranslator();
  const cycle = useCycle();
  const apply = useApply();
  const isReadOnly = useIsReadOnly();
  const { ids, now } = useWorkbook();
  const { panel } = cycle;
  const waiting = ratersWaiting(panel);
  const finished = ratersWhoFinished(round).length;
  const settings = { label: { key: "panel:undo.settings" } } as const;

  return (
    <div className={classes.setup}>
      <Title order={2}>{t("panel:members.title")}</Title>
      {panel.raterIds.length === 0 ? (
        <p className={classes.teach}>{t("panel:empty.text")}</p>
      ) : null}
      <ul className={classes.members}>
        {panel.raterIds.map((raterId, index) => (
          <MemberRow
            key={raterId}
            raterId={raterId}
            index={index}
            round={round}
            onHandOver={onHandOver}
          />
        ))}
        <FormerMembers round={round} />
      </ul>
      <AddMember />
      {round === null ? (
        <div className={classes.settings}>
          <Checkbox
            label={t("panel:settings.frequency")}
            checked={panel.askFrequency}
            disabled={isReadOnly}
            onChange={(event) =>
              apply(setAskFrequency(cycle.id, event.currentTarget.checked), settings)
            }
          />
          <div className={classes.threshold}>
            <span>{t("panel:settings.threshold")}</span>
            <SegmentedControl
              size="xs"
              aria-label={t("panel:settings.threshold")}
              disabled={isReadOnly}
              value={String(panel.threshold)}
              onChange={(value) => apply(setThreshold(cycle.id, Number(value)), settings)}
              data={["1", "2", "3", "4", "5"]}
            />
          </div>
          <Button
            disabled={isReadOnly || panel.raterIds.length === 0}
            onClick={() =>
              apply(openRound(cycle.id, newId<RoundId>(ids), now().toISOString()), {
                label: { key: "panel:undo.open" },
              })
            }
          >
            {t("panel:round.open")}
          </Button>
        </div>
      ) : (
        <div className={classes.settings}>
          <p className={classes.dim}>{t("panel:round.blind")}</p>
          <div className={classes.buttons}>
            <Button
              disabled={isReadOnly || finished === 0}
              variant={waiting.length === 0 ? "filled" : "default"}
              onClick={() =>
                apply(closeRound(cycle.id, now().toISOString()), {
                  label: { key: "panel:undo.close" },
                })
              }
            >
              {waiting.length === 0 || finished === 0
                ? t("panel:round.show")
                : t("panel:round.showWithout", { count: waiting.length })}
            </Button>
            <Button
              variant="subtle"
              color="gray"
              disabled={isReadOnly}
              onClick={() =>
                apply(removeRound(cycle.id, round.id), {
                  label: { key: "panel:undo.removeRound" },
                })
              }
            >
              {t("panel:round.removeRound")}
            </Button>
          </div>
        </div>
      )}
      <OnPaper round={round} onType={onType} />
    </div>
  );
}
