import { UnstyledButton } from "@mantine/core";
import { looseEndsAt } from "#shared/domain/loose-ends.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useGoTo, useProject } from "#renderer/state/workbook.tsx";
import { IconNeedleThread } from "#renderer/ui/icons.ts";
import classes from "./Inspector.module.css";

/** What hangs loose at one thing, each with its repair. */
export function LooseEndNotes(props: { readonly id: string }) {
  const { t } = useTranslator();
  const goTo = useGoTo();
  const ends = looseEndsAt(useProject(), props.id);
  return ends.map((end) => (
    <div key={`${end.code}.${end.at.page}`} className={classes.loose} role="note">
      <strong>
        <IconNeedleThread size={16} stroke={1.75} aria-hidden />
        <span>{t(`looseEnds:${end.code}`, end.params)}</span>
      </strong>
      <UnstyledButton className={classes.fix} onClick={() => goTo(end.at)}>
        {t(`looseEnds:${end.code}Fix`)}
      </UnstyledButton>
    </div>
  ));
}
