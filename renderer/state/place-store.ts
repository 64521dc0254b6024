import { createStore, type StoreApi } from "zustand/vanilla";
import type { Place } from "#shared/domain/place.ts";

/**
 * Where the person is. `id` is the selected thing of the page, remembered per page so that
 * coming back finds it again. `arrival` counts the jumps (loose end, search, undo): a page
 * that sees a new arrival focuses `field` of `id`.
 */
export interface PlaceState {
  readonly place: Place;
  readonly arrival: number;
  readonly remembered: Readonly<Partial<Record<string, Place>>>;
}

export interface PlaceStore extends StoreApi<PlaceState> {
  /** Jump: the page focuses what the place names. */
  readonly goTo: (place: Place) => void;
  /** Selection inside the page the person is on: nothing is focused. */
  readonly select: (id: string | undefined) => void;
  readonly setView: (view: string) => void;
}

export function createPlaceStore(first: Place): PlaceStore {
  const store = createStore<PlaceState>(() => ({ place: first, arrival: 0, remembered: {} }));
  return Object.assign(store, {
    goTo(wanted: Place): void {
      const { place, arrival, remembered } = store.getState();
      const cycleId = wanted.cycleId ?? place.cycleId;
      const known = remembered[wanted.page];
      const sameCycle = known?.cycleId === cycleId;
      const id = wanted.id ?? (sameCycle ? known?.id : undefined);
      const view = wanted.view ?? known?.view;
      const next: Place = {
        page: wanted.page,
        ...(cycleId === undefined ? {} : { cycleId }),
        ...(id === undefined ? {} : { id }),
        ...(wanted.field === undefined ? {} : { field: wanted.field }),
        ...(view === undefined ? {} : { view }),
      };
      store.setState({
        place: next,
        arrival: arrival + 1,
        remembered: { ...remembered, [place.page]: place },
      });
    },
    select(id: string | undefined): void {
      const { place } = store.getState();
      if (place.id === id) return;
      const { id: _old, field: _field, ...rest } = place;
      store.setState({ place: id === undefined ? rest : { ...rest, id } });
    },
    setView(view: string): void {
      const { place } = store.getState();
      store.setState({ place: { ...place, view } });
    },
  });
}
