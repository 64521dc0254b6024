import type { ReportSectionId } from "#shared/domain/report-schema.ts";
import type { ExampleStructure } from "./example-structure.ts";

type Keys<T> = Extract<keyof T, string>;
type Item<T> = T extends readonly (infer One extends string)[] ? One : never;

export interface IncidentText {
  readonly description: string;
  readonly effect: string;
  readonly control: string;
}

export interface MomentText {
  readonly title: string;
  readonly description: string;
  readonly place: string;
  readonly physicalEvidence: string;
  readonly servedBy: string;
  readonly criticalReason?: string;
  readonly incidents?: readonly IncidentText[];
  readonly frontStage?: string;
  readonly backStage?: string;
  readonly support?: string;
  readonly quotes?: readonly string[];
  readonly notes?: readonly string[];
}

export interface ActionText {
  readonly what: string;
  readonly why: string;
  readonly where: string;
  readonly how: string;
  readonly resources: string;
  readonly risk: string;
  readonly proof?: string;
  /** In the currency of the language's country. */
  readonly costOnce: number;
  readonly costYearly: number;
  readonly indicator: { name: string; formula: string; source: string; unit: string };
}

/** What an example says in words, and in money of the country where the language is spoken. */
export interface ExampleTexts<S extends ExampleStructure = ExampleStructure> {
  readonly country: string;
  readonly currency: string;
  readonly client: string;
  readonly sector: string;
  readonly objective: string;
  readonly firm: string;
  readonly consultants: string;
  readonly areas: Readonly<Record<Keys<S["areas"]>, { name: string; reason: string }>>;
  readonly people: Readonly<Record<Keys<S["people"]>, { name: string; role: string }>>;
  readonly glossary: readonly { term: string; meaning: string }[];
  readonly service: string;
  readonly segment: string;
  readonly start: string;
  readonly end: string;
  readonly profile: { who: string; wants: string; quotes: readonly string[] };
  readonly stages: Readonly<Record<Item<S["stages"]>, string>>;
  readonly moments: Readonly<Record<Keys<S["moments"]>, MomentText>>;
  readonly episodes: Readonly<Record<Keys<S["episodes"]>, { title: string; reason: string }>>;
  readonly requirements: Readonly<
    Record<Keys<S["requirements"]>, { text: string; words: string; measure: string; unit: string }>
  >;
  readonly remarks: Readonly<Record<Keys<S["panel"]["remarks"]>, string>>;
  readonly strategies: Readonly<Record<Item<S["strategies"]>, string>>;
  readonly actions: Readonly<Record<Keys<S["actions"]>, ActionText>>;
  readonly approvalRemarks: string;
  readonly survey: {
    readonly title: string;
    readonly introduction: string;
    readonly closing: string;
    readonly wave: string;
    readonly optionSets: Readonly<Record<Keys<S["survey"]["optionSets"]>, readonly string[]>>;
    readonly questions: Readonly<Record<Keys<S["survey"]["questions"]>, string>>;
    /** Why a question may stand without a moment. */
    readonly wholeCycle: string;
    readonly comments: readonly string[];
  };
  readonly governance: string;
  readonly reviewRemarks: string;
  readonly narratives: Readonly<Partial<Record<ReportSectionId, string>>>;
  readonly recommendation: string;
  readonly decisionAsked: string;
  /** What changed in each version, in the order of the structure. */
  readonly versions: readonly string[];
}

/**
 * The text under a key. The text files are typed by their structure, so a missing key does not
 * compile; the throw only guards against a structure paired with foreign texts.
 */
export function at<T>(record: Readonly<Record<string, T>>, key: string): T {
  const found = Object.hasOwn(record, key) ? record[key] : undefined;
  if (found === undefined) throw new Error(`example without text for "${key}"`);
  return found;
}
