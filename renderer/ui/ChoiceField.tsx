import { Select } from "@mantine/core";
import type { ReactNode } from "react";
import { useIsReadOnly } from "#renderer/state/workbook.tsx";

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

export interface ChoiceFieldProps<Value extends string> {
  /** Visible label; with `hideLabel` it is only the accessible name. */
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly description?: ReactNode;
  readonly placeholder?: string;
  readonly value: Value | null;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value | null) => void;
  /** Null can be chosen again: by the clear button, Backspace, or the same choice once more. */
  readonly isClearable?: boolean;
  /** `${id}/${field}`: where a jump finds this field. */
  readonly place?: string;
  readonly unstyled?: boolean;
  readonly className?: string;
}

/** One of several values of the project; typing searches when there are more than seven. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const isReadOnly = useIsReadOnly();
  const isSearchable = props.choices.length > 7;
  const mayClear = props.isClearable === true && !isReadOnly && props.value !== null;
  return (
    <Select
      {...(props.hideLabel === true ? { "aria-label": props.label } : { label: props.label })}
      description={props.description}
      placeholder={props.placeholder}
      data={[...props.choices]}
      value={props.value}
      onChange={(value) => {
        if (value !== null || props.isClearable === true) props.onChange(value);
      }}
      allowDeselect={props.isClearable === true}
      clearable={props.isClearable === true && props.unstyled !== true && !isReadOnly}
      clearSectionMode="clear"
      clearButtonProps={{ "aria-hidden": true, tabIndex: -1 }}
      searchable={isSearchable}
      selectFirstOptionOnChange
      // Opening forgets what the first typed letter had found, unless it chooses the first too.
      selectFirstOptionOnDropdownOpen={isSearchable && props.value === null}
      openOnFocus={false}
      readOnly={isReadOnly}
      variant={props.unstyled === true ? "unstyled" : "default"}
      className={props.className}
      comboboxProps={{ shadow: "md", width: "max-content", position: "bottom-start" }}
      maxDropdownHeight={320}
      inputWrapperOrder={["label", "input", "description", "error"]}
      data-place={props.place}
      onKeyDown={(event) => {
        const isErasing = event.key === "Backspace" || event.key === "Delete";
        if (isErasing && !isSearchable && mayClear) props.onChange(null);
      }}
      onBlur={(event) => {
        // Everything typed was erased: nobody says it any more.
        if (isSearchable && mayClear && event.currentTarget.value === "") props.onChange(null);
      }}
    />
  );
}
