import { expect, test } from "vitest";
import { blankCycle } from "#shared/domain/blank.ts";
import type { Project } from "#shared/domain/project.ts";
import { blankSurvey, blankWave } from "#shared/domain/survey/blank.ts";
import { newId, type CycleId, type WaveId } from "#shared/ids.ts";
import { applyChange, changeBetween, projectChange } from "#shared/project-file/change.ts";
import { countingIds } from "#tests/support/counting-ids.ts";
import { renamed, smallProject } from "#tests/support/small-project.ts";

function withWaves(count: number): Project {
  const ids = countingIds();
  const base = smallProject();
  const waves = Array.from({ length: count }, () => blankWave(newId<WaveId>(ids)));
  return {
    ...base,
    cycles: base.cycles.map((cycle) => ({ ...cycle, survey: { ...blankSurvey("es"), waves } })),
  };
}

/** Over the wire and back, as a host does it. */
function handedOver(before: Project | null, after: Project): Project {
  const sent: unknown = JSON.parse(JSON.stringify(changeBetween(before, after)));
  const applied = applyChange(before, projectChange.parse(sent));
  if (!applied.ok) throw new Error(applied.error);
  return applied.value;
}

test("the first handover sends everything", () => {
  const project = withWaves(2);
  expect(handedOver(null, project)).toEqual(project);
});

test("nothing changed sends nothing", () => {
  const project = withWaves(1);
  expect(changeBetween(project, project)).toEqual({ parts: {}, cycles: null });
  expect(handedOver(project, project)).toEqual(project);
});

test("a typed name sends the engagement and no cycle", () => {
  const before = withWaves(1);
  const after = renamed(before, "Otro (ejemplo)");
  const change = changeBetween(before, after);
  expect(Object.keys(change.parts)).toEqual(["engagement"]);
  expect(change.cycles).toBeNull();
  expect(handedOver(before, after)).toEqual(after);
});

test("a typed service sends its cycle without the waves that did not change", () => {
  const before = withWaves(3);
  const after = {
    ...before,
    cycles: before.cycles.map((cycle) => ({ ...cycle, service: "Nuevo" })),
  };
  const [sent] = changeBetween(before, after).cycles ?? [];
  if (sent === undefined || typeof sent === "string") throw new Error("a whole cycle was expected");
  expect(sent.survey?.waves.map((wave) => typeof wave)).toEqual(["string", "string", "string"]);
  expect(handedOver(before, after)).toEqual(after);
});

test("cycles may be added, reordered and removed", () => {
  const ids = countingIds();
  const before = smallProject();
  const added = blankCycle(`a${newId<CycleId>(ids).slice(1)}` as CycleId, "Segundo"); // unlike any of the project's
  const two = { ...before, cycles: [added, ...before.cycles] };
  expect(handedOver(before, two)).toEqual(two);
  const one = { ...two, cycles: [added] };
  expect(handedOver(two, one)).toEqual(one);
});

test("a change that names what is not there is refused", () => {
  const project = smallProject();
  const change = changeBetween(project, { ...project, cycles: [...project.cycles] });
  expect(applyChange(null, change)).toEqual({ ok: false, error: "missingPart" });
  expect(applyChange(null, { parts: {}, cycles: null })).toEqual({
    ok: false,
    error: "missingPart",
  });
});
