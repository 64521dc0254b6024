/** A labelled change: what undo offers and where it takes the person back to. */
export interface Step<Label, Place> {
  readonly label: Label;
  readonly place: Place;
  /** Changes with the same key that follow each other are one step (typing in one field). */
  readonly mergeKey: string | null;
}

interface Entry<State, Label, Place> {
  readonly before: State;
  readonly after: State;
  readonly step: Step<Label, Place>;
}

/** Undo and redo over immutable snapshots; structure is shared, so 200 of them cost little. */
export interface History<State, Label, Place> {
  readonly present: State;
  readonly past: readonly Entry<State, Label, Place>[];
  readonly future: readonly Entry<State, Label, Place>[];
}

const CAP = 200;

export function startHistory<State, Label, Place>(present: State): History<State, Label, Place> {
  return { present, past: [], future: [] };
}

/** Returns the same history when `next` is the present. */
export function record<State, Label, Place>(
  history: History<State, Label, Place>,
  next: State,
  step: Step<Label, Place>,
): History<State, Label, Place> {
  if (next === history.present) return history;
  const last = history.past.at(-1);
  if (last !== undefined && step.mergeKey !== null && last.step.mergeKey === step.mergeKey) {
    const merged = { before: last.before, after: next, step };
    // Typed and taken back: nothing is left to undo.
    const past =
      last.before === next ? history.past.slice(0, -1) : [...history.past.slice(0, -1), merged];
    return { present: next, past, future: [] };
  }
  const entry = { before: history.present, after: next, step };
  return { present: next, past: [...history.past, entry].slice(-CAP), future: [] };
}

/** Ends merging: the next change with the same key is a step of its own. */
export function seal<State, Label, Place>(
  history: History<State, Label, Place>,
): History<State, Label, Place> {
  const last = history.past.at(-1);
  if (last === undefined || last.step.mergeKey === null) return history;
  const sealed = { ...last, step: { ...last.step, mergeKey: null } };
  return { ...history, past: [...history.past.slice(0, -1), sealed] };
}

export function undo<State, Label, Place>(
  history: History<State, Label, Place>,
): History<State, Label, Place> {
  const entry = history.past.at(-1);
  if (entry === undefined) return history;
  return {
    present: entry.before,
    past: history.past.slice(0, -1),
    future: [entry, ...history.future],
  };
}

export function redo<State, Label, Place>(
  history: History<State, Label, Place>,
): History<State, Label, Place> {
  const entry = history.future[0];
  if (entry === undefined) return history;
  return {
    present: entry.after,
    past: [...history.past, entry],
    future: history.future.slice(1),
  };
}
