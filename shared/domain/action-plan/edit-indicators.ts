import type { Draft } from "immer";
import type { PlainDate } from "#shared/dates.ts";
import type { ActionId, IndicatorId } from "#shared/ids.ts";
import { moveInList } from "#shared/domain/list-order.ts";
import type { Project } from "#shared/domain/project.ts";
import { blankIndicator } from "./blank.ts";
import { editAction } from "./edit.ts";
import type { Indicator } from "./schema.ts";

type Edit = (project: Project) => Project;

const MAX_INDICATORS = 100;
const MAX_READINGS = 5_000;

/** Adds an indicator as the action's last one. */
export function addIndicator(actionId: ActionId, id: IndicatorId): Edit {
  return editAction(actionId, ({ indicators }) => {
    if (indicators.length < MAX_INDICATORS) indicators.push(blankIndicator(id));
  });
}

export type IndicatorFields = Partial<Omit<Indicator, "id" | "readings">>;

export function setIndicator(actionId: ActionId, id: IndicatorId, fields: IndicatorFields): Edit {
  return editIndicator(actionId, id, (indicator) => void Object.assign(indicator, fields));
}

export function moveIndicator(actionId: ActionId, id: IndicatorId, by: number): Edit {
  return editAction(actionId, ({ indicators }) => {
    moveInList(
      indicators,
      indicators.findIndex((each) => each.id === id),
      by,
    );
  });
}

/** A value that was measured on a day; readings are kept by day, the latest last. */
export interface Reading {
  readonly date: PlainDate;
  readonly value: number;
}

export function addReading(actionId: ActionId, id: IndicatorId, reading: Reading): Edit {
  return editIndicator(actionId, id, ({ readings }) => {
    if (readings.length >= MAX_READINGS) return;
    const later = readings.findIndex((each) => each.date > reading.date);
    readings.splice(later === -1 ? readings.length : later, 0, { ...reading });
  });
}

/** Changes the reading at `place`; another day takes it to where that day stands. */
export function setReading(
  actionId: ActionId,
  id: IndicatorId,
  place: number,
  fields: Partial<Reading>,
): Edit {
  return editIndicator(actionId, id, ({ readings }) => {
    const reading = readings[place];
    if (reading === undefined) return;
    Object.assign(reading, fields);
    const isSorted = readings.every(
      (each, at) => at === 0 || (readings[at - 1]?.date ?? "") <= each.date,
    );
    if (!isSorted) readings.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  });
}

export function removeReading(actionId: ActionId, id: IndicatorId, place: number): Edit {
  return editIndicator(actionId, id, ({ readings }) => {
    if (readings[place] !== undefined) readings.splice(place, 1);
  });
}

function editIndicator(
  actionId: ActionId,
  id: IndicatorId,
  recipe: (indicator: Draft<Indicator>) => void,
): Edit {
  return editAction(actionId, ({ indicators }) => {
    const indicator = indicators.find((each) => each.id === id);
    if (indicator !== undefined) recipe(indicator);
  });
}
