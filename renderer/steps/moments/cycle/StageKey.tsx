import { stageRuns } from "#shared/domain/moments/derive.ts";
import type { Cycle } from "#shared/domain/project.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import classes from "./CycleColumn.module.css";

/** The letters of the ring with the names of their stages. */
export function StageKey({ cycle }: { readonly cycle: Cycle }) {
  const { t } = useTranslator();
  const runs = stageRuns(cycle).filter((run) => run.stage !== null && run.moments.length > 0);
  if (runs.length === 0) return null;
  return (
    <ul className={classes.key} aria-label={t("moments:stages.key")}>
      {runs.map((run) => (
        <li key={run.stage?.id}>
          <strong>{run.letter}</strong> {run.stage?.title || t("common:untitled")}
        </li>
      ))}
    </ul>
  );
}
