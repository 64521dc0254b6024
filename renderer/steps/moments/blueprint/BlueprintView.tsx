import { hasBlueprint } from "#shared/domain/moments/derive.ts";
import type { Cycle } from "#shared/domain/project.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { FigureActions } from "#renderer/ui/figure/FigureActions.tsx";
import { BlueprintGrid } from "./BlueprintGrid.tsx";
import classes from "./Blueprint.module.css";

/** What stands before and behind each moment, written in place; a sentence teaches while it is empty. */
export function BlueprintView({ cycle }: { readonly cycle: Cycle }) {
  const { t } = useTranslator();
  if (cycle.moments.length === 0) {
    return <p className={classes.empty}>{t("curves:noMoments")}</p>;
  }
  return (
    <div className={classes.view}>
      <div className={classes.top}>
        <p className={classes.lead}>
          {t(hasBlueprint(cycle) ? "curves:blueprint.keys" : "curves:blueprint.teach")}
        </p>
        <FigureActions drawing="blueprint" cycleId={cycle.id} />
      </div>
      <BlueprintGrid cycle={cycle} />
    </div>
  );
}
