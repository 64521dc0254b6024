import { createStore, type StoreApi } from "zustand/vanilla";
import type { Bridge } from "#shared/contract/bridge.ts";
import type { Failure, Outcome } from "#shared/contract/failures.ts";
import {
  MAX_TEMPLATE_BYTES,
  type Look,
  type LookWithTemplates,
  type TemplateRefusal,
  type WordTemplate,
  type WordTemplateId,
} from "#shared/contract/word-template.ts";

/** Why a file that somebody chose is not among the templates. */
export interface Refused {
  readonly name: string;
  readonly reason: TemplateRefusal;
  readonly detail: string;
}

export interface LookState {
  /** Null until the host answered. */
  readonly given: LookWithTemplates | null;
  readonly isBusy: boolean;
  readonly refused: Refused | null;
  readonly failure: Failure | null;
}

export interface LookStore extends StoreApi<LookState> {
  readonly load: () => Promise<void>;
  /** All of these say whether reports look different from now on. */
  readonly choose: (look: Look) => Promise<boolean>;
  readonly add: (file: File) => Promise<boolean>;
  readonly remove: (id: WordTemplateId) => Promise<boolean>;
}

/** How reports look on this computer, as the host keeps it. */
export function createLookStore(bridge: Bridge): LookStore {
  const store = createStore<LookState>(() => ({
    given: null,
    isBusy: false,
    refused: null,
    failure: null,
  }));

  function take(outcome: Outcome<LookWithTemplates>): boolean {
    const before = store.getState().given?.look;
    if (!outcome.ok) {
      store.setState({ failure: outcome.error, isBusy: false });
      return false;
    }
    store.setState({ given: outcome.value, isBusy: false });
    const { look } = outcome.value;
    return look.font !== before?.font || look.wordTemplateId !== before.wordTemplateId;
  }

  function begin(): void {
    store.setState({ isBusy: true, refused: null, failure: null });
  }

  return Object.assign(store, {
    async load() {
      take(await bridge.call("look.read", {}));
    },
    async choose(look: Look) {
      begin();
      return take(await bridge.call("look.choose", look));
    },
    async add(file: File) {
      begin();
      const { name } = file;
      if (file.size > MAX_TEMPLATE_BYTES) {
        store.setState({ isBusy: false, refused: { name, reason: "tooLarge", detail: "" } });
        return false;
      }
      const base64 = await base64Of(file);
      if (base64 === null) {
        store.setState({ isBusy: false, refused: { name, reason: "damaged", detail: "" } });
        return false;
      }
      const outcome = await bridge.call("wordTemplate.add", { name: name.slice(0, 300), base64 });
      if (!outcome.ok) return take(outcome);
      if (outcome.value.kind === "kept") return take({ ok: true, value: outcome.value.look });
      const { reason, detail } = outcome.value;
      store.setState({ isBusy: false, refused: { name, reason, detail } });
      return false;
    },
    async remove(wordTemplateId: WordTemplateId) {
      begin();
      return take(await bridge.call("wordTemplate.remove", { wordTemplateId }));
    },
  });
}

/** Null when the file went away under the hands. */
function base64Of(file: File): Promise<string | null> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener("error", () => resolve(null));
    reader.addEventListener("load", () => {
      const url = typeof reader.result === "string" ? reader.result : "";
      resolve(url.slice(url.indexOf(",") + 1));
    });
    if (file.size === 0) resolve("");
    else reader.readAsDataURL(file);
  });
}

/** The template in use; null = the program's own pages. */
export function chosenTemplate(given: LookWithTemplates | null): WordTemplate | null {
  const id = given?.look.wordTemplateId ?? null;
  return given?.templates.find((each) => each.wordTemplateId === id) ?? null;
}

const stores = new WeakMap<Bridge, LookStore>();

export function lookStoreOf(bridge: Bridge): LookStore {
  const known = stores.get(bridge) ?? createLookStore(bridge);
  stores.set(bridge, known);
  return known;
}
