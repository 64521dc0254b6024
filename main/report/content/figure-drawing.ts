import { assertNever } from "#shared/assert-never.ts";
import { BW, LIGHT } from "#shared/charts/palette.ts";
import type { SpecOf } from "#shared/contract/outputs.ts";
import type { Cycle } from "#shared/domain/project.ts";
import type { ReportContext } from "./context.ts";
import {
  emotionCurve,
  fullWheel,
  priorityMatrix,
  wholeBlueprint,
  wholeGantt,
  type Drawing,
} from "./drawings.ts";

/** A drawing on its own; throws when the cycle is not there. */
export function figureDrawing(report: ReportContext, what: SpecOf<"figure">): Drawing {
  const palette = what.palette === "oneInk" ? BW : LIGHT;
  switch (what.drawing) {
    case "wheel":
      return fullWheel(report, cycleOf(report, what.cycle), { ...what, palette });
    case "curve":
      return emotionCurve(report, cycleOf(report, what.cycle), palette);
    case "blueprint":
      return wholeBlueprint(report, cycleOf(report, what.cycle), palette);
    case "gantt":
      return wholeGantt(report, palette);
    case "matrix":
      return priorityMatrix(report, palette);
    default:
      return assertNever(what.drawing);
  }
}

function cycleOf({ project }: ReportContext, place: number): Cycle {
  const cycle = project.cycles[place];
  if (cycle === undefined) throw new Error("no such cycle");
  return cycle;
}
