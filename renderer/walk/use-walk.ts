import { useComputedColorScheme } from "@mantine/core";
import { useCallback, useState } from "react";
import { setMoment } from "#shared/domain/moments/edit.ts";
import type { Moment } from "#shared/domain/moments/schema.ts";
import type { Cycle } from "#shared/domain/project.ts";
import type { MomentId } from "#shared/ids.ts";
import { closeDialog } from "#renderer/app/dialog-store.ts";
import { useSession } from "#renderer/state/session.tsx";
import { useApply, useCycle, useIsReadOnly, useWorkbook } from "#renderer/state/workbook.tsx";
import { useFullScreen } from "./use-full-screen.ts";
import { useWalkKeys } from "./use-walk-keys.ts";

const MOST_NOTES = 200;

export interface Walking {
  readonly cycle: Cycle;
  /** Place of the moment shown, from 0. */
  readonly at: number;
  /** Null while the cycle has no moments. */
  readonly moment: Moment | null;
  readonly digits: string;
  readonly isBlank: boolean;
  /** Null = no note is being written. */
  readonly note: string | null;
  /** A sentence on what just happened: the number of the moment a note landed at. */
  readonly notedAt: number | null;
  readonly mayNote: boolean;
  readonly go: (to: number) => void;
  readonly goToId: (id: MomentId) => void;
  readonly step: (by: 1 | -1) => void;
  readonly showAgain: () => void;
  readonly startNote: () => void;
  readonly writeNote: (text: string) => void;
  readonly keepNote: () => void;
  readonly leave: () => void;
}

/** Where the walk is and everything that can be done on it. */
export function useWalk(): Walking {
  const { places } = useWorkbook();
  const session = useSession();
  const apply = useApply();
  const cycle = useCycle();
  const isReadOnly = useIsReadOnly();
  const scheme = useComputedColorScheme("light");
  const { moments } = cycle;
  const [shown, setShown] = useState(() => firstShown(cycle, places.getState().place.id));
  const [digits, setDigits] = useState("");
  const [isBlank, setIsBlank] = useState(false);
  const [note, setNote] = useState<string | null>(null);
  const [notedAt, setNotedAt] = useState<number | null>(null);
  const at = Math.max(0, Math.min(moments.length - 1, shown));
  const moment = moments[at] ?? null;
  const mayNote = !isReadOnly && moment !== null && moment.notes.length < MOST_NOTES;

  const go = useCallback(
    (to: number) => {
      setDigits("");
      setNotedAt(null);
      setShown(Math.max(0, Math.min(moments.length - 1, to)));
    },
    [moments.length],
  );
  const goToId = useCallback(
    (id: MomentId) => go(moments.findIndex((each) => each.id === id)),
    [go, moments],
  );
  const step = (by: 1 | -1): void => go(at + by);

  function keepNote(): void {
    const text = note?.trim() ?? "";
    setNote(null);
    if (text === "" || moment === null || !mayNote) return;
    const notes = [...moment.notes, text];
    apply((project) => setMoment(project, cycle.id, moment.id, { notes }), {
      label: { key: "walk:undo.note" },
      place: { page: "moments", cycleId: cycle.id, id: moment.id },
    });
    setNotedAt(at + 1);
  }

  function leave(): void {
    // What is half typed was said in the room: it is kept.
    keepNote();
    closeDialog();
    if (moment !== null) places.goTo({ page: "moments", cycleId: cycle.id, id: moment.id });
  }

  useFullScreen(leave);
  useWalkKeys({
    isWriting: note !== null,
    isBlank,
    digits,
    onStep: step,
    onEnd: (end) => go(end === "first" ? 0 : moments.length - 1),
    onDigits: (typed) => {
      setNotedAt(null);
      setDigits(moment === null ? "" : typed);
    },
    onGoTo: () => go(Number(digits) - 1),
    onBlank: setIsBlank,
    onScheme: () => void session.changeSettings({ theme: scheme === "dark" ? "light" : "dark" }),
    onNote: (isWriting) => setNote(isWriting && mayNote ? "" : null),
    onClose: leave,
  });

  return {
    cycle,
    at,
    moment,
    digits,
    isBlank,
    note,
    notedAt,
    mayNote,
    go,
    goToId,
    step,
    showAgain: () => setIsBlank(false),
    startNote: () => setNote(""),
    writeNote: setNote,
    keepNote,
    leave,
  };
}

/** The selected moment, else the first. */
function firstShown(cycle: Cycle, selected: string | undefined): number {
  return Math.max(
    0,
    cycle.moments.findIndex((moment) => moment.id === selected),
  );
}
