import { Button, Group, Modal } from "@mantine/core";
import { useState, type SyntheticEvent } from "react";
import { closeDialog } from "#renderer/app/dialog-store.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useProjectState } from "#renderer/state/workbook.tsx";
import { IconAlertTriangle } from "#renderer/ui/icons.ts";
import classes from "./Password.module.css";
import { PasswordField } from "./PasswordField.tsx";
import { strengthOf } from "./strength.ts";
import { useSetPassword } from "./use-set-password.ts";
import { useSlow } from "./use-slow.ts";

/** Gives the project a password, or another one. */
export function SetPasswordDialog() {
  const { t } = useTranslator();
  const isSealed = useProjectState((state) => state.isSealed);
  const hasFile = useProjectState((state) => state.file !== null);
  const [mode] = useState(isSealed ? "change" : "set");
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const [again, setAgain] = useState("");
  const [differs, setDiffers] = useState(false);
  const { run, isBusy, failure, forget } = useSetPassword();
  const isSlow = useSlow(isBusy);
  const isChange = mode === "change";
  const isComplete = next !== "" && again !== "" && (!isChange || current !== "");

  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    if (!isComplete || isBusy) return;
    if (next === again) void run({ current: isChange ? current : null, next });
    else setDiffers(true);
  }

  return (
    <Modal
      opened
      onClose={closeDialog}
      title={t(isChange ? "password:change.title" : "password:set.title")}
      size={520}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      <p className={classes.lead}>
        {t(isChange ? "password:change.lead" : "password:set.lead")}
        {hasFile ? "" : ` ${t("password:set.untitled")}`}
      </p>
      <form onSubmit={submit}>
        {isChange ? (
          <PasswordField
            label={t("password:current")}
            value={current}
            onChange={(value) => {
              setCurrent(value);
              forget();
            }}
            error={failure?.code === "wrongPassword" ? t("password:wrong") : null}
            hasFocus
          />
        ) : null}
        <PasswordField
          label={t("password:next")}
          value={next}
          onChange={(value) => {
            setNext(value);
            setDiffers(false);
          }}
          hasFocus={!isChange}
        />
        <p className={classes.note} role="status">
          {next === "" ? t("password:strength.hint") : t(`password:strength.${strengthOf(next)}`)}
        </p>
        <PasswordField
          label={t("password:again")}
          value={again}
          onChange={(value) => {
            setAgain(value);
            setDiffers(false);
          }}
          error={differs ? t("password:differs") : null}
        />
        {failure === null || failure.code === "wrongPassword" ? null : (
          <p role="alert" className={classes.failure}>
            {t(`failures:${failure.code}`, failure.params)}
          </p>
        )}
        <div className={classes.warning}>
          <IconAlertTriangle size={18} stroke={1.75} aria-hidden="true" />
          <p>{t("password:forgotten.text")}</p>
        </div>
        <Group justify="flex-end" gap="sm" mt="xl">
          <Button variant="default" onClick={closeDialog}>
            {t("common:cancel")}
          </Button>
          <Button type="submit" loading={isSlow} aria-disabled={isBusy || !isComplete}>
            {t(isChange ? "password:change.confirm" : "password:set.confirm")}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
