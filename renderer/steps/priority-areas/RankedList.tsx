import { useRef, type KeyboardEvent } from "react";
import type { AreaEvidence } from "#shared/domain/priority-areas/evidence.ts";
import { evidencePerArea } from "#shared/domain/priority-areas/evidence.ts";
import { placeStability, type RankedArea } from "#shared/domain/priority-areas/derive.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useProject, useSelect, useSelectedId } from "#renderer/state/workbook.tsx";
import { RankedRow } from "./RankedRow.tsx";
import classes from "./PriorityAreas.module.css";

export interface RankedListProps {
  readonly ranked: readonly RankedArea[];
}

/** The ordered list: arrows walk it, Alt + arrows pin a place. */
export function RankedList({ ranked }: RankedListProps) {
  const { t } = useTranslator();
  const project = useProject();
  const select = useSelect();
  const selectedId = useSelectedId();
  const list = useRef<HTMLDivElement | null>(null);
  const stability = placeStability(project);
  const evidence = new Map<string, AreaEvidence>(
    evidencePerArea(project).map((row) => [row.areaId, row]),
  );
  const names = new Map<string, string>(project.areas.map((area) => [area.id, area.name]));
  const isOneToFive = ["importancePerformance", "impactEffort"].includes(project.priorities.method);
  const at = ranked.findIndex((row) => row.areaId === selectedId);

  function handleKeyDown(event: KeyboardEvent): void {
    if (event.altKey || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) return;
    event.preventDefault();
    const next =
      ranked[Math.max(0, Math.min(ranked.length - 1, at + (event.key === "ArrowDown" ? 1 : -1)))];
    if (next === undefined) return;
    select(next.areaId);
    list.current?.querySelector<HTMLElement>(`[data-place="${CSS.escape(next.areaId)}"]`)?.focus();
  }

  return (
    <>
      <div className={classes.columnHeads}>
        <span>{t("priorityAreas:list.order")}</span>
        <span>{t(isOneToFive ? "priorityAreas:list.score15" : "priorityAreas:list.score")}</span>
      </div>
      <div
        ref={list}
        role="listbox"
        tabIndex={-1}
        aria-label={t("priorityAreas:list.label")}
        className={classes.list}
        onKeyDown={handleKeyDown}
      >
        {ranked.map((row, index) => (
          <RankedRow
            key={row.areaId}
            row={row}
            name={names.get(row.areaId) ?? ""}
            evidence={evidence.get(row.areaId) ?? null}
            stability={stability.get(row.areaId) ?? null}
            isSelected={row.areaId === selectedId}
            // One row is in the tab order: the selected one, else the first.
            isTabStop={at === -1 ? index === 0 : index === at}
            onSelect={() => select(row.areaId)}
          />
        ))}
      </div>
    </>
  );
}
