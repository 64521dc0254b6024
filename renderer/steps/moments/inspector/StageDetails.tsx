import { stageRuns } from "#shared/domain/moments/derive.ts";
import type { Stage } from "#shared/domain/moments/schema.ts";
import type { Cycle } from "#shared/domain/project.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { Mark } from "#renderer/ui/Mark.tsx";
import { RowMenu } from "#renderer/ui/RowMenu.tsx";
import { TextField } from "#renderer/ui/TextField.tsx";
import type { OutlineActions } from "../outline/use-outline.ts";
import classes from "./Inspector.module.css";

export interface StageDetailsProps {
  readonly cycle: Cycle;
  readonly stage: Stage;
  readonly actions: OutlineActions;
}

export function StageDetails({ cycle, stage, actions }: StageDetailsProps) {
  const { t } = useTranslator();
  const runs = stageRuns(cycle).filter((run) => run.stage !== null);
  const at = runs.findIndex((run) => run.stage?.id === stage.id);
  const run = runs[at];
  const name = stage.title || t("common:untitled");
  return (
    <>
      <header className={classes.head}>
        <div className={classes.headWords}>
          <h2 className={classes.title}>
            {t("moments:stages.named", { letter: run?.letter ?? "", title: name })}
          </h2>
          <p className={classes.words}>
            {t("common:moments", { count: run?.moments.length ?? 0 })}
          </p>
        </div>
        <RowMenu
          name={name}
          onUp={at <= 0 ? undefined : () => actions.shift(-1)}
          onDown={at === runs.length - 1 ? undefined : () => actions.shift(1)}
          onRemove={actions.remove}
        />
      </header>
      <div data-moment-details className={classes.stack}>
        <TextField
          label={t("moments:stages.title")}
          value={stage.title}
          place={`${stage.id}/title`}
          onCommit={(title) => actions.renameStage(stage.id, title)}
        />
        <ul className={classes.members} aria-label={t("moments:stages.members")}>
          {run?.moments.map(({ moment, number }) => (
            <li key={moment.id}>
              <button type="button" onClick={() => actions.focusRow(moment.id)}>
                <Mark number={number} isCritical={moment.critical} size={22} />
                {moment.title || t("common:untitled")}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
