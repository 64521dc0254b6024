import "./mantine-work.css";
import { Suspense, useEffect, useState } from "react";
import type { OpenProject } from "#renderer/state/open-project.ts";
import { usePasswordCommands } from "#renderer/password/use-password-actions.ts";
import { useSession } from "#renderer/state/session.tsx";
import { usePlaceState, WorkbookProvider } from "#renderer/state/workbook.tsx";
import { ConflictWatch } from "#renderer/conflict/ConflictWatch.tsx";
import { LeaveQuestion } from "#renderer/recovery/LeaveDialog.tsx";
import { RepairBar } from "#renderer/recovery/RepairBar.tsx";
import { UnkeptBar } from "#renderer/recovery/UnkeptBar.tsx";
import { noteWorkBegun } from "#renderer/recovery/use-recovery-first.ts";
import { RemoveProvider } from "#renderer/ui/use-remove.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { Header } from "./Header.tsx";
import { Navbar } from "./Navbar.tsx";
import { PAGES } from "./pages.tsx";
import { NotSavedBar } from "./NotSavedBar.tsx";
import { ReadOnlyBar } from "./ReadOnlyBar.tsx";
import { useMenuCommands } from "./use-menu-commands.ts";
import { useShellCommands } from "./use-shell-commands.ts";
import classes from "./Workbook.module.css";

/** An open project: header, the pages' rail, and the page the person is on. */
export function Workbook(props: { readonly open: OpenProject }) {
  return (
    <WorkbookProvider workbook={props.open.workbook}>
      <RemoveProvider>
        <Frame />
      </RemoveProvider>
    </WorkbookProvider>
  );
}

function Frame() {
  const [showsRail, setShowsRail] = useState(false);
  useShellCommands();
  useMenuCommands();
  const session = useSession();
  useEffect(() => noteWorkBegun(session), [session]);
  usePasswordCommands();
  const page = usePlaceState((state) => state.place.page);
  const cycleId = usePlaceState((state) => state.place.cycleId);
  const Page = PAGES[page];
  return (
    <div className={classes.frame}>
      <Header isRailOpen={showsRail} onToggleRail={() => setShowsRail(!showsRail)} />
      <UnkeptBar />
      <NotSavedBar />
      <ReadOnlyBar />
      <RepairBar />
      <LeaveQuestion />
      <ConflictWatch />
      <div className={classes.below}>
        <Navbar isOpen={showsRail} onGone={() => setShowsRail(false)} />
        <main className={classes.page}>
          <ErrorBoundary key={`${page} ${cycleId ?? ""}`}>
            <Suspense fallback={null}>
              <Page />
            </Suspense>
          </ErrorBoundary>
        </main>
      </div>
    </div>
  );
}
