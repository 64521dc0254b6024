import { describeMatrixInput } from "#shared/charts/words/matrix.ts";
import type { Project } from "#shared/domain/project.ts";
import type { Translator } from "#shared/i18n/make-translator.ts";
import { matrixInput } from "./data.ts";

/** Alt text of the importance–performance matrix. */
export function describeMatrix(project: Project, t: Translator): string {
  return describeMatrixInput(matrixInput(project), t);
}
