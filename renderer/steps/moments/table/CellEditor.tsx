import type { EpisodeId, StageId } from "#shared/ids.ts";
import { newId } from "#shared/ids.ts";
import { excerpt } from "#shared/domain/excerpt.ts";
import { setCritical, type MomentFields } from "#shared/domain/moments/edit.ts";
import { moveToStage } from "#shared/domain/moments/edit-order.ts";
import {
  CHANNELS,
  EVIDENCE_LEVELS,
  MOMENT_TYPES,
  TIME_KINDS,
  type Moment,
} from "#shared/domain/moments/schema.ts";
import type { Cycle } from "#shared/domain/project.ts";
import { parseNumber } from "#renderer/ui/parse-number.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useApply, useProject, useWorkbook } from "#renderer/state/workbook.tsx";
import { useDraft } from "#renderer/ui/use-draft.ts";
import { EMOTIONS, emotionLabel } from "../emotion-words.ts";
import { useMomentEdit } from "../use-moment-edit.ts";
import { offerPaste } from "../paste/paste-store.ts";
import type { Column } from "./columns.ts";
import classes from "./MomentsTable.module.css";

export interface CellEditorProps {
  readonly column: Column;
  readonly cycle: Cycle;
  readonly moment: Moment;
  readonly text: string;
  readonly isCritical: boolean;
}

/** The field of one cell of the selected row; small native controls keep a long table quick. */
export function CellEditor({ column, cycle, moment, text, isCritical }: CellEditorProps) {
  const { t, number, locale, signed } = useTranslator();
  const { areas } = useProject();
  const { ids } = useWorkbook();
  const apply = useApply();
  const set: (fields: MomentFields) => void = useMomentEdit(cycle.id, moment);
  const label = t(`moments:table.${column}`);
  const none = { value: "", label: "–" };

  switch (column) {
    case "title":
    case "servedBy":
      return (
        <CellText
          label={label}
          value={moment[column]}
          onCommit={(next) => set({ [column]: next })}
          {...(column === "title"
            ? { onPasteLines: (pasted) => offerPaste(pasted, { after: moment.id }) }
            : {})}
        />
      );
    case "reason":
      return moment.critical ? (
        <CellText
          label={label}
          value={moment.criticalReason}
          longest={20_000}
          onCommit={(criticalReason) => set({ criticalReason })}
        />
      ) : (
        <span className={classes.text}>{text}</span>
      );
    case "usual":
    case "maximum": {
      const value = moment[column];
      return (
        <CellText
          label={label}
          isNumber
          value={value === null ? "" : number(value, 1)}
          onCommit={(typed) => {
            const minutes = parseNumber(typed, locale);
            if (minutes === undefined || (minutes !== null && (minutes < 0 || minutes > 527_040)))
              return;
            set({ [column]: minutes });
          }}
        />
      );
    }
    case "stage":
      return (
        <CellSelect
          label={label}
          value={moment.stageId ?? ""}
          choices={[
            ...(moment.stageId === null ? [none] : []),
            ...cycle.stages.map((each) => ({
              value: each.id,
              label: each.title || t("common:untitled"),
            })),
          ]}
          onChange={(value) =>
            apply(
              // The list holds the stages of this cycle.
              (project) => moveToStage(project, cycle.id, moment.id, value as StageId),
              {
                label: {
                  key: "moments:undo.move",
                  params: { count: 1, title: excerpt(moment.title) },
                },
              },
            )
          }
        />
      );
    case "type":
      return (
        <CellSelect
          label={label}
          value={moment.type ?? ""}
          choices={[
            none,
            ...MOMENT_TYPES.map((each) => ({ value: each, label: t(`terms:momentType.${each}`) })),
          ]}
          onChange={(value) => set({ type: MOMENT_TYPES.find((each) => each === value) ?? null })}
        />
      );
    case "channel":
      return (
        <CellSelect
          label={label}
          value={moment.channel ?? ""}
          choices={[
            none,
            ...CHANNELS.map((each) => ({ value: each, label: t(`terms:channel.${each}`) })),
          ]}
          onChange={(value) => set({ channel: CHANNELS.find((each) => each === value) ?? null })}
        />
      );
    case "area":
      return (
        <CellSelect
          label={label}
          value={moment.areaId ?? ""}
          choices={[
            none,
            ...areas.map((each) => ({ value: each.id, label: each.name || t("common:untitled") })),
          ]}
          onChange={(value) => set({ areaId: areas.find((each) => each.id === value)?.id ?? null })}
        />
      );
    case "time":
      return (
        <CellSelect
          label={label}
          value={moment.time}
          choices={TIME_KINDS.map((each) => ({ value: each, label: t(`terms:timeKind.${each}`) }))}
          onChange={(value) =>
            set({ time: TIME_KINDS.find((each) => each === value) ?? moment.time })
          }
        />
      );
    case "emotion":
      return (
        <CellSelect
          label={label}
          value={moment.emotion === null ? "" : String(moment.emotion)}
          choices={[
            none,
            ...EMOTIONS.map((each) => ({
              value: String(each),
              label: `${signed(each)} ${emotionLabel(t, each)}`,
            })),
          ]}
          onChange={(value) => set({ emotion: value === "" ? null : Number(value) })}
        />
      );
    case "evidence":
      return (
        <CellSelect
          label={label}
          value={moment.evidence}
          choices={EVIDENCE_LEVELS.map((each) => ({
            value: each,
            label: t(`terms:evidence.${each}`),
          }))}
          onChange={(value) =>
            set({ evidence: EVIDENCE_LEVELS.find((each) => each === value) ?? moment.evidence })
          }
        />
      );
    case "critical":
      return (
        <CellSelect
          label={label}
          value={isCritical ? "yes" : "no"}
          choices={[
            { value: "no", label: t("common:no") },
            { value: "yes", label: t("terms:words.critical") },
          ]}
          onChange={(value) =>
            apply(
              (project) =>
                setCritical(project, cycle.id, moment.id, value === "yes", newId<EpisodeId>(ids)),
              {
                label: {
                  key: "moments:undo.critical",
                  params: { count: 1, title: excerpt(moment.title) },
                },
              },
            )
          }
        />
      );
  }
}

interface CellTextProps {
  readonly label: string;
  readonly value: string;
  readonly onCommit: (text: string) => void;
  readonly isNumber?: boolean;
  readonly longest?: number;
  /** Several lines were pasted; true = they are taken care of. */
  readonly onPasteLines?: (text: string) => boolean;
}

function CellText(props: CellTextProps) {
  const { projects } = useWorkbook();
  const draft = useDraft(props.value, props.onCommit);
  return (
    <input
      className={classes.input}
      data-number={props.isNumber === true || undefined}
      aria-label={props.label}
      inputMode={props.isNumber === true ? "decimal" : "text"}
      maxLength={props.longest ?? 500}
      autoComplete="off"
      value={draft.text}
      onChange={(event) => draft.change(event.currentTarget.value)}
      onPaste={(event) => {
        const pasted = event.clipboardData.getData("text/plain");
        if (props.onPasteLines?.(pasted) === true) event.preventDefault();
      }}
      onBlur={() => {
        draft.flush();
        projects.seal();
      }}
    />
  );
}

interface CellSelectProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

function CellSelect({ label, value, choices, onChange }: CellSelectProps) {
  return (
    <select
      className={classes.select}
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}
