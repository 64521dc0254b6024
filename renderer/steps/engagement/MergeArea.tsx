import { Button } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import type { AreaId } from "#shared/ids.ts";
import { mergeAreas } from "#shared/domain/engagement/edit-areas.ts";
import type { Area } from "#shared/domain/engagement/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useApply, useProject } from "#renderer/state/workbook.tsx";
import { ChoiceField } from "#renderer/ui/ChoiceField.tsx";
import rows from "./Rows.module.css";

export interface MergeAreaProps {
  readonly area: Area;
  /** With the area that took everything over; null when nothing was merged. */
  readonly onDone: (into: AreaId | null) => void;
}

/** Puts one area into another: people, moments, actions and scores go with it. */
export function MergeArea(props: MergeAreaProps) {
  const { area, onDone } = props;
  const { t, quote } = useTranslator();
  const { areas } = useProject();
  const apply = useApply();
  const [into, setInto] = useState<AreaId | null>(null);
  const root = useRef<HTMLDivElement | null>(null);
  useEffect(() => root.current?.querySelector("input")?.focus(), []);
  const others = areas.filter((each) => each.id !== area.id);
  return (
    <div
      className={rows.panel}
      ref={root}
      role="group"
      aria-label={t("engagement:areas.merge")}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) onDone(null);
      }}
    >
      <ChoiceField
        label={t("engagement:areas.mergeInto", { name: quote(area.name) })}
        description={t("engagement:areas.mergeNote")}
        placeholder={t("common:choose")}
        value={into}
        choices={others.map(({ id, name }) => ({ value: id, label: name || t("common:untitled") }))}
        onChange={setInto}
      />
      <div className={rows.actions}>
        <Button
          disabled={into === null}
          onClick={() => {
            if (into === null) return;
            apply(mergeAreas(area.id, into), {
              label: { key: "engagement:undo.mergeAreas", params: { name: area.name } },
              place: { page: "engagement", id: area.id, field: "name" },
            });
            onDone(into);
          }}
        >
          {t("engagement:areas.mergeNow")}
        </Button>
        <Button variant="default" onClick={() => onDone(null)}>
          {t("common:cancel")}
        </Button>
      </div>
    </div>
  );
}
