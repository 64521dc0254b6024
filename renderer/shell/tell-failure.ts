import { notifications } from "@mantine/notifications";
import type { Failure } from "#shared/contract/failures.ts";
import type { Translator } from "#shared/i18n/make-translator.ts";

/** What went wrong, in a sentence; it stays until it is dismissed. */
export function tellFailure(t: Translator["t"], failure: Failure): void {
  if (failure.code === "cancelled") return;
  notifications.show({
    id: failure.code,
    message: t(`failures:${failure.code}`, failure.params),
    color: "ochre",
    autoClose: false,
    closeButtonProps: { "aria-label": t("shell:dismiss") },
  });
}
