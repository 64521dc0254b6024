import { Button } from "@mantine/core";
import { useRef } from "react";
import { newId, type WaveId } from "#shared/ids.ts";
import { addWave } from "#shared/domain/survey/edit-waves.ts";
import type { Survey } from "#shared/domain/survey/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useApply, useCycle, useIsReadOnly, useWorkbook } from "#renderer/state/workbook.tsx";
import { IconPlus } from "#renderer/ui/icons.ts";
import { useFocusNext } from "#renderer/ui/use-focus-next.ts";
import classes from "./Sample.module.css";
import { WaveRow } from "./WaveRow.tsx";

export interface WavesTableProps {
  readonly survey: Survey;
  /** Answers the sample needs. */
  readonly need: number;
}

/** When the survey is asked: before the plan, after it, again. */
export function WavesTable({ survey, need }: WavesTableProps) {
  const { t, number } = useTranslator();
  const { id: cycleId } = useCycle();
  const { ids } = useWorkbook();
  const apply = useApply();
  const isReadOnly = useIsReadOnly();
  const root = useRef<HTMLDivElement | null>(null);
  const focusNext = useFocusNext(root);
  const { waves } = survey;

  function add(): void {
    const id = newId<WaveId>(ids);
    const title = t("survey:wave.title", { number: waves.length + 1 });
    apply(addWave(cycleId, id, title), { label: { key: "survey:undo.addWave" } });
    focusNext(`${id}/title`);
  }

  return (
    <section ref={root}>
      <h2 className={classes.title}>{t("survey:wave.heading")}</h2>
      <p className={classes.note}>{t("survey:wave.note")}</p>
      {waves.length === 0 ? null : (
        <div className={classes.frame}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t("survey:wave.name")}</th>
                <th scope="col">{t("survey:wave.from")}</th>
                <th scope="col">{t("survey:wave.to")}</th>
                <th scope="col">{t("survey:wave.invited")}</th>
                <th scope="col" className={classes.amount}>
                  {t("survey:wave.answers", { need: number(need) })}
                </th>
                <td className={classes.tools} />
              </tr>
            </thead>
            <tbody>
              {waves.map((wave, index) => (
                <WaveRow
                  key={wave.id}
                  wave={wave}
                  index={index}
                  count={waves.length}
                  onNext={() => {
                    const next = waves[index + 1];
                    if (next === undefined) add();
                    else focusNext(`${next.id}/title`);
                  }}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {isReadOnly ? null : (
        <Button
          variant={waves.length === 0 ? "filled" : "subtle"}
          mt={10}
          leftSection={<IconPlus size={16} stroke={1.75} />}
          onClick={add}
        >
          {t("survey:wave.add")}
        </Button>
      )}
    </section>
  );
}
