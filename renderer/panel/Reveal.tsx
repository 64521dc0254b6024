import { Button, Kbd } from "@mantine/core";
import { useCallback, useMemo } from "react";
import { openRound } from "#shared/domain/moments/edit-panel.ts";
import { farApart, roundResult } from "#shared/domain/moments/panel-derive.ts";
import type { Round } from "#shared/domain/moments/panel-schema.ts";
import { newId, type RoundId } from "#shared/ids.ts";
import { useCommands } from "#renderer/app/commands.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import {
  useApply,
  useCycle,
  useIsReadOnly,
  useSelect,
  useSelectedId,
  useWorkbook,
} from "#renderer/state/workbook.tsx";
import { IconArrowsLeftRight, IconRefresh } from "#renderer/ui/icons.ts";
import { PageFrame } from "#renderer/ui/PageFrame.tsx";
import { Agreement } from "./Agreement.tsx";
import { Decision } from "./Decision.tsx";
import classes from "./Panel.module.css";
import { RatedTag } from "./RatedTag.tsx";
import { RevealList } from "./RevealList.tsx";
import { WhoIsMissing } from "./WhoIsMissing.tsx";

/** What the panel said, moment by moment, and what the consultant decides beside it. */
export function Reveal({ round }: { readonly round: Round }) {
  const { t } = useTranslator();
  const cycle = useCycle();
  const apply = useApply();
  const select = useSelect();
  const selectedId = useSelectedId();
  const isReadOnly = useIsReadOnly();
  const { ids, now } = useWorkbook();
  const result = roundResult(cycle, round);
  const before = cycle.panel.rounds.at(-2) ?? null;
  const earlier = useMemo(
    () => (before === null ? null : roundResult(cycle, before)),
    [before, cycle],
  );
  const chosen = result.moments.find((each) => each.momentId === selectedId) ?? null;
  const far = useMemo(() => farApart(result), [result]);
  const place = far.findIndex((each) => each.momentId === selectedId);

  /** The next of those far apart, the widest first; the list stays in its order. */
  const goNext = useCallback((): void => {
    const next = far[(place + 1) % Math.max(1, far.length)];
    if (next !== undefined) select(next.momentId);
  }, [far, place, select]);

  useCommands(
    useMemo(
      () => [
        {
          id: "panel.nextFarApart",
          label: t("panel:reveal.next"),
          keys: "F8",
          isEnabled: far.length > 0,
          run: goNext,
        },
      ],
      [far, goNext, t],
    ),
  );

  return (
    <PageFrame
      title={t("panel:title")}
      ask={t("panel:askReveal")}
      actions={<RatedTag />}
      inspector={
        <>
          <Agreement result={result} />
          <WhoIsMissing round={round} />
          <p className={classes.small} role="status">
            {far.length === 0
              ? t("panel:reveal.noneFar")
              : place < 0
                ? t("panel:reveal.farCount", { count: far.length })
                : t("panel:reveal.farPlace", { place: place + 1, count: far.length })}
          </p>
          {far.length === 0 ? null : (
            <Button
              fullWidth
              mt={8}
              variant="default"
              leftSection={<IconArrowsLeftRight size={16} stroke={1.75} />}
              rightSection={<Kbd size="xs">F8</Kbd>}
              onClick={goNext}
            >
              {t("panel:reveal.next")}
            </Button>
          )}
          {chosen === null ? (
            <p className={classes.small}>{t("panel:reveal.choose")}</p>
          ) : (
            <Decision
              key={chosen.momentId}
              ratings={chosen}
              earlier={earlier?.moments.find((each) => each.momentId === selectedId) ?? null}
              raters={result.raters}
            />
          )}
          <Button
            fullWidth
            mt={20}
            variant="default"
            disabled={isReadOnly}
            leftSection={<IconRefresh size={16} stroke={1.75} />}
            onClick={() =>
              apply(openRound(cycle.id, newId<RoundId>(ids), now().toISOString()), {
                label: { key: "panel:undo.open" },
              })
            }
          >
            {t(cycle.panel.rounds.length === 1 ? "panel:round.second" : "panel:round.another")}
          </Button>
        </>
      }
    >
      <RevealList result={result} earlier={earlier} />
    </PageFrame>
  );
}
