import { lazy, Suspense } from "react";
import { useSessionState } from "#renderer/state/session.tsx";

const OpenQuestionDialog = lazy(async () => ({
  default: (await import("./OpenQuestionDialog.tsx")).OpenQuestionDialog,
}));

/** The question that stands between the person and a file, wherever it was chosen. */
export function OpenQuestions() {
  const question = useSessionState((state) => state.question);
  const locked = useSessionState((state) => state.locked);
  if (question === null) return null;
  // The locked screen asks for its password itself.
  const isOfLocked = question.request === locked?.request && question.failure.code !== "fileInUse";
  return isOfLocked ? null : (
    <Suspense fallback={null}>
      <OpenQuestionDialog question={question} />
    </Suspense>
  );
}
