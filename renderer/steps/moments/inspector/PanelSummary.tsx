import { Button } from "@mantine/core";
import { latestRound, ratersWaiting, roundResult } from "#shared/domain/moments/panel-derive.ts";
import type { Moment } from "#shared/domain/moments/schema.ts";
import type { Cycle } from "#shared/domain/project.ts";
import { IconArrowRight } from "#renderer/ui/icons.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useGoTo } from "#renderer/state/workbook.tsx";
import classes from "./Inspector.module.css";

/** How many of the panel have rated, and, when the round is closed, what they said here. */
export function usePanelCount(cycle: Cycle): string {
  const { t } = useTranslator();
  const { raterIds } = cycle.panel;
  if (raterIds.length === 0) return "";
  const finished = raterIds.length - ratersWaiting(cycle.panel).length;
  return t("moments:facts.of", { part: finished, total: raterIds.length });
}

export function PanelSummary({
  cycle,
  moment,
}: {
  readonly cycle: Cycle;
  readonly moment: Moment;
}) {
  const { t, number } = useTranslator();
  const goTo = useGoTo();
  const round = latestRound(cycle.panel);
  // Values of a round that is still open would not be independent any more.
  const spread =
    round === null || round.closed === null
      ? null
      : (roundResult(cycle, round).moments.find((each) => each.momentId === moment.id) ?? null);
  const severity = spread?.severity ?? null;
  return (
    <>
      <p className={classes.words}>
        {severity !== null
          ? t("moments:panel.severity", {
              median: number(severity.median, 1),
              lowest: severity.min,
              highest: severity.max,
              count: severity.n,
            })
          : round !== null && round.closed === null
            ? t("moments:panel.open")
            : t("moments:panel.none")}
      </p>
      <Button
        variant="default"
        size="compact-sm"
        rightSection={<IconArrowRight size={16} stroke={1.75} />}
        onClick={() => goTo({ page: "panel", cycleId: cycle.id, id: moment.id })}
      >
        {t("moments:panel.goTo")}
      </Button>
    </>
  );
}
