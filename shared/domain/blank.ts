import type { CycleId, IdSource, ProjectId } from "#shared/ids.ts";
import { newId } from "#shared/ids.ts";
import type { Language } from "#shared/language.ts";
import { blankPanel } from "#shared/domain/moments/blank.ts";
import { blankPriorities } from "#shared/domain/priority-areas/blank.ts";
import type { Cycle, Project } from "./project.ts";

export function blankCycle(id: CycleId, service = ""): Cycle {
  return {
    id,
    service,
    segment: "",
    start: "",
    end: "",
    profile: { who: "", wants: "", quotes: [] },
    stages: [],
    moments: [],
    episodes: [],
    requirements: [],
    determinantWeights: null,
    panel: blankPanel(),
    survey: null,
  };
}

/** A project with one empty cycle; survey, guides and report start in `language`. */
export function blankProject(ids: IdSource, language: Language): Project {
  return {
    id: newId<ProjectId>(ids),
    example: false,
    engagement: {
      client: "",
      sector: "",
      country: null,
      currency: language === "id" ? "IDR" : "USD",
      language,
      objective: "",
      from: null,
      to: null,
      consultant: { firm: "", names: "" },
      confidentiality: "confidential",
      clientLogo: null,
      firmLogo: null,
      brandColour: null,
    },
    people: [],
    areas: [],
    glossary: [],
    cycles: [blankCycle(newId<CycleId>(ids))],
    plan: { strategies: [], actions: [], approvals: [] },
    priorities: blankPriorities(),
    followUp: { governance: "", reviews: [] },
    report: {
      language,
      depth: "management",
      sections: {},
      narratives: {},
      recommendation: "",
      decisionAsked: { what: "", ofPersonId: null, by: null },
      paper: null,
      versions: [],
    },
  };
}
