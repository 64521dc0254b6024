import { Autocomplete } from "@mantine/core";
import { useState } from "react";
import type { AreaId, CycleId } from "#shared/ids.ts";
import { newId } from "#shared/ids.ts";
import { excerpt } from "#shared/domain/excerpt.ts";
import { assignNewArea, setMoment } from "#shared/domain/moments/edit.ts";
import type { Moment } from "#shared/domain/moments/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useApply, useIsReadOnly, useProject, useWorkbook } from "#renderer/state/workbook.tsx";

export interface AreaFieldProps {
  readonly cycleId: CycleId;
  readonly moment: Moment;
}

/** The area that serves; a name that is not in the list becomes a new area of the project. */
export function AreaField({ cycleId, moment }: AreaFieldProps) {
  const { t } = useTranslator();
  const { ids } = useWorkbook();
  const { areas } = useProject();
  const apply = useApply();
  const isReadOnly = useIsReadOnly();
  const name = areas.find((area) => area.id === moment.areaId)?.name ?? "";
  const [text, setText] = useState(name);
  const [shown, setShown] = useState(name);
  if (shown !== name) {
    setShown(name);
    setText(name);
  }

  function commit(typed: string): void {
    const wanted = typed.trim();
    if (wanted === name.trim()) return setText(name);
    const id = newId<AreaId>(ids);
    apply(
      (project) =>
        wanted === ""
          ? setMoment(project, cycleId, moment.id, { areaId: null })
          : assignNewArea(project, cycleId, moment.id, { id, name: wanted }),
      { label: { key: "moments:undo.change", params: { title: excerpt(moment.title) } } },
    );
  }

  return (
    <Autocomplete
      label={t("terms:words.area")}
      description={t("moments:who.areaHelp")}
      data={[...new Set(areas.map((area) => area.name).filter((each) => each !== ""))]}
      value={text}
      readOnly={isReadOnly}
      maxLength={500}
      openOnFocus={false}
      data-place={`${moment.id}/areaId`}
      comboboxProps={{ shadow: "md" }}
      onChange={setText}
      onOptionSubmit={commit}
      onBlur={() => commit(text)}
      onKeyDown={(event) => {
        if (event.key === "Enter") commit(event.currentTarget.value);
      }}
    />
  );
}
