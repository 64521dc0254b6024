import { ActionIcon, Button } from "@mantine/core";
import type { WordTemplate } from "#shared/contract/word-template.ts";
import { plainDateOf } from "#shared/dates.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { IconCheck, IconTrash } from "#renderer/ui/icons.ts";
import { findingLines } from "./finding-lines.ts";
import classes from "./Look.module.css";

export interface TemplateCardProps {
  readonly template: WordTemplate;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly onStop: () => void;
  readonly onRemove: () => void;
}

/** One template: what is kept of it, what it lacks, and whether reports use it. */
export function TemplateCard(props: TemplateCardProps) {
  const { template, isChosen } = props;
  const words = useTranslator();
  const { t } = words;
  const { name, addedAt, findings } = template;
  const { kept, lacks } = findingLines(findings, words);

  return (
    <li className={classes.card} aria-label={name}>
      <div className={classes.head}>
        <div className={classes.name}>
          <p className={classes.strong}>{name}</p>
          <p className={classes.note}>
            {t("brand:dialog.added", {
              date: words.date(plainDateOf(new Date(addedAt))),
            })}
          </p>
        </div>
        {isChosen ? (
          <span className={classes.inUse}>
            <IconCheck size={16} stroke={2} aria-hidden="true" />
            {t("brand:dialog.inUse")}
          </span>
        ) : null}
        <Button variant="default" size="sm" onClick={isChosen ? props.onStop : props.onChoose}>
          {t(isChosen ? "brand:dialog.stop" : "brand:dialog.use")}
        </Button>
        <ActionIcon
          variant="subtle"
          aria-label={t("brand:dialog.removeLabel", { name })}
          onClick={props.onRemove}
        >
          <IconTrash size={18} stroke={1.75} />
        </ActionIcon>
      </div>
      <div className={classes.findings}>
        <Lines title={t("brand:dialog.kept")} lines={kept} />
        <Lines title={t("brand:dialog.lacks")} lines={lacks} />
      </div>
    </li>
  );
}

function Lines(props: { readonly title: string; readonly lines: readonly string[] }) {
  if (props.lines.length === 0) return null;
  return (
    <section aria-label={props.title}>
      <h3 className={classes.linesTitle}>{props.title}</h3>
      <ul className={classes.lines}>
        {props.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
