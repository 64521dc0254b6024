import { Button, Group } from "@mantine/core";
import { useEffect, useRef, useState, type SyntheticEvent } from "react";
import type { Failure } from "#shared/contract/failures.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { PasswordField } from "./PasswordField.tsx";
import classes from "./Password.module.css";
import { useSlow } from "./use-slow.ts";

export interface PasswordFormProps {
  /** What went wrong with the last try; a wrong password is told at the field. */
  readonly failure: Failure | null;
  readonly confirm: string;
  readonly cancel: string;
  readonly onSubmit: (password: string) => Promise<unknown>;
  readonly onCancel: () => void;
}

/** Asks for the password of something that has one, as often as it takes. */
export function PasswordForm(props: PasswordFormProps) {
  const { failure, onSubmit } = props;
  const { t } = useTranslator();
  const [password, setPassword] = useState("");
  const [isBusy, setIsBusy] = useState(false);
  const field = useRef<HTMLInputElement | null>(null);
  const isSlow = useSlow(isBusy);
  const isWrong = failure?.code === "wrongPassword" && !isBusy;

  // A wrong one is typed over.
  useEffect(() => {
    if (isWrong) field.current?.select();
  }, [isWrong]);

  async function submit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (password === "" || isBusy) return;
    setIsBusy(true);
    await onSubmit(password);
    setIsBusy(false);
  }

  return (
    <form onSubmit={(event) => void submit(event)}>
      <PasswordField
        inputRef={field}
        label={t("password:label")}
        value={password}
        onChange={setPassword}
        error={isWrong ? t("password:wrong") : null}
        hasFocus
      />
      {failure === null || isAboutPassword(failure) ? null : (
        <p role="alert" className={classes.failure}>
          {t(`failures:${failure.code}`, failure.params)}
        </p>
      )}
      <details className={classes.forgotten}>
        <summary>{t("password:forgotten.title")}</summary>
        {t("password:forgotten.text")}
      </details>
      <Group justify="flex-end" gap="sm" mt="xl">
        <Button variant="default" onClick={props.onCancel}>
          {props.cancel}
        </Button>
        <Button type="submit" loading={isSlow} aria-disabled={isBusy || password === ""}>
          {props.confirm}
        </Button>
      </Group>
    </form>
  );
}

function isAboutPassword({ code }: Failure): boolean {
  return code === "passwordNeeded" || code === "wrongPassword";
}
