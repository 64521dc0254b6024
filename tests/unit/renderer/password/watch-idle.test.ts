import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchIdle } from "#renderer/password/watch-idle.ts";

const MINUTE = 60_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("nobody touching the page for so long is told, and again after as long", () => {
  const told = vi.fn();
  const stop = watchIdle(5 * MINUTE, told);
  vi.advanceTimersByTime(5 * MINUTE - 1);
  expect(told).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(told).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(5 * MINUTE);
  expect(told).toHaveBeenCalledTimes(2);
  stop();
  vi.advanceTimersByTime(60 * MINUTE);
  expect(told).toHaveBeenCalledTimes(2);
});

test("every touch begins the time anew", () => {
  const told = vi.fn();
  const stop = watchIdle(5 * MINUTE, told);
  for (let minute = 0; minute < 20; minute += 4) {
    vi.advanceTimersByTime(4 * MINUTE);
    window.dispatchEvent(new Event("keydown"));
  }
  expect(told).not.toHaveBeenCalled();
  vi.advanceTimersByTime(5 * MINUTE);
  expect(told).toHaveBeenCalledTimes(1);
  stop();
});

test("the first touch after the computer slept comes too late; a clock set back locks no sooner", () => {
  const told = vi.fn();
  const stop = watchIdle(5 * MINUTE, told);
  vi.setSystemTime(Date.now() + 60 * MINUTE);
  window.dispatchEvent(new Event("pointermove"));
  expect(told).toHaveBeenCalledTimes(1);
  vi.setSystemTime(Date.now() - 60 * MINUTE);
  window.dispatchEvent(new Event("pointermove"));
  expect(told).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(5 * MINUTE);
  expect(told).toHaveBeenCalledTimes(2);
  stop();
});
