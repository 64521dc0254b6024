import { formerRaters, ratersWaiting } from "#shared/domain/moments/panel-derive.ts";
import type { Round } from "#shared/domain/moments/panel-schema.ts";
import type { PersonId } from "#shared/ids.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useCycle, useProject } from "#renderer/state/workbook.tsx";
import classes from "./Panel.module.css";

/** Members whose ballot is not among the answers, and former members whose is. */
export function WhoIsMissing({ round }: { readonly round: Round }) {
  const { t, list } = useTranslator();
  const { people } = useProject();
  const { panel } = useCycle();
  const namesOf = (ids: readonly PersonId[], unknown: string): string =>
    list(ids.map((id) => people.find((person) => person.id === id)?.name || unknown));
  const missing = ratersWaiting(panel);
  const former = formerRaters(panel, round);
  return (
    <>
      {missing.length === 0 ? null : (
        <p className={classes.small}>
          {t("panel:reveal.without", { names: namesOf(missing, t("panel:members.unnamed")) })}
        </p>
      )}
      {former.length === 0 ? null : (
        <p className={classes.small}>
          {t("panel:reveal.withFormer", { names: namesOf(former, t("panel:members.former")) })}
        </p>
      )}
    </>
  );
}
