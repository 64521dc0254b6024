import { PasswordInput } from "@mantine/core";
import { useState, type KeyboardEvent, type Ref } from "react";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import "./mantine-password.css";
import classes from "./Password.module.css";

export interface PasswordFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | null;
  readonly description?: string;
  readonly hasFocus?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** A password as it is typed: it can be shown, and Caps Lock is told. Nothing keeps it. */
export function PasswordField(props: PasswordFieldProps) {
  const { t } = useTranslator();
  const [isShown, setIsShown] = useState(false);
  const [hasCapsLock, setHasCapsLock] = useState(false);
  const { error = null, description, inputRef } = props;

  function look(event: KeyboardEvent): void {
    setHasCapsLock(event.getModifierState("CapsLock"));
  }

  return (
    <div>
      <PasswordInput
        ref={inputRef}
        label={props.label}
        {...(description === undefined ? {} : { description })}
        value={props.value}
        onChange={(event) => props.onChange(event.currentTarget.value)}
        onKeyDown={look}
        onKeyUp={look}
        onBlur={() => setHasCapsLock(false)}
        error={error}
        maxLength={1_000}
        autoComplete="off"
        spellCheck={false}
        visible={isShown}
        onVisibilityChange={setIsShown}
        visibilityToggleButtonProps={{
          "aria-label": t(isShown ? "password:hide" : "password:show"),
          tabIndex: 0,
        }}
        data-autofocus={props.hasFocus === true ? true : undefined}
        mt="md"
      />
      <p role="status" className={classes.caps}>
        {hasCapsLock ? t("password:capsLock") : ""}
      </p>
    </div>
  );
}
