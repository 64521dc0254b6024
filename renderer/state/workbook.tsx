import { createContext, useCallback, useContext, useMemo, type ReactNode } from "react";
import { useStore } from "zustand";
import type { IdSource } from "#shared/ids.ts";
import type { Place } from "#shared/domain/place.ts";
import type { Cycle, Project } from "#shared/domain/project.ts";
import type { Edit, EditLabel } from "./edit.ts";
import type { PlaceState, PlaceStore } from "./place-store.ts";
import type { ProjectState, ProjectStore } from "./project-store.ts";

/** What every page of an open project works with. */
export interface Workbook {
  readonly projects: ProjectStore;
  readonly places: PlaceStore;
  readonly ids: IdSource;
  /** The wall clock, an argument so that tests can hold it. */
  readonly now: () => Date;
}

const WorkbookContext = createContext<Workbook | null>(null);

export function WorkbookProvider(props: {
  readonly workbook: Workbook;
  readonly children: ReactNode;
}) {
  return <WorkbookContext value={props.workbook}>{props.children}</WorkbookContext>;
}

export function useWorkbook(): Workbook {
  const workbook = useContext(WorkbookContext);
  if (workbook === null) throw new Error("No project is open here");
  return workbook;
}

export function useProjectState<T>(select: (state: ProjectState) => T): T {
  return useStore(useWorkbook().projects, select);
}

export function useProject(): Project {
  return useProjectState((state) => state.history.present);
}

export function useIsReadOnly(): boolean {
  return useProjectState((state) => state.readOnly !== null);
}

export function usePlaceState<T>(select: (state: PlaceState) => T): T {
  return useStore(useWorkbook().places, select);
}

/** The cycle the person works on; every project has at least one. */
export function useCycle(): Cycle {
  const project = useProject();
  const cycleId = usePlaceState((state) => state.place.cycleId);
  const cycle = project.cycles.find((each) => each.id === cycleId) ?? project.cycles[0];
  if (cycle === undefined) throw new Error("A project without cycles is never opened");
  return cycle;
}

/** Id of what is selected on this page. */
export function useSelectedId(): string | undefined {
  return usePlaceState((state) => state.place.id);
}

/** Jumps (search, loose ends, undo): the target page focuses what the place names. */
export function useGoTo(): (place: Place) => void {
  return useWorkbook().places.goTo;
}

export function useSelect(): (id: string | undefined) => void {
  return useWorkbook().places.select;
}

export interface EditRun {
  /** Label of the undo step. */
  readonly label: EditLabel;
  /** Where undo takes the person; the present place when left out. */
  readonly place?: Place;
  readonly mergeKey?: string;
}

/** Changes the project as one undo step. */
export function useApply(): (edit: Edit, run: EditRun) => void {
  const { projects, places } = useWorkbook();
  return useCallback(
    (edit, run) => projects.apply(edit, { ...run, place: run.place ?? places.getState().place }),
    [projects, places],
  );
}

/** Today as the machine's calendar shows it, read once per mount. */
export function useToday(toDay: (clock: Date) => string): string {
  const { now } = useWorkbook();
  return useMemo(() => toDay(now()), [now, toDay]);
}
