import type { ReactNode } from "react";
import type { ThreadKnot } from "#shared/domain/thread.ts";
import type { Place } from "#shared/domain/place.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useGoTo, useProject } from "#renderer/state/workbook.tsx";
import { IconPlus } from "#renderer/ui/icons.ts";
import { Mark } from "#renderer/ui/Mark.tsx";
import { ResultCell } from "./ResultCell.tsx";
import classes from "./Thread.module.css";
import { gapOf, type ThreadLineData } from "./thread-lines.ts";

export interface ThreadLineProps {
  readonly line: ThreadLineData;
  readonly index: number;
  readonly tabStop: string;
  readonly onKnotFocus: (knot: string) => void;
}

/** From the customer's moment to the result; a dashed line where something is missing. */
export function ThreadLine(props: ThreadLineProps) {
  const { line } = props;
  const { row, requirement, action, question } = line;
  const translator = useTranslator();
  const { t } = translator;
  const project = useProject();
  const { cycleId } = row;
  const owner = project.people.find((each) => each.id === action?.action.accountableId);
  const indicator = action?.indicators[0];
  const showsRequirement = line.isRequirementHead ? requirement : null;
  const determinant = showsRequirement?.requirement.determinant ?? null;

  function cell(
    column: number,
    content: Omit<CellProps, "line" | "column" | "index" | "tabStop" | "onKnotFocus">,
  ) {
    return <Cell key={column} {...props} column={column} {...content} />;
  }

  return (
    <div role="row" className={classes.line} data-last={line.isLast}>
      {cell(0, {
        has: line.isFirst,
        title: row.moment.title || t("common:untitled"),
        isStrong: true,
        mark: <Mark number={row.number} isCritical={row.critical} size={22} />,
        at: { page: "moments", cycleId, id: row.moment.id },
        leads: requirement !== null || (line.isFirst && row.requirements.length > 0),
      })}
      {cell(1, {
        has: showsRequirement !== null,
        knot: "requirement",
        title: showsRequirement?.requirement.text ?? "",
        detail: determinant === null ? "" : t(`terms:determinant.${determinant}`),
        at: { page: "requirements", cycleId, id: requirement?.requirement.id ?? row.moment.id },
        leads: action !== null,
      })}
      {cell(2, {
        has: action !== null,
        knot: "action",
        title: action === null ? "" : `${action.number} ${action.action.what}`,
        detail: action === null ? "" : (owner?.name ?? t("thread:nobody")),
        at: { page: "action-plan", id: action?.action.id ?? "", view: "table" },
        leads: indicator !== undefined,
      })}
      {cell(3, {
        has: indicator !== undefined,
        knot: "indicator",
        title: indicator?.name ?? "",
        detail:
          indicator === undefined || indicator.baseline === null || indicator.target === null
            ? ""
            : `${translator.number(indicator.baseline)} → ${translator.number(indicator.target)} ${indicator.unit}`,
        at: {
          page: "action-plan",
          id: action?.action.id ?? "",
          field: "indicators",
          view: "table",
        },
        // On a further line of the same moment the question may stand on the first one.
        leads:
          question === null && !line.isFirst ? null : indicator !== undefined && question !== null,
      })}
      {cell(4, {
        has: question !== null,
        knot: "question",
        title: question?.question.text ?? "",
        detail: question === null ? "" : t("thread:questionNumber", { number: question.number }),
        at: { page: "survey", cycleId, id: question?.question.id ?? "", view: "questions" },
        leads: question !== null && question.result !== null,
      })}
      {cell(5, {
        has: question !== null && question.result !== null,
        knot: "result",
        content:
          question === null || question.result === null ? null : <ResultCell entry={question} />,
        title: "",
        at: { page: "survey", cycleId, id: question?.question.id ?? "", view: "results" },
        leads: null,
      })}
    </div>
  );
}

interface CellProps extends ThreadLineProps {
  readonly column: number;
  /** The thing is there. */
  readonly has: boolean;
  readonly knot?: ThreadKnot;
  readonly title: string;
  readonly detail?: string;
  readonly content?: ReactNode;
  readonly isStrong?: boolean;
  readonly mark?: ReactNode;
  readonly at: Place;
  /** Whether the line goes on to the next column; null at the end. */
  readonly leads: boolean | null;
}

function Cell(props: CellProps) {
  const { t } = useTranslator();
  const goTo = useGoTo();
  const knotId = `${props.index},${props.column}`;
  const tabIndex = props.tabStop === knotId ? 0 : -1;
  const gap = props.knot === undefined ? null : gapOf(props.line, props.knot);
  const shared = {
    type: "button" as const,
    tabIndex,
    "data-knot": knotId,
    onFocus: () => props.onKnotFocus(knotId),
  };
  if (gap !== null && props.knot !== undefined) {
    const what = t(`thread:fill.${props.knot}`);
    return (
      <div role="gridcell" className={classes.cell} data-line="broken">
        <button
          {...shared}
          className={classes.gap}
          aria-label={t("thread:fillFor", { what, number: props.line.row.number })}
          onClick={() => goTo(gap.at)}
        >
          <IconPlus size={16} stroke={1.75} />
          {what}
        </button>
      </div>
    );
  }
  if (!props.has) {
    // A later line of the same moment leaves the cell empty; on the first one the knot waits.
    const waits = props.line.isFirst && props.column > 0;
    return (
      <div
        role="gridcell"
        className={classes.cell}
        data-line={waits && props.leads !== null ? "broken" : "none"}
      >
        {waits ? (
          <span className={classes.waiting} role="img" aria-label={t("thread:later")} />
        ) : null}
      </div>
    );
  }
  const line = props.leads === null ? "none" : props.leads ? "whole" : "broken";
  return (
    <div role="gridcell" className={classes.cell} data-line={line}>
      <button {...shared} className={classes.thing} onClick={() => goTo(props.at)}>
        {props.mark === undefined ? (
          <span className={classes.knot} aria-hidden="true" />
        ) : (
          <span className={classes.mark}>{props.mark}</span>
        )}
        {props.content ?? (
          <>
            <span className={props.isStrong === true ? classes.strong : classes.title}>
              {props.title}
            </span>
            {props.detail === undefined || props.detail === "" ? null : (
              <span className={classes.detail}>{props.detail}</span>
            )}
          </>
        )}
      </button>
    </div>
  );
}
