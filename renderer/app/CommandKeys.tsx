import { useEffect } from "react";
import { commandForKey } from "./commands.ts";
import { isMac } from "./keys.ts";

/** Listens for the keys of every command that is alive. */
export function CommandKeys() {
  useEffect(() => {
    function handleKey(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing) return;
      const command = commandForKey(event, isMac());
      if (command === null) return;
      event.preventDefault();
      command.run();
    }
    window.addEventListener("keydown", handleKey);
    return () => window.removeEventListener("keydown", handleKey);
  }, []);
  return null;
}
