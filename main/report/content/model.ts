import type { ReportSectionId } from "#shared/domain/report-schema.ts";
import type { Orientation } from "../theme.ts";

/**
 * What the report says, before it is a Word file: plain data that sections make and blocks
 * render. Nothing here knows docx, so every sentence can be tested without it.
 */
export type Tone = "text" | "dim" | "critical" | "accent" | "warn";

/** A piece of text in one look; `ref` prints "Figure 3" for the figure or table of that key. */
export interface Span {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly tone?: Tone;
  /** A box to tick with a pen, larger than the words beside it. */
  readonly isBox?: boolean;
}
export type Text = string | readonly Span[];

export type ParagraphLook = "body" | "lead" | "note" | "quote" | "small" | "formula";

export interface Heading {
  readonly kind: "heading";
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** `eyebrow`: small and dim over a title; `statement`: the recommendation; `ruled`: ink rule below. */
  readonly look?: "eyebrow" | "statement" | "ruled";
}

export interface Paragraph {
  readonly kind: "paragraph";
  readonly text: Text;
  readonly look?: ParagraphLook;
  readonly keepNext?: boolean;
}

export interface Bullets {
  readonly kind: "bullets";
  readonly items: readonly Text[];
}

/** Label and value lines. */
export interface Fields {
  readonly kind: "fields";
  readonly rows: readonly { readonly label: string; readonly value: Text }[];
}

export interface Column {
  readonly head: string;
  /** Relative width. */
  readonly share: number;
  readonly align?: "left" | "right" | "center";
}

/** One cell: a text, or several paragraphs and a ruled line to write on, with its word. */
export type Cell = Text | { readonly paragraphs: readonly Text[]; readonly line?: string };

export interface Row {
  readonly cells: readonly Cell[];
  readonly look?: "total";
}

export interface Table {
  readonly kind: "table";
  /** Names it for cross references; unique in the report. */
  readonly key: string;
  /** Printed over it and numbered; null = the heading above says it. */
  readonly caption: string | null;
  /** Read aloud in its place. */
  readonly description: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly size?: "normal" | "small";
  /** Lowest height of each row in millimetres, for rows that people write in. */
  readonly rowHeightMm?: number;
  /** Keep on one page with what comes before (tables of a few rows). */
  readonly together?: boolean;
}

export interface Figure {
  readonly kind: "figure";
  readonly key: string;
  /** Self-contained SVG with literal colours, explicit width and height. */
  readonly svg: string;
  /** The sentence that stands for the picture. */
  readonly alt: string;
  /** Printed below and numbered; null = on the cover. */
  readonly caption: string | null;
  /** Width and height on paper in the proportion of the SVG; made smaller to fit the page. */
  readonly widthMm: number;
  readonly aspect: number;
  readonly align?: "left" | "center";
}

/** An entry of a short list: mark, title, one line of detail. */
export interface Entry {
  readonly mark: Mark;
  readonly title: string;
  readonly detail: string;
}
export type Mark =
  | { readonly kind: "moment"; readonly number: number; readonly alt: string }
  | { readonly kind: "episode"; readonly alt: string }
  | { readonly kind: "earlyWin"; readonly alt: string };

export interface Entries {
  readonly kind: "entries";
  readonly entries: readonly Entry[];
}

/** Two columns side by side, read left first. */
export interface Columns {
  readonly kind: "columns";
  readonly left: readonly Block[];
  readonly right: readonly Block[];
}

/** The one box of the report: the decision asked, with boxes to tick. */
export interface DecisionBox {
  readonly kind: "decisionBox";
  readonly title: string;
  readonly text: string;
  readonly choices: readonly string[];
}

/** One question as printed, with its answers. */
export interface FormQuestion {
  readonly kind: "formQuestion";
  readonly number: string;
  readonly text: string;
  readonly choices: readonly string[];
  /** Points of a scale in one line, such as 0–10. */
  readonly points: readonly string[];
  /** Rows of a table question, each answered on the same scale. */
  readonly rows: readonly { readonly label: string; readonly points: readonly string[] }[];
  /** Ruled lines to write on. */
  readonly lines: number;
}

/** Ruled places side by side to write in by hand, each with its word. */
export interface WriteIn {
  readonly kind: "writeIn";
  readonly places: readonly { readonly label: string; readonly share: number }[];
}

/** So few figures or tables are found without a list. */
export const FEWEST_LISTED = 4;

export interface Contents {
  readonly kind: "contents";
  readonly title: string;
  /** Heads of the lists of figures and of tables, printed from four of a kind on. */
  readonly figures: string;
  readonly tables: string;
}

export interface Cover {
  readonly kind: "cover";
  readonly client: string;
  /** Data URLs of PNG or JPEG. */
  readonly clientLogo: string | null;
  readonly firmLogo: string | null;
  /** Hex colour of the rule over the facts, dark enough for white paper. */
  readonly ruleColour: string;
  readonly confidentiality: string;
  readonly eyebrow: string;
  readonly title: string;
  readonly subtitle: string;
  readonly figure: Figure | null;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly mark: string | null;
}

export type Block =
  | Heading
  | Paragraph
  | Bullets
  | Fields
  | Table
  | Figure
  | Entries
  | Columns
  | DecisionBox
  | FormQuestion
  | WriteIn
  | Contents
  | Cover;

export type PartId = "cover" | "documentControl" | "form" | ReportSectionId;

/** A run of blocks on pages of one orientation. */
export interface Part {
  readonly id: PartId;
  readonly orientation: Orientation;
  readonly newPage: boolean;
  readonly blocks: readonly Block[];
  /** Printed to be handed out alone: starts a sheet, counts its own pages, has its own header. */
  readonly ownSheet?: { readonly header: { readonly left: string; readonly right: string } };
}

/** A section that had nothing to say: it is named under the open points. */
export interface LeftOut {
  readonly id: ReportSectionId;
  /** Why, as a whole sentence. */
  readonly why: string;
}

export interface ReportContent {
  readonly parts: readonly Part[];
  readonly leftOut: readonly LeftOut[];
  readonly title: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  readonly author: string;
  readonly company: string;
  readonly header: { readonly left: string; readonly right: string };
  readonly footer: string;
}
