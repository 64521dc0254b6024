import type { ProjectSummary } from "#shared/contract/types.ts";
import { STEP_IDS } from "#shared/steps.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import classes from "./StepDigits.module.css";

/** The six digits of a project: ink = done, outline = open, faint = not begun. */
export function StepDigits({ states }: { readonly states: ProjectSummary["steps"] }) {
  const { t, list } = useTranslator();
  const said = list(
    states.map((state, digit) => {
      const step = STEP_IDS[digit];
      const name = step === undefined ? String(digit) : t(`terms:steps.${step}`);
      return t("shell:stepsDone", { step: name, state: t(`terms:stepState.${state}`) });
    }),
  );
  return (
    <span className={classes.digits} role="img" aria-label={t("start:stepsSaid", { states: said })}>
      {states.map((state, digit) => (
        <span key={STEP_IDS[digit]} className={classes.digit} data-state={state}>
          {digit}
        </span>
      ))}
    </span>
  );
}
