import { createContext, useContext, type ReactNode } from "react";
import { useStore } from "zustand";
import type { Bridge } from "#shared/contract/bridge.ts";
import type { Session, SessionState } from "./session-store.ts";
import type { OpenProject } from "./open-project.ts";

const SessionContext = createContext<Session | null>(null);

export function SessionProvider(props: {
  readonly session: Session;
  readonly children: ReactNode;
}) {
  return <SessionContext value={props.session}>{props.children}</SessionContext>;
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error("No session is running here");
  return session;
}

export function useSessionState<T>(select: (state: SessionState) => T): T {
  return useStore(useSession().store, select);
}

/** The way to the host, for calls that are not opening or saving (the report, jobs). */
export function useBridge(): Bridge {
  return useSession().bridge;
}

/** The open project with its autosave; `autosave.flush()` before a call that reads the disk. */
export function useOpenProject(): OpenProject {
  const open = useSessionState((state) => state.open);
  if (open === null) throw new Error("No project is open here");
  return open;
}
