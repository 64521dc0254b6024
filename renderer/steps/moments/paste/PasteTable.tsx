import { NativeSelect } from "@mantine/core";
import {
  PASTE_FIELDS,
  type ColumnField,
  type PasteField,
} from "#shared/domain/moments/paste/paste-fields.ts";
import type { PastedMoment } from "#shared/domain/moments/paste/read-paste.ts";
import type { Translator } from "#shared/i18n/make-translator.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { emotionLabel } from "../emotion-words.ts";
import { duration } from "../minutes-text.ts";
import type { PasteState } from "./use-paste-reading.ts";
import classes from "./Paste.module.css";

/** Enough to know the columns; the rest is counted. */
const SHOWN = 60;

/** What will become moments, line by line, with a choice over each column for what it holds. */
export function PasteTable({ state }: { readonly state: PasteState }) {
  const translator = useTranslator();
  const { t } = translator;
  const { fields, reading, table } = state;
  const more = reading.moments.length - SHOWN;
  return (
    <div
      className={classes.frame}
      role="region"
      aria-label={t("moments:paste.preview")}
      tabIndex={0}
    >
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col" className={classes.number}>
              {t("moments:table.number")}
            </th>
            {fields.map((field, column) => (
              // Columns have no other name than their place.
              // oxlint-disable-next-line react/no-array-index-key
              <th key={column} scope="col" data-field={field}>
                <ColumnHead
                  column={column}
                  field={field}
                  isOnly={fields.length === 1}
                  heading={state.hasHeading ? (table.rows[0]?.[column] ?? "") : ""}
                  onChange={(next) => state.setField(column, next)}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {reading.moments.slice(0, SHOWN).map((moment, at) => (
            <tr key={moment.line}>
              <td className={classes.number}>{translator.number(at + 1)}</td>
              {fields.map((field, column) => (
                // oxlint-disable-next-line react/no-array-index-key
                <td key={column} data-field={field}>
                  <Cell
                    moment={moment}
                    column={column}
                    text={shown(translator, moment, field, table.rows[moment.line]?.[column] ?? "")}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 ? <p className={classes.more}>{t("moments:paste.more", { count: more })}</p> : null}
    </div>
  );
}

interface ColumnHeadProps {
  readonly column: number;
  readonly field: ColumnField;
  /** A plain list: there is nothing to choose. */
  readonly isOnly: boolean;
  readonly heading: string;
  readonly onChange: (field: ColumnField) => void;
}

function ColumnHead({ column, field, isOnly, heading, onChange }: ColumnHeadProps) {
  const { t } = useTranslator();
  if (isOnly) return <>{t("moments:paste.field.title")}</>;
  const label = t("moments:paste.column", { number: column + 1 });
  return (
    <NativeSelect
      size="xs"
      aria-label={heading === "" ? label : `${label}: ${heading.slice(0, 80)}`}
      value={field}
      onChange={(event) => {
        const { value } = event.currentTarget;
        onChange(PASTE_FIELDS.find((each) => each === value) ?? "skip");
      }}
      data={[...PASTE_FIELDS, "skip" as const].map((value) => ({
        value,
        label: t(`moments:paste.field.${value}`),
      }))}
    />
  );
}

interface CellProps {
  readonly moment: PastedMoment;
  readonly column: number;
  readonly text: string;
}

function Cell({ moment, column, text }: CellProps) {
  const { t } = useTranslator();
  const unread = moment.unread.find((each) => each.column === column);
  if (unread === undefined) return <span className={classes.text}>{text}</span>;
  return (
    <span className={classes.unread}>
      <s>{unread.text.slice(0, 80)}</s> {t("moments:paste.leftOut")}
    </span>
  );
}

/** A value as it will stand in the moment; what is not taken, as it was pasted. */
function shown(
  translator: Translator,
  moment: PastedMoment,
  field: ColumnField,
  raw: string,
): string {
  const { t } = translator;
  const values: Readonly<Record<PasteField, string>> = {
    title: moment.title,
    description: moment.description,
    stage: moment.stage,
    channel: moment.channel === null ? "" : t(`terms:channel.${moment.channel}`),
    place: moment.place,
    servedBy: moment.servedBy,
    usual: moment.usual === null ? "" : duration(translator, moment.usual),
    maximum: moment.maximum === null ? "" : duration(translator, moment.maximum),
    emotion:
      moment.emotion === null
        ? ""
        : `${translator.signed(moment.emotion)} ${emotionLabel(t, moment.emotion)}`,
    incidents: moment.incidents.join(" · "),
  };
  return (field === "skip" ? raw : values[field]).slice(0, 300);
}
