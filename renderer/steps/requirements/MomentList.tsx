import { useRef, type KeyboardEvent } from "react";
import { VisuallyHidden } from "@mantine/core";
import type { MomentId } from "#shared/ids.ts";
import { looseEndsOf } from "#shared/domain/loose-ends.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useProject, useSelect } from "#renderer/state/workbook.tsx";
import { Mark } from "#renderer/ui/Mark.tsx";
import classes from "./MomentList.module.css";
import type { ListedMoment } from "./selection.ts";

export interface MomentListProps {
  readonly listed: readonly ListedMoment[];
  readonly selectedId: MomentId | null;
  /** Enter or →: on to the requirements of the moment. */
  readonly onEnter: () => void;
}

/** The moments of the cycle, critical ones first, with the requirements that each has. */
export function MomentList(props: MomentListProps) {
  const { listed, selectedId } = props;
  const { t } = useTranslator();
  const select = useSelect();
  const project = useProject();
  const root = useRef<HTMLDivElement | null>(null);
  const loose = new Set(looseEndsOf(project, "requirements").map((end) => end.at.id));
  const critical = listed.filter((each) => each.isCritical);
  const covered = critical.filter((each) => each.requirements.length > 0).length;

  function focusAt(index: number): void {
    const target = listed[Math.max(0, Math.min(listed.length - 1, index))];
    if (target === undefined) return;
    select(target.moment.id);
    root.current
      ?.querySelector<HTMLElement>(`[data-place="${CSS.escape(target.moment.id)}"]`)
      ?.focus();
  }
  function handleKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const at = listed.findIndex((each) => each.moment.id === selectedId);
    if (event.key === "ArrowDown") focusAt(at + 1);
    else if (event.key === "ArrowUp") focusAt(at - 1);
    else if (event.key === "Home") focusAt(0);
    else if (event.key === "End") focusAt(listed.length - 1);
    else if (event.key === "Enter" || event.key === "ArrowRight") props.onEnter();
    else return;
    event.preventDefault();
  }

  function part(label: string, moments: readonly ListedMoment[], covering?: string) {
    if (moments.length === 0) return null;
    return (
      <div role="group" aria-label={label}>
        <div className={classes.head} aria-hidden="true">
          <span>{label}</span>
          <span>{covering}</span>
        </div>
        {moments.map(({ moment, number, isCritical, requirements }) => {
          const isSelected = moment.id === selectedId;
          const isLoose = loose.has(moment.id) || requirements.some((entry) => loose.has(entry.id));
          return (
            <div
              key={moment.id}
              role="option"
              aria-selected={isSelected}
              tabIndex={isSelected ? 0 : -1}
              className={classes.option}
              data-place={moment.id}
              onClick={() => select(moment.id)}
            >
              <Mark number={number} isCritical={isCritical} />
              <span
                className={`${classes.title} ${isCritical ? classes.critical : ""}`}
                title={moment.title}
              >
                {moment.title || t("common:untitled")}
              </span>
              {isLoose ? <span className={classes.ring} aria-hidden="true" /> : null}
              <span
                className={`${classes.count} ${isCritical && requirements.length === 0 ? classes.none : ""}`}
                aria-hidden="true"
              >
                {requirements.length === 0 && !isCritical ? "–" : requirements.length}
              </span>
              <VisuallyHidden>
                {t("requirements:count", { count: requirements.length })}
                {isLoose ? `, ${t("requirements:hasLooseEnd")}` : ""}
              </VisuallyHidden>
            </div>
          );
        })}
      </div>
    );
  }

  return (
    <div
      ref={root}
      role="listbox"
      aria-label={t("requirements:list.label")}
      className={classes.list}
      onKeyDown={handleKeyDown}
    >
      {part(
        t("requirements:list.critical"),
        critical,
        t("requirements:list.covered", { covered, critical: critical.length }),
      )}
      {part(
        t("requirements:list.others"),
        listed.filter((each) => !each.isCritical),
      )}
    </div>
  );
}
