import { FEWEST_AREAS, matrixInput } from "#shared/charts/priority-matrix/data.ts";
import { PriorityMatrix } from "#shared/charts/priority-matrix/PriorityMatrix.tsx";
import { matrixWords } from "#shared/charts/words/matrix.ts";
import type { RankedArea } from "#shared/domain/priority-areas/derive.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useProject, useSelect, useSelectedId } from "#renderer/state/workbook.tsx";
import { FigureActions } from "#renderer/ui/figure/FigureActions.tsx";
import { usePalette } from "#renderer/ui/use-palette.ts";
import classes from "./PriorityAreas.module.css";

export interface MatrixProps {
  readonly ranked: readonly RankedArea[];
  /** Makes room for the details of the chosen area below it. */
  readonly isSmall: boolean;
}

/** The importance–performance matrix with its sentence. */
export function Matrix({ ranked, isSmall }: MatrixProps) {
  const translator = useTranslator();
  const { t } = translator;
  const project = useProject();
  const select = useSelect();
  const selectedId = useSelectedId();
  const palette = usePalette();
  if (project.priorities.method !== "importancePerformance") return null;
  const input = matrixInput(project);
  if (input.areas.length < FEWEST_AREAS) {
    const missing = ranked.length - input.areas.length;
    return (
      <p className={classes.dim}>
        {t("priorityAreas:matrix.few")}{" "}
        {missing === 0 ? null : t("priorityAreas:matrix.rateMore", { count: missing })}
      </p>
    );
  }
  const concentrate = input.areas.filter((area) => area.quadrant === "concentrate").length;
  return (
    <div className={classes.matrix}>
      <PriorityMatrix
        input={input}
        words={matrixWords(translator)}
        palette={palette}
        width={isSmall ? 400 : 480}
        selectedId={input.areas.find((area) => area.id === selectedId)?.id ?? null}
        onSelect={select}
      />
      <div className={classes.matrixFoot}>
        <p className={classes.sentence}>
          {concentrate === 0
            ? t("priorityAreas:matrix.concentrateNone")
            : t("priorityAreas:matrix.concentrate", { count: concentrate })}
        </p>
        <FigureActions drawing="matrix" />
      </div>
    </div>
  );
}
