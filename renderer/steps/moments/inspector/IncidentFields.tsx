import { Button } from "@mantine/core";
import { useRef } from "react";
import type { IncidentId } from "#shared/ids.ts";
import { newId } from "#shared/ids.ts";
import { excerpt } from "#shared/domain/excerpt.ts";
import {
  addIncident,
  moveIncident,
  removeIncident,
  setIncident,
  type MomentFields,
} from "#shared/domain/moments/edit.ts";
import type { Moment } from "#shared/domain/moments/schema.ts";
import type { Cycle } from "#shared/domain/project.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useApply, useIsReadOnly, useWorkbook } from "#renderer/state/workbook.tsx";
import { onAltArrows } from "#renderer/ui/alt-arrows.ts";
import { IconPlus } from "#renderer/ui/icons.ts";
import { NumberField } from "#renderer/ui/NumberField.tsx";
import { RowMenu } from "#renderer/ui/RowMenu.tsx";
import { TextField } from "#renderer/ui/TextField.tsx";
import { useFocusNext } from "#renderer/ui/use-focus-next.ts";
import classes from "./Inspector.module.css";

export interface IncidentFieldsProps {
  readonly cycle: Cycle;
  readonly moment: Moment;
  readonly set: (fields: MomentFields) => void;
}

/** What can go wrong here: description, effect on the customer, present control; and how often it goes well. */
export function IncidentFields({ cycle, moment, set }: IncidentFieldsProps) {
  const { t } = useTranslator();
  const { ids } = useWorkbook();
  const apply = useApply();
  const isReadOnly = useIsReadOnly();
  const root = useRef<HTMLDivElement | null>(null);
  const focusNext = useFocusNext(root);
  const { incidents } = moment;
  const label = { key: "moments:undo.incident", params: { title: excerpt(moment.title) } } as const;

  function move(id: IncidentId, by: -1 | 1): void {
    // The field that moves with its incident keeps the focus.
    const place = document.activeElement?.getAttribute("data-place") ?? "";
    apply((project) => moveIncident(project, cycle.id, moment.id, id, by), { label });
    if (place.startsWith(id)) focusNext(place);
  }
  return (
    <div ref={root} className={classes.stack} data-place={`${moment.id}/incidents`} tabIndex={-1}>
      {incidents.map((incident, at) => (
        <fieldset
          key={incident.id}
          className={classes.incident}
          onKeyDownCapture={onAltArrows((by) => move(incident.id, by))}
        >
          <legend className={classes.incidentHead}>
            {t("moments:incidents.one", { number: at + 1 })}
            <RowMenu
              name={t("moments:incidents.one", { number: at + 1 })}
              onUp={at === 0 ? undefined : () => move(incident.id, -1)}
              onDown={at === incidents.length - 1 ? undefined : () => move(incident.id, 1)}
              onRemove={() =>
                apply((project) => removeIncident(project, cycle.id, moment.id, incident.id), {
                  label,
                })
              }
            />
          </legend>
          {(["description", "effect", "control"] as const).map((field) => (
            <TextField
              key={field}
              label={t(`moments:incidents.${field}`)}
              multiline
              minRows={1}
              value={incident[field]}
              place={`${incident.id}/${field}`}
              onCommit={(text) =>
                apply(
                  (project) =>
                    setIncident(project, cycle.id, moment.id, incident.id, { [field]: text }),
                  { label, mergeKey: `${incident.id}.${field}` },
                )
              }
            />
          ))}
        </fieldset>
      ))}
      {isReadOnly ? null : (
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconPlus size={16} stroke={1.75} />}
          onClick={() => {
            const id = newId<IncidentId>(ids);
            apply((project) => addIncident(project, cycle.id, moment.id, id), { label });
            focusNext(`${id}/description`);
          }}
        >
          {t("moments:incidents.add")}
        </Button>
      )}
      <NumberField
        label={t("moments:incidents.reliability")}
        description={t("moments:incidents.reliabilityHelp")}
        value={moment.reliability === null ? null : Math.round(moment.reliability * 10_000) / 100}
        min={0}
        max={100}
        digits={2}
        place={`${moment.id}/reliability`}
        onCommit={(percent) => set({ reliability: percent === null ? null : percent / 100 })}
      />
    </div>
  );
}
