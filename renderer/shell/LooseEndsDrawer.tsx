import { Drawer } from "@mantine/core";
import { STEP_IDS, type StepId } from "#shared/steps.ts";
import { looseEndsOf } from "#shared/domain/loose-ends.ts";
import { closeDialog } from "#renderer/app/dialog-store.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useGoTo, useProject } from "#renderer/state/workbook.tsx";
import { looseEndSentence } from "./loose-end-sentence.ts";
import { StepDisc } from "./StepDisc.tsx";
import classes from "./LooseEndsDrawer.module.css";

/** Everything that hangs loose, by step; each entry goes to where it is repaired. */
export function LooseEndsDrawer() {
  const { t } = useTranslator();
  const project = useProject();
  const steps = STEP_IDS.filter((step) => looseEndsOf(project, step).length > 0);
  return (
    <Drawer
      opened
      onClose={closeDialog}
      title={t("shell:looseEndsTitle")}
      size={440}
      transitionProps={{ duration: 180 }}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      <p className={classes.lead}>
        {t(steps.length === 0 ? "shell:looseEndsNone" : "shell:looseEndsLead")}
      </p>
      {steps.map((step) => (
        <StepEnds key={step} step={step} onGo={closeDialog} />
      ))}
    </Drawer>
  );
}

function StepEnds({ step, onGo }: { readonly step: StepId; readonly onGo: () => void }) {
  const { t } = useTranslator();
  const project = useProject();
  const goTo = useGoTo();
  return (
    <section className={classes.step}>
      <h3 className={classes.head}>
        <StepDisc digit={STEP_IDS.indexOf(step)} state="open" />
        {t(`terms:steps.${step}`)}
      </h3>
      <ul className={classes.list}>
        {looseEndsOf(project, step).map((end, index) => (
          <li key={`${end.code} ${end.at.id ?? ""} ${index}`}>
            <button
              type="button"
              className={classes.end}
              onClick={() => {
                onGo();
                goTo(end.at);
              }}
            >
              {looseEndSentence(t, end)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
