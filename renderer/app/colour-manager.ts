import type { MantineColorSchemeManager } from "@mantine/core";
import type { Session } from "#renderer/state/session-store.ts";

/** Light or dark comes from the host's settings: the browser's own storage starts empty each time. */
export function createColourManager(session: Session): MantineColorSchemeManager {
  let stop: (() => void) | null = null;
  return {
    get: () => session.store.getState().settings.theme,
    set: () => {},
    subscribe(onUpdate) {
      let shown = session.store.getState().settings.theme;
      onUpdate(shown);
      stop = session.store.subscribe(({ settings }) => {
        if (settings.theme === shown) return;
        shown = settings.theme;
        onUpdate(shown);
      });
    },
    unsubscribe() {
      stop?.();
    },
    clear: () => {},
  };
}
