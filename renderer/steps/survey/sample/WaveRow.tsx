import { moveWave, setWave, type WavePatch } from "#shared/domain/survey/edit-waves.ts";
import type { Wave } from "#shared/domain/survey/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useApply, useCycle } from "#renderer/state/workbook.tsx";
import { onAltArrows } from "#renderer/ui/alt-arrows.ts";
import { DateField } from "#renderer/ui/DateField.tsx";
import { NumberField } from "#renderer/ui/NumberField.tsx";
import { RowMenu } from "#renderer/ui/RowMenu.tsx";
import { TextField } from "#renderer/ui/TextField.tsx";
import { useRemove } from "#renderer/ui/use-remove.tsx";
import classes from "./Sample.module.css";

export interface WaveRowProps {
  readonly wave: Wave;
  readonly index: number;
  readonly count: number;
  /** Enter in the name. */
  readonly onNext: () => void;
}

export function WaveRow({ wave, index, count, onNext }: WaveRowProps) {
  const { t, number, percent } = useTranslator();
  const { id: cycleId } = useCycle();
  const apply = useApply();
  const remove = useRemove();
  const name = wave.title || t("survey:wave.title", { number: index + 1 });

  function edit(field: keyof WavePatch, patch: WavePatch): void {
    apply(setWave(cycleId, wave.id, patch), {
      label: { key: "survey:undo.wave" },
      mergeKey: `${wave.id}.${field}`,
      place: { page: "survey", cycleId, id: wave.id, field, view: "sample" },
    });
  }
  function move(by: -1 | 1): void {
    apply(moveWave(cycleId, wave.id, by), { label: { key: "survey:undo.waveOrder" } });
  }
  const rate = wave.invited === null || wave.invited === 0 ? null : wave.n / wave.invited;

  return (
    <tr onKeyDownCapture={onAltArrows(move)}>
      <td>
        <TextField
          label={`${t("survey:wave.name")}: ${name}`}
          hideLabel
          unstyled
          value={wave.title}
          onCommit={(title) => edit("title", { title })}
          onEnter={onNext}
          place={`${wave.id}/title`}
        />
      </td>
      <td>
        <DateField
          label={`${t("survey:wave.from")}: ${name}`}
          hideLabel
          unstyled
          value={wave.from}
          {...(wave.to === null ? {} : { max: wave.to })}
          onCommit={(from) => edit("from", { from })}
          place={`${wave.id}/from`}
        />
      </td>
      <td>
        <DateField
          label={`${t("survey:wave.to")}: ${name}`}
          hideLabel
          unstyled
          value={wave.to}
          {...(wave.from === null ? {} : { min: wave.from })}
          onCommit={(to) => edit("to", { to })}
          place={`${wave.id}/to`}
        />
      </td>
      <td>
        <NumberField
          label={`${t("survey:wave.invited")}: ${name}`}
          hideLabel
          placeholder={t("common:notSaid")}
          value={wave.invited}
          min={0}
          max={1e9}
          digits={0}
          width={120}
          onCommit={(invited) => edit("invited", { invited })}
          place={`${wave.id}/invited`}
        />
      </td>
      <td className={classes.amount}>
        {rate === null
          ? number(wave.n)
          : t("survey:wave.answered", {
              n: number(wave.n),
              rate: percent(rate, rate < 0.1 ? 1 : 0),
            })}
      </td>
      <td className={classes.tools}>
        <RowMenu
          name={name}
          place={wave.id}
          onUp={index > 0 ? () => move(-1) : undefined}
          onDown={index < count - 1 ? () => move(1) : undefined}
          onRemove={() => remove({ kind: "wave", id: wave.id })}
        />
      </td>
    </tr>
  );
}
