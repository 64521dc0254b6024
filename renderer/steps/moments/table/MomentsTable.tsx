import { useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useRef } from "react";
import { criticalMomentIds } from "#shared/domain/moments/derive.ts";
import type { Cycle } from "#shared/domain/project.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useProject, useSelectedId } from "#renderer/state/workbook.tsx";
import { PasteHost } from "../paste/PasteHost.tsx";
import { COLUMNS } from "./columns.ts";
import { TableRow } from "./TableRow.tsx";
import classes from "./MomentsTable.module.css";

/** From this many rows on only those in sight are drawn. */
const VIRTUAL_FROM = 60;
const ROW = 36;

/** All moments with what is known of them; the selected row can be written in. */
export function MomentsTable({ cycle }: { readonly cycle: Cycle }) {
  const { t } = useTranslator();
  const { areas } = useProject();
  const selectedId = useSelectedId();
  const scroller = useRef<HTMLDivElement | null>(null);
  /** Column to focus when the next row is drawn with its fields. */
  const wanted = useRef<string | null>(null);
  const want = useCallback((column: string) => {
    wanted.current = column;
  }, []);
  const takeWanted = useCallback(() => {
    const column = wanted.current;
    wanted.current = null;
    return column;
  }, []);
  const critical = criticalMomentIds(cycle);
  const isVirtual = cycle.moments.length > VIRTUAL_FROM;
  const selectedAt = cycle.moments.findIndex((moment) => moment.id === selectedId);
  // Rows take plain values only, so nothing stale can be memoised.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: cycle.moments.length,
    enabled: isVirtual,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 10,
  });
  const items = virtual.getVirtualItems();
  const first = isVirtual ? (items[0]?.index ?? 0) : 0;
  const last = isVirtual ? (items.at(-1)?.index ?? -1) : cycle.moments.length - 1;
  if (cycle.moments.length === 0) {
    return (
      <>
        <p className={classes.empty}>{t("moments:table.empty")}</p>
        <PasteHost />
      </>
    );
  }
  return (
    <div ref={scroller} className={classes.scroller}>
      <PasteHost />
      <table className={classes.table} aria-label={t("moments:list.label")}>
        <thead>
          <tr>
            <th scope="col" className={classes.number}>
              {t("moments:table.number")}
            </th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" data-column={column}>
                {t(`moments:table.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Spacer height={first * ROW} />
          {cycle.moments.slice(first, last + 1).map((moment, offset) => (
            <TableRow
              key={moment.id}
              cycle={cycle}
              moment={moment}
              number={first + offset + 1}
              isCritical={critical.has(moment.id)}
              area={areas.find((area) => area.id === moment.areaId)?.name ?? ""}
              isSelected={moment.id === selectedId}
              isTabStop={selectedAt === -1 && first + offset === 0}
              want={want}
              takeWanted={takeWanted}
              above={cycle.moments[first + offset - 1]?.id ?? null}
              below={cycle.moments[first + offset + 1]?.id ?? null}
            />
          ))}
          <Spacer height={Math.max(0, cycle.moments.length - 1 - last) * ROW} />
        </tbody>
      </table>
    </div>
  );
}

/** Stands for the rows that are out of sight. */
function Spacer({ height }: { readonly height: number }) {
  return height === 0 ? null : (
    <tr aria-hidden="true">
      <td style={{ height, padding: 0 }} />
    </tr>
  );
}
