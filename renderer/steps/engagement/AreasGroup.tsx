import { useRef, useState } from "react";
import { newId, type AreaId } from "#shared/ids.ts";
import { addArea } from "#shared/domain/engagement/edit-areas.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useApply, useProject, useWorkbook } from "#renderer/state/workbook.tsx";
import { useFocusNext } from "#renderer/ui/use-focus-next.ts";
import { AddRow } from "./AddRow.tsx";
import { AreaRow } from "./AreaRow.tsx";
import { Group } from "./Group.tsx";
import { MergeArea } from "./MergeArea.tsx";
import rows from "./Rows.module.css";

/** Parts of the client's organisation that serve the moments and own the actions. */
export function AreasGroup() {
  const { t } = useTranslator();
  const { areas } = useProject();
  const { ids, projects } = useWorkbook();
  const apply = useApply();
  const root = useRef<HTMLDivElement | null>(null);
  const focusNext = useFocusNext(root);
  const [mergingId, setMergingId] = useState<AreaId | null>(null);
  const merging = areas.find((area) => area.id === mergingId);

  function add(): void {
    // Of now, not of the last drawing: Enter commits what was typed in the same breath.
    const last = projects.getState().history.present.areas.at(-1);
    if (last?.name === "") {
      focusNext(`${last.id}/name`);
      return;
    }
    const id = newId<AreaId>(ids);
    apply(addArea(id), {
      label: { key: "engagement:undo.addArea" },
      place: { page: "engagement", id, field: "name" },
    });
    focusNext(`${id}/name`);
  }

  return (
    <Group title={t("engagement:areas.title")} note={t("engagement:areas.note")}>
      <div ref={root}>
        {areas.length === 0 ? null : (
          <ul className={rows.list}>
            {areas.map((area, index) => (
              <AreaRow
                key={area.id}
                area={area}
                index={index}
                count={areas.length}
                onNext={() => {
                  const next = areas[index + 1];
                  if (next === undefined) add();
                  else focusNext(`${next.id}/name`);
                }}
                onMerge={() => setMergingId(area.id)}
              />
            ))}
          </ul>
        )}
        <AddRow label={t("engagement:areas.add")} onAdd={add} isEnter />
        {merging === undefined ? null : (
          <MergeArea
            area={merging}
            onDone={(into) => {
              setMergingId(null);
              focusNext(`${into ?? merging.id}/name`);
            }}
          />
        )}
      </div>
    </Group>
  );
}
