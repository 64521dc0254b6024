import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { flushDrafts, useDraft } from "#renderer/ui/use-draft.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function draftOf(value: string) {
  const commit = vi.fn();
  const hook = renderHook((props: { value: string }) => useDraft(props.value, commit), {
    initialProps: { value },
  });
  return { ...hook, commit };
}

describe("a field's draft", () => {
  it("is committed after a pause of 300 ms, once", () => {
    const { result, commit } = draftOf("a");
    act(() => result.current.change("ab"));
    act(() => void vi.advanceTimersByTime(299));
    expect(commit).not.toHaveBeenCalled();
    act(() => void vi.advanceTimersByTime(1));
    expect(commit.mock.calls).toEqual([["ab"]]);
  });

  it("is committed at least once a second while typing goes on", () => {
    const { result, commit } = draftOf("");
    for (let letter = 1; letter <= 6; letter += 1) {
      act(() => result.current.change("x".repeat(letter)));
      act(() => void vi.advanceTimersByTime(200));
    }
    expect(commit.mock.calls).toEqual([["xxxxx"]]);
  });

  it("is committed at once by blur and by leaving the page", () => {
    const first = draftOf("");
    act(() => first.result.current.change("a"));
    act(() => first.result.current.flush());
    expect(first.commit.mock.calls).toEqual([["a"]]);
    const second = draftOf("");
    act(() => second.result.current.change("b"));
    second.unmount();
    expect(second.commit.mock.calls).toEqual([["b"]]);
  });

  it("is committed by flushDrafts, wherever it is", () => {
    const { result, commit } = draftOf("");
    act(() => result.current.change("a"));
    act(() => flushDrafts());
    expect(commit.mock.calls).toEqual([["a"]]);
  });

  it("commits nothing when the text is what it was", () => {
    const { result, commit } = draftOf("a");
    act(() => result.current.change("ab"));
    act(() => result.current.change("a"));
    act(() => void vi.advanceTimersByTime(1_000));
    expect(commit).not.toHaveBeenCalled();
  });

  it("shows a change from outside, but not over what is being typed", () => {
    const { result, rerender } = draftOf("a");
    rerender({ value: "undone" });
    expect(result.current.text).toBe("undone");
    act(() => result.current.change("typing"));
    rerender({ value: "from elsewhere" });
    expect(result.current.text).toBe("typing");
  });

  it("can be taken back until it is committed", () => {
    const { result, commit } = draftOf("a");
    act(() => result.current.change("ab"));
    act(() => result.current.revert());
    act(() => void vi.advanceTimersByTime(1_000));
    expect(result.current.text).toBe("a");
    expect(commit).not.toHaveBeenCalled();
  });
});
