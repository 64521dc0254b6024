import { Button } from "@mantine/core";
import type { Failure } from "#shared/contract/failures.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useSession } from "#renderer/state/session.tsx";
import { IconAlertTriangle } from "#renderer/ui/icons.ts";
import classes from "./FailureBar.module.css";

/** What could not be opened, and why. */
export function FailureBar({ failure }: { readonly failure: Failure }) {
  const { t } = useTranslator();
  const session = useSession();
  const isGone = failure.code === "hostGone";
  return (
    <div className={classes.bar} role="alert">
      <IconAlertTriangle size={18} stroke={1.75} aria-hidden="true" />
      <p className={classes.words}>{t(`failures:${failure.code}`, failure.params)}</p>
      <Button
        variant="default"
        size="compact-md"
        onClick={() => {
          session.forgetFailure();
          if (isGone) void session.start();
        }}
      >
        {t(isGone ? "start:tryAgain" : "start:dismiss")}
      </Button>
    </div>
  );
}
