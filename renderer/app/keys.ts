/** Whether the person's keyboard has Cmd where others have Ctrl. */
export function isMac(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}

const NAMES: Readonly<Record<string, string>> = {
  arrowup: "↑",
  arrowdown: "↓",
  arrowleft: "←",
  arrowright: "→",
  escape: "Esc",
  alt: "Alt",
  shift: "Shift",
  delete: "Del",
  enter: "Enter",
  tab: "Tab",
};

/** "mod+shift+z" as it stands on the keys: ["Ctrl", "Shift", "Z"]. */
export function keyNames(keys: string, mac: boolean): string[] {
  return keys.split("+").map((part) => {
    const name = part.toLowerCase();
    if (name === "mod") return mac ? "⌘" : "Ctrl";
    if (name === "alt" && mac) return "⌥";
    return NAMES[name] ?? (part.length === 1 ? part.toUpperCase() : part);
  });
}
