import { Textarea } from "@mantine/core";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useIsReadOnly, useWorkbook } from "#renderer/state/workbook.tsx";
import { useDraft } from "#renderer/ui/use-draft.ts";
import classes from "./RequirementRow.module.css";

export interface RequirementTextProps {
  readonly label: string;
  readonly value: string;
  readonly place: string;
  /** Id of what is said about the wording. */
  readonly describedBy: string | undefined;
  readonly onCommit: (text: string) => void;
  /** Enter: the next requirement. Shift Enter is a new line. */
  readonly onNext: () => void;
  /** Esc: back to the row. */
  readonly onLeave: () => void;
}

/** Mantine would describe the field by its own parts only; the props' type does not name it. */
const OWN_DESCRIPTION = { withAria: false };

/** The requirement in the customer's words; grows with its lines. */
export function RequirementText(props: RequirementTextProps) {
  const { t } = useTranslator();
  const { projects } = useWorkbook();
  const isReadOnly = useIsReadOnly();
  const draft = useDraft(props.value, props.onCommit);
  return (
    <Textarea
      aria-label={props.label}
      {...OWN_DESCRIPTION}
      aria-describedby={props.describedBy}
      placeholder={t("requirements:row.textExample")}
      variant="unstyled"
      autosize
      minRows={1}
      maxLength={20_000}
      classNames={{ input: classes.text ?? "" }}
      value={draft.text}
      readOnly={isReadOnly}
      data-place={props.place}
      onChange={(event) => draft.change(event.currentTarget.value)}
      onBlur={() => {
        draft.flush();
        projects.seal();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") {
          event.stopPropagation();
          draft.flush();
          props.onLeave();
        }
        if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        draft.flush();
        props.onNext();
      }}
    />
  );
}
