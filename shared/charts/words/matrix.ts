import type { MatrixInput } from "#shared/charts/priority-matrix/data.ts";
import type { QuadrantNames } from "#shared/charts/priority-matrix/layout.ts";
import type { Quadrant } from "#shared/domain/priority-areas/quadrants.ts";
import type { Translator } from "#shared/i18n/make-translator.ts";

export interface MatrixWords {
  readonly importance: string;
  readonly performance: string;
  readonly quadrants: QuadrantNames;
  /** Ends of an axis. */
  axis(value: number): string;
  /** Number of the cross-hair on the importance axis. */
  cross(value: number): string;
  /** The same with how it came about, on the performance axis. */
  crossNamed(value: number, isMeans: boolean): string;
  /** In place of the drawing, with fewer than three rated areas. */
  tooFew(count: number): string;
  describe(input: MatrixInput): string;
}

export function matrixWords(t: Translator): MatrixWords {
  return {
    importance: t.t("charts:matrix.importance"),
    performance: t.t("charts:matrix.performance"),
    quadrants: {
      concentrate: t.t("charts:matrix.concentrate"),
      keepUp: t.t("charts:matrix.keepUp"),
      lowPriority: t.t("charts:matrix.low"),
      overkill: t.t("charts:matrix.overkill"),
    },
    axis: (value) => t.number(value, 1),
    cross: (value) => t.fixed(value, 2),
    crossNamed: (value, isMeans) =>
      t.t(isMeans ? "charts:matrix.mean" : "charts:matrix.set", { value: t.fixed(value, 2) }),
    tooFew: (count) => t.t("charts:matrix.tooFew", { count }),
    describe: (input) => describeMatrixInput(input, t),
  };
}

const QUADRANTS: readonly Quadrant[] = ["concentrate", "keepUp", "lowPriority", "overkill"];

export function describeMatrixInput(input: MatrixInput, t: Translator): string {
  const words = matrixWords(t);
  if (input.cross === null) return words.tooFew(0);
  const { importance, performance } = input.cross;
  const parts = [
    t.t("charts:matrix.describe.whole", { count: input.areas.length }),
    t.t("charts:matrix.describe.cross", {
      importance: t.fixed(importance, 2),
      performance: t.fixed(performance, 2),
    }),
  ];
  for (const quadrant of QUADRANTS) {
    const names = input.areas
      .filter((area) => area.quadrant === quadrant)
      .map(({ place, name }) => (place === null ? name : `${place} ${name}`));
    if (names.length === 0) continue;
    const list = t.list(names);
    parts.push(
      t.t("charts:matrix.describe.quadrant", { quadrant: words.quadrants[quadrant], list }),
    );
  }
  return `${parts.join("; ")}.`;
}
