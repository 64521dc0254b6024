import type { Channel, MomentType, TimeKind } from "#shared/domain/moments/schema.ts";
import type { Determinant, Direction, SourceKind } from "#shared/domain/requirements/schema.ts";
import type { ExitKind, PlaceOfUse, QuestionKind } from "#shared/domain/survey/schema.ts";

/** Everything in it counts as assumed until somebody has observed or measured it. */
export interface TemplateMoment {
  readonly stage: string;
  readonly type: MomentType;
  readonly channel: Channel;
  readonly area: string | null;
  /** Minutes. */
  readonly usual: number | null;
  readonly maximum: number | null;
  readonly time: TimeKind;
  /** −2 … +2. */
  readonly emotion: number;
  /** By its own mark; members of an episode need none. */
  readonly critical?: true;
}

export interface TemplateRequirement {
  readonly moment: string;
  readonly determinant: Determinant;
  readonly source: SourceKind;
  readonly direction: Direction;
  readonly present: number;
  readonly target: number;
  readonly importance: number;
  readonly performance: number;
}

export interface TemplateAction {
  readonly strategy: string;
  readonly requirements: readonly string[];
  readonly area: string;
  /** Days after the day on which the project is begun. */
  readonly startDay: number;
  readonly dueDay: number;
  readonly dependsOn: readonly string[];
  readonly impact: number;
  readonly effort: number;
  readonly indicator: {
    readonly direction: Direction;
    readonly baseline: number;
    readonly target: number;
    readonly alarm: number;
    /** A number or scale question that measures it. */
    readonly question: string | null;
  };
}

export interface TemplateQuestion {
  readonly kind: QuestionKind;
  /** Key of the set of options, null for kinds without options. */
  readonly options: string | null;
  readonly exit: ExitKind;
  readonly required: boolean;
  /** Null for a question on the whole cycle. */
  readonly moment: string | null;
  readonly determinant: Determinant | null;
}

/** What a template says in numbers and links: the same in every language. */
export interface TemplateStructure {
  readonly name: string;
  readonly areas: readonly string[];
  readonly stages: readonly string[];
  /** In the order of the cycle. */
  readonly moments: Readonly<Record<string, TemplateMoment>>;
  readonly episodes: Readonly<Record<string, readonly string[]>>;
  readonly requirements: Readonly<Record<string, TemplateRequirement>>;
  readonly strategies: readonly string[];
  readonly actions: Readonly<Record<string, TemplateAction>>;
  readonly survey: {
    readonly placeOfUse: PlaceOfUse;
    /** A set with values is a scale; one without is a list of choices. */
    readonly optionSets: Readonly<
      Record<string, { codes: readonly string[]; values: readonly number[] | null }>
    >;
    readonly questions: Readonly<Record<string, TemplateQuestion>>;
  };
}
