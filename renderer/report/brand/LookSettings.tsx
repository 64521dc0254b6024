import { Button, Select, Title } from "@mantine/core";
import { useState } from "react";
import { LOOK_FONTS } from "#shared/contract/word-template.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useGoTo } from "#renderer/state/workbook.tsx";
import { findingLines } from "./finding-lines.ts";
import classes from "./Look.module.css";
import { chosenTemplate } from "./look-store.ts";
import { TemplatesDialog } from "./TemplatesDialog.tsx";
import { useLook } from "./use-look.ts";

/** Fonts of our own or a Word template of the consultant, and the way to logos and colour. */
export function LookSettings() {
  const words = useTranslator();
  const { t } = words;
  const goTo = useGoTo();
  const look = useLook();
  const [isOpen, setIsOpen] = useState(false);
  const { given } = look;
  const template = chosenTemplate(given);
  const lacks = template === null ? [] : findingLines(template.findings, words).lacks;
  const choices = [
    ...LOOK_FONTS.map((value): { value: string; label: string } => ({
      value,
      label: t(`brand:${value}`),
    })),
    ...(given?.templates ?? []).map(({ wordTemplateId, name }) => ({
      value: String(wordTemplateId),
      label: t("brand:template", { name }),
    })),
  ];

  function choose(value: string | null): void {
    if (given === null || value === null) return;
    const font = LOOK_FONTS.find((each) => each === value);
    const found = given.templates.find((each) => each.wordTemplateId === value);
    if (font !== undefined) look.choose({ font, wordTemplateId: null });
    else if (found !== undefined) {
      look.choose({ ...given.look, wordTemplateId: found.wordTemplateId });
    }
  }

  return (
    <section className={classes.settings} aria-labelledby="report-look">
      <Title order={2} id="report-look" className={classes.title}>
        {t("brand:title")}
      </Title>
      <Select
        label={t("brand:field")}
        data={choices}
        value={template?.wordTemplateId ?? given?.look.font ?? null}
        onChange={choose}
        allowDeselect={false}
        openOnFocus={false}
        comboboxProps={{ shadow: "md", width: "max-content", position: "bottom-start" }}
        data-place="report/look"
      />
      <p className={classes.note}>
        {template === null
          ? t("brand:note")
          : lacks.length === 0
            ? t("brand:summary.complete")
            : t("brand:summary.lacks", { count: lacks.length })}
      </p>
      <Button
        variant="subtle"
        size="compact-sm"
        className={classes.link}
        onClick={() => setIsOpen(true)}
      >
        {t("brand:manage")}
      </Button>
      <Button
        variant="subtle"
        size="compact-sm"
        className={classes.link}
        onClick={() => goTo({ page: "engagement", id: "engagement", field: "clientLogo" })}
      >
        {t("brand:logos")}
      </Button>
      {isOpen ? <TemplatesDialog look={look} onClose={() => setIsOpen(false)} /> : null}
    </section>
  );
}
