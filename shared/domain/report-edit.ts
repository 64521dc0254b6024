import { produce } from "immer";
import type { PlainDate } from "#shared/dates.ts";
import type { ActionId } from "#shared/ids.ts";
import type { Language } from "#shared/language.ts";
import { moveInList } from "./list-order.ts";
import type { Project } from "./project.ts";
import type {
  FollowUp,
  PaperSize,
  ReportDepth,
  ReportSectionId,
  ReportSettings,
} from "./report-schema.ts";
import { isInDepth } from "./report-sections.ts";

type Edit = (project: Project) => Project;
export type ReportVersion = ReportSettings["versions"][number];
export type Review = FollowUp["reviews"][number];
const MOST = 500;

export function setReportLanguage(language: Language): Edit {
  return (project) =>
    produce(project, ({ report }) => {
      report.language = language;
    });
}

/** Switches made by hand stay: they say what this client gets at any depth. */
export function setReportDepth(depth: ReportDepth): Edit {
  return (project) =>
    produce(project, ({ report }) => {
      report.depth = depth;
    });
}

/** Null = by the client's country. */
export function setReportPaper(paper: PaperSize | null): Edit {
  return (project) =>
    produce(project, ({ report }) => {
      report.paper = paper;
    });
}

/** A section as the depth has it needs no switch and follows the depth again. */
export function setSection(id: ReportSectionId, on: boolean): Edit {
  return (project) =>
    produce(project, ({ report }) => {
      if (on !== isInDepth(report.depth, id)) report.sections[id] = on;
      else delete report.sections[id];
    });
}

/** Every section as the depth has it: no switch by hand is left. */
export function followDepth(): Edit {
  return (project) =>
    Object.keys(project.report.sections).length === 0
      ? project
      : produce(project, ({ report }) => {
          report.sections = {};
        });
}

/** The consultant's own words in a section; '' takes them out. */
export function setNarrative(id: ReportSectionId, text: string): Edit {
  return (project) =>
    produce(project, ({ report }) => {
      if (text === "") delete report.narratives[id];
      else report.narratives[id] = text;
    });
}

/** '' = the report makes a sentence that quotes titles. */
export function setRecommendation(text: string): Edit {
  return (project) =>
    produce(project, ({ report }) => {
      report.recommendation = text;
    });
}

export function setDecisionAsked(patch: Partial<ReportSettings["decisionAsked"]>): Edit {
  return (project) =>
    produce(project, ({ report }) => {
      Object.assign(report.decisionAsked, patch);
    });
}

/**
 * The number after the last one: "1.2" gives "1.3", "2" gives "3", nothing gives "1.0".
 * A number that does not end in a digit is left to the person: ''.
 */
export function nextVersionNumber(versions: readonly ReportVersion[]): string {
  const last = versions.at(-1)?.number.trim();
  if (last === undefined || last === "") return "1.0";
  const end = /^(.*?)(\d{1,9})$/.exec(last);
  return end === null ? "" : `${end[1] ?? ""}${Number(end[2]) + 1}`;
}

/** Adds a version at the end: the last one is printed on the cover. */
export function addVersion(version: ReportVersion): Edit {
  return (project) =>
    produce(project, ({ report }) => {
      if (report.versions.length < MOST) report.versions.push(version);
    });
}

export function setVersion(index: number, patch: Partial<ReportVersion>): Edit {
  return (project) =>
    produce(project, ({ report }) => {
      Object.assign(report.versions[index] ?? {}, patch);
    });
}

export function moveVersion(index: number, by: number): Edit {
  return (project) =>
    produce(project, ({ report }) => {
      moveInList(report.versions, index, by);
    });
}

export function removeVersion(index: number): Edit {
  return (project) =>
    produce(project, ({ report }) => {
      if (report.versions[index] !== undefined) report.versions.splice(index, 1);
    });
}

export function setGovernance(text: string): Edit {
  return (project) =>
    produce(project, ({ followUp }) => {
      followUp.governance = text;
    });
}

/** A review of the plan, at the end of the list. */
export function addReview(date: PlainDate): Edit {
  return (project) =>
    produce(project, ({ followUp }) => {
      if (followUp.reviews.length < MOST) followUp.reviews.push({ date, remarks: "", done: {} });
    });
}

export function setReview(index: number, patch: Partial<Pick<Review, "date" | "remarks">>): Edit {
  return (project) =>
    produce(project, ({ followUp }) => {
      Object.assign(followUp.reviews[index] ?? {}, patch);
    });
}

export function moveReview(index: number, by: number): Edit {
  return (project) =>
    produce(project, ({ followUp }) => {
      moveInList(followUp.reviews, index, by);
    });
}

export function removeReview(index: number): Edit {
  return (project) =>
    produce(project, ({ followUp }) => {
      if (followUp.reviews[index] !== undefined) followUp.reviews.splice(index, 1);
    });
}

/** What proves that an action was done, as seen in a review; null = not done in it. */
export function setProof(index: number, action: ActionId, proof: string | null): Edit {
  return (project) =>
    produce(project, ({ followUp }) => {
      const done = followUp.reviews[index]?.done;
      if (done === undefined) return;
      if (proof === null) delete done[action];
      else done[action] = proof;
    });
}
