import { useElementSize, useMediaQuery } from "@mantine/hooks";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useMemo, useRef, type CSSProperties, type KeyboardEvent } from "react";
import type { MomentId } from "#shared/ids.ts";
import { useIsReadOnly, useSelectedId } from "#renderer/state/workbook.tsx";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { EmotionLane, laneRuns } from "./EmotionLane.tsx";
import { OutlineDrag } from "./OutlineDrag.tsx";
import { OutlineHead } from "./OutlineHead.tsx";
import { OutlineRowView } from "./OutlineRowView.tsx";
import { PickedBar } from "./PickedBar.tsx";
import { rowCommand, type RowCommand } from "./outline-keys.ts";
import {
  COMPACT_HEIGHTS,
  NORMAL_HEIGHTS,
  rowHeight,
  rowTops,
  type OutlineRow,
} from "./outline-rows.ts";
import { BULK, INSPECTOR } from "./outline-state.ts";
import type { Outline, OutlineActions } from "./use-outline.ts";
import classes from "./Outliner.module.css";

/** From this many rows on only those in sight are drawn. */
const VIRTUAL_FROM = 60;
/** Height of the column heads in sixteenths of a rem: what a rem is worth is measured on it. */
const HEAD = 30;

export interface OutlinerProps {
  readonly rows: readonly OutlineRow[];
  readonly outline: Outline;
}

/** The moments as a list that is written like a text: rows, stage heads, episodes, emotion. */
export function Outliner({ rows, outline }: OutlinerProps) {
  const { t } = useTranslator();
  const { actions } = outline;
  const selectedId = useSelectedId();
  const isReadOnly = useIsReadOnly();
  const isCompact = useMediaQuery("(max-width: 1150px)", false, { getInitialValueInEffect: false });
  const isNarrow = useMediaQuery("(max-width: 780px)", false, { getInitialValueInEffect: false });
  const hasMinutes = !isCompact || isNarrow;
  const heights = isCompact ? COMPACT_HEIGHTS : NORMAL_HEIGHTS;
  const tops = useMemo(() => rowTops(rows, heights), [rows, heights]);
  const total = tops.at(-1) ?? 0;
  const runs = useMemo(() => laneRuns(rows, heights), [rows, heights]);
  const scroller = useRef<HTMLDivElement | null>(null);
  const list = useRef<HTMLDivElement | null>(null);
  const { ref: head, height: headHeight } = useElementSize();
  const unit = headHeight === 0 ? 1 : headHeight / HEAD;
  const selectedAt = rows.findIndex((row) => row.key === selectedId);
  const addAt = rows.findIndex((row) => row.key === "add");
  const tabStop = selectedAt === -1 ? rows[0]?.key : rows[selectedAt]?.key;
  const isVirtual = rows.length > VIRTUAL_FROM;

  // The rows of this list are memoised by their own values, not by the virtualizer's functions.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    enabled: isVirtual,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => {
      const row = rows[at];
      return row === undefined ? 0 : rowHeight(row, heights) * unit;
    },
    getItemKey: (at) => rows[at]?.key ?? at,
    overscan: 12,
    // The selected row and the row for the next moment can always take the focus.
    rangeExtractor: (range) => {
      const kept = new Set(defaultRangeExtractor(range));
      for (const at of [selectedAt, addAt, rows.findIndex((row) => row.key === "insert")]) {
        if (at !== -1) kept.add(at);
      }
      return [...kept].toSorted((a, b) => a - b);
    },
  });
  useLayoutEffect(() => {
    if (isVirtual) virtual.measure();
  }, [isVirtual, virtual, tops, unit]);

  useLayoutEffect(() => {
    actions.setRows(rows);
    const key = outline.takeFocusRequest();
    if (key === null) return;
    const target =
      key === INSPECTOR
        ? firstField("[data-moment-details]")
        : key === BULK
          ? firstField("[data-bulk]")
          : scroller.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: "nearest" });
  });

  function handleKeyDown(event: KeyboardEvent): void {
    const isRow = event.target instanceof HTMLElement && event.target.role === "row";
    const command = isRow ? rowCommand(event) : null;
    if (command === null) return;
    event.preventDefault();
    event.stopPropagation();
    const key = isRow ? (event.target as HTMLElement).dataset["row"] : undefined;
    if (key !== undefined) runRowCommand(command, key, actions, isReadOnly);
  }

  const shown = isVirtual
    ? virtual.getVirtualItems().map((item) => item.index)
    : rows.map((_, at) => at);
  // Custom properties of the list, in rem so that the projector's text size scales it.
  const style = {
    "--row": `${heights.moment / 16}rem`,
    "--head": `${heights.head / 16}rem`,
    "--total": `${total / 16}rem`,
  } as CSSProperties;

  return (
    <div className={classes.outliner} data-compact={isCompact || undefined} style={style}>
      <div
        ref={scroller}
        role="grid"
        aria-label={t("moments:list.label")}
        aria-multiselectable="true"
        aria-rowcount={rows.length + 1}
        aria-readonly={isReadOnly}
        className={classes.scroller}
        onKeyDown={handleKeyDown}
      >
        <OutlineHead headRef={head} hasMinutes={hasMinutes} actions={actions} />
        <OutlineDrag rows={rows} tops={tops} unit={unit} list={list} outline={outline}>
          <div ref={list} className={classes.list} data-virtual={isVirtual || undefined}>
            {shown.map((at) => {
              const row = rows[at];
              return row === undefined ? null : (
                <OutlineRowView
                  key={row.key}
                  row={row}
                  rowIndex={at + 2}
                  top={isVirtual ? (tops[at] ?? 0) * unit : null}
                  isSelected={row.key === selectedId}
                  isTabStop={row.key === tabStop}
                  isReadOnly={isReadOnly}
                  hasMinutes={hasMinutes}
                  isPicked={outline.picked.has(row.key)}
                  editing={outline.editing?.key === row.key ? outline.editing.field : null}
                  actions={actions}
                />
              );
            })}
            <EmotionLane runs={runs} height={total} />
          </div>
        </OutlineDrag>
      </div>
      <PickedBar outline={outline} />
    </div>
  );
}

function firstField(within: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`${within} :is(button, input, textarea)`);
}

function runRowCommand(
  command: RowCommand,
  key: string,
  actions: OutlineActions,
  isReadOnly: boolean,
): void {
  switch (command.do) {
    case "go":
      if (command.to === "first" || command.to === "last") actions.goTo(command.to);
      else actions.goBy(key, command.to === "previous" ? -1 : 1);
      return;
    case "extend":
      return actions.extend(command.by);
    case "selectAll":
      return actions.selectAll();
    case "clear":
      return actions.clear();
    case "edit":
    case "shift":
    case "emotion":
    case "critical":
    case "episode":
    case "remove":
    case "split":
    case "join":
    case "bulk":
      if (!isReadOnly) change(command, key, actions);
  }
}

function change(command: RowCommand, key: string, actions: OutlineActions): void {
  if (command.do === "edit") actions.edit(key);
  if (command.do === "shift") actions.shift(command.by);
  if (command.do === "emotion") actions.stepEmotion(command.by);
  if (command.do === "critical") actions.toggleCritical();
  if (command.do === "episode") actions.episode();
  if (command.do === "remove") actions.remove();
  // The key of a row is the id of its moment; other rows are not split.
  if (command.do === "split") actions.split(key as MomentId);
  if (command.do === "join") actions.join();
  if (command.do === "bulk") actions.openBulk();
}
