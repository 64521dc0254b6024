import { Button } from "@mantine/core";
import { earlyWins } from "#shared/domain/action-plan/derive.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useGoTo, useProject } from "#renderer/state/workbook.tsx";
import { IconBolt } from "#renderer/ui/icons.ts";
import classes from "./PriorityAreas.module.css";

/** Early wins stand apart from the order of areas. */
export function EarlyWins() {
  const { t } = useTranslator();
  const project = useProject();
  const goTo = useGoTo();
  const wins = earlyWins(project.plan);
  const first = wins[0];
  return (
    <div className={classes.wins}>
      <IconBolt size={18} stroke={1.75} className={classes.bolt} />
      {first === undefined ? (
        <span className={classes.dim}>{t("priorityAreas:wins.none")}</span>
      ) : (
        <>
          <strong>{t("priorityAreas:wins.count", { count: wins.length })}</strong>
          <span className={classes.winNames}>{wins.map((win) => win.action.what).join(" · ")}</span>
          <Button
            variant="default"
            size="xs"
            onClick={() => goTo({ page: "action-plan", id: first.action.id, view: "table" })}
          >
            {t("priorityAreas:wins.show")}
          </Button>
        </>
      )}
    </div>
  );
}
