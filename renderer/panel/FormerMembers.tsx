import { formerRaters } from "#shared/domain/moments/panel-derive.ts";
import type { Round } from "#shared/domain/moments/panel-schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useCycle, useProject } from "#renderer/state/workbook.tsx";
import { IconCheck } from "#renderer/ui/icons.ts";
import classes from "./Panel.module.css";

/** Who has rated and left the panel since: their ballots still count, so they are named. */
export function FormerMembers({ round }: { readonly round: Round | null }) {
  const { t } = useTranslator();
  const { people } = useProject();
  const { panel } = useCycle();
  return formerRaters(panel, round).map((id) => {
    const name = people.find((person) => person.id === id)?.name ?? "";
    return (
      <li key={id} className={classes.member}>
        <span className={classes.who}>
          <strong>{name === "" ? t("panel:members.former") : name}</strong>
          {name === "" ? null : <span className={classes.dim}>{t("panel:members.former")}</span>}
        </span>
        <span className={classes.state} data-state="rated">
          <IconCheck size={16} stroke={1.75} />
          {t("panel:members.rated")}
        </span>
      </li>
    );
  });
}
