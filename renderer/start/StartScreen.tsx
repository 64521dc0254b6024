import { RecoveryPage } from "#renderer/recovery/RecoveryPage.tsx";
import { useRecoveryFirst } from "#renderer/recovery/use-recovery-first.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useSessionState } from "#renderer/state/session.tsx";
import { AllProjects } from "./AllProjects.tsx";
import { ContinueList } from "./ContinueList.tsx";
import { DropArea } from "./DropArea.tsx";
import { ExampleBar } from "./ExampleBar.tsx";
import { FailureBar } from "./FailureBar.tsx";
import { StartColumn } from "./StartColumn.tsx";
import classes from "./StartScreen.module.css";
import { TemplateSection } from "./TemplateSection.tsx";
import { UnsavedWork } from "./UnsavedWork.tsx";
import { useRecent } from "./use-recent.ts";
import { useStartCommands } from "./use-start-commands.ts";

/** Rows shown before "All projects" opens the whole list. */
const SHOWN = 6;

/** At work in ten seconds: go on, begin, open, or read an example. */
export function StartScreen() {
  const { t } = useTranslator();
  const failure = useSessionState((state) => state.failure);
  const list = useRecent();
  useStartCommands();
  const recovery = useRecoveryFirst(list.unsaved.length > 0);
  if (recovery.isFirst) {
    return (
      <DropArea>
        <RecoveryPage entries={list.unsaved} onChanged={list.refresh} onLeave={recovery.leave} />
      </DropArea>
    );
  }
  return (
    <DropArea>
      <div className={classes.start}>
        <StartColumn />
        <main className={classes.main} data-region tabIndex={-1} aria-label={t("common:appName")}>
          {failure === null ? null : <FailureBar failure={failure} />}
          {list.unsaved.length === 0 ? null : (
            <UnsavedWork entries={list.unsaved} onChanged={list.refresh} />
          )}
          {list.recent.length === 0 ? null : list.showsAll ? (
            <AllProjects
              entries={list.recent}
              onChanged={list.refresh}
              onFewer={() => list.setShowsAll(false)}
            />
          ) : (
            <ContinueList
              entries={list.recent.slice(0, SHOWN)}
              hasMore={list.recent.length > SHOWN}
              onAll={() => list.setShowsAll(true)}
              onChanged={list.refresh}
            />
          )}
          <TemplateSection />
          <ExampleBar />
        </main>
      </div>
    </DropArea>
  );
}
