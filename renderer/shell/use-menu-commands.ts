import { useMemo } from "react";
import { useCommands, type Command } from "#renderer/app/commands.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useSession, useSessionState } from "#renderer/state/session.tsx";
import { usePlaceState, useWorkbook } from "#renderer/state/workbook.tsx";
import { flushDrafts } from "#renderer/ui/use-draft.ts";
import { tellFailure } from "./tell-failure.ts";

/**
 * What a native menu offers on every page and only one screen can do: the menu is never
 * dumb. The pages' own commands of the same ids win where they are.
 */
export function useMenuCommands(): void {
  const { t } = useTranslator();
  const session = useSession();
  const { places } = useWorkbook();
  const isOnReport = usePlaceState((state) => state.place.page === "report");
  const hasMenu = useSessionState((state) => state.host?.capabilities.nativeMenu ?? false);

  const commands = useMemo<readonly Command[]>(() => {
    async function begin(): Promise<void> {
      flushDrafts();
      const closed = await session.close();
      if (closed.ok) await session.begin();
      else tellFailure(t, closed.error);
    }
    function openFile(): void {
      flushDrafts();
      void session.pickFile();
    }
    return [
      { id: "newProject", label: t("start:newProject"), isHidden: true, run: () => void begin() },
      { id: "openFile", label: t("start:openFile"), isHidden: true, run: openFile },
      {
        id: "createReport",
        label: t("reportScreen:create"),
        isHidden: true,
        isEnabled: !isOnReport,
        run: () => places.goTo({ page: "report" }),
      },
    ];
  }, [isOnReport, places, session, t]);
  useCommands(hasMenu ? commands : NONE);
}

const NONE: readonly Command[] = [];
