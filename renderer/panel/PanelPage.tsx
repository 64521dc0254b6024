import { Button } from "@mantine/core";
import { useState } from "react";
import { latestRound } from "#shared/domain/moments/panel-derive.ts";
import type { PersonId } from "#shared/ids.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useCycle, useGoTo } from "#renderer/state/workbook.tsx";
import { EmptyState } from "#renderer/ui/EmptyState.tsx";
import { PageFrame } from "#renderer/ui/PageFrame.tsx";
import { BallotScreen } from "./BallotScreen.tsx";
import { PanelSetup } from "./PanelSetup.tsx";
import { QuickEntry } from "./QuickEntry.tsx";
import { RatedTag } from "./RatedTag.tsx";
import { Reveal } from "./Reveal.tsx";

/** Independent judgement first, talk after. */
export function PanelPage() {
  const { t } = useTranslator();
  const cycle = useCycle();
  const goTo = useGoTo();
  /** Who is handed the computer, and whether it has been passed already; null = nobody. */
  const [turn, setTurn] = useState<{
    readonly raterId: PersonId;
    readonly isPassed: boolean;
  } | null>(null);
  const [isTyping, setIsTyping] = useState(false);
  /** Whose unfinished ballot was typed from paper here: only such a one is shown again. */
  const [typed, setTyped] = useState<ReadonlySet<PersonId>>(new Set());
  const round = latestRound(cycle.panel);

  if (cycle.moments.length === 0) {
    return (
      <PageFrame title={t("panel:title")} ask={t("panel:askSetup")}>
        <EmptyState
          title={t("panel:empty.title")}
          text={t("panel:empty.noMoments")}
          ask={t("panel:askSetup")}
        >
          <Button onClick={() => goTo({ page: "moments" })}>{t("panel:empty.goMoments")}</Button>
        </EmptyState>
      </PageFrame>
    );
  }
  if (round !== null && round.closed !== null) return <Reveal round={round} />;
  return (
    <PageFrame
      title={t("panel:title")}
      ask={t(round === null ? "panel:askSetup" : "panel:askRate")}
      actions={<RatedTag />}
    >
      <PanelSetup
        round={round}
        onHandOver={(raterId) => {
          setTyped((known) => new Set([...known].filter((id) => id !== raterId)));
          setTurn({ raterId, isPassed: false });
        }}
        onType={() => setIsTyping(true)}
      />
      {isTyping && round !== null ? (
        <QuickEntry
          round={round}
          typed={typed}
          onTyped={(raterId) => setTyped((known) => new Set([...known, raterId]))}
          onClose={() => setIsTyping(false)}
        />
      ) : null}
      {turn === null || round === null ? null : (
        <BallotScreen
          key={turn.raterId}
          round={round}
          raterId={turn.raterId}
          isPassed={turn.isPassed}
          onNext={(raterId) => setTurn({ raterId, isPassed: true })}
          onClose={() => setTurn(null)}
        />
      )}
    </PageFrame>
  );
}
