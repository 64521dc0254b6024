import { useEffect, useRef } from "react";
import { createStore, type StoreApi } from "zustand/vanilla";

/** Something a person can do: by key, from Ctrl K, from the list of keys. */
export interface Command {
  readonly id: string;
  /** Verb first, in the interface's language. */
  readonly label: string;
  /** "mod+k", "alt+ArrowUp", "F8"; mod is Ctrl, on a Mac Cmd. Shown and bound. */
  readonly keys?: string;
  readonly run: () => void;
  /** Keys only reach it while this holds; it is hidden from Ctrl K too. */
  readonly isEnabled?: boolean;
  /** A second key for something that is listed already. */
  readonly isHidden?: boolean;
  /** Also while a text field has the focus (keys with mod or function keys always do). */
  readonly inFields?: boolean;
  /** Keys are only shown: the part that has the focus binds them (single letters, WCAG 2.1.4). */
  readonly isBoundByPage?: boolean;
}

interface CommandState {
  /** Groups in the order they were registered; later ones win a key. */
  readonly groups: ReadonlyMap<symbol, readonly Command[]>;
}

/** All commands that are alive now. */
export const commandStore: StoreApi<CommandState> = createStore<CommandState>(() => ({
  groups: new Map(),
}));

export function liveCommands(): readonly Command[] {
  return [...commandStore.getState().groups.values()]
    .flat()
    .filter((command) => command.isEnabled !== false);
}

/** Those with a key, the page's own first, each once. */
export function keyedCommands(): readonly Command[] {
  const seen = new Set<string>();
  return [...commandStore.getState().groups.values()]
    .toReversed()
    .flat()
    .filter(({ id, keys, isEnabled, isHidden }) => {
      if (keys === undefined || isEnabled === false || isHidden === true || seen.has(id))
        return false;
      seen.add(id);
      return true;
    });
}

/** Registers commands for as long as the component is mounted. */
export function useCommands(commands: readonly Command[]): void {
  const key = useRef(Symbol("commands"));
  useEffect(() => {
    const id = key.current;
    commandStore.setState(({ groups }) => ({ groups: new Map(groups).set(id, commands) }));
  }, [commands]);
  useEffect(() => {
    const id = key.current;
    return () => {
      commandStore.setState(({ groups }) => {
        const left = new Map(groups);
        left.delete(id);
        return { groups: left };
      });
    };
  }, []);
}

/** The live command that a key press means, or null. */
export function commandForKey(event: KeyboardEvent, isMac: boolean): Command | null {
  const isField = isTextField(event.target);
  const pressed = keyName(event, isMac);
  for (const command of [...liveCommands()].toReversed()) {
    if (command.keys?.toLowerCase() !== pressed || command.isBoundByPage === true) continue;
    const always = /mod\+|^f\d+$|alt\+\d$/i.test(command.keys);
    if (isField && !always && command.inFields !== true) continue;
    return command;
  }
  return null;
}

function keyName(event: KeyboardEvent, isMac: boolean): string {
  const mod = isMac ? event.metaKey : event.ctrlKey;
  // Digits by position: with Alt held some layouts give another character.
  const key = /^Digit\d$/.test(event.code) ? event.code.slice(5) : event.key;
  const parts = [
    mod ? "mod" : null,
    event.altKey ? "alt" : null,
    event.shiftKey && key.length > 1 ? "shift" : event.shiftKey && mod ? "shift" : null,
    key,
  ];
  return parts
    .filter((part) => part !== null)
    .join("+")
    .toLowerCase();
}

function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.tagName === "TEXTAREA") return true;
  return (
    target instanceof HTMLInputElement &&
    !["button", "checkbox", "radio", "range", "submit", "file"].includes(target.type)
  );
}
