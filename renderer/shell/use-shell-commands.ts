import { notifications } from "@mantine/notifications";
import { useMemo } from "react";
import { looseEnds } from "#shared/domain/loose-ends.ts";
import { CROSS_PAGE_IDS, STEP_IDS, type PageId } from "#shared/steps.ts";
import { useCommands, type Command } from "#renderer/app/commands.ts";
import { openDialog } from "#renderer/app/dialog-store.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useOwnVersions } from "#renderer/restore/use-own-versions.ts";
import { useOpenProject } from "#renderer/state/session.tsx";
import { useWorkbook } from "#renderer/state/workbook.tsx";
import { flushDrafts } from "#renderer/ui/use-draft.ts";
import { looseEndSentence } from "./loose-end-sentence.ts";
import { focusNextRegion } from "./next-region.ts";
import { tellFailure } from "./tell-failure.ts";
import { useCloseProject } from "./use-close-project.ts";
import { useSaveAs } from "./use-save-as.ts";
import { useUndo } from "./use-undo.ts";

/** The keys that work on every page of the workbook (screens.md §3). */
export function useShellCommands(): void {
  const translator = useTranslator();
  const { projects, places } = useWorkbook();
  const { autosave } = useOpenProject();
  const { undo, redo } = useUndo();
  const saveAs = useSaveAs();
  const versions = useOwnVersions();
  const close = useCloseProject();

  const commands = useMemo<readonly Command[]>(() => {
    const { t, time } = translator;

    async function save(): Promise<void> {
      flushDrafts();
      if (projects.getState().file === null) {
        saveAs();
        return;
      }
      const outcome = await autosave.save();
      if (!outcome.ok) {
        tellFailure(t, outcome.error);
        return;
      }
      const { savedAt } = projects.getState();
      if (savedAt === null) return;
      const message = t("shell:save.already", { time: time(savedAt) });
      notifications.show({ id: "saved", message, autoClose: 2_000, withCloseButton: false });
    }

    function nextLooseEnd(): void {
      flushDrafts();
      const all = looseEnds(projects.getState().history.present);
      const { place } = places.getState();
      const here = all.findIndex(
        (end) =>
          end.at.page === place.page && end.at.id === place.id && end.at.field === place.field,
      );
      const next = all[(here + 1) % Math.max(1, all.length)];
      if (next !== undefined) places.goTo(next.at);
      const message =
        next === undefined ? t("shell:looseEndsNone") : looseEndSentence(translator.t, next);
      notifications.show({ id: "loose-end", message, autoClose: 4_000, withCloseButton: false });
    }

    function goTo(page: PageId, keys?: string): Command {
      return {
        id: `page.${page}`,
        label: t("shell:goToPage", { page: t(`terms:steps.${page}`) }),
        ...(keys === undefined ? {} : { keys }),
        run: () => places.goTo({ page }),
      };
    }

    return [
      { id: "find", label: t("shell:find"), keys: "mod+k", run: () => openDialog("find") },
      { id: "undo", label: t("common:undo"), keys: "mod+z", run: undo },
      { id: "redo", label: t("common:redo"), keys: "mod+shift+z", run: redo },
      { id: "redoToo", label: t("common:redo"), keys: "mod+y", isHidden: true, run: redo },
      { id: "save", label: t("shell:menu.save"), keys: "mod+s", run: () => void save() },
      { id: "saveAs", label: t("shell:menu.saveAs"), keys: "mod+shift+s", run: saveAs },
      { id: "versions", label: t("restore:command"), run: versions },
      { id: "close", label: t("shell:menu.close"), run: close },
      ...STEP_IDS.map((step, digit) => goTo(step, `alt+${digit}`)),
      ...CROSS_PAGE_IDS.map((page) => goTo(page)),
      {
        id: "walk",
        label: t("walk:command"),
        keys: "F5",
        run: () => {
          flushDrafts();
          openDialog("walk");
        },
      },
      {
        id: "saveTemplate",
        label: t("templates:save.command"),
        run: () => openDialog("saveTemplate"),
      },
      {
        id: "cycleFromTemplate",
        label: t("templates:add.command"),
        isEnabled: projects.getState().readOnly === null,
        run: () => openDialog("cycleFromTemplate"),
      },
      { id: "nextRegion", label: t("shell:nextRegion"), keys: "F6", run: focusNextRegion },
      { id: "nextLooseEnd", label: t("shell:nextLooseEnd"), keys: "F8", run: nextLooseEnd },
      { id: "looseEnds", label: t("shell:looseEndsTitle"), run: () => openDialog("looseEnds") },
    ];
  }, [autosave, close, places, projects, redo, saveAs, translator, undo, versions]);
  useCommands(commands);
}
