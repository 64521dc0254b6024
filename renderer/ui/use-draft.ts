import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";

const PAUSE_MS = 300;
const AT_LEAST_EVERY_MS = 1_000;

export interface Draft {
  readonly text: string;
  change(text: string): void;
  /** Commits what is pending; `blur`, Enter and leaving the page call it. */
  flush(): void;
  /** Drops what is pending and shows the committed text again. */
  revert(): void;
}

/** Drafts that are being typed now, so that saving and undo can have them first. */
const live = new Set<() => void>();

/** Commits what is being typed anywhere: before undo, saving, closing. */
export function flushDrafts(): void {
  for (const flush of live) flush();
}

/**
 * A field's text while it is typed: local, so that typing never waits for the project.
 * Committed on blur, Enter, a pause of 300 ms, and at least once a second while typing.
 */
export function useDraft(value: string, commit: (text: string) => void): Draft {
  const [text, setText] = useState(value);
  const pending = useRef<string | null>(null);
  const committed = useRef(value);
  const lastCommit = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const commitRef = useRef(commit);
  useLayoutEffect(() => {
    commitRef.current = commit;
  });

  const flush = useCallback(() => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    const waiting = pending.current;
    pending.current = null;
    if (waiting === null || waiting === committed.current) return;
    committed.current = waiting;
    lastCommit.current = performance.now();
    commitRef.current(waiting);
  }, []);

  // A change from outside (undo, another field) replaces the draft unless one is being typed.
  useEffect(() => {
    if (value === committed.current) return;
    committed.current = value;
    if (pending.current === null) setText(value);
  }, [value]);

  useEffect(() => {
    live.add(flush);
    return () => {
      live.delete(flush);
      flush();
    };
  }, [flush]);

  const change = useCallback(
    (next: string) => {
      setText(next);
      if (pending.current === null) lastCommit.current = performance.now();
      pending.current = next;
      if (timer.current !== null) clearTimeout(timer.current);
      const sinceCommit = performance.now() - lastCommit.current;
      timer.current = setTimeout(
        flush,
        Math.max(0, Math.min(PAUSE_MS, AT_LEAST_EVERY_MS - sinceCommit)),
      );
    },
    [flush],
  );

  const revert = useCallback(() => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    pending.current = null;
    setText(committed.current);
  }, []);

  return { text, change, flush, revert };
}
