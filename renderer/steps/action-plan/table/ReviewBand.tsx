import { Button, Kbd } from "@mantine/core";
import { useEffect, useRef } from "react";
import type { NumberedAction } from "#shared/domain/action-plan/derive.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useGoTo, useIsReadOnly, useProject } from "#renderer/state/workbook.tsx";
import { IconClipboardCheck, IconLayoutColumns } from "#renderer/ui/icons.ts";
import { findingsOf, type Finding } from "#renderer/steps/action-plan/findings.ts";
import { COLUMNS, isColumn } from "#renderer/steps/action-plan/plan-fields.ts";
import classes from "./ReviewBand.module.css";
import type { PlanGrid } from "./use-plan-grid.ts";

export interface ReviewBandProps {
  readonly numbered: NumberedAction;
  readonly grid: PlanGrid;
  readonly onShowDetails: () => void;
}

/** What the selected action still lacks, side by side, each with its repair. */
export function ReviewBand({ numbered, grid, onShowDetails }: ReviewBandProps) {
  const { t } = useTranslator();
  const project = useProject();
  const { action, number } = numbered;
  const findings = findingsOf(project, action);
  const goTo = useGoTo();
  useRowInView(`${action.id} ${findings.length}`, action.id);
  const title = t("actionPlan:review.title", { number });

  function repair({ field }: Finding): void {
    if (isColumn(field)) grid.edit({ row: action.id, column: COLUMNS.indexOf(field) });
    else goTo({ page: "action-plan", id: action.id, field, view: "table" });
  }

  return (
    <section className={classes.band} aria-label={title} data-region tabIndex={-1}>
      <div className={classes.top}>
        <h2 className={classes.title}>
          <IconClipboardCheck size={20} stroke={1.75} aria-hidden />
          {title}
        </h2>
        <span className={classes.count} data-none={findings.length === 0 || undefined}>
          {findings.length === 0
            ? t("actionPlan:review.none")
            : t("actionPlan:review.count", { count: findings.length })}
        </span>
        <span className={classes.keys}>
          {t("actionPlan:review.next")} <Kbd size="xs">F8</Kbd>
        </span>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconLayoutColumns size={16} stroke={1.75} />}
          rightSection={<Kbd size="xs">Alt Enter</Kbd>}
          onClick={onShowDetails}
        >
          {t("common:details")}
        </Button>
      </div>
      {findings.length === 0 ? null : (
        <ul className={classes.list}>
          {findings.map((finding) => (
            <FindingCard
              key={`${finding.code} ${String(finding.params["otherNumber"] ?? "")}`}
              finding={finding}
              onRepair={() => repair(finding)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

/** The band takes room from the table: the row that it speaks of stays in sight. */
function useRowInView(height: string, id: string): void {
  const seen = useRef("");
  useEffect(() => {
    if (seen.current === height) return;
    seen.current = height;
    const row = document.querySelector(`[data-place="${CSS.escape(id)}"]`);
    row?.scrollIntoView({ block: "nearest" });
  }, [height, id]);
}

function FindingCard(props: { readonly finding: Finding; readonly onRepair: () => void }) {
  const { t } = useTranslator();
  const isReadOnly = useIsReadOnly();
  const { code, params } = props.finding;
  return (
    <li className={classes.card}>
      <strong className={classes.fault}>{t(`actionPlan:finding.${code}.fault`, params)}</strong>
      <span className={classes.because}>{t(`actionPlan:finding.${code}.why`, params)}</span>
      {isReadOnly ? null : (
        <button type="button" className={classes.repair} onClick={props.onRepair}>
          {t(`actionPlan:finding.${code}.repair`)}
        </button>
      )}
    </li>
  );
}
