import { isGrouped } from "#shared/charts/cycle-wheel/ring.ts";
import { wheelInput } from "#shared/charts/cycle-wheel/data.ts";
import { wheelWords } from "#shared/charts/words/wheel.ts";
import { stageRuns } from "#shared/domain/moments/derive.ts";
import type { Cycle } from "#shared/domain/project.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { LaneKey } from "./LaneKey.tsx";
import classes from "./CycleColumn.module.css";

/** The letters of the ring with the names of their stages; in a long cycle with their counts. */
export function StageKey({ cycle }: { readonly cycle: Cycle }) {
  const translator = useTranslator();
  const { t } = translator;
  const input = wheelInput(cycle, "");
  const words = wheelWords(translator);
  const runs = stageRuns(cycle).filter((run) => run.stage !== null && run.moments.length > 0);
  const grouped = isGrouped(input);
  return (
    <>
      {grouped ? <p className={classes.grouped}>{words.grouped(input.moments.length)}</p> : null}
      {runs.length === 0 ? null : (
        <ul className={classes.key} aria-label={t("moments:stages.key")}>
          {input.stages.map((run, place) => (
            <li key={runs[place]?.stage?.id ?? place}>
              <strong>{run.letter}</strong> {run.title || t("common:untitled")}
              {grouped ? `: ${words.group(run.to - run.from + 1, criticalOf(run))}` : null}
            </li>
          ))}
        </ul>
      )}
      <LaneKey input={input} />
    </>
  );

  function criticalOf({ from, to }: { readonly from: number; readonly to: number }): number {
    return input.moments.slice(from, to + 1).filter(({ critical }) => critical).length;
  }
}
