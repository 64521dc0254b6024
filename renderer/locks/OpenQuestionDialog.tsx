import { PasswordDialog } from "#renderer/password/PasswordDialog.tsx";
import { useSession } from "#renderer/state/session.tsx";
import type { OpenQuestion } from "#renderer/state/open-project.ts";
import { InUseDialog } from "./InUseDialog.tsx";

/** What must be answered before a file opens. */
export function OpenQuestionDialog({ question }: { readonly question: OpenQuestion }) {
  const session = useSession();
  const { failure } = question;
  if (failure.code === "fileInUse") return <InUseDialog params={failure.params} />;
  return (
    <PasswordDialog
      failure={failure}
      onSubmit={(password) => session.answer({ password })}
      onClose={() => session.dropQuestion()}
    />
  );
}
