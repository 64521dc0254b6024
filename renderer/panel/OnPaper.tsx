import { Button, NumberInput, Title } from "@mantine/core";
import { useState } from "react";
import type { Round } from "#shared/domain/moments/panel-schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useCycle, useIsReadOnly } from "#renderer/state/workbook.tsx";
import { IconKeyboard } from "#renderer/ui/icons.ts";
import { PrintForm } from "#renderer/ui/print-form/PrintForm.tsx";
import classes from "./Panel.module.css";

const MOST_BLANK = 50;

export interface OnPaperProps {
  readonly round: Round | null;
  readonly onType: () => void;
}

/** The same ballot on paper, and typing it in once it is back. */
export function OnPaper({ round, onType }: OnPaperProps) {
  const { t } = useTranslator();
  const { panel } = useCycle();
  const isReadOnly = useIsReadOnly();
  const [blank, setBlank] = useState(0);
  return (
    <section className={classes.paper}>
      <Title order={2}>{t("panel:paper.heading")}</Title>
      <p className={classes.dim}>{t("panel:paper.text")}</p>
      <div className={classes.paperRow}>
        <NumberInput
          size="xs"
          w={210}
          label={t("panel:paper.blank")}
          min={0}
          max={MOST_BLANK}
          allowDecimal={false}
          allowNegative={false}
          value={blank}
          onChange={(value) => setBlank(Math.min(MOST_BLANK, Number(value) || 0))}
        />
        <PrintForm kind="ballots" blank={blank} />
        {round === null ? null : (
          <Button
            size="xs"
            variant="default"
            disabled={isReadOnly || panel.raterIds.length === 0}
            leftSection={<IconKeyboard size={16} stroke={1.75} />}
            onClick={onType}
          >
            {t("panel:paper.type")}
          </Button>
        )}
      </div>
    </section>
  );
}
