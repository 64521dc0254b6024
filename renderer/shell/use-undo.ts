import { notifications } from "@mantine/notifications";
import { useCallback, useMemo } from "react";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import type { EditLabel } from "#renderer/state/edit.ts";
import { useWorkbook } from "#renderer/state/workbook.tsx";
import { flushDrafts } from "#renderer/ui/use-draft.ts";

export interface UndoRuns {
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Undo and redo take the person to where the change was made. */
export function useUndo(): UndoRuns {
  const { projects, places } = useWorkbook();
  const { t } = useTranslator();

  const tell = useCallback(
    (key: "shell:undoOf" | "shell:redoOf", label: EditLabel | undefined, wasElsewhere: boolean) => {
      if (label === undefined || !wasElsewhere) return;
      notifications.show({
        id: "undo",
        message: t(key, { what: t(label.key, label.params) }),
        autoClose: 3_000,
        withCloseButton: false,
      });
    },
    [t],
  );

  return useMemo(() => {
    function isElsewhere(page: string): boolean {
      return places.getState().place.page !== page;
    }
    return {
      undo() {
        flushDrafts();
        const label = projects.getState().history.past.at(-1)?.step.label;
        const place = projects.undo();
        if (place === null) return;
        tell("shell:undoOf", label, isElsewhere(place.page));
        places.goTo(place);
      },
      redo() {
        flushDrafts();
        const label = projects.getState().history.future[0]?.step.label;
        const place = projects.redo();
        if (place === null) return;
        tell("shell:redoOf", label, isElsewhere(place.page));
        places.goTo(place);
      },
    };
  }, [places, projects, tell]);
}
