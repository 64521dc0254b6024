import { useTranslator } from "#renderer/i18n/translation.tsx";
import { stripEnding } from "#renderer/start/file-name.ts";
import { useSession, useSessionState } from "#renderer/state/session.tsx";
import type { LockedProject } from "#renderer/state/open-project.ts";
import { IconLock } from "#renderer/ui/icons.ts";
import classes from "./Password.module.css";
import { PasswordForm } from "./PasswordForm.tsx";
import { useFirstFocus } from "./use-first-focus.ts";

/** A project that was locked: its file's name, and nothing else of it. */
export function LockedScreen({ locked }: { readonly locked: LockedProject }) {
  const { t } = useTranslator();
  const session = useSession();
  const question = useSessionState((state) => state.question);
  const failure = useSessionState((state) => state.failure);
  const card = useFirstFocus<HTMLDivElement>();
  const asked = question?.request === locked.request ? question.failure : null;
  const name = locked.fileName === null ? t("common:untitled") : stripEnding(locked.fileName);
  return (
    <main className={classes.locked}>
      <div ref={card} className={classes.card}>
        <h1 className={classes.head}>
          <IconLock size={24} stroke={1.75} aria-hidden="true" />
          {name}
        </h1>
        <p className={classes.lead}>{t("password:locked.lead")}</p>
        <PasswordForm
          failure={asked ?? failure}
          confirm={t("password:locked.confirm")}
          cancel={t("shell:menu.close")}
          onSubmit={(password) => session.unlock(password)}
          onCancel={() => session.leaveLocked()}
        />
      </div>
    </main>
  );
}
