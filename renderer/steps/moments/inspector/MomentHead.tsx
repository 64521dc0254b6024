import { Kbd, Menu } from "@mantine/core";
import { criticalMomentIds, momentNumbers, stageRuns } from "#shared/domain/moments/derive.ts";
import type { Moment } from "#shared/domain/moments/schema.ts";
import type { Cycle } from "#shared/domain/project.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { Mark } from "#renderer/ui/Mark.tsx";
import { RowMenu } from "#renderer/ui/RowMenu.tsx";
import type { OutlineActions } from "../outline/use-outline.ts";
import classes from "./Inspector.module.css";

export interface MomentHeadProps {
  readonly cycle: Cycle;
  readonly moment: Moment;
  readonly actions: OutlineActions;
}

export function MomentHead({ cycle, moment, actions }: MomentHeadProps) {
  const { t } = useTranslator();
  const number = momentNumbers(cycle).get(moment.id) ?? 0;
  const run = stageRuns(cycle).find((each) =>
    each.moments.some((entry) => entry.moment === moment),
  );
  const isLast = number === cycle.moments.length;
  return (
    <header className={classes.head} data-marked>
      <Mark number={number} isCritical={criticalMomentIds(cycle).has(moment.id)} size={28} />
      <div className={classes.headWords}>
        <h2 className={classes.title}>{moment.title || t("common:untitled")}</h2>
      </div>
      <RowMenu
        name={moment.title || t("common:untitled")}
        onUp={number === 1 ? undefined : () => actions.shift(-1)}
        onDown={isLast ? undefined : () => actions.shift(1)}
        onRemove={actions.remove}
      >
        <Menu.Item rightSection={<Kbd size="xs">F2</Kbd>} onClick={() => actions.edit(moment.id)}>
          {t("moments:command.rename")}
        </Menu.Item>
        <Menu.Item onClick={() => actions.nextBelow(moment.id)}>
          {t("moments:command.addBelow")}
        </Menu.Item>
        <Menu.Item onClick={() => actions.stageHere(moment.id)}>
          {t("moments:command.stageHere")}
        </Menu.Item>
        <Menu.Item onClick={() => actions.split(moment.id)}>{t("moments:command.split")}</Menu.Item>
        {isLast ? null : (
          <Menu.Item onClick={() => actions.merge(moment.id)}>
            {t("moments:command.merge")}
          </Menu.Item>
        )}
      </RowMenu>
      <div className={classes.tags}>
        {run === undefined || run.stage === null ? null : (
          <span className={classes.tag}>
            {run.letter} {run.stage.title}
          </span>
        )}
        {moment.type === null ? null : (
          <span className={classes.tag}>
            {t(`terms:momentType.${moment.type}`)} <i>{moment.type}</i>
          </span>
        )}
      </div>
    </header>
  );
}
