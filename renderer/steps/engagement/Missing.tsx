import { UnstyledButton } from "@mantine/core";
import type { Place } from "#shared/domain/place.ts";
import type { Project } from "#shared/domain/project.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useGoTo, useProject } from "#renderer/state/workbook.tsx";
import { IconNeedleThread } from "#renderer/ui/icons.ts";
import type { Translator } from "#shared/i18n/make-translator.ts";
import classes from "./Group.module.css";

interface Gap {
  readonly text: string;
  readonly at: Place;
}

/** Nothing is required while writing; this says what the step still waits for. */
export function Missing() {
  const translator = useTranslator();
  const goTo = useGoTo();
  const gaps = findGaps(useProject(), translator);
  if (gaps.length === 0) return null;
  return (
    <div className={classes.missing} role="note">
      <strong>
        <IconNeedleThread size={16} stroke={1.75} aria-hidden />
        {translator.t("engagement:missing.title")}
      </strong>
      {gaps.map((gap) => (
        <UnstyledButton key={gap.text} className={classes.jump} onClick={() => goTo(gap.at)}>
          {gap.text}
        </UnstyledButton>
      ))}
    </div>
  );
}

/** Client and services make the step done; start and end are loose ends of step 1. */
function findGaps({ engagement, cycles }: Project, { t }: Translator): Gap[] {
  const gaps: Gap[] = [];
  if (engagement.client.trim() === "") {
    const at: Place = { page: "engagement", id: "engagement", field: "client" };
    gaps.push({ text: t("engagement:missing.client"), at });
  }
  cycles.forEach((cycle, index) => {
    const number = index + 1;
    for (const field of ["service", "start", "end"] as const) {
      if (cycle[field].trim() !== "") continue;
      const text =
        cycles.length === 1
          ? t(`engagement:missing.${field}`)
          : t(`engagement:missing.${field}Of`, { number });
      gaps.push({ text, at: { page: "engagement", cycleId: cycle.id, id: cycle.id, field } });
    }
  });
  return gaps;
}
