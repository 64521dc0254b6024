import { Button, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import type { Output } from "#shared/contract/methods.ts";
import type { OutputId } from "#shared/contract/types.ts";
import type { Translator } from "#shared/i18n/make-translator.ts";

/** Says where a finished file is, with a way to it where the system can show one. */
export function tellSaved(
  { t, quote }: Translator,
  host: Output<"app.start"> | null,
  file: { readonly outputId: OutputId; readonly name: string },
  reveal: (outputId: OutputId) => Promise<void>,
): void {
  notifications.show({
    id: `output-${file.outputId}`,
    message: (
      <>
        <Text size="sm">{t("figures:saved", { name: quote(file.name) })}</Text>
        {host === null ? null : host.capabilities.openOutputs ? (
          <Button
            mt={6}
            size="compact-sm"
            variant="default"
            onClick={() => void reveal(file.outputId)}
          >
            {t("reportScreen:build.reveal")}
          </Button>
        ) : (
          <Text size="sm" c="var(--cw-dim)">
            {t("reportScreen:build.inFolder", { folder: host.projectFolder })}
          </Text>
        )}
      </>
    ),
    autoClose: 8_000,
    closeButtonProps: { "aria-label": t("shell:dismiss") },
  });
}
