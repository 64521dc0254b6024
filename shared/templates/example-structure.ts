import type { Confidentiality, PersonKind } from "#shared/domain/engagement/schema.ts";
import type { ActionStatus, ApprovalDecision } from "#shared/domain/action-plan/schema.ts";
import type {
  Channel,
  EvidenceLevel,
  MomentType,
  TimeKind,
} from "#shared/domain/moments/schema.ts";
import type { Determinant, Direction, SourceKind } from "#shared/domain/requirements/schema.ts";
import type { ExitKind, PlaceOfUse, QuestionKind } from "#shared/domain/survey/schema.ts";
import type { AnswerCounts } from "./answer-columns.ts";

export interface MomentStructure {
  readonly stage: string;
  readonly type: MomentType;
  readonly channel: Channel;
  readonly area: string | null;
  readonly usual: number | null;
  readonly maximum: number | null;
  readonly time: TimeKind;
  readonly emotion: number;
  readonly evidence: EvidenceLevel;
  readonly critical?: true;
  readonly reliability: number | null;
  /** One rating per rater of the panel, in the order of the raters. */
  readonly severity: readonly number[];
  readonly frequency?: readonly number[];
}

export interface RequirementStructure {
  readonly moment: string;
  readonly determinant: Determinant;
  readonly source: SourceKind;
  readonly person: string | null;
  readonly direction: Direction;
  readonly present: number;
  readonly target: number;
  readonly importance: number;
  readonly performance: number;
}

export interface IndicatorStructure {
  readonly direction: Direction;
  readonly baseline: number;
  readonly target: number;
  readonly alarm: number;
  readonly date: string;
  readonly owner: string;
  readonly question: string | null;
  readonly readings: readonly (readonly [date: string, value: number])[];
}

export interface ActionStructure {
  readonly strategy: string;
  readonly requirements: readonly string[];
  readonly area: string;
  readonly start: string;
  readonly due: string;
  readonly accountable: string;
  readonly responsible: readonly string[];
  readonly consulted: readonly string[];
  readonly informed: readonly string[];
  readonly dependsOn: readonly string[];
  readonly status: ActionStatus;
  readonly progress: number;
  readonly doneOn: string | null;
  readonly impact: number;
  readonly effort: number;
  readonly indicator: IndicatorStructure;
}

export interface QuestionStructure {
  readonly kind: QuestionKind;
  /** Key of the set of options, null for kinds without options. */
  readonly options: string | null;
  readonly exit: ExitKind;
  readonly required: boolean;
  /** Null for a question on the whole cycle: its finding Q19 is kept with a reason. */
  readonly moment: string | null;
  readonly determinant: Determinant | null;
  readonly target: number | null;
  /** "comments" takes the cells from the texts. */
  readonly answers: AnswerCounts | "comments";
}

/** What an example says in numbers, dates and links: the same in every language. */
export interface ExampleStructure {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly confidentiality: Confidentiality;
  readonly brandColour: string;
  readonly areas: Readonly<Record<string, { importance: number; performance: number }>>;
  readonly people: Readonly<Record<string, { area: string | null; kind: PersonKind }>>;
  readonly stages: readonly string[];
  /** In the order of the cycle. */
  readonly moments: Readonly<Record<string, MomentStructure>>;
  readonly episodes: Readonly<Record<string, readonly string[]>>;
  readonly requirements: Readonly<Record<string, RequirementStructure>>;
  readonly determinantWeights: Readonly<Record<Determinant, number>> | null;
  readonly panel: {
    readonly raters: readonly string[];
    readonly opened: string;
    readonly closed: string;
    readonly remarks: Readonly<Record<string, { rater: string; moment: string }>>;
  };
  readonly strategies: readonly string[];
  readonly actions: Readonly<Record<string, ActionStructure>>;
  readonly approval: { decision: ApprovalDecision; person: string; date: string };
  readonly survey: {
    readonly placeOfUse: PlaceOfUse;
    readonly population: number;
    readonly responseRate: number;
    readonly from: string;
    readonly to: string;
    readonly invited: number;
    readonly n: number;
    /** A set with values is a scale; one without is a list of choices. */
    readonly optionSets: Readonly<
      Record<string, { codes: readonly string[]; values: readonly number[] | null }>
    >;
    readonly questions: Readonly<Record<string, QuestionStructure>>;
  };
  readonly review: { date: string; done: readonly string[] };
  readonly decisionBy: string;
  readonly versions: readonly (readonly [number: string, date: string])[];
}
