import { Textarea } from "@mantine/core";
import { useWorkbook } from "#renderer/state/workbook.tsx";
import { useDraft } from "#renderer/ui/use-draft.ts";

export interface CellTextProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly onCommit: (text: string) => void;
  readonly maxLength?: number;
}

/** Text of a cell while it is edited: Shift Enter is a new line, Enter leaves the cell. */
export function CellText(props: CellTextProps) {
  const { projects } = useWorkbook();
  const draft = useDraft(props.value, props.onCommit);
  return (
    <Textarea
      aria-label={props.label}
      placeholder={props.placeholder}
      autosize
      minRows={1}
      maxRows={12}
      maxLength={props.maxLength ?? 20_000}
      value={draft.text}
      onChange={(event) => draft.change(event.currentTarget.value)}
      onBlur={() => {
        draft.flush();
        projects.seal();
      }}
    />
  );
}
