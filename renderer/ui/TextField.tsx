import { Textarea, TextInput } from "@mantine/core";
import type { KeyboardEvent, ReactNode } from "react";
import { useIsReadOnly, useWorkbook } from "#renderer/state/workbook.tsx";
import { useDraft } from "./use-draft.ts";

export interface TextFieldProps {
  /** Visible label; with `hideLabel` it is only the accessible name. */
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly description?: ReactNode;
  readonly placeholder?: string;
  readonly value: string;
  /** Called with the new text: on blur, Enter, a pause, at least once a second. */
  readonly onCommit: (text: string) => void;
  /** Grows with its text; Enter is then a new line. */
  readonly multiline?: boolean;
  readonly minRows?: number;
  readonly error?: ReactNode;
  /** `${id}/${field}`: where a jump finds this field. */
  readonly place?: string;
  readonly maxLength?: number;
  readonly onEnter?: () => void;
  readonly unstyled?: boolean;
  readonly className?: string;
}

/** A text of the project: typed locally, committed as one undo step per visit. */
export function TextField(props: TextFieldProps) {
  const { projects } = useWorkbook();
  const isReadOnly = useIsReadOnly();
  const draft = useDraft(props.value, props.onCommit);

  function handleKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.key === "Escape") draft.revert();
    if (event.key !== "Enter" || props.multiline === true || event.nativeEvent.isComposing) return;
    draft.flush();
    props.onEnter?.();
  }

  const shared = {
    ...(props.hideLabel === true ? { "aria-label": props.label } : { label: props.label }),
    description: props.description,
    placeholder: props.placeholder,
    value: draft.text,
    error: props.error,
    readOnly: isReadOnly,
    maxLength: props.maxLength ?? (props.multiline === true ? 20_000 : 500),
    "data-place": props.place,
    className: props.className,
    onBlur: () => {
      draft.flush();
      projects.seal();
    },
    onKeyDown: handleKeyDown,
  };
  return props.multiline === true ? (
    <Textarea
      {...shared}
      autosize
      minRows={props.minRows ?? 2}
      variant={props.unstyled === true ? "unstyled" : "default"}
      onChange={(event) => draft.change(event.currentTarget.value)}
    />
  ) : (
    <TextInput
      {...shared}
      variant={props.unstyled === true ? "unstyled" : "default"}
      onChange={(event) => draft.change(event.currentTarget.value)}
    />
  );
}
