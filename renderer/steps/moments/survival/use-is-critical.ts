import { criticalMomentIds } from "#shared/domain/moments/derive.ts";
import type { MomentId } from "#shared/ids.ts";
import { useCycle } from "#renderer/state/workbook.tsx";

/** Whether a moment of the present cycle is critical, by itself or in an episode. */
export function useIsCritical(): (id: MomentId) => boolean {
  const critical = criticalMomentIds(useCycle());
  return (id) => critical.has(id);
}
