import { Title } from "@mantine/core";
import { useRef } from "react";
import {
  requirementProblems,
  type RequirementProblem,
} from "#shared/domain/requirements/problems.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useCycle, useProject } from "#renderer/state/workbook.tsx";
import { EmptyState } from "#renderer/ui/EmptyState.tsx";
import { ConflictItem } from "./ConflictItem.tsx";
import classes from "./Conflicts.module.css";
import { ProblemItem } from "./ProblemItem.tsx";

const GROUPS = [
  { code: "conflict", title: "requirements:conflict.title" },
  { code: "impossible", title: "requirements:conflict.impossibleTitle" },
  { code: "vague", title: "requirements:conflict.vagueTitle" },
  { code: "alreadyMet", title: "requirements:conflict.metTitle" },
] as const;

/** What contradicts itself in the requirements of the cycle, each with its repair. */
export function ConflictsView() {
  const { t } = useTranslator();
  const { language } = useProject().engagement;
  const problems = requirementProblems(useCycle(), language);
  const root = useRef<HTMLDivElement | null>(null);
  if (problems.length === 0)
    return (
      <EmptyState
        title={t("requirements:conflict.none")}
        text={t("requirements:conflict.noneText")}
        ask={null}
      />
    );
  return (
    <div className={classes.page} ref={root} tabIndex={-1}>
      {GROUPS.map(({ code, title }) => {
        const own = problems.filter((problem) => problem.code === code);
        if (own.length === 0) return null;
        return (
          <section key={code} className={classes.group}>
            <Title order={2}>{t(title)}</Title>
            {own.map((problem) =>
              problem.code === "conflict" ? (
                <ConflictItem
                  key={keyOf(problem)}
                  conflict={problem}
                  // The item goes with its conflict: the keyboard stays in the list.
                  onSettled={() => root.current?.focus()}
                />
              ) : (
                <ProblemItem key={keyOf(problem)} problem={problem} />
              ),
            )}
          </section>
        );
      })}
    </div>
  );
}

function keyOf(problem: RequirementProblem): string {
  return problem.code === "conflict" ? problem.second.id : problem.requirement.id;
}
