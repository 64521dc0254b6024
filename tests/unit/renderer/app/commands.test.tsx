import { fireEvent, render } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { CommandKeys } from "#renderer/app/CommandKeys.tsx";
import { keyedCommands, useCommands, type Command } from "#renderer/app/commands.ts";
import { keyNames } from "#renderer/app/keys.ts";

function Commands(props: { readonly commands: readonly Command[] }) {
  useCommands(props.commands);
  return null;
}

function screenWith(...groups: readonly (readonly Command[])[]) {
  return render(
    <>
      <CommandKeys />
      {groups.map((commands, index) => (
        // The groups of one test never change places.
        <Commands key={index} commands={commands} />
      ))}
      <input aria-label="text" />
      <input aria-label="tick" type="checkbox" />
    </>,
  );
}

function command(keys: string, more: Omit<Partial<Command>, "run"> = {}) {
  const run = vi.fn();
  return { id: keys, label: keys, keys, run, ...more };
}

describe("keys of commands", () => {
  it("run the command whose keys were pressed, with Ctrl, Shift and Alt", () => {
    const save = command("mod+s");
    const redo = command("mod+shift+z");
    const up = command("alt+ArrowUp");
    screenWith([save, redo, up]);
    fireEvent.keyDown(document.body, { key: "s", ctrlKey: true });
    fireEvent.keyDown(document.body, { key: "Z", ctrlKey: true, shiftKey: true });
    fireEvent.keyDown(document.body, { key: "ArrowUp", altKey: true });
    expect([save.run, redo.run, up.run].map((run) => run.mock.calls.length)).toEqual([1, 1, 1]);
  });

  it("take digits by their place on the keyboard, whatever Alt makes of them", () => {
    const step = command("alt+3");
    screenWith([step]);
    fireEvent.keyDown(document.body, { key: "£", code: "Digit3", altKey: true });
    expect(step.run).toHaveBeenCalledOnce();
  });

  it("leave letters to text fields, but not Ctrl, F keys and Alt with a digit", () => {
    const plain = command("c");
    const wanted = command("e", { inFields: true });
    const find = command("mod+k");
    const help = command("F1");
    const { getByLabelText } = screenWith([plain, wanted, find, help]);
    const field = getByLabelText("text");
    fireEvent.keyDown(field, { key: "c" });
    fireEvent.keyDown(field, { key: "e" });
    fireEvent.keyDown(field, { key: "k", ctrlKey: true });
    fireEvent.keyDown(field, { key: "F1" });
    expect(plain.run).not.toHaveBeenCalled();
    expect(wanted.run).toHaveBeenCalledOnce();
    expect(find.run).toHaveBeenCalledOnce();
    expect(help.run).toHaveBeenCalledOnce();
    fireEvent.keyDown(getByLabelText("tick"), { key: "c" });
    expect(plain.run).toHaveBeenCalledOnce();
  });

  it("go to the page before the frame, and not to what is turned off", () => {
    const frame = command("F8");
    const page = command("F8", { id: "page" });
    const off = command("F9", { isEnabled: false });
    screenWith([frame, off], [page]);
    fireEvent.keyDown(document.body, { key: "F8" });
    fireEvent.keyDown(document.body, { key: "F9" });
    expect(page.run).toHaveBeenCalledOnce();
    expect(frame.run).not.toHaveBeenCalled();
    expect(off.run).not.toHaveBeenCalled();
  });

  it("are free again when the page has gone", () => {
    const save = command("mod+s");
    const { unmount } = screenWith([save]);
    unmount();
    expect(keyedCommands()).toEqual([]);
  });

  it("are listed with the page's own first, each once, hidden ones left out", () => {
    const find = command("mod+k");
    const also = command("mod+y", { isHidden: true });
    const here = command("alt+ArrowUp");
    const down = command("alt+ArrowDown");
    screenWith([find, also], [here, down]);
    expect(keyedCommands().map(({ id }) => id)).toEqual(["alt+ArrowUp", "alt+ArrowDown", "mod+k"]);
  });
});

describe("names of keys", () => {
  it("are what stands on the keyboard", () => {
    expect(keyNames("mod+shift+z", false)).toEqual(["Ctrl", "Shift", "Z"]);
    expect(keyNames("mod+k", true)).toEqual(["⌘", "K"]);
    expect(keyNames("alt+ArrowUp", false)).toEqual(["Alt", "↑"]);
    expect(keyNames("F8", false)).toEqual(["F8"]);
    expect(keyNames("?", false)).toEqual(["?"]);
  });
});
