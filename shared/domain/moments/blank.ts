import type { MomentId, StageId } from "#shared/ids.ts";
import type { Moment } from "./schema.ts";
import type { Panel } from "./panel-schema.ts";

/** A moment of which only the title is known. */
export function blankMoment(id: MomentId, title = "", stageId: StageId | null = null): Moment {
  return {
    id,
    title,
    description: "",
    stageId,
    type: null,
    channel: null,
    place: "",
    physicalEvidence: "",
    servedBy: "",
    areaId: null,
    usual: null,
    maximum: null,
    time: "service",
    emotion: null,
    evidence: "assumed",
    critical: false,
    criticalReason: "",
    incidents: [],
    reliability: null,
    frontStage: "",
    backStage: "",
    support: "",
    quotes: [],
    notes: [],
  };
}

export function blankPanel(): Panel {
  return { raterIds: [], askFrequency: false, threshold: 4, rounds: [] };
}
