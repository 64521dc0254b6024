import type { AreaEvidence } from "#shared/domain/priority-areas/evidence.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import classes from "./PriorityAreas.module.css";

/** What the other steps say about an area: beside the scores, never instead of them. */
export function EvidenceLine({ evidence }: { readonly evidence: AreaEvidence | null }) {
  const translator = useTranslator();
  const { t } = translator;
  if (evidence === null || evidence.moments === 0) {
    return <p className={classes.dim}>{t("priorityAreas:panel.noEvidence")}</p>;
  }
  const facts = [
    t("priorityAreas:panel.evCritical", { count: evidence.criticalMoments.length }),
    evidence.meanGap === null
      ? null
      : t("priorityAreas:panel.evGap", {
          gap: translator.signed(evidence.meanGap, 1),
          count: evidence.ratedRequirements,
        }),
    evidence.waitingMinutes === 0
      ? null
      : t("priorityAreas:panel.evWaiting", { minutes: evidence.waitingMinutes }),
    evidence.surveyScore === null
      ? null
      : t("priorityAreas:panel.evSurvey", { score: translator.number(evidence.surveyScore, 1) }),
  ].filter((fact) => fact !== null);
  return (
    <p className={classes.dim}>
      <strong>{t("priorityAreas:panel.evidence")}:</strong> {facts.join(" · ")}
    </p>
  );
}
