import { Title } from "@mantine/core";
import { setCycle, moveCycle, type CycleLimits } from "#shared/domain/engagement/edit-cycles.ts";
import type { Cycle } from "#shared/domain/project.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useApply } from "#renderer/state/workbook.tsx";
import { onAltArrows } from "#renderer/ui/alt-arrows.ts";
import { RowMenu } from "#renderer/ui/RowMenu.tsx";
import { TextField } from "#renderer/ui/TextField.tsx";
import { useRemove } from "#renderer/ui/use-remove.tsx";
import classes from "./CycleCard.module.css";
import { CustomerProfile } from "./CustomerProfile.tsx";
import { Fields } from "./Group.tsx";

export interface CycleCardProps {
  readonly cycle: Cycle;
  /** Place in the list, from 1. */
  readonly number: number;
  readonly count: number;
  readonly onFocusNext: (place: string) => void;
}

/** One service with its customers and its two ends. */
export function CycleCard(props: CycleCardProps) {
  const { cycle, number, count } = props;
  const { t } = useTranslator();
  const apply = useApply();
  const remove = useRemove();
  const title = t("engagement:cycles.cycle", { number });

  function edit(field: keyof CycleLimits, value: string): void {
    apply(setCycle(cycle.id, { [field]: value }), {
      label: { key: `engagement:undo.cycle.${field}` },
      mergeKey: `${cycle.id}.${field}`,
      place: { page: "engagement", cycleId: cycle.id, id: cycle.id, field },
    });
  }

  function move(by: -1 | 1): void {
    apply(moveCycle(cycle.id, by), { label: { key: "engagement:undo.moveCycle" } });
  }

  function field(name: keyof CycleLimits) {
    return (
      <TextField
        label={t(`engagement:cycles.${name}`)}
        placeholder={t(`engagement:cycles.${name}Example`)}
        value={cycle[name]}
        onCommit={(value) => edit(name, value)}
        place={`${cycle.id}/${name}`}
      />
    );
  }

  return (
    <div
      className={classes.card}
      role="group"
      aria-label={title}
      onKeyDownCapture={onAltArrows(move)}
    >
      <div className={classes.head}>
        <Title order={3}>{count === 1 ? t("engagement:cycles.one") : title}</Title>
        <RowMenu
          name={cycle.service || title}
          place={cycle.id}
          onUp={number > 1 ? () => move(-1) : undefined}
          onDown={number < count ? () => move(1) : undefined}
          onRemove={count > 1 ? () => remove({ kind: "cycle", id: cycle.id }) : undefined}
        />
      </div>
      <Fields>
        {field("service")}
        {field("segment")}
        {field("start")}
        {field("end")}
      </Fields>
      <CustomerProfile cycle={cycle} />
    </div>
  );
}
