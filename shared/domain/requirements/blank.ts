import type { MomentId, RequirementId } from "#shared/ids.ts";
import type { Requirement } from "./schema.ts";

export function blankRequirement(id: RequirementId, momentId: MomentId, text = ""): Requirement {
  return {
    id,
    momentId,
    text,
    determinant: null,
    source: { kind: null, personId: null, words: "" },
    standard: null,
    importance: null,
    performance: null,
  };
}
