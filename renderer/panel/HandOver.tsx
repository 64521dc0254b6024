import { Button, Group } from "@mantine/core";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { IconEyeOff } from "#renderer/ui/icons.ts";
import classes from "./Panel.module.css";

export interface HandOverProps {
  /** Who rates next; null = everybody has. */
  readonly name: string | null;
  readonly onStart: () => void;
  readonly onBack: () => void;
}

/** A neutral page between two raters: no moment and no value is on it. */
export function HandOver({ name, onStart, onBack }: HandOverProps) {
  const { t } = useTranslator();
  return (
    <div className={classes.handOver}>
      <IconEyeOff size={40} stroke={1.5} />
      <h1 className={classes.display}>
        {name === null ? t("panel:pass.allDone") : t("panel:pass.title", { name })}
      </h1>
      <p className={classes.lead}>
        {name === null ? t("panel:pass.allDoneText") : t("panel:pass.text")}
      </p>
      <Group gap={8}>
        <Button size="md" onClick={onStart} autoFocus>
          {name === null ? t("panel:pass.back") : t("panel:pass.start", { name })}
        </Button>
        {name === null ? null : (
          <Button size="md" variant="default" onClick={onBack}>
            {t("panel:pass.back")}
          </Button>
        )}
      </Group>
    </div>
  );
}
