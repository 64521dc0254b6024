import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { lazy, Suspense, useEffect, useState, type ReactNode } from "react";
import { TranslationProvider, useTranslator } from "#renderer/i18n/translation.tsx";
import { Damage } from "#renderer/recovery/Damage.tsx";
import { ErrorBoundary } from "#renderer/shell/ErrorBoundary.tsx";
import { OpenQuestions } from "#renderer/locks/OpenQuestions.tsx";
import { IdleLock } from "#renderer/password/IdleLock.tsx";
import { StartScreen } from "#renderer/start/StartScreen.tsx";
import { SessionProvider, useSession, useSessionState } from "#renderer/state/session.tsx";
import type { Session } from "#renderer/state/session-store.ts";
import type { OpenProject } from "#renderer/state/open-project.ts";
import { useCountry } from "#renderer/state/use-country.ts";
import { createColourManager } from "./colour-manager.ts";
import { CommandKeys } from "./CommandKeys.tsx";
import { Dialogs } from "./Dialogs.tsx";
import { GeneralCommands } from "./GeneralCommands.tsx";
import { cssVariablesResolver, theme } from "./theme.ts";
import { WindowGuard } from "./WindowGuard.tsx";

const Workbook = lazy(async () => ({
  default: (await import("#renderer/shell/Workbook.tsx")).Workbook,
}));

const LockedScreen = lazy(async () => ({
  default: (await import("#renderer/password/LockedScreen.tsx")).LockedScreen,
}));

export interface AppProps {
  readonly session: Session;
  /** For the style elements that are made at run time. */
  readonly nonce: string;
}

/** The whole page: look, language, and either the start screen or the open project. */
export function App(props: AppProps) {
  return (
    <SessionProvider session={props.session}>
      <Look nonce={props.nonce}>
        <Screens />
      </Look>
    </SessionProvider>
  );
}

function Look(props: { readonly nonce: string; readonly children: ReactNode }) {
  const session = useSession();
  const textSize = useSessionState((state) => state.settings.textSize);
  const [manager] = useState(() => createColourManager(session));
  useEffect(() => {
    document.documentElement.dataset["textSize"] = textSize;
  }, [textSize]);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      getStyleNonce={() => props.nonce}
      colorSchemeManager={manager}
      defaultColorScheme="auto"
    >
      {props.children}
    </MantineProvider>
  );
}

function Screens() {
  const words = useSessionState((state) => state.words);
  const open = useSessionState((state) => state.open);
  const country = useCountry(open);
  useEffect(() => {
    if (words !== null) document.documentElement.lang = words.language;
  }, [words]);
  if (words === null) return null;
  return (
    <TranslationProvider language={words.language} resources={words.resources} country={country}>
      <ErrorBoundary>
        <CommandKeys />
        <GeneralCommands />
        <WindowGuard />
        <IdleLock />
        <Messages />
        <Screen open={open} />
        <Dialogs />
        <OpenQuestions />
        <Damage />
      </ErrorBoundary>
    </TranslationProvider>
  );
}

/** Short messages of what was done, in a landmark of their own. */
function Messages() {
  const { t } = useTranslator();
  return (
    <section aria-label={t("shell:messages")}>
      <Notifications position="bottom-center" limit={3} withinPortal={false} />
    </section>
  );
}

function Screen({ open }: { readonly open: OpenProject | null }) {
  const hasStarted = useSessionState((state) => state.host !== null || state.failure !== null);
  const locked = useSessionState((state) => state.locked);
  if (open !== null) {
    return (
      <Suspense fallback={null}>
        <Workbook key={open.workbook.projects.getState().docId} open={open} />
      </Suspense>
    );
  }
  if (locked !== null) {
    return (
      <Suspense fallback={null}>
        <LockedScreen locked={locked} />
      </Suspense>
    );
  }
  return hasStarted ? <StartScreen /> : null;
}
