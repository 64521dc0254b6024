import { useCallback, useEffect, useState } from "react";
import type { OwnTemplate } from "#shared/contract/types.ts";
import { useSession } from "#renderer/state/session.tsx";

/** The templates a person made, newest first, and how to look again. */
export function useOwnTemplates(): {
  readonly templates: readonly OwnTemplate[];
  readonly refresh: () => void;
} {
  const session = useSession();
  const [templates, setTemplates] = useState<readonly OwnTemplate[]>([]);

  const refresh = useCallback(() => {
    void (async () => {
      const outcome = await session.bridge.call("templates.list", {});
      if (outcome.ok) setTemplates(outcome.value);
      else session.store.setState({ failure: outcome.error });
    })();
  }, [session]);
  useEffect(refresh, [refresh]);
  return { templates, refresh };
}
