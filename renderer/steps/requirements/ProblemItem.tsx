import { Button } from "@mantine/core";
import { excerpt } from "#shared/domain/excerpt.ts";
import type { RequirementProblem } from "#shared/domain/requirements/problems.ts";
import type { Translator } from "#shared/i18n/make-translator.ts";
import { alreadyMetSentence, impossibleSentence } from "#shared/i18n/sentences/requirements.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useCycle, useGoTo, useSelectedId } from "#renderer/state/workbook.tsx";
import classes from "./Conflicts.module.css";

type OwnProblem = Exclude<RequirementProblem, { readonly code: "conflict" }>;

/** A level that cannot be, a target that is met, a word that nobody can verify. */
export function ProblemItem({ problem }: { readonly problem: OwnProblem }) {
  const translator = useTranslator();
  const { id: cycleId } = useCycle();
  const goTo = useGoTo();
  const selectedId = useSelectedId();
  const { id } = problem.requirement;
  const { sentence, note, repair, field } = told(translator, problem);
  return (
    <article
      className={classes.problem}
      data-place={id}
      aria-current={id === selectedId}
      tabIndex={-1}
    >
      <p>
        <strong>{sentence}</strong>
      </p>
      {note === null ? null : <p className={classes.note}>{note}</p>}
      <Button
        className={classes.below ?? ""}
        variant="default"
        size="xs"
        onClick={() => goTo({ page: "requirements", cycleId, id, field, view: "moments" })}
      >
        {repair}
      </Button>
    </article>
  );
}

interface Told {
  readonly sentence: string;
  readonly note: string | null;
  readonly repair: string;
  /** Where the repair puts the cursor. */
  readonly field: "standard" | "target" | "present";
}

function told(translator: Translator, problem: OwnProblem): Told {
  const { t, quote, list } = translator;
  switch (problem.code) {
    case "impossible":
      return {
        sentence: impossibleSentence(translator, problem.requirement, problem.level),
        note: null,
        repair: t("requirements:conflict.correct"),
        field: problem.level.part,
      };
    case "alreadyMet":
      return {
        sentence: alreadyMetSentence(translator, problem.requirement),
        note: t("requirements:conflict.metNote"),
        repair: t("requirements:conflict.sharpen"),
        field: "target",
      };
    case "vague":
      return {
        sentence: quote(excerpt(problem.requirement.text)),
        note: t("requirements:vague.line", {
          count: problem.words.length,
          words: list(problem.words.map(({ word }) => quote(word))),
          why: t(`requirements:vague.why.${problem.words[0].kind}`),
        }),
        repair: t("requirements:vague.set"),
        field: "standard",
      };
  }
}
