import { Menu } from "@mantine/core";
import { moveArea, renameArea } from "#shared/domain/engagement/edit-areas.ts";
import type { Area } from "#shared/domain/engagement/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useApply, useProject } from "#renderer/state/workbook.tsx";
import { onAltArrows } from "#renderer/ui/alt-arrows.ts";
import { IconArrowsLeftRight } from "#renderer/ui/icons.ts";
import { RowMenu } from "#renderer/ui/RowMenu.tsx";
import { TextField } from "#renderer/ui/TextField.tsx";
import { useRemove } from "#renderer/ui/use-remove.tsx";
import rows from "./Rows.module.css";

export interface AreaRowProps {
  readonly area: Area;
  readonly index: number;
  readonly count: number;
  readonly onNext: () => void;
  readonly onMerge: () => void;
}

export function AreaRow(props: AreaRowProps) {
  const { area, index, count } = props;
  const { t } = useTranslator();
  const project = useProject();
  const apply = useApply();
  const remove = useRemove();
  const name = area.name || t("engagement:areas.area", { number: index + 1 });
  const people = project.people.filter((person) => person.areaId === area.id).length;
  const moments = project.cycles
    .flatMap((cycle) => cycle.moments)
    .filter((moment) => moment.areaId === area.id).length;

  function move(by: -1 | 1): void {
    apply(moveArea(area.id, by), { label: { key: "engagement:undo.moveArea" } });
  }

  return (
    <li className={rows.item} onKeyDownCapture={onAltArrows(move)}>
      <div className={rows.grow}>
        <TextField
          label={t("engagement:areas.area", { number: index + 1 })}
          hideLabel
          unstyled
          placeholder={t("engagement:areas.nameExample")}
          value={area.name}
          onCommit={(text) =>
            apply(renameArea(area.id, text), {
              label: { key: "engagement:undo.renameArea" },
              mergeKey: `${area.id}.name`,
              place: { page: "engagement", id: area.id, field: "name" },
            })
          }
          onEnter={props.onNext}
          place={`${area.id}/name`}
        />
      </div>
      <span className={rows.count}>
        {[
          people === 0 ? null : t("engagement:areas.people", { count: people }),
          moments === 0 ? null : t("common:moments", { count: moments }),
        ]
          .filter((part) => part !== null)
          .join(" · ")}
      </span>
      <RowMenu
        name={name}
        place={area.id}
        onUp={index > 0 ? () => move(-1) : undefined}
        onDown={index < count - 1 ? () => move(1) : undefined}
        onRemove={() => remove({ kind: "area", id: area.id })}
      >
        {count < 2 ? null : (
          <Menu.Item
            leftSection={<IconArrowsLeftRight size={16} stroke={1.75} />}
            onClick={props.onMerge}
          >
            {t("engagement:areas.merge")}
          </Menu.Item>
        )}
      </RowMenu>
    </li>
  );
}
