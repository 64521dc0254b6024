/** What a key means on a row that is not being edited (screens.md, section 6). */
export type RowCommand =
  | { readonly do: "edit" }
  | { readonly do: "go"; readonly to: "previous" | "next" | "first" | "last" }
  | { readonly do: "extend"; readonly by: -1 | 1 }
  | { readonly do: "shift"; readonly by: -1 | 1 }
  | { readonly do: "emotion"; readonly by: -1 | 1 }
  | { readonly do: "critical" | "episode" | "remove" | "selectAll" | "clear" }
  | { readonly do: "split" | "join" | "bulk" };

export interface KeyPress {
  readonly key: string;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

export function rowCommand(press: KeyPress): RowCommand | null {
  const { key, altKey, shiftKey } = press;
  const mod = press.ctrlKey || press.metaKey;
  if (key === "ArrowUp" || key === "ArrowDown") {
    const by = key === "ArrowUp" ? -1 : 1;
    if (mod) return null;
    if (altKey) return shiftKey ? null : { do: "shift", by };
    if (shiftKey) return { do: "extend", by };
    return { do: "go", to: by === -1 ? "previous" : "next" };
  }
  if (mod && !altKey && !shiftKey && key.toLowerCase() === "a") return { do: "selectAll" };
  if (mod || altKey) return null;
  switch (key) {
    case "Enter":
    case "F2":
      return { do: "edit" };
    case "Home":
      return { do: "go", to: "first" };
    case "End":
      return { do: "go", to: "last" };
    case "Delete":
    case "Backspace":
      return { do: "remove" };
    case "-":
    case "−":
      return { do: "emotion", by: -1 };
    case "+":
      return { do: "emotion", by: 1 };
    case "Escape":
      return { do: "clear" };
    case "c":
    case "C":
      return { do: "critical" };
    case "e":
    case "E":
      return { do: "episode" };
    case "s":
    case "S":
      return { do: "split" };
    case "j":
    case "J":
      return { do: "join" };
    case "m":
    case "M":
      return { do: "bulk" };
    default:
      return null;
  }
}
