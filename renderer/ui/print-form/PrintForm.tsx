import { Button, Tooltip, VisuallyHidden } from "@mantine/core";
import { useId } from "react";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { IconPrinter } from "../icons.ts";
import { usePrintForm, type PrintFormKind } from "./use-print-form.ts";

export interface PrintFormProps {
  readonly kind: PrintFormKind;
  /** Of ballots: how many without a name behind those of the members. */
  readonly blank?: number;
}

/** The button of a printed form; where nothing can be printed it says why and stays reachable. */
export function PrintForm({ kind, blank = 0 }: PrintFormProps) {
  const { t } = useTranslator();
  const { label, reason, isBusy, print } = usePrintForm(kind, blank);
  const id = useId();
  return (
    <>
      <Tooltip label={reason} disabled={reason === null} multiline maw={280} withinPortal>
        <Button
          variant="default"
          size="xs"
          loading={isBusy}
          leftSection={<IconPrinter size={16} stroke={1.75} />}
          {...(reason === null
            ? {}
            : { "aria-describedby": id, "aria-disabled": true, "data-disabled": true })}
          onClick={() => {
            if (reason === null) void print();
          }}
        >
          {label}
        </Button>
      </Tooltip>
      {reason === null ? null : (
        <span id={id} hidden>
          {reason}
        </span>
      )}
      <VisuallyHidden role="status">{isBusy ? t("forms:print.making") : ""}</VisuallyHidden>
    </>
  );
}
