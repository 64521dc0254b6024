import { Button } from "@mantine/core";
import { useMemo } from "react";
import { openRound } from "#shared/domain/moments/edit-panel.ts";
import { roundResult } from "#shared/domain/moments/panel-derive.ts";
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
import { RatedTag } from "./RatedTag.tsx";
import { RevealList } from "./RevealList.tsx";

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
  const far = result.moments.filter((each) => each.severity?.word === "farApart");

  useCommands(
    useMemo(
      () => [
        {
          id: "panel.nextFarApart",
          label: t("panel:reveal.next"),
          keys: "shift+F8",
          isEnabled: far.length > 0,
          run: () => {
            const next = far.find((each) => each.number > (chosen?.number ?? 0)) ?? far[0];
            if (next !== undefined) select(next.momentId);
          },
        },
      ],
      [chosen, far, select, t],
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
          {chosen === null ? null : (
            <Decision key={chosen.momentId} ratings={chosen} raters={result.raters} />
          )}
          {far.length === 0 ? null : (
            <Button
              fullWidth
              mt={16}
              variant="default"
              leftSection={<IconArrowsLeftRight size={16} stroke={1.75} />}
              onClick={() => {
                const next = far.find((each) => each.number > (chosen?.number ?? 0)) ?? far[0];
                if (next !== undefined) select(next.momentId);
              }}
            >
              {t("panel:reveal.next")}
            </Button>
          )}
          <Button
            fullWidth
            mt={8}
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
