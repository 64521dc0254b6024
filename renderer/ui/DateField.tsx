import "@mantine/dates/styles.layer.css";
import "dayjs/locale/es.js";
import "dayjs/locale/id.js";
import { DateInput } from "@mantine/dates";
import { useEffect, useRef, type ReactNode } from "react";
import type { PlainDate } from "#shared/dates.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useIsReadOnly, useWorkbook } from "#renderer/state/workbook.tsx";
import { parseDate, writeDate } from "./parse-date.ts";

export interface DateFieldProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly description?: ReactNode;
  readonly placeholder?: string;
  /** Null = nobody has said it yet. */
  readonly value: PlainDate | null;
  readonly onCommit: (value: PlainDate | null) => void;
  readonly min?: PlainDate;
  readonly max?: PlainDate;
  readonly error?: ReactNode;
  /** `${id}/${field}`: where a jump finds this field. */
  readonly place?: string;
  readonly width?: number;
  readonly unstyled?: boolean;
}

const TYPING_RESTS_MS = 700;

/** A day of the project, typed in the form of the language or picked; empty = null. */
export function DateField(props: DateFieldProps) {
  const { projects } = useWorkbook();
  const isReadOnly = useIsReadOnly();
  const translator = useTranslator();
  const waiting = useRef<{ readonly value: PlainDate | null; readonly timer: number } | null>(null);
  const commit = useRef(props.onCommit);
  useEffect(() => {
    commit.current = props.onCommit;
  });

  function flush(): void {
    if (waiting.current === null) return;
    const { value, timer } = waiting.current;
    window.clearTimeout(timer);
    waiting.current = null;
    commit.current(value);
  }

  /** "11/12/20" is on its way to 2026: a date is taken when the typing rests. */
  function take(value: PlainDate | null): void {
    if (waiting.current !== null) window.clearTimeout(waiting.current.timer);
    waiting.current = { value, timer: window.setTimeout(flush, TYPING_RESTS_MS) };
  }

  return (
    <DateInput
      {...(props.hideLabel === true ? { "aria-label": props.label } : { label: props.label })}
      description={props.description}
      placeholder={props.placeholder ?? translator.t("common:notSaid")}
      value={props.value}
      locale={translator.language}
      valueFormat={(date) => writeDate(date.slice(0, 10), translator.locale)}
      dateParser={(text) => parseDate(text, translator.locale) ?? null}
      readOnly={isReadOnly}
      clearable={!isReadOnly}
      clearButtonProps={{ "aria-label": translator.t("common:clear") }}
      error={props.error}
      w={props.width}
      variant={props.unstyled === true ? "unstyled" : "default"}
      firstDayOfWeek={1}
      // A red weekend would read as critical.
      weekendDays={[]}
      popoverProps={{ withinPortal: true }}
      data-place={props.place}
      {...(props.min === undefined ? {} : { minDate: props.min })}
      {...(props.max === undefined ? {} : { maxDate: props.max })}
      onChange={(value) => {
        const next = value === null ? null : value.slice(0, 10);
        if (next !== props.value || waiting.current !== null) take(next);
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter") flush();
      }}
      onBlur={() => {
        flush();
        projects.seal();
      }}
    />
  );
}
