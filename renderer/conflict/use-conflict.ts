import { notifications } from "@mantine/notifications";
import { useCallback, useEffect, useState } from "react";
import type { Side } from "#shared/compare/clash.ts";
import type { ConflictChoice, ConflictLook } from "#shared/contract/conflict.ts";
import type { Failure } from "#shared/contract/failures.ts";
import type { Output } from "#shared/contract/methods.ts";
import { closeDialog } from "#renderer/app/dialog-store.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useOpenProject } from "#renderer/state/session.tsx";
import { useWorkbook } from "#renderer/state/workbook.tsx";
import { flushDrafts } from "#renderer/ui/use-draft.ts";

export interface Conflict {
  /** Null while the other copy is read. */
  readonly look: ConflictLook | null;
  readonly failure: Failure | null;
  /** It changed once more after it was shown. */
  readonly isAgain: boolean;
  readonly isBusy: boolean;
  readonly lookAgain: () => void;
  readonly decide: (choice: ConflictChoice, settled: Readonly<Record<string, Side>>) => void;
}

/** Looks at the other copy, does what is chosen, says what was done. */
export function useConflict(): Conflict {
  const { autosave } = useOpenProject();
  const { projects, places, now } = useWorkbook();
  const translator = useTranslator();
  const [look, setLook] = useState<ConflictLook | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isAgain, setIsAgain] = useState(false);
  const [isBusy, setIsBusy] = useState(false);

  const tell = useCallback(
    (done: ConflictChoice | "same", resolved: Output<"conflict.resolve">) => {
      const { t } = translator;
      const name = resolved.file.name.replace(/\.cycle$/i, "");
      const notes = resolved.notes.map((note) => t(`conflict:note.${note}`));
      notifications.show({
        id: "conflict",
        message: [t(`conflict:done.${done}`, { name }), ...notes].join(" "),
        autoClose: 12_000,
        closeButtonProps: { "aria-label": t("shell:dismiss") },
      });
    },
    [translator],
  );

  const resolve = useCallback(
    async (
      seen: ConflictLook,
      choice: ConflictChoice,
      settled: Readonly<Record<string, Side>>,
    ): Promise<Failure | null> => {
      const outcome = await autosave.resolveConflict(
        { choice, seen: seen.seen, settled, copyName: copyName() },
        {
          label: {
            key: choice === "takeTheirs" ? "conflict:undo.takeTheirs" : "conflict:undo.merge",
          },
          place: places.getState().place,
        },
      );
      if (!outcome.ok) return outcome.error;
      closeDialog();
      tell(seen.state === "same" ? "same" : choice, outcome.value);
      return null;

      function copyName(): string {
        const { t, day } = translator;
        const { file } = projects.getState();
        const name = (file?.name ?? "").replace(/\.cycle$/i, "");
        // Nothing is there any more that it could be taken for.
        if (seen.state === "gone") return name;
        const date = day(now().toISOString(), "short");
        const user = seen.savedBy;
        return user === ""
          ? t("conflict:copyNameAnonymous", { name, date })
          : t("conflict:copyName", { name, user, date });
      }
    },
    [autosave, now, places, projects, tell, translator],
  );

  const lookNow = useCallback(async (): Promise<void> => {
    flushDrafts();
    const outcome = await autosave.lookAtConflict();
    if (!outcome.ok) {
      setFailure(outcome.error);
      return;
    }
    setFailure(null);
    // Only touched, or the same work twice: nothing to ask.
    if (outcome.value.state === "same") setFailure(await resolve(outcome.value, "overwrite", {}));
    else setLook(outcome.value);
  }, [autosave, resolve]);

  useEffect(() => {
    void lookNow();
    // Once: what is on the disk is looked at again only when asked, or when it changed meanwhile.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const decide = useCallback(
    (choice: ConflictChoice, settled: Readonly<Record<string, Side>>) => {
      if (look === null || isBusy) return;
      setIsBusy(true);
      void (async () => {
        const failed = await resolve(look, choice, settled);
        if (failed?.code === "fileChangedOnDisk") {
          setIsAgain(true);
          setLook(null);
          await lookNow();
        } else setFailure(failed);
        setIsBusy(false);
      })();
    },
    [isBusy, look, lookNow, resolve],
  );

  return {
    look,
    failure,
    isAgain,
    isBusy,
    lookAgain: () => {
      setLook(null);
      void lookNow();
    },
    decide,
  };
}
