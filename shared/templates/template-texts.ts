import type { MomentText } from "./example-texts.ts";
import type { TemplateStructure } from "./template-structure.ts";

type Keys<T> = Extract<keyof T, string>;
type Item<T> = T extends readonly (infer One extends string)[] ? One : never;

export interface TemplateActionText {
  readonly what: string;
  readonly why: string;
  readonly where: string;
  readonly how: string;
  readonly indicator: { name: string; formula: string; source: string; unit: string };
}

/** What a template says in words, in one language. */
export interface TemplateTexts<S extends TemplateStructure = TemplateStructure> {
  readonly sector: string;
  readonly objective: string;
  readonly areas: Readonly<Record<Item<S["areas"]>, string>>;
  readonly glossary: readonly { term: string; meaning: string }[];
  readonly service: string;
  readonly segment: string;
  readonly start: string;
  readonly end: string;
  readonly profile: { who: string; wants: string };
  readonly stages: Readonly<Record<Item<S["stages"]>, string>>;
  readonly moments: Readonly<Record<Keys<S["moments"]>, MomentText>>;
  readonly episodes: Readonly<Record<Keys<S["episodes"]>, { title: string; reason: string }>>;
  readonly requirements: Readonly<
    Record<Keys<S["requirements"]>, { text: string; measure: string; unit: string }>
  >;
  readonly strategies: Readonly<Record<Item<S["strategies"]>, string>>;
  readonly actions: Readonly<Record<Keys<S["actions"]>, TemplateActionText>>;
  readonly survey: {
    readonly title: string;
    readonly introduction: string;
    readonly closing: string;
    readonly optionSets: Readonly<Record<Keys<S["survey"]["optionSets"]>, readonly string[]>>;
    readonly questions: Readonly<Record<Keys<S["survey"]["questions"]>, string>>;
    /** Why a question may stand without a moment. */
    readonly wholeCycle: string;
  };
}
