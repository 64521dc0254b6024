import { useEffect, useRef, useState } from "react";

const ENOUGH = 3;

/** Whole minutes left at the pace so far, rounded up; null until three answers and at the end. */
export function usePace(done: number, count: number): number | null {
  const start = useRef<{ readonly at: number; readonly done: number } | null>(null);
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    start.current ??= { at: performance.now(), done };
    const answered = done - start.current.done;
    const spent = performance.now() - start.current.at;
    setLeft(
      answered < ENOUGH || done >= count
        ? null
        : Math.ceil(((spent / answered) * (count - done)) / 60_000),
    );
  }, [done, count]);
  return left;
}
