import { lazy, Suspense } from "react";
import { useSessionState } from "#renderer/state/session.tsx";

const DamagedDialog = lazy(async () => ({
  default: (await import("./DamagedDialog.tsx")).DamagedDialog,
}));

/** What can be done about a damaged file, wherever it was chosen. */
export function Damage() {
  const damaged = useSessionState((state) => state.damaged);
  return damaged === null ? null : (
    <Suspense fallback={null}>
      <DamagedDialog damaged={damaged} />
    </Suspense>
  );
}
