import { useRef } from "react";
import { newId, type CycleId } from "#shared/ids.ts";
import { addCycle } from "#shared/domain/engagement/edit-cycles.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useApply, useProject, useWorkbook } from "#renderer/state/workbook.tsx";
import { useFocusNext } from "#renderer/ui/use-focus-next.ts";
import { AddRow } from "./AddRow.tsx";
import { CycleCard } from "./CycleCard.tsx";
import { Group } from "./Group.tsx";

/** Which services are studied, for whom, from where to where: one cycle each. */
export function CyclesGroup() {
  const { t } = useTranslator();
  const { cycles } = useProject();
  const { ids } = useWorkbook();
  const apply = useApply();
  const root = useRef<HTMLDivElement | null>(null);
  const focusNext = useFocusNext(root);

  function add(): void {
    const id = newId<CycleId>(ids);
    apply(addCycle(id), {
      label: { key: "engagement:undo.addCycle" },
      place: { page: "engagement", id, field: "service" },
    });
    focusNext(`${id}/service`);
  }

  return (
    <Group title={t("engagement:cycles.title")} note={t("engagement:cycles.note")}>
      <div ref={root}>
        {cycles.map((cycle, index) => (
          <CycleCard
            key={cycle.id}
            cycle={cycle}
            number={index + 1}
            count={cycles.length}
            onFocusNext={focusNext}
          />
        ))}
        <AddRow label={t("engagement:cycles.add")} onAdd={add} />
      </div>
    </Group>
  );
}
